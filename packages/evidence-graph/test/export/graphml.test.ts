import { describe, expect, it } from 'vitest';
import { graphml } from '../../src/export/graphml.js';
import type { ExportedGraph, ExportedNode, ExportedRelationship } from '../../src/export/index.js';
import { qualified } from '../../src/export/qualifiers.js';
import { emptyGraph, graph, nodes, ownCells, relationships, sharedCells, vocabulary, whole } from './sample.js';
import { elements, inXml, parseXml } from './xml-reader.js';

/** Nodes and edges with their data by the names of the keys. */
async function read(of: ExportedGraph) {
  const document = parseXml(await whole(graphml(of, {})));
  const keys = new Map(elements(document, 'key').map((key) => [key.getAttribute('id'), key]));
  const dataOf = (element: Element) =>
    Object.fromEntries(
      elements(element, 'data').map((data) => {
        const key = keys.get(data.getAttribute('key'));
        expect(key?.getAttribute('for')).toBe(element.tagName);
        return [key?.getAttribute('attr.name'), data.textContent as string];
      }),
    );
  const typesOf = (kind: string) =>
    Object.fromEntries(
      [...keys.values()]
        .filter((key) => key.getAttribute('for') === kind)
        .map((key) => [key.getAttribute('attr.name'), key.getAttribute('attr.type')]),
    );
  return {
    nodes: elements(document, 'node').map((node) => ({ xmlId: node.getAttribute('id'), ...dataOf(node) })),
    edges: elements(document, 'edge').map((edge) => ({
      source: edge.getAttribute('source'),
      target: edge.getAttribute('target'),
      ...dataOf(edge),
    })),
    typesOf,
    description: elements(document, 'desc')[0]?.textContent,
  };
}

const inXmlAll = (cells: object) => Object.fromEntries(Object.entries(cells).map(([name, text]) => [name, inXml(String(text))]));

const nodeData = (node: ExportedNode) => {
  const { id, type, name, color, position } = node;
  const label = vocabulary.types.find((each) => each.name === type)?.label;
  return inXmlAll({
    xmlId: id,
    label: name.zh,
    name_zh: name.zh,
    name_en: name.en,
    node_type: type,
    node_type_zh: label?.zh,
    node_type_en: label?.en,
    ...sharedCells(node),
    ...ownCells(node),
    color,
    ...(position ? { x: position.x, y: position.y } : {}),
  });
};

const edgeData = (relationship: ExportedRelationship) => {
  const { id, type, label, from, to, qualifiers } = relationship;
  return inXmlAll({
    source: from.id,
    target: to.id,
    id,
    label: qualified(label.zh as string, qualifiers, 'zh'),
    relationship_type: type,
    relationship_type_zh: `关系&${type}`,
    relationship_type_en: `relation ${type}`,
    says_zh: label.zh,
    says_en: label.en,
    ...sharedCells(relationship),
    ...ownCells(relationship),
  });
};

describe('GraphML', () => {
  it('reads back all that a graph tells', async () => {
    const found = await read(graph);
    expect(found.nodes).toEqual(nodes.map(nodeData));
    expect(found.edges).toEqual(relationships.map(edgeData));
    expect(found.description).toBe(vocabulary.title.zh);
  });

  it('has a type for each datum, a text where types differ', async () => {
    const { typesOf } = await read(graph);
    const drawn = { color: 'string', x: 'double', y: 'double' };
    expect(typesOf('node')).toMatchObject({ ...drawn, pages: 'string', price: 'double', lent: 'boolean', aliases: 'string' });
  });

  it('can be empty, and of a graph that is not drawn', async () => {
    expect(await read(emptyGraph)).toMatchObject({ nodes: [], edges: [] });
    expect((await read({ ...emptyGraph, isDrawn: false })).typesOf('node')).not.toHaveProperty('color');
  });
});
