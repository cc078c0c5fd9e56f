import type { Explorer } from '../../../explorer.js';
import type { Scene, SceneNode } from '../../../scene/scene.js';

/** What nodes are told apart by, other than by their relationships. */
export interface Looks {
  /** The name of the family of a node type. */
  familyOf(type: string): string;
  /** How much the nodes of a type stand out, from 0 to 9. */
  prominenceOf(type: string): number;
}

/** What an ontology tells of them. */
export const looksOf = ({ families, vocabulary }: Pick<Explorer, 'families' | 'vocabulary'>): Looks => ({
  familyOf: (type) => families.of(type).name,
  prominenceOf: (type) => vocabulary.types.get(type)?.prominence ?? 3,
});

/** How many relationships of the scene each node has. */
export function degreesOf({ nodes, relationships }: Scene): ReadonlyMap<string, number> {
  const degrees = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { from, to } of relationships) {
    for (const id of from === to ? [from] : [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

/** How much each node matters: to get a place, and a label, before others. */
export function ranksOf(scene: Scene, looks: Looks): ReadonlyMap<string, number> {
  const degrees = degreesOf(scene);
  const rankOf = ({ id, type }: SceneNode): number => looks.prominenceOf(type) + Math.log2(1 + (degrees.get(id) ?? 0));
  return new Map(scene.nodes.map((node) => [node.id, rankOf(node)]));
}

/** Compares IDs: those of a higher rank first, and equal ones by the ID. */
export const byRank =
  (ranks: ReadonlyMap<string, number>) =>
  (a: string, b: string): number =>
    (ranks.get(b) ?? 0) - (ranks.get(a) ?? 0) || (a < b ? -1 : a > b ? 1 : 0);
