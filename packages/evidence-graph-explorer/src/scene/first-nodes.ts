import type { GraphClient } from '../graph/graph-client.js';
import { readDialect } from '../ontology/dialect.js';

interface Counted {
  readonly id: string;
  readonly relationships?: { readonly totalCount: number };
}

const looked = 100;
const shown = 60;
const middles = 5;
const perRelation = 4;

/** The nodes of a scene to begin with: the best connected of the first, and what lies around them; the first where nothing is connected. */
export async function readFirstNodes(client: GraphClient): Promise<string[]> {
  const dialect = await readDialect(client);
  const lists = await client.ask<Record<string, { readonly nodes: readonly Counted[] }>>(dialect.firstNodes(looked));
  const nodes = [...new Map(Object.values(lists).flatMap((list) => list.nodes.map((node) => [node.id, node] as const))).values()];
  const countOf = ({ relationships }: Counted): number => relationships?.totalCount ?? 0;
  const best = nodes.filter((node) => countOf(node) > 0).sort((a, b) => countOf(b) - countOf(a));
  if (best.length === 0) return nodes.slice(0, shown).map(({ id }) => id);
  const query = `query Beginning($ids: [ID!]!, $perRelation: Int!) {
  neighbourhood(ids: $ids, depth: 1, perRelation: $perRelation) { nodes { node { id } } }
}`;
  type Answer = { readonly neighbourhood: { readonly nodes: readonly { readonly node: { readonly id: string } }[] } };
  const ids = best.slice(0, middles).map(({ id }) => id);
  const { neighbourhood } = await client.ask<Answer>(query, { ids, perRelation });
  return neighbourhood.nodes.slice(0, shown).map(({ node }) => node.id);
}
