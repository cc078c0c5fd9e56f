import { relationshipEnds } from '../dataset/relationship-id.js';
import type { ExportedGraph, ExportedItem } from './model.js';

/**
 * What has some IDs, and all relationships between it, in the order of the whole: the same part is told alike, in whatever order it is named.
 * A relationship that is named stands for both its ends. It is found by walking the whole.
 */
export function partOf(graph: ExportedGraph, ids: Iterable<string>): ExportedGraph {
  const inside = new Set([...ids].flatMap((id) => Object.values(relationshipEnds(id) ?? { id })));
  return {
    ...graph,
    isPart: true,
    nodes: () => those(graph.nodes(), ({ id }) => inside.has(id)),
    relationships: () => those(graph.relationships(), ({ from, to }) => inside.has(from.id) && inside.has(to.id)),
  };
}

async function* those<T extends ExportedItem>(
  items: AsyncIterable<T> | Iterable<T>,
  isInside: (item: T) => boolean,
): AsyncGenerator<T> {
  for await (const item of items) if (isInside(item)) yield item;
}

/** All IDs in the data of an answer, whatever they are called there. */
export function idsIn(data: unknown): string[] {
  if (typeof data === 'string') return /^\w+(?::[^\s:]+|\([^\s()]+\))$/.test(data) ? [data] : [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(idsIn) : [];
}
