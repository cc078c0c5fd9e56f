import { nodesCsv, relationshipsCsv } from './csv.js';
import type { ExportedGraph, WriteOptions } from './model.js';
import type { ExportedOne } from './read-one.js';

/** One thing as a JSON document, with the relationships that are told with it. */
export function thingJson({ node, relationships: [relationship, ...others] }: ExportedOne): string {
  const told = node ? { ...node, relationships: [...(relationship ? [relationship] : []), ...others] } : relationship;
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** One thing as a row of its table, with the columns of its type alone. */
export function thingCsv(
  { node, relationships }: ExportedOne,
  graph: ExportedGraph,
  options: WriteOptions,
): AsyncIterable<string> {
  const type = (node ?? relationships[0])?.type;
  const isOf = ({ name }: { readonly name: string }): boolean => name === type;
  const { types, relationshipTypes, ...words } = graph.vocabulary;
  const vocabulary = { ...words, types: types.filter(isOf), relationshipTypes: relationshipTypes.filter(isOf) };
  return (node ? nodesCsv : relationshipsCsv)({ ...graph, vocabulary }, options);
}
