import type { Fault, Rule } from 'evidence-graph/dataset';

/** A complement leaves others out of one whole, and whatever is counted within a counted whole has a complement with a name. */
export const complementsAreNamed: Rule = ({ nodes, relationships }) => {
  const ends = (name: string) => relationships.filter(({ type }) => type.name === name);
  const [parts, complements] = [ends('PART_OF'), ends('COMPLEMENT_OF')];
  const wholeOf = new Map(parts.map(({ from, to }) => [from, to]));
  const strangers = complements
    .filter(({ from, to }) => wholeOf.get(from) !== wholeOf.get(to) || !wholeOf.has(to))
    .map(
      ({ from, to, place }): Fault => ({
        ...place,
        wrong: `${from} is the complement of ${to}, but they are no parts of one whole`,
        right: 'Give both the same partOf',
      }),
    );
  const counts = new Set(ends('MEASURES').flatMap(({ from, to }) => (to === 'Measure:count' ? [from] : [])));
  const counted = new Set(ends('OBSERVES').flatMap(({ from, to }) => (counts.has(from) ? [to] : [])));
  const [named, ofOthers] = [new Set(complements.map(({ to }) => to)), new Set(complements.map(({ from }) => from))];
  const nameless = parts
    .filter(({ from, to }) => counted.has(from) && counted.has(to) && !named.has(from) && !ofOthers.has(from) && nodes.has(from))
    .map(
      ({ from, to, place }): Fault => ({
        ...place,
        wrong: `What ${from} leaves of ${to} has no name`,
        right: 'Write a DelegateCategory with complementOf, assertion: DERIVED',
      }),
    );
  return [...strangers, ...nameless];
};
