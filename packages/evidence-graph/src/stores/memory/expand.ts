import { directedTypes, type Expansion, type Level, type Traversal } from '../../plan/expand.js';
import type { Direction } from '../../plan/shape.js';
import type { MemoryGraph, MemoryRelationship } from './graph.js';

/** The relationships of some nodes; it looks at no more of them than it gives. */
export function expandGraph({ nodes }: MemoryGraph, { ids, steps, perRelation, limit }: Expansion): Traversal[] {
  const types = directedTypes(steps);
  const relations = [...new Set([...types.OUT, ...types.IN])]
    .sort()
    .flatMap((type) =>
      DIRECTIONS.filter((direction) => types[direction].includes(type)).map((direction) => ({ type, direction })),
    );
  const bothWays = new Set(types.OUT.filter((type) => types.IN.includes(type)));
  const hops: Traversal[] = [];
  for (const id of ids) {
    const node = nodes.get(id);
    if (!node) continue;
    for (const { type, direction } of relations) {
      let room = perRelation ?? Number.POSITIVE_INFINITY;
      for (const relationship of node[direction][type] ?? []) {
        if (hops.length >= limit) return hops;
        if (room === 0) break;
        const isMetAlready = direction === 'IN' && relationship.from === relationship.to && bothWays.has(type);
        if (isMetAlready) continue;
        hops.push(hopOver(relationship, direction));
        room -= 1;
      }
    }
  }
  return hops;
}

export function countLevel({ nodes }: MemoryGraph, { ids, steps }: Level): number {
  const types = directedTypes(steps);
  let count = 0;
  for (const id of ids) {
    const node = nodes.get(id);
    for (const direction of DIRECTIONS) for (const type of types[direction]) count += node?.[direction][type]?.length ?? 0;
  }
  return count;
}

const DIRECTIONS: readonly Direction[] = ['OUT', 'IN'];

const hopOver = ({ values, from, to }: MemoryRelationship, direction: Direction): Traversal => ({
  id: values.id as string,
  type: values.type as string,
  from: from.values.id as string,
  to: to.values.id as string,
  direction,
});
