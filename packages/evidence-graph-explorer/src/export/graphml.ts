import { qualified } from '../language/qualified.js';
import type { Scene, SceneNode, SceneRelationship } from '../scene/scene.js';
import { type Column, nodeColumns, relationshipColumns } from './columns.js';
import type { ExportOptions } from './options.js';
import { xmlDocument, xmlElement, xmlText } from './xml.js';

/**
 * The scene as GraphML, for yEd, networkx, igraph and others: every datum under a key of its own name.
 * A relationship's ID is a datum too, as its brackets may not stand in the attribute `id`.
 */
export function graphml(
  { nodes, relationships }: Scene,
  options: Pick<
    ExportOptions,
    'lang' | 'languages' | 'hasGrounds' | 'title' | 'typeLabel' | 'relationshipLabel' | 'colorOf' | 'positions'
  >,
): string {
  const { lang, title, relationshipLabel, colorOf, positions } = options;
  const ofNode: Column<SceneNode>[] = [
    { name: 'label', of: ({ name }) => name[lang] },
    ...nodeColumns(options),
    { name: 'color', of: ({ type }) => colorOf(type) },
    ...(['x', 'y'] as const).map((axis) => ({ name: axis, of: ({ id }: SceneNode) => String(positions.get(id)?.[axis] ?? '') })),
  ];
  const ofRelationship: Column<SceneRelationship>[] = [
    { name: 'id', of: ({ id }) => id },
    { name: 'label', of: ({ type, qualifiers }) => qualified(relationshipLabel(type)[lang], qualifiers, lang) },
    ...relationshipColumns(options),
  ];
  return xmlDocument(
    xmlElement('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
      xmlElement('desc', {}, xmlText(title[lang])),
      ...keys('node', ofNode),
      ...keys('edge', ofRelationship),
      xmlElement('graph', { edgedefault: 'directed' }, [
        ...nodes.map((node) => xmlElement('node', { id: node.id }, data('node', ofNode, node))),
        ...relationships.map((relationship) =>
          xmlElement('edge', { source: relationship.from, target: relationship.to }, data('edge', ofRelationship, relationship)),
        ),
      ]),
    ]),
  );
}

type Kind = 'node' | 'edge';

const numeric = ['x', 'y'];

const keys = <T>(kind: Kind, columns: readonly Column<T>[]): string[] =>
  columns.map(({ name }) =>
    xmlElement('key', {
      id: `${kind}_${name}`,
      for: kind,
      'attr.name': name,
      'attr.type': numeric.includes(name) ? 'double' : 'string',
    }),
  );

/** What is not known is left out. */
const data = <T>(kind: Kind, columns: readonly Column<T>[], item: T): string[] =>
  columns.map(({ name, of }) => {
    const value = xmlText(of(item));
    return value === '' ? '' : xmlElement('data', { key: `${kind}_${name}` }, value);
  });
