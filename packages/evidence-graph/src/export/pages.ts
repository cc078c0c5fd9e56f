import type { Answer } from './naming.js';

/** Asks a graph an operation, and gives its data. */
// biome-ignore lint/suspicious/noExplicitAny: the answer has the form of the query
export type AskGraph = (query: string, variables: Readonly<Record<string, unknown>>) => Promise<any>;

/** As many as a page may have. */
export const PAGE = 100;
export const PAGE_INFO = 'pageInfo { hasNextPage endCursor }';

export interface Page {
  readonly nodes: readonly Answer[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Which part of a list is read. */
export interface Some {
  /** What the list is given besides; `$ids` stands for the IDs. */
  readonly given?: string;
  readonly ids?: readonly string[] | undefined;
}

/** All that a list of the graph has, or some of it, page by page. */
export async function* pagesOf(
  ask: AskGraph,
  field: string,
  fields: string,
  { given = '', ids }: Some = {},
): AsyncGenerator<Answer> {
  const query = `query Page($after: String${ids ? ', $ids: [ID!]' : ''}) {
  page: ${field}(first: ${PAGE}, after: $after${given && `, ${given}`}) { nodes { ${fields} } ${PAGE_INFO} }
}`;
  let after: string | null = null;
  do {
    const { page }: { page: Page } = await ask(query, ids ? { after, ids } : { after });
    yield* page.nodes;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
