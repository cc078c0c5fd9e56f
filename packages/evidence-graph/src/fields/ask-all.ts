/** Asks the graph an operation. */
// biome-ignore lint/suspicious/noExplicitAny: the answer has the form of the query
type Ask = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<any>;

interface Page<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes: readonly Node[];
}

/** All nodes of a connection, page after page: the query takes `$after`, and `connectionOf` finds the connection in its answer. */
export async function askAll<Node>(
  ask: Ask,
  query: string,
  // biome-ignore lint/suspicious/noExplicitAny: the answer has the form of the query
  connectionOf: (answer: any) => Page<Node>,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Node[]> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const page: Page<Node> = connectionOf(await ask(query, { ...variables, after }));
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}
