import type { CitingHop, Hop, RelationshipHop, Step, ThroughHop } from '../../plan/shape.js';
import type { MemoryNode, MemoryRelationship } from './graph.js';

/** What a hop or a root leads to. */
export interface Item {
  readonly node: MemoryNode | undefined;
  readonly relationship: MemoryRelationship | undefined;
}

export const NONE: readonly never[] = [];
/** The items that adjacency lists stand for, made once a list. */
const itemsOfList = new WeakMap<readonly MemoryRelationship[], readonly Item[]>();

/** Items, and all that they lie in: each node once. */
function upward(items: readonly Item[], type: string): readonly Item[] {
  const found = new Map(items.map((item) => [item.node, item]));
  for (const { node } of found.values()) {
    for (const relationship of node?.OUT[type] ?? NONE) {
      if (!found.has(relationship.to)) found.set(relationship.to, { node: relationship.to, relationship });
    }
  }
  return [...found.values()];
}

/** What several steps lead to, each node once. */
function through({ steps, types }: ThroughHop, start: MemoryNode): readonly Item[] {
  const reached = steps.reduce<ReadonlySet<MemoryNode>>(take, new Set([start]));
  return [...reached].filter(({ type }) => types.includes(type)).map((node) => ({ node, relationship: undefined }));
}

function take(from: ReadonlySet<MemoryNode>, { type, direction, repeated }: Step): ReadonlySet<MemoryNode> {
  const end = direction === 'OUT' ? 'to' : 'from';
  const found = new Set(repeated ? from : NONE);
  // What is added while a set is walked is walked, too.
  for (const node of repeated ? found : from) for (const each of node[direction][type] ?? NONE) found.add(each[end]);
  return found;
}

function citing({ types }: CitingHop, node: MemoryNode | undefined): readonly Item[] {
  const all = node?.citing ?? NONE;
  const found = types ? all.filter(({ values }) => types.includes(values.type as string)) : all;
  return found.map((relationship) => ({ node: undefined, relationship }));
}

/** What a hop from an item leads to; adjacency comes in its default order. */
export function follow(hop: Hop, node: MemoryNode | undefined, relationship: MemoryRelationship | undefined): readonly Item[] {
  switch (hop.kind) {
    case 'relationship': {
      const list = node?.[hop.direction][hop.type];
      if (!list) return NONE;
      let items = itemsOfList.get(list);
      if (!items) {
        const end = hop.direction === 'OUT' ? 'to' : 'from';
        items = list.map((each) => ({ node: each[end], relationship: each }));
        itemsOfList.set(list, items);
      }
      return hop.upOver === undefined ? items : upward(items, hop.upOver);
    }
    case 'relationships': {
      if (!node) return NONE;
      const directions = hop.direction === 'BOTH' ? (['OUT', 'IN'] as const) : [hop.direction];
      const found = directions.flatMap((direction) => hop.types.flatMap((type) => node[direction][type] ?? NONE));
      // A relationship from a node to itself is met from both ends.
      return [...new Set(found)].map((each) => ({ node: undefined, relationship: each }));
    }
    case 'through':
      return node ? through(hop, node) : NONE;
    case 'evidence':
      return (relationship?.evidence ?? NONE).map((each) => ({ node: each, relationship: undefined }));
    case 'citing':
      return citing(hop, node);
    case 'parallel':
      return relationship ? parallelsOf(hop.over, relationship) : NONE;
    case 'from':
    case 'to':
      return relationship ? [{ node: relationship[hop.kind], relationship: undefined }] : NONE;
  }
}

/** The relationships of adjacency lists by the node they lead to, made once a list. */
const byTarget = new WeakMap<readonly MemoryRelationship[], ReadonlyMap<MemoryNode, readonly Item[]>>();

function parallelsOf({ type, direction }: RelationshipHop, relationship: MemoryRelationship): readonly Item[] {
  const [here, there] = direction === 'OUT' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const list = relationship[here][direction][type] ?? NONE;
  let items = byTarget.get(list);
  if (!items) {
    items = groupBy(list, there);
    byTarget.set(list, items);
  }
  return items.get(relationship[there]) ?? NONE;
}

function groupBy(list: readonly MemoryRelationship[], end: 'from' | 'to'): Map<MemoryNode, Item[]> {
  const groups = new Map<MemoryNode, Item[]>();
  for (const relationship of list) {
    const item: Item = { node: undefined, relationship };
    const group = groups.get(relationship[end]);
    if (group) group.push(item);
    else groups.set(relationship[end], [item]);
  }
  return groups;
}
