import { userInputError } from '../execution/error.js';
import type { Traversal } from '../plan/expand.js';
import { assertList, assertNodes, assertTypes, assertWithin, type Bounds, type WalkDirection } from './arguments.js';
import type { ExplorableGraph } from './graph.js';
import { farEnd, nearEnd, Walk } from './walk.js';

export interface DescendantsOptions {
  /** The node they descend from. */
  readonly of: string;
  /** The relationship types that make the hierarchy. */
  readonly along: readonly string[];
  /** Which way they lead down: `OUT` where the whole points to its parts. @default 'OUT' */
  readonly direction?: WalkDirection | undefined;
  /** How many levels to go down. */
  readonly maxDepth?: number | undefined;
  /** The most descendants to give. */
  readonly first?: number | undefined;
  /** The most relationships to look at. */
  readonly budget?: number | undefined;
}

export interface Descendants {
  /** By depth; those of one depth in the order of their parents, then as the parent's list has them. */
  readonly nodes: readonly Descendant[];
  /** Whether `first` or `budget` has kept something out. */
  readonly truncated: boolean;
  /** How many relationships were looked at. */
  readonly visited: number;
  readonly budget: number;
}

export interface Descendant {
  readonly id: string;
  readonly depth: number;
  /** The hops that lead there, from the top: as many as `depth`. */
  readonly path: readonly Traversal[];
}

export const DESCENDANTS_BOUNDS = {
  along: { least: 1, most: 20 },
  maxDepth: { least: 1, most: 20, default: 10 },
  first: { least: 1, most: 500, default: 100 },
  budget: { least: 1, most: 10_000, default: 1_000 },
} as const satisfies Record<string, Bounds>;

/** All that lies below a node in a hierarchy. A node that can be reached in several ways is met once, at the least depth. */
export async function descendants(
  graph: ExplorableGraph,
  options: DescendantsOptions,
  signal?: AbortSignal,
): Promise<Descendants> {
  const bounds = DESCENDANTS_BOUNDS;
  const { of, along, direction = 'OUT' } = options;
  const { maxDepth = bounds.maxDepth.default, first = bounds.first.default, budget = bounds.budget.default } = options;
  assertList('along', along, bounds.along.least, bounds.along.most);
  assertTypes(graph, 'along', along);
  if (direction === 'BOTH') throw userInputError('`direction` is BOTH, which leads up and down; give OUT or IN.');
  assertWithin('maxDepth', maxDepth, bounds.maxDepth);
  assertWithin('first', first, bounds.first);
  assertWithin('budget', budget, bounds.budget);
  await assertNodes(graph, { of: [of] }, signal);

  const walk = new Walk(graph.store, budget, signal);
  const over = along.map((type) => ({ type, direction }));
  const found = new Map<string, Descendant>([[of, { id: of, depth: 0, path: [] }]]);
  let frontier = [of];
  for (let depth = 1; depth <= maxDepth && frontier.length > 0 && found.size - 1 <= first && !walk.isCut; depth += 1) {
    const next: string[] = [];
    for (const hop of await walk.expand({ ids: frontier, steps: over })) {
      const id = farEnd(hop);
      if (found.has(id)) continue;
      found.set(id, { id, depth, path: [...(found.get(nearEnd(hop))?.path ?? []), hop] });
      next.push(id);
    }
    frontier = next;
  }
  const nodes = [...found.values()].slice(1);
  return {
    nodes: nodes.slice(0, first),
    truncated: walk.isCut || nodes.length > first,
    visited: walk.visited,
    budget,
  };
}
