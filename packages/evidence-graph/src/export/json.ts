import type { DatasetVersion } from '../dataset/dataset.js';
import type { ExportedGraph } from './model.js';
import type { Vocabulary } from './vocabulary.js';

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

/** What a graph is called, where it comes from, and the words that it is told in. */
export async function factsOf({ vocabulary, iri, dataset }: ExportedGraph): Promise<GraphFacts> {
  const { title, ...words } = vocabulary;
  return { title, iri: iri ?? null, ...(await dataset?.()), ...words };
}

type GraphFacts = Vocabulary & Partial<DatasetVersion> & { readonly iri: string | null };

async function* elements(items: AsyncIterable<object> | Iterable<object>): AsyncGenerator<string> {
  let between = '\n';
  for await (const item of items) {
    yield `${between}${JSON.stringify(item)}`;
    between = ',\n';
  }
  if (between !== '\n') yield '\n';
}
