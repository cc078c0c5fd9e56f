import type { Traversal } from '../plan/expand.js';
import { farEnd } from './walk.js';

/** What has been seen of a graph: the relationships of its nodes, as they are met from each end. */
export class KnownGraph {
  readonly #relationships = new Set<string>();
  readonly #hops = new Map<string, Traversal[]>();
  readonly #unsorted = new Set<Traversal[]>();

  /** A relationship that is known already, or that leads back to where it starts, adds nothing. */
  add(hop: Traversal): void {
    if (hop.from === hop.to || this.#relationships.has(hop.id)) return;
    this.#relationships.add(hop.id);
    this.#meet(hop.from, { ...hop, direction: 'OUT' });
    this.#meet(hop.to, { ...hop, direction: 'IN' });
  }

  /** The hops from a node, in the order of the relationships' ids. */
  hopsFrom(id: string): readonly Traversal[] {
    const hops = this.#hops.get(id) ?? [];
    if (this.#unsorted.delete(hops)) hops.sort((a, b) => (a.id < b.id ? -1 : 1));
    return hops;
  }

  /** How many hops each node is away from one, where that is at most `most`. */
  distancesFrom(id: string, most: number): ReadonlyMap<string, number> {
    const distances = new Map([[id, 0]]);
    let frontier = [id];
    for (let distance = 1; distance <= most && frontier.length > 0; distance += 1) {
      const next: string[] = [];
      for (const node of frontier) {
        for (const hop of this.#hops.get(node) ?? []) {
          const end = farEnd(hop);
          if (distances.has(end)) continue;
          distances.set(end, distance);
          next.push(end);
        }
      }
      frontier = next;
    }
    return distances;
  }

  #meet(id: string, hop: Traversal): void {
    const hops = this.#hops.get(id);
    if (hops) hops.push(hop);
    else this.#hops.set(id, [hop]);
    this.#unsorted.add(this.#hops.get(id) as Traversal[]); // set by the lines above
  }
}
