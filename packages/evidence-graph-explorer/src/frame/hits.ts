import type { GraphClient } from '../graph/graph-client.js';
import { type NodeAnswer, type NodeLink, readDialect } from '../ontology/dialect.js';

interface Answer {
  readonly search: { readonly totalCount: number; readonly edges: readonly { readonly node: NodeAnswer }[] };
}

/** The first hits of a search, and how many there are. */
export async function readHits(client: GraphClient, text: string): Promise<{ hits: readonly NodeLink[]; total: number }> {
  const dialect = await readDialect(client);
  const query = `query Search($query: String!) {
  search(query: $query, first: 8) { totalCount edges { node { ${dialect.nodeFields} } } }
}`;
  const { search } = await client.ask<Answer>(query, { query: text });
  return { hits: search.edges.map(({ node }) => dialect.linkOf(node)), total: search.totalCount };
}
