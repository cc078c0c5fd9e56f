import type { ExportedGraph } from './model.js';

/** The graph as one JSON document: what it is, its nodes, its relationships, each on a line of its own. */
export async function* json(graph: ExportedGraph): AsyncGenerator<string> {
  yield `{\n"graph": ${JSON.stringify(await factsOf(graph))},\n"nodes": [`;
  yield* elements(graph.nodes());
  yield '],\n"relationships": [';
  yield* elements(graph.relationships());
  yield ']\n}\n';
}

/** The graph as JSON Lines: its own line first, then each node's and each relationship's. */
export async function* jsonLines(graph: ExportedGraph): AsyncGenerator<string> {
  yield `${JSON.stringify({ kind: 'graph', ...(await factsOf(graph)) })}\n`;
  for await (const node of graph.nodes()) yield `${JSON.stringify({ kind: 'node', ...node })}\n`;
  for await (const relationship of graph.relationships()) yield `${JSON.stringify({ kind: 'relationship', ...relationship })}\n`;
}

/** What it is called, where it comes from, and the words that it is told in. */
const factsOf = async ({ vocabulary, iri, dataset }: ExportedGraph): Promise<object> => {
  const { title, ...words } = vocabulary;
  return { title, iri: iri ?? null, ...(await dataset?.()), ...words };
};

async function* elements(items: AsyncIterable<object> | Iterable<object>): AsyncGenerator<string> {
  let between = '\n';
  for await (const item of items) {
    yield `${between}${JSON.stringify(item)}`;
    between = ',\n';
  }
  if (between !== '\n') yield '\n';
}
