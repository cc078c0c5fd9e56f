import { askAll } from '../fields/ask-all.js';
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
  return askAll(client.ask.bind(client), query, connectionOf, variables);
}
