import { expansionOf } from './expansion.js';
import { type Ask, readFirstNodes, type SceneFacts } from './first-nodes.js';
import { neighboursOf, neighboursQuery, pathQuery } from './queries.js';
import type { SceneParts } from './scene-parts.js';

/** As many as `nodes` takes. */
const AT_ONCE = 100;

interface Identified {
  readonly id: string;
}

/** The IDs of the nodes of a scene, as the explorer shows it: what it starts with, what was brought in, less what is hidden. */
export async function idsOfScene(
  ask: Ask,
  facts: SceneFacts,
  start: readonly string[],
  { expanded, added, hidden, hiddenTypes, path }: SceneParts,
): Promise<string[]> {
  const first = start.length > 0 ? start : await readFirstNodes(ask, facts);
  const expansions = expanded.map(expansionOf);
  const known = await knownOf(ask, [
    ...first,
    ...added,
    ...expansions.map(({ id }) => id),
    ...(path ? [path.from, path.to] : []),
  ]);
  const isConnected = (id: string): boolean => known.has(id) && facts.connected.has(typeOf(id));
  const found = new Set(known);
  for (const { id, relation } of expansions.filter((each) => isConnected(each.id))) {
    const { neighbourhood } = await ask(neighboursQuery('id'), neighboursOf(id, relation));
    for (const { node } of neighbourhood.nodes as readonly { node: Identified }[]) found.add(node.id);
  }
  if (path && isConnected(path.from) && isConnected(path.to)) {
    const { paths } = await ask(pathQuery('id'), { ...path });
    const hops: readonly { from: Identified; to: Identified }[] = paths.paths[0]?.hops ?? [];
    for (const { from, to } of hops) found.add(from.id).add(to.id);
  }
  const isLeftOut = new Set(hidden);
  return [...found].filter((id) => facts.nodeTypes.has(typeOf(id)) && !isLeftOut.has(id) && !hiddenTypes.includes(typeOf(id)));
}

const typeOf = (id: string): string => id.slice(0, id.indexOf(':'));

/** Those of the IDs that nodes have. */
async function knownOf(ask: Ask, ids: readonly string[]): Promise<Set<string>> {
  const wanted = [...new Set(ids)];
  const known = new Set<string>();
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const { nodes } = await ask('query Known($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: wanted.slice(at, at + AT_ONCE) });
    for (const node of nodes as readonly (Identified | null)[]) if (node) known.add(node.id);
  }
  return known;
}
