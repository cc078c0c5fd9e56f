import type { Position, Scene, SceneNode, SceneRelationship } from '../scene/scene.js';
import { inLanguages } from './in-languages.js';
import type { ExportOptions } from './options.js';

/** A text by the tags of its languages. */
type Text = Readonly<Record<string, string>>;

/** What the JSON export says of a node or a relationship: its texts in the languages of the graph, and no ground where there is none. */
type Told<T extends SceneNode | SceneRelationship> = Omit<T, 'name' | 'qualifiers' | 'assertion'> & {
  readonly assertion?: SceneNode['assertion'];
  readonly qualifiers: readonly Text[];
  readonly typeLabel: Text;
};

/** The shape of the JSON export. */
export interface SceneDocument {
  readonly source: { readonly title: Text; readonly iri: string | null };
  readonly nodes: readonly (Told<SceneNode> & { readonly name: Text; readonly position: Position | null })[];
  readonly relationships: readonly Told<SceneRelationship>[];
}

/** The scene as one JSON document (a `SceneDocument`). */
export function json({ nodes, relationships }: Scene, options: Options): string {
  const { languages, title, typeLabel, relationshipLabel, positions, iri } = options;
  const told = <T extends SceneNode | SceneRelationship>(
    { assertion, qualifiers, ...item }: T,
    label: ExportOptions['typeLabel'],
  ) => ({
    ...item,
    ...(assertion === null ? {} : { assertion }),
    qualifiers: qualifiers.map((each) => inLanguages(each, languages)),
    typeLabel: inLanguages(label(item.type), languages),
  });
  const document: SceneDocument = {
    source: { title: inLanguages(title, languages), iri: iri ?? null },
    nodes: nodes.map((node) => ({
      ...told(node, typeLabel),
      name: inLanguages(node.name, languages),
      position: positions.get(node.id) ?? null,
    })),
    relationships: relationships.map((each) => told(each, relationshipLabel)),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

type Options = Pick<ExportOptions, 'languages' | 'title' | 'typeLabel' | 'relationshipLabel' | 'positions' | 'iri'>;
