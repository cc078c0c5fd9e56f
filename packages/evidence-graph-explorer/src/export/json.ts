import type { Localized, Position, Scene, SceneNode, SceneRelationship } from '../scene/scene.js';
import type { ExportOptions } from './options.js';

/** The shape of the JSON export. */
export interface SceneDocument {
  readonly source: { readonly title: Localized; readonly iri: string | null };
  readonly nodes: readonly (SceneNode & { readonly typeLabel: Localized; readonly position: Position | null })[];
  readonly relationships: readonly (SceneRelationship & { readonly typeLabel: Localized })[];
}

/** The scene as one JSON document (a `SceneDocument`). */
export function json(
  { nodes, relationships }: Scene,
  {
    title,
    typeLabel,
    relationshipLabel,
    positions,
    iri,
  }: Pick<ExportOptions, 'title' | 'typeLabel' | 'relationshipLabel' | 'positions' | 'iri'>,
): string {
  const document: SceneDocument = {
    source: { title, iri: iri ?? null },
    nodes: nodes.map((node) => ({ ...node, typeLabel: typeLabel(node.type), position: positions.get(node.id) ?? null })),
    relationships: relationships.map((each) => ({ ...each, typeLabel: relationshipLabel(each.type) })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
