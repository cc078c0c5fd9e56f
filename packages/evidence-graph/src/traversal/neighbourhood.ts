import { subjectMatterTypes } from '../ontology/ontology.js';
import { assertList, assertNodes, assertTypes, assertWithin, type Bounds, type WalkDirection } from './arguments.js';
import type { ExplorableGraph } from './graph.js';
import { farEnd, nearEnd, Walk } from './walk.js';

export interface NeighbourhoodOptions {
  /** The nodes in the middle. */
  readonly ids: readonly string[];
  /** How far to walk from them. */
  readonly depth?: number | undefined;
  /** The relationship types to follow. @default every subject-matter relationship */
  readonly along?: readonly string[] | undefined;
  /** @default 'BOTH' */
  readonly direction?: WalkDirection | undefined;
  /** The most relationships of one type in one direction that a node gives: the first in the order of its list. */
  readonly perRelation?: number | undefined;
  /** The most relationships to look at. */
  readonly budget?: number | undefined;
}

export interface Neighbourhood {
  /** By depth, then by id. */
  readonly nodes: readonly { readonly id: string; readonly depth: number }[];
  /** The relationships that were followed, by id: those of nodes nearer than `depth`. */
  readonly relationships: readonly string[];
  /** Whether `perRelation` or `budget` has kept something out. */
  readonly truncated: boolean;
  /** How many relationships were looked at. */
  readonly visited: number;
  readonly budget: number;
}

export const NEIGHBOURHOOD_BOUNDS = {
  ids: { least: 1, most: 20 },
  depth: { least: 1, most: 4, default: 1 },
  perRelation: { least: 1, most: 100, default: 10 },
  budget: { least: 1, most: 5_000, default: 500 },
} as const satisfies Record<string, Bounds>;

/** The nodes within some relationships of given ones, each once, at the least depth, and the relationships that lead there. */
export async function neighbourhood(
  graph: ExplorableGraph,
  options: NeighbourhoodOptions,
  signal?: AbortSignal,
): Promise<Neighbourhood> {
  const bounds = NEIGHBOURHOOD_BOUNDS;
  const { ids, direction = 'BOTH', along = subjectMatterTypes(graph.ontology) } = options;
  const { depth = bounds.depth.default, perRelation = bounds.perRelation.default, budget = bounds.budget.default } = options;
  assertList('ids', ids, bounds.ids.least, bounds.ids.most);
  assertWithin('depth', depth, bounds.depth);
  assertWithin('perRelation', perRelation, bounds.perRelation);
  assertWithin('budget', budget, bounds.budget);
  assertTypes(graph, 'along', along);
  await assertNodes(graph, { ids }, signal);

  const walk = new Walk(graph.store, budget, signal);
  const over = along.map((type) => ({ type, direction }));
  const depths = new Map(ids.map((id) => [id, 0]));
  const relationships = new Set<string>();
  let isCapped = false;
  let frontier = [...ids].sort();
  for (let level = 1; level <= depth && frontier.length > 0 && !walk.isCut; level += 1) {
    // One more than is taken tells whether there are more.
    const hops = await walk.expand({ ids: frontier, steps: over, perRelation: perRelation + 1 });
    const next: string[] = [];
    const taken = new Map<string, number>();
    for (const hop of hops) {
      const relation = `${nearEnd(hop)} ${hop.type} ${hop.direction}`;
      const count = (taken.get(relation) ?? 0) + 1;
      taken.set(relation, count);
      if (count > perRelation) {
        isCapped = true;
        continue;
      }
      relationships.add(hop.id);
      const end = farEnd(hop);
      if (depths.has(end)) continue;
      depths.set(end, level);
      next.push(end);
    }
    frontier = next.sort();
  }
  const nodes = [...depths].map(([id, at]) => ({ id, depth: at }));
  return {
    nodes: nodes.sort((a, b) => a.depth - b.depth || (a.id < b.id ? -1 : 1)),
    relationships: [...relationships].sort(),
    truncated: walk.isCut || isCapped,
    visited: walk.visited,
    budget,
  };
}
