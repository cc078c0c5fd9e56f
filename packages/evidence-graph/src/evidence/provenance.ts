import type { Fault } from '../dataset/fault.js';
import type { Rule } from '../dataset/rules.js';
import { alternativesAreGrouped } from './alternatives.js';
import { groundsAreGiven } from './grounds.js';

/** The rules of a graph whose every statement says on what ground it stands and where in the source. */

/** Every evidence bears something: a place that nothing rests on is left over from a change. */
export const evidenceIsUsed: Rule = ({ nodes, relationships }) => {
  const used = new Set(
    relationships.flatMap(({ type, to, evidence }) => [
      ...(type.name === 'EVIDENCED_BY' ? [to] : []),
      ...evidence.map(({ id }) => id),
    ]),
  );
  return [...nodes.values()]
    .filter(({ id, type }) => type === 'Evidence' && !used.has(id))
    .map(({ id, place }) => ({ ...place, wrong: `Nothing rests on ${id}`, right: 'Name it where it belongs, or remove it' }));
};

/** Every span lies within its section, every section within the source, and no short term is longer than its span. */
export const locatorsAreInside: Rule = (draft) => {
  const faults: Fault[] = [];
  const sectionOf = new Map<string, string>();
  const sourceOf = new Map<string, string>();
  for (const { type, from, to } of draft.relationships) {
    if (type.name === 'IN_SECTION') sectionOf.set(from, to);
    else if (type.name === 'HAS_SECTION') sourceOf.set(to, from);
  }
  const span = (id: string | undefined): [number, number] | undefined => {
    const values = id === undefined ? undefined : draft.nodes.get(id)?.properties;
    return values && [Number(values.start), Number(values.end)];
  };
  for (const { id, type, properties, place } of draft.nodes.values()) {
    if (type !== 'Evidence' && type !== 'UncitedPassage' && type !== 'ArticleSection') continue;
    const [start, end] = [Number(properties.start), Number(properties.end)];
    if (!(start >= 0 && start < end)) {
      faults.push({ ...place, wrong: `${id} spans ${start}–${end}`, right: 'start must be 0 or more and less than end' });
      continue;
    }
    if (type === 'ArticleSection') {
      const length = Number(draft.nodes.get(sourceOf.get(id) ?? '')?.properties.length);
      if (end > length)
        faults.push({
          ...place,
          wrong: `${id} ends at ${end}, outside the source`,
          right: `The source has ${length} code points`,
        });
      continue;
    }
    const section = sectionOf.get(id);
    const outer = span(section);
    if (outer && (start < outer[0] || end > outer[1])) {
      faults.push({
        ...place,
        wrong: `${id} spans ${start}–${end}, outside ${section}`,
        right: `That section spans ${outer[0]}–${outer[1]}`,
      });
    }
    const term = typeof properties.exact === 'string' ? [...properties.exact].length : 0;
    if (term > Math.min(end - start, MAX_TERM)) {
      faults.push({
        ...place,
        wrong: `The term of ${id} has ${term} characters`,
        right: `At most ${Math.min(end - start, MAX_TERM)}: it must stand in its span, and the article's sentences stay out`,
      });
    }
    const termStart = Number(properties.exactStart ?? start);
    if (termStart < start || termStart + term > end) {
      faults.push({
        ...place,
        wrong: `The term of ${id} begins at ${termStart}, outside its span`,
        right: `exactStart is ${start} to ${end - term}`,
      });
    }
  }
  return faults;
};

/** So many code points a term has at most. */
export const MAX_TERM = 24;

export const provenanceRules: readonly Rule[] = [groundsAreGiven, alternativesAreGrouped, evidenceIsUsed, locatorsAreInside];
