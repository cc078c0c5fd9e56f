import type { Label, Noun } from '../ontology/define.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Hop } from '../plan/expand.js';
import { farEnd, nearEnd } from './walk.js';

export type Language = keyof Label;

/** How the nodes of a graph are spoken of, and how what relationships say is qualified. */
export interface Wording {
  readonly ontology: Ontology;
  /** The name of a node by its id. */
  nameOf(id: string): Label;
  /** What its name is. */
  kindOf(id: string): NameKind;
  /** What a relationship has of its own, by the names of its properties. */
  valuesOf(hop: Hop): Readonly<Record<string, unknown>>;
  /** What keeps a relationship from holding outright, such as its extent or its ground, in the order to read. */
  qualifiersOf(hop: Hop): readonly Label[];
}

/** What the name of a node is. */
export type NameKind = Noun;

/** What a relationship says, from the end where it was met, such as `Ann owns “Poems” (inferred).` */
export const hopSentence = (wording: Wording, hop: Hop, language: Language): string =>
  capitalized(`${naming(wording, nearEnd(hop), language)}${predicate(wording, hop, language)}${STOP[language]}`);

/** What a path says, from its start to its end, as one sentence. */
export function pathSentence(wording: Wording, path: readonly Hop[], language: Language): string {
  const clauses = path.map((hop, index) => {
    const start = nearEnd(hop);
    const pronoun = index > 0 && language === 'en' ? (WHO.has(wording.kindOf(start)) ? 'who' : 'which') : undefined;
    return `${pronoun ?? naming(wording, start, language)}${predicate(wording, hop, language)}`;
  });
  return capitalized(`${clauses.join(COMMA[language])}${STOP[language]}`);
}

const WHO: ReadonlySet<NameKind> = new Set(['person', 'people']);
const STOP: Readonly<Record<Language, string>> = { zh: '。', en: '.' };
const COMMA: Readonly<Record<Language, string>> = { zh: '，', en: ', ' };
/** Where the other end stands in a label. */
const PLACE = '…';

function predicate(wording: Wording, hop: Hop, language: Language): string {
  const label = agreeing(labelOf(wording, hop)[language], wording.kindOf(nearEnd(hop)), language);
  const template = label.includes(PLACE) ? label : language === 'zh' ? `${label}${PLACE}` : `${label} ${PLACE}`;
  const [before = '', after = ''] = template.split(PLACE);
  const said = `${language === 'zh' ? '' : ' '}${before}${naming(wording, farEnd(hop), language)}${after}`;
  return `${said}${bracketed(wording.qualifiersOf(hop), language)}`;
}

/** The label of a relationship's type, or the more exact one that its own property gives. */
function labelOf(wording: Wording, hop: Hop): Label {
  const type = wording.ontology.relationships[hop.type];
  if (!type) throw new Error(`The ontology has no relationship ${hop.type}`);
  const { labelledBy } = type;
  const exact = labelledBy?.labels[String(wording.valuesOf(hop)[labelledBy.property])];
  const { label, inverse } = exact ?? type;
  return hop.direction === 'OUT' ? label : inverse;
}

/** A label as said of its subject: what one `has from its founder`, several `have from their founder`. */
function agreeing(label: string, subject: NameKind, language: Language): string {
  if (language !== 'en' || subject !== 'people') return label;
  return label.replace(/^\w+/, severally).replace(/\bits\b/, 'their');
}

/** A verb in the plural, such as `are` of `is`, or `carry` of `carries`. */
const severally = (verb: string): string =>
  PLURALS[verb] ??
  verb
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^s])s$/, '$1');
const PLURALS: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have' };

function bracketed(qualifiers: readonly Label[], language: Language): string {
  if (qualifiers.length === 0) return '';
  const texts = qualifiers.map((qualifier) => qualifier[language]);
  return language === 'zh' ? `（${texts.join('；')}）` : ` (${texts.join('; ')})`;
}

function naming(wording: Wording, id: string, language: Language): string {
  const name = wording.nameOf(id)[language];
  const kind = wording.kindOf(id);
  if (kind === 'common' && language === 'en') return `the ${name}`;
  if (kind !== 'title' || MARKED.test(name)) return name;
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

const capitalized = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** A title in its own marks. */
const MARKED = /^(《[^》]*》|“[^”]*”)$/;
