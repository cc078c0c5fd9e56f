import type { Explorer } from '../../explorer.js';
import type { Family } from '../../style/families.js';

/** A family of the scene, with how many nodes it has of each type, the most first. */
export interface SceneFamily {
  readonly family: Family;
  readonly types: readonly (readonly [type: string, count: number])[];
}

/** The families of what is in the scene, those that the legend leaves out too. */
export function familiesOf({ loaded, families }: Pick<Explorer, 'loaded' | 'families'>): SceneFamily[] {
  const counts = new Map<string, number>();
  for (const { type } of loaded.scene.nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
  const types = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return families
    .among(counts.keys())
    .map((family) => ({ family, types: types.filter(([type]) => families.of(type) === family) }));
}
