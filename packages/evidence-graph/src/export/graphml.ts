import { textIn } from '../ontology/language.js';
import { type Column, nodeColumns, relationshipColumns } from './columns.js';
import { languageIn } from './language-in.js';
import type { ExportedGraph, ExportedNode, ExportedRelationship, WriteOptions } from './model.js';
import { qualified } from './qualifiers.js';
import { titled } from './titled.js';
import { XML_DECLARATION, xmlElement, xmlStart, xmlText } from './xml.js';

/**
 * The graph as GraphML, for yEd, networkx, igraph and others: every datum under a key of its own name.
 * A relationship's ID is a datum too, as its brackets may not stand in the attribute `id`.
 */
export async function* graphml(graph: ExportedGraph, options: WriteOptions): AsyncGenerator<string> {
  const language = languageIn(graph, options);
  const ofNode: Column<ExportedNode>[] = [
    { name: 'label', type: 'string', of: ({ name }) => textIn(name, language) },
    ...nodeColumns(graph),
    ...(graph.isDrawn ? drawn : []),
  ];
  const ofRelationship: Column<ExportedRelationship>[] = [
    { name: 'id', type: 'string', of: ({ id }) => id },
    { name: 'label', type: 'string', of: ({ label, qualifiers }) => qualified(textIn(label, language), qualifiers, language) },
    ...relationshipColumns(graph),
  ];
  yield `${XML_DECLARATION}${xmlStart('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' })}\n`;
  yield `${xmlElement('desc', {}, xmlText(await titled(graph, language)))}\n`;
  for (const key of [...keys('node', ofNode), ...keys('edge', ofRelationship)]) yield `${key}\n`;
  yield `${xmlStart('graph', { edgedefault: 'directed' })}\n`;
  for await (const node of graph.nodes()) yield `${xmlElement('node', { id: node.id }, data('node', ofNode, node))}\n`;
  for await (const relationship of graph.relationships()) {
    const ends = { source: relationship.from.id, target: relationship.to.id };
    yield `${xmlElement('edge', ends, data('edge', ofRelationship, relationship))}\n`;
  }
  yield '</graph>\n</graphml>\n';
}

const drawn: readonly Column<ExportedNode>[] = [
  { name: 'color', type: 'string', of: ({ color }) => color ?? '' },
  ...(['x', 'y'] as const).map((axis) => ({
    name: axis,
    type: 'double' as const,
    of: ({ position }: ExportedNode) => String(position?.[axis] ?? ''),
  })),
];

type Kind = 'node' | 'edge';

const TYPES = { string: 'string', integer: 'long', double: 'double', boolean: 'boolean' } as const;

const keys = <T>(kind: Kind, columns: readonly Column<T>[]): string[] =>
  columns.map(({ name, type }) =>
    xmlElement('key', { id: `${kind}_${name}`, for: kind, 'attr.name': name, 'attr.type': TYPES[type] }),
  );

/** What is not known is left out. */
const data = <T>(kind: Kind, columns: readonly Column<T>[], item: T): string[] =>
  columns.map(({ name, of }) => {
    const value = xmlText(of(item));
    return value === '' ? '' : xmlElement('data', { key: `${kind}_${name}` }, value);
  });
