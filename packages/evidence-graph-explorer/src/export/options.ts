import type { GraphClient } from '../graph/graph-client.js';
import type { Language } from '../language/language.js';
import type { Vocabulary } from '../ontology/vocabulary.js';
import type { Localized, Position } from '../scene/scene.js';
import type { Shape } from '../style/shapes.js';

/** What the exports need to know beside the scene; each takes only what it uses. */
export interface ExportOptions {
  /** The language of labels where a format holds only one. */
  readonly lang: Language;
  /** What the graph is called. */
  readonly title: Localized;
  typeLabel(type: string): Localized;
  relationshipLabel(type: string): Localized;
  /** The colour of a node type as `#rrggbb`, to be seen on light ground. */
  colorOf(type: string): string;
  /** The shape of a node type's family. */
  shapeOf(type: string): Shape;
  /** Where nodes are drawn, by their IDs. */
  readonly positions: ReadonlyMap<string, Position>;
  /** What the IRIs of the graph's nodes begin with, such as `https://host/id/`: where the data come from. */
  readonly iri?: string;
  /** Asks the graph what the scene does not hold. */
  readonly client: GraphClient;
  readonly vocabulary: Vocabulary;
}
