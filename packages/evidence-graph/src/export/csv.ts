import { textIn } from '../ontology/language.js';
import { type Column, nodeColumns, relationshipColumns, textColumns } from './columns.js';
import { csvText } from './csv-text.js';
import { languageIn } from './language-in.js';
import type { ExportedEnd, ExportedGraph, ExportedNode, ExportedRelationship, WriteOptions } from './model.js';
import { qualified } from './qualifiers.js';

/** The nodes as a table, as Gephi takes it; a spreadsheet takes it, too. */
export const nodesCsv = (graph: ExportedGraph, options: WriteOptions): AsyncGenerator<string> =>
  table(nodeTable(graph, options), graph.nodes());

/** The relationships as a table, as Gephi takes it, with the names of both ends. */
export const relationshipsCsv = (graph: ExportedGraph, options: WriteOptions): AsyncGenerator<string> =>
  table(relationshipTable(graph, options), graph.relationships());

export function nodeTable(graph: ExportedGraph, options: WriteOptions): Column<ExportedNode>[] {
  const language = languageIn(graph, options);
  return [text('Id', ({ id }) => id), text('Label', ({ name }) => textIn(name, language)), ...nodeColumns(graph)];
}

export function relationshipTable(graph: ExportedGraph, options: WriteOptions): Column<ExportedRelationship>[] {
  const language = languageIn(graph, options);
  const end = (name: string, of: (relationship: ExportedRelationship) => ExportedEnd): Column<ExportedRelationship>[] =>
    textColumns(name, graph.vocabulary.languages, (relationship) => of(relationship).name);
  return [
    text('Source', ({ from }) => from.id),
    text('Target', ({ to }) => to.id),
    text('Type', () => 'Directed'),
    text('Id', ({ id }) => id),
    text('Label', ({ label, qualifiers }) => qualified(textIn(label, language), qualifiers, language)),
    ...end('source', ({ from }) => from),
    ...end('target', ({ to }) => to),
    ...relationshipColumns(graph),
  ];
}

const text = <T>(name: string, of: (item: T) => string): Column<T> => ({ name, type: 'string', of });

async function* table<T>(columns: readonly Column<T>[], items: AsyncIterable<T> | Iterable<T>): AsyncGenerator<string> {
  yield csvText([columns.map(({ name }) => name)]);
  for await (const item of items) yield csvText([columns.map(({ of }) => of(item))], { isContinued: true });
}
