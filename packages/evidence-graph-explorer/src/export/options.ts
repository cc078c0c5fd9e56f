import type { Language } from '../language/language.js';
import type { TextLanguage } from '../ontology/dialect.js';
import type { Localized, Position } from '../scene/scene.js';

/** What the exports need to know beside the scene; each takes only what it uses. */
export interface ExportOptions {
  /** The language of labels where a format holds only one. */
  readonly lang: Language;
  /** The languages that the texts of the scene are in. */
  readonly languages: readonly TextLanguage[];
  /** Whether the graph tells on what ground it holds a thing. */
  readonly hasGrounds: boolean;
  /** What the graph is called. */
  readonly title: Localized;
  typeLabel(type: string): Localized;
  relationshipLabel(type: string): Localized;
  /** The IRI of the class of another vocabulary that a node type is a kind of; null where there is none. */
  subClassOf(type: string): string | null;
  /** The colour of a node type as `#rrggbb`, to be seen on light ground. */
  colorOf(type: string): string;
  /** Where nodes are drawn, by their IDs. */
  readonly positions: ReadonlyMap<string, Position>;
  /** What the IRIs of the graph's nodes begin with, such as `https://host/id/`: where the data come from. */
  readonly iri?: string;
}
