import { qualified } from '../language/qualified.js';
import type { Scene } from '../scene/scene.js';
import { type Column, nodeColumns, relationshipColumns } from './columns.js';
import type { ExportOptions } from './options.js';
import { xmlDocument, xmlElement, xmlText } from './xml.js';

/**
 * The scene as GEXF 1.3, for Gephi: labels in one language, all else as attributes, with colours and positions.
 *
 * Not written by graphology-gexf: its browser entry needs a DOM as soon as it is loaded, its Node entry brings one along,
 * and neither leaves out the characters that XML forbids.
 */
export function gexf(
  { nodes, relationships }: Scene,
  options: Pick<
    ExportOptions,
    'lang' | 'languages' | 'hasGrounds' | 'title' | 'typeLabel' | 'relationshipLabel' | 'colorOf' | 'positions'
  >,
): string {
  const { lang, title, relationshipLabel, colorOf, positions } = options;
  const ofNode = nodeColumns(options);
  const ofRelationship = relationshipColumns(options);
  const graph = [
    attributes('node', ofNode),
    attributes('edge', ofRelationship),
    xmlElement(
      'nodes',
      {},
      nodes.map((node) =>
        xmlElement('node', { id: node.id, label: node.name[lang] }, [
          values(ofNode, node),
          xmlElement('viz:color', channels(colorOf(node.type))),
          position(positions.get(node.id)),
        ]),
      ),
    ),
    xmlElement(
      'edges',
      {},
      relationships.map((relationship) => {
        const { id, type, from, to, qualifiers } = relationship;
        const label = qualified(relationshipLabel(type)[lang], qualifiers, lang);
        return xmlElement('edge', { id, source: from, target: to, kind: type, label }, [values(ofRelationship, relationship)]);
      }),
    ),
  ];
  return xmlDocument(
    xmlElement('gexf', { version: '1.3', xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz' }, [
      xmlElement('meta', {}, [xmlElement('description', {}, xmlText(title[lang]))]),
      xmlElement('graph', { defaultedgetype: 'directed' }, graph),
    ]),
  );
}

const attributes = <T>(kind: 'node' | 'edge', columns: readonly Column<T>[]): string =>
  xmlElement(
    'attributes',
    { class: kind },
    columns.map(({ name }) => xmlElement('attribute', { id: name, title: name, type: 'string' })),
  );

const values = <T>(columns: readonly Column<T>[], item: T): string =>
  xmlElement(
    'attvalues',
    {},
    columns.map(({ name, of }) => xmlElement('attvalue', { for: name, value: of(item) })),
  );

const position = (place: { readonly x: number; readonly y: number } | undefined): string =>
  place ? xmlElement('viz:position', { x: place.x, y: place.y }) : '';

/** A colour such as `#9f1d20` as the three numbers that all versions of GEXF have; `hex` is new in 1.3, which most readers do not know. */
const channels = (hex: string): { readonly r: number; readonly g: number; readonly b: number } => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return { r, g, b };
};
