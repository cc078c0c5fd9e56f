import type { Scene } from '../../../scene/scene.js';

const shortest = 3;

/**
 * The IDs of nodes of one type that relationships of one type put into an order, such as stages of which each precedes the next: the
 * longest such chain that has most nodes of its type. Null where there is none.
 */
export function orderOf({ nodes, relationships }: Scene): readonly string[] | null {
  const typeOf = new Map(nodes.map(({ id, type }) => [id, type]));
  const counts = new Map<string, number>();
  for (const { type } of nodes) counts.set(type, (counts.get(type) ?? 0) + 1);
  const steps = new Map<string, [string, string][]>();
  for (const { type, from, to } of relationships) {
    const nodeType = typeOf.get(from);
    if (nodeType === undefined || nodeType !== typeOf.get(to) || from === to) continue;
    const key = `${type} ${nodeType}`;
    steps.set(key, [...(steps.get(key) ?? []), [from, to]]);
  }
  const chains = [...steps]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, pairs]) => {
      const chain = chainOf(pairs);
      const all = counts.get(typeOf.get(chain[0] ?? '') ?? '') ?? 0;
      return chain.length >= shortest && chain.length > all / 2 ? [chain] : [];
    });
  return chains.reduce<string[] | null>((longest, chain) => (chain.length > (longest?.length ?? 0) ? chain : longest), null);
}

/** All ends of the pairs, each followed by the next; empty where they are no single chain. */
function chainOf(pairs: readonly (readonly [string, string])[]): string[] {
  const next = new Map(pairs);
  const followers = new Set(next.values());
  const distinct = new Set(pairs.map(([from, to]) => `${from} ${to}`));
  if (distinct.size !== next.size || followers.size !== next.size) return [];
  const first = [...next.keys()].find((id) => !followers.has(id));
  const chain: string[] = [];
  for (let id = first; id !== undefined; id = next.get(id)) chain.push(id);
  return chain.length === next.size + 1 ? chain : [];
}
