import { textIn } from '../ontology/language.js';
import { type Column, nodeColumns, relationshipColumns } from './columns.js';
import { languageIn } from './language-in.js';
import type { ExportedGraph, ExportedNode, WriteOptions } from './model.js';
import { qualified } from './qualifiers.js';
import { titled } from './titled.js';
import { XML_DECLARATION, xmlElement, xmlStart, xmlText } from './xml.js';

/**
 * The graph as GEXF 1.3, for Gephi: labels in one language, all else as attributes, with colours and positions where it is drawn.
 *
 * Not written by graphology-gexf: its browser entry needs a DOM as soon as it is loaded, its Node entry brings one along,
 * and neither leaves out the characters that XML forbids.
 */
export async function* gexf(graph: ExportedGraph, options: WriteOptions): AsyncGenerator<string> {
  const language = languageIn(graph, options);
  const ofNode = nodeColumns(graph);
  const ofRelationship = relationshipColumns(graph);
  yield XML_DECLARATION;
  yield `${xmlStart('gexf', { version: '1.3', xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz' })}\n`;
  yield `${xmlElement('meta', {}, [xmlElement('description', {}, xmlText(await titled(graph, language)))])}\n`;
  yield `${xmlStart('graph', { defaultedgetype: 'directed' })}\n`;
  yield `${attributes('node', ofNode)}\n${attributes('edge', ofRelationship)}\n<nodes>\n`;
  for await (const node of graph.nodes()) {
    const label = textIn(node.name, language);
    yield `${xmlElement('node', { id: node.id, label }, [values(ofNode, node), ...looks(node)])}\n`;
  }
  yield '</nodes>\n<edges>\n';
  for await (const relationship of graph.relationships()) {
    const { id, type, from, to, qualifiers } = relationship;
    const label = qualified(textIn(relationship.label, language), qualifiers, language);
    const about = { id, source: from.id, target: to.id, kind: type, label };
    yield `${xmlElement('edge', about, [values(ofRelationship, relationship)])}\n`;
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

const attributes = <T>(kind: 'node' | 'edge', columns: readonly Column<T>[]): string =>
  xmlElement(
    'attributes',
    { class: kind },
    columns.map(({ name, type }) => xmlElement('attribute', { id: name, title: name, type })),
  );

/** What is not known is left out. */
const values = <T>(columns: readonly Column<T>[], item: T): string =>
  xmlElement(
    'attvalues',
    {},
    columns.map(({ name, of }) => {
      const value = of(item);
      return value === '' ? '' : xmlElement('attvalue', { for: name, value });
    }),
  );

const looks = ({ color, position }: ExportedNode): string[] => [
  ...(color ? [xmlElement('viz:color', channels(color))] : []),
  ...(position ? [xmlElement('viz:position', { x: position.x, y: position.y })] : []),
];

/** A colour such as `#9f1d20` as the three numbers that all versions of GEXF have; `hex` is new in 1.3, which most readers do not know. */
const channels = (hex: string): { readonly r: number; readonly g: number; readonly b: number } => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { r, g, b };
};
