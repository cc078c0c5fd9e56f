import type { Fault } from '../dataset/fault.js';
import type { Rule } from '../dataset/rules.js';
import { storedNames } from '../ontology/language.js';

/** A statement of the graph with what it has to stand on. */
interface Held {
  readonly assertion: unknown;
  readonly isNode: boolean;
  readonly isSilence: boolean;
  readonly hasEvidence: boolean;
  readonly hasAttribution: boolean;
  readonly hasReason: boolean;
  /** Undefined where the ontology has no place for it. */
  readonly saysFromWhat: boolean | undefined;
}

interface Breach {
  readonly breaks: (held: Held) => boolean;
  /** What follows the name of the statement and `is`, or says what is wrong with it. */
  readonly wrong: (assertion: unknown) => string;
  readonly right: string;
}

/** What the source's own words bear, in one way or another. */
const ON_THE_WORDS: ReadonlySet<unknown> = new Set(['STATED', 'INFERRED', 'NOT_STATED']);
const WITH_REASON: ReadonlySet<unknown> = new Set(['INFERRED', 'NOT_STATED']);

const BREACHES: readonly Breach[] = [
  {
    breaks: ({ assertion, hasEvidence }) => ON_THE_WORDS.has(assertion) && !hasEvidence,
    wrong: (assertion) => `is ${assertion} but has no evidence`,
    right: 'Give its evidence, or mark it BACKGROUND or DERIVED',
  },
  {
    breaks: ({ assertion, saysFromWhat }) => assertion === 'DERIVED' && saysFromWhat === false,
    wrong: () => 'is DERIVED but does not say from what',
    right: 'Give formula and derivedFrom; of a complement, complementOf',
  },
  {
    breaks: ({ assertion, hasAttribution }) => assertion === 'BACKGROUND' && !hasAttribution,
    wrong: () => 'is BACKGROUND without attribution',
    right: 'Say where the knowledge comes from',
  },
  {
    breaks: ({ assertion, hasAttribution }) => assertion !== 'BACKGROUND' && hasAttribution,
    wrong: (assertion) => `has an attribution but is ${assertion}`,
    right: 'Only BACKGROUND has one; the others have evidence',
  },
  {
    breaks: ({ assertion, isNode, hasReason }) =>
      (assertion === 'INFERRED' || (assertion === 'NOT_STATED' && isNode)) && !hasReason,
    wrong: (assertion) => `is ${assertion} without a reason`,
    right: 'Say why the words are read so, or what they say instead',
  },
  {
    breaks: ({ assertion, hasReason }) => !WITH_REASON.has(assertion) && hasReason,
    wrong: (assertion) => `has a reason but is ${assertion}`,
    right: 'Mark it INFERRED, or remove the reason',
  },
  {
    breaks: ({ assertion, isSilence }) => isSilence !== (assertion === 'NOT_STATED'),
    wrong: (assertion) => `is ${assertion}`,
    right: 'A Silence and what it is about are NOT_STATED, and nothing else is',
  },
];

/** Every statement stands on what its assertion says: evidence, a reason, a formula, an attribution. */
export const groundsAreGiven: Rule = ({ nodes, relationships }, ontology) => {
  const startsOf = (name: string) => new Set(relationships.filter(({ type }) => type.name === name).map(({ from }) => from));
  const evidenced = startsOf('EVIDENCED_BY');
  const derivations = Object.values(ontology.relationships).filter(({ derivation }) => derivation);
  const derived = new Set(derivations.flatMap(({ name }) => [...startsOf(name)]));
  const ofNodes = [...nodes.values()].flatMap(({ id, type, properties, place }): Fault[] => {
    const { properties: known = {} } = ontology.types[type] ?? {};
    const canBeDerived = derivations.some(({ from }) => ontology.types[from]?.members.includes(type));
    if (!known.assertion) return [];
    const held = {
      ...heldOf(properties, ontology.languages),
      isNode: true,
      isSilence: type === 'Silence',
      hasEvidence: evidenced.has(id),
      saysFromWhat: canBeDerived ? derived.has(id) && (!known.formula || 'formula' in properties) : undefined,
    };
    return breachesOf(id, held).map((breach) => ({ ...place, ...breach }));
  });
  const ofRelationships = relationships.flatMap(({ type, from, to, properties, evidence, place }): Fault[] => {
    if (!type.isSubjectMatter) return [];
    const isSilence = type.name === 'SILENT_ON';
    const held = {
      ...heldOf(properties, ontology.languages),
      isNode: false,
      isSilence,
      hasEvidence: evidence.length > 0,
      saysFromWhat: derived.has(from),
    };
    return breachesOf(`${type.name} from ${from} to ${to}`, held).map((breach) => ({ ...place, ...breach }));
  });
  return [...ofNodes, ...ofRelationships];
};

function heldOf(properties: Readonly<Record<string, unknown>>, languages: readonly string[]) {
  const has = (name: string) => storedNames(name, languages).some((stored) => stored in properties);
  return { assertion: properties.assertion, hasAttribution: has('attribution'), hasReason: has('reason') };
}

const breachesOf = (subject: string, held: Held): { wrong: string; right: string }[] =>
  BREACHES.filter(({ breaks }) => breaks(held)).map(({ wrong, right }) => ({
    wrong: `${subject} ${wrong(held.assertion)}`,
    right,
  }));
