import { chunks } from '../../chunks.js';
import type { GraphClient } from '../../graph/graph-client.js';
import { isBrought } from '../../ontology/citing.js';
import type { NodeAnswer, NodeLink } from '../../ontology/dialect.js';
import type { TypeTerm, Vocabulary } from '../../ontology/vocabulary.js';

/** What a graph has of one type. */
export interface Holding {
  readonly type: TypeTerm;
  readonly count: number;
  /** The best connected of its first nodes, and by how many relationships; null where none is connected. */
  readonly best: { readonly node: NodeLink; readonly count: number } | null;
}

const looked = 50;
const typesAtOnce = 10;

type Answer = Readonly<Record<string, { readonly totalCount: number; readonly nodes: readonly NodeAnswer[] }>>;

/** What the graph holds of its own types, the most first. */
export async function readHoldings(client: GraphClient, { types, dialect }: Vocabulary): Promise<Holding[]> {
  const own = [...types.values()].filter(
    ({ name, isInterface }) => !isInterface && dialect.nodeTypes.has(name) && !isBrought(name),
  );
  const listed = own.flatMap((type) => {
    const connection = dialect.connectionOf(type.name);
    return connection ? [{ type, connection }] : [];
  });
  const holdings = await Promise.all(
    chunks(listed, typesAtOnce).map(async (some) => {
      const lists = some.map(({ type, connection }, at) => {
        const degree = dialect.isConnected(type.name) ? 'relationships(first: 1) { totalCount }' : '';
        return `list${at}: ${connection}(first: ${looked}) { totalCount nodes { ${dialect.nodeFields} ${degree} } }`;
      });
      const answer = await client.ask<Answer>(`query Holdings { ${lists.join('\n')} }`);
      return some.map(({ type }, at): Holding => {
        const { totalCount, nodes } = answer[`list${at}`] as Answer[string];
        return { type, count: totalCount, best: bestOf(nodes, (node) => dialect.linkOf(node)) };
      });
    }),
  );
  return holdings
    .flat()
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function bestOf(nodes: readonly NodeAnswer[], linkOf: (node: NodeAnswer) => NodeLink): Holding['best'] {
  const degree = (node: NodeAnswer): number =>
    (node.relationships as { readonly totalCount: number } | undefined)?.totalCount ?? 0;
  const [best] = [...nodes].sort((a, b) => degree(b) - degree(a));
  return best && degree(best) > 0 ? { node: linkOf(best), count: degree(best) } : null;
}
