import type { Noun } from '../ontology/define.js';
import { capitalized, type Label, textIn } from '../ontology/language.js';
import { exactLabel, type Ontology } from '../ontology/ontology.js';
import type { Traversal } from '../plan/expand.js';
import { grammarOf } from './grammar.js';
import { farEnd, nearEnd } from './walk.js';

/** How the nodes of a graph are spoken of, and how what relationships say is qualified. */
export interface Wording {
  readonly ontology: Ontology;
  /** The name of a node by its id. */
  nameOf(id: string): Label;
  /** What its name is. */
  kindOf(id: string): Noun;
  /** What a relationship has of its own, by the names of its properties. */
  valuesOf(hop: Traversal): Readonly<Record<string, unknown>>;
  /** What keeps a relationship from holding outright, such as its extent or its ground, in the order to read. */
  qualifiersOf(hop: Traversal): readonly Label[];
}

/** What a relationship says, from the end where it was met, such as `Ann owns “Poems” (inferred).` */
export const hopSentence = (wording: Wording, hop: Traversal, language: string): string =>
  capitalized(`${naming(wording, nearEnd(hop), language)}${predicate(wording, hop, language)}${grammarOf(language).stop}`);

/** What a path says, from its start to its end, as one sentence. */
export function pathSentence(wording: Wording, path: readonly Traversal[], language: string): string {
  const clauses = path.map((hop, index) => {
    const start = nearEnd(hop);
    const pronoun = index > 0 ? grammarOf(language).pronoun(wording.kindOf(start)) : undefined;
    return `${pronoun ?? naming(wording, start, language)}${predicate(wording, hop, language)}`;
  });
  return capitalized(`${clauses.join(grammarOf(language).comma)}${grammarOf(language).stop}`);
}

/** Where the other end stands in a label. */
const PLACE = '…';

function predicate(wording: Wording, hop: Traversal, language: string): string {
  const { space, agreeing } = grammarOf(language);
  const label = agreeing(textIn(labelOf(wording, hop), language), wording.kindOf(nearEnd(hop)));
  const template = label.includes(PLACE) ? label : `${label}${space}${PLACE}`;
  const [before = '', after = ''] = template.split(PLACE);
  const said = `${space}${before}${naming(wording, farEnd(hop), language)}${after}`;
  return `${said}${bracketed(wording.qualifiersOf(hop), language)}`;
}

/** The label of a relationship's type, or the more exact one that its own property gives. */
function labelOf(wording: Wording, hop: Traversal): Label {
  const type = wording.ontology.relationships[hop.type];
  if (!type) throw new Error(`The ontology has no relationship ${hop.type}`);
  const { label, inverse } = exactLabel(type, wording.valuesOf(hop)) ?? type;
  return hop.direction === 'OUT' ? label : inverse;
}

function bracketed(qualifiers: readonly Label[], language: string): string {
  if (qualifiers.length === 0) return '';
  const { brackets, semicolon } = grammarOf(language);
  return brackets.join(qualifiers.map((qualifier) => textIn(qualifier, language)).join(semicolon));
}

function naming(wording: Wording, id: string, language: string): string {
  const name = textIn(wording.nameOf(id), language);
  const noun = wording.kindOf(id);
  if (noun !== 'title') return grammarOf(language).named(name, noun);
  if (MARKED.test(name)) return name;
  return `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** A title in its own marks. */
const MARKED = /^(《[^》]*》|“[^”]*”)$/;
