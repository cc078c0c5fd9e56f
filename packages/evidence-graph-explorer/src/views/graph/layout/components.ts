import type { Scene } from '../../../scene/scene.js';

/** The IDs of the nodes that hang together, the largest such part first. */
export function componentsOf({ nodes, relationships }: Scene): string[][] {
  const neighbours = neighboursOf({ nodes, relationships });
  const seen = new Set<string>();
  const components: string[][] = [];
  for (const { id } of nodes) {
    if (seen.has(id)) continue;
    const component = [...reachable(id, neighbours)];
    for (const member of component) seen.add(member);
    components.push(component);
  }
  return components.sort((a, b) => b.length - a.length);
}

/** The IDs next to each node, in the order of the scene. */
export function neighboursOf({ nodes, relationships }: Scene): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { from, to } of relationships) {
    neighbours.get(from)?.add(to);
    neighbours.get(to)?.add(from);
  }
  return neighbours;
}

/** The nodes that can be reached from one, the nearer first. */
export function reachable(start: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  const found = new Set([start]);
  for (const id of found) for (const next of neighbours.get(id) ?? []) found.add(next);
  return found;
}
