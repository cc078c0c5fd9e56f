import type { Label } from '../ontology/define.js';
import type { Ontology } from '../ontology/ontology.js';
import type { Hop } from '../plan/expand.js';
import { farEnd, nearEnd } from './walk.js';

export type Language = keyof Label;

/** How the nodes of a graph are spoken of. */
export interface Wording {
  readonly ontology: Ontology;
  /** The name of a node by its id. */
  nameOf(id: string): Label;
  /** Whether a name stands by itself; any other, such as that of an act, is put in quotation marks. */
  isProper(id: string): boolean;
  /** Whether it is someone, and not something. */
  isPerson(id: string): boolean;
}

/** What a relationship says, from the end where it was met, such as `Ann owns “Poems”.` */
export const hopSentence = (wording: Wording, hop: Hop, language: Language): string =>
  `${naming(wording, nearEnd(hop), language)}${predicate(wording, hop, language)}${STOP[language]}`;

/** What a path says, from its start to its end, as one sentence. */
export function pathSentence(wording: Wording, path: readonly Hop[], language: Language): string {
  const clauses = path.map((hop, index) => {
    const start = nearEnd(hop);
    const pronoun = index > 0 && language === 'en' ? (wording.isPerson(start) ? 'who' : 'which') : undefined;
    return `${pronoun ?? naming(wording, start, language)}${predicate(wording, hop, language)}`;
  });
  return `${clauses.join(COMMA[language])}${STOP[language]}`;
}

const STOP: Readonly<Record<Language, string>> = { zh: '。', en: '.' };
const COMMA: Readonly<Record<Language, string>> = { zh: '，', en: ', ' };
/** Where the other end stands in a label. */
const PLACE = '…';

function predicate(wording: Wording, hop: Hop, language: Language): string {
  const type = wording.ontology.relationships[hop.type];
  if (!type) throw new Error(`The ontology has no relationship ${hop.type}`);
  const label = (hop.direction === 'OUT' ? type.label : type.inverse)[language];
  const template = label.includes(PLACE) ? label : language === 'zh' ? `${label}${PLACE}` : `${label} ${PLACE}`;
  const [before = '', after = ''] = template.split(PLACE);
  return `${language === 'zh' ? '' : ' '}${before}${naming(wording, farEnd(hop), language)}${after}`;
}

function naming(wording: Wording, id: string, language: Language): string {
  const name = wording.nameOf(id)[language];
  if (wording.isProper(id) || MARKED.test(name)) return name;
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A title in its own marks. */
const MARKED = /^(《[^》]*》|“[^”]*”)$/;
