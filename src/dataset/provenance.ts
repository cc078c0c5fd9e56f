import type { Fault, Place } from './fault.js';
import { figuresAgree } from './figures.js';
import type { Rule } from './rules.js';

/** The rules of a graph whose every statement says on what ground it stands and where in the source. */

/** A stated thing has evidence, background says where it comes from, and what is inferred says why. */
export const groundsAreGiven: Rule = (draft, ontology) => {
  const faults: Fault[] = [];
  const evidenced = new Set(draft.relationships.filter(({ type }) => type.name === 'EVIDENCED_BY').map(({ from }) => from));
  const derived = new Set(draft.relationships.filter(({ type }) => type.name === 'DERIVED_FROM').map(({ from }) => from));
  const check = (
    subject: string,
    values: Readonly<Record<string, unknown>>,
    place: Place,
    hasEvidence: boolean,
    hasFormula: boolean,
  ) => {
    const { assertion } = values;
    if (assertion === 'STATED' && !hasEvidence) {
      faults.push({
        ...place,
        wrong: `${subject} is STATED but has no evidence`,
        right: 'Give its evidence, or mark it BACKGROUND or DERIVED',
      });
    }
    if (assertion === 'DERIVED' && !hasFormula) {
      faults.push({ ...place, wrong: `${subject} is DERIVED but does not say from what`, right: 'Give formula and derivedFrom' });
    }
    if ((assertion === 'BACKGROUND') !== (typeof values.attributionZh === 'string')) {
      faults.push(
        assertion === 'BACKGROUND'
          ? { ...place, wrong: `${subject} is BACKGROUND without attribution`, right: 'Say where the knowledge comes from' }
          : {
              ...place,
              wrong: `${subject} has an attribution but is ${assertion}`,
              right: 'Only BACKGROUND has one; the others have evidence',
            },
      );
    }
    if ((values.certainty === 'INFERRED') !== (typeof values.reasonZh === 'string') && 'certainty' in values) {
      faults.push({
        ...place,
        wrong: `${subject} is ${values.certainty} ${values.reasonZh ? 'with' : 'without'} a reason`,
        right: 'A reason belongs to INFERRED, and only to it',
      });
    }
  };
  for (const { id, type, properties, place } of draft.nodes.values()) {
    if (!ontology.types[type]?.properties.assertion) continue;
    check(id, properties, place, evidenced.has(id), derived.has(id) && typeof properties.formula === 'string');
  }
  for (const { type, from, to, properties, evidence, place } of draft.relationships) {
    if (!type.domain) continue;
    check(`${type.name} from ${from} to ${to}`, properties, place, evidence.length > 0, derived.has(from));
  }
  return faults;
};

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
  }
  return faults;
};

const MAX_TERM = 24;

export const provenanceRules: readonly Rule[] = [groundsAreGiven, evidenceIsUsed, locatorsAreInside, figuresAgree];
