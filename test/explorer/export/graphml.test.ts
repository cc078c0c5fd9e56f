import { describe, expect, it } from 'vitest';
import { graphml } from '../../../packages/evidence-graph-explorer/src/export/graphml.js';
import { qualified } from '../../../packages/evidence-graph-explorer/src/language/qualified.js';
import { emptyScene, type Scene } from '../../../packages/evidence-graph-explorer/src/scene/scene.js';
import { elements, inXml, options, parseXml, qualifierCells, scene } from './sample.js';

/** Nodes and edges with their data by the names of the keys. */
function read(text: string) {
  const document = parseXml(text);
  const keys = new Map(elements(document, 'key').map((key) => [key.getAttribute('id'), key]));
  const dataOf = (element: Element) =>
    Object.fromEntries(
      elements(element, 'data').map((data) => {
        const key = keys.get(data.getAttribute('key'));
        expect(key?.getAttribute('for')).toBe(element.tagName);
        const value = data.textContent as string;
        return [key?.getAttribute('attr.name'), key?.getAttribute('attr.type') === 'double' ? Number(value) : value];
      }),
    );
  return {
    nodes: elements(document, 'node').map((node) => ({ xmlId: node.getAttribute('id'), ...dataOf(node) })),
    edges: elements(document, 'edge').map((edge) => ({
      source: edge.getAttribute('source'),
      target: edge.getAttribute('target'),
      ...dataOf(edge),
    })),
    description: elements(document, 'desc')[0]?.textContent,
  };
}

/** What is empty is left out. */
const filled = (cells: Record<string, string>) => Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));

const expected = ({ nodes, relationships }: Scene) => ({
  nodes: nodes.map(({ id, type, name, assertion, ...rest }) => ({
    xmlId: id,
    label: inXml(name.zh),
    name_zh: inXml(name.zh),
    name_en: inXml(name.en),
    type,
    type_zh: options.typeLabel(type).zh,
    type_en: options.typeLabel(type).en,
    assertion,
    ...filled(qualifierCells({ id, type, name, assertion, ...rest })),
    color: options.colorOf(type),
    ...options.positions.get(id),
  })),
  edges: relationships.map(({ id, type, from, to, assertion, ...rest }) => ({
    source: from,
    target: to,
    id,
    label: qualified(options.relationshipLabel(type).zh, rest.qualifiers, 'zh'),
    type,
    type_zh: options.relationshipLabel(type).zh,
    type_en: options.relationshipLabel(type).en,
    assertion,
    ...filled(qualifierCells({ id, type, from, to, assertion, ...rest })),
  })),
  description: options.title.zh,
});

describe('GraphML', () => {
  it.each([
    ['a scene', scene],
    ['an empty scene', emptyScene],
  ])('reads back %s', (_, given) => {
    expect(read(graphml(given, options))).toEqual(expected(given));
  });
});
