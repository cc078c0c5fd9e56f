import { PAGE_INFO } from './pages.js';

/** Whom a graph answers. */
export interface Asking {
  ask<T>(query: string, variables?: Readonly<Record<string, unknown>>): Promise<T>;
}

/** One page of what there is. */
export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** What a query selects of a connection to have it read page by page. */
export const pageInfo = PAGE_INFO;

/** All nodes of a connection. The query takes `$after`; `connectionOf` finds the connection in its answer. */
export async function readAll<Node, Answer>(
  client: Asking,
  query: string,
  connectionOf: (answer: Answer) => Connection<Node>,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Node[]> {
  const found: Node[] = [];
  for (let after: string | null = null; ; ) {
    const connection: Connection<Node> = connectionOf(await client.ask<Answer>(query, { ...variables, after }));
    found.push(...connection.nodes);
    if (!connection.pageInfo.hasNextPage) return found;
    after = connection.pageInfo.endCursor;
  }
}
