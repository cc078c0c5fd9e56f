import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { gexf } from '../../../packages/evidence-graph-explorer/src/export/gexf.js';
import { qualified } from '../../../packages/evidence-graph-explorer/src/language/qualified.js';
import { emptyScene } from '../../../packages/evidence-graph-explorer/src/scene/scene.js';
import { elements, inXml, options, parseXml, qualifierCells, scene } from './sample.js';

const read = (text: string): MultiDirectedGraph =>
  parse(MultiDirectedGraph, text, { respectInputGraphType: true }) as MultiDirectedGraph;

describe('GEXF', () => {
  const graph = read(gexf(scene, options));

  it('has every node with its name, type, ground, colour and position', () => {
    expect(graph.nodes()).toEqual(scene.nodes.map(({ id }) => id));
    for (const node of scene.nodes) {
      const { id, type, name, assertion } = node;
      expect(graph.getNodeAttributes(id)).toEqual({
        label: inXml(name.zh),
        name_zh: inXml(name.zh),
        name_en: inXml(name.en),
        type,
        type_zh: options.typeLabel(type).zh,
        type_en: options.typeLabel(type).en,
        assertion,
        ...qualifierCells(node),
        color: type === 'Book' ? 'rgb(179,38,30)' : 'rgb(31,111,178)',
        ...options.positions.get(id),
      });
    }
  });

  it('has every relationship with its ends, type and ground', () => {
    const found = graph.mapEdges((id, { type_zh: _, type_en: __, kind: ___, ...attributes }, from, to) => ({
      id,
      from,
      to,
      ...attributes,
    }));
    expect(found).toEqual(
      scene.relationships.map(({ qualifiers, ...each }) => ({
        ...each,
        ...qualifierCells({ ...each, qualifiers }),
        label: qualified(options.relationshipLabel(each.type).zh, qualifiers, 'zh'),
      })),
    );
  });

  it('gives each colour as red, green and blue', () => {
    const colors = elements(parseXml(gexf(scene, options)), 'viz:color').map(({ attributes }) =>
      Array.from(attributes, ({ name, value }) => `${name} ${value}`),
    );
    const ofType: Record<string, string[]> = { Book: ['r 179', 'g 38', 'b 30'], Person: ['r 31', 'g 111', 'b 178'] };
    expect(colors).toEqual(scene.nodes.map(({ type }) => ofType[type]));
  });

  it('has labels and a description in the language asked for', () => {
    const english = gexf(scene, { ...options, lang: 'en' });
    expect(read(english).getNodeAttribute(scene.nodes[0]?.id, 'label')).toBe('The library');
    expect(elements(parseXml(english), 'description')[0]?.textContent).toBe(options.title.en);
  });

  it('can be empty', () => {
    expect(read(gexf(emptyScene, options)).order).toBe(0);
  });
});
