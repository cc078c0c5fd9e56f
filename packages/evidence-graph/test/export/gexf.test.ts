import { MultiDirectedGraph } from 'graphology';
import { parse } from 'graphology-gexf';
import { describe, expect, it } from 'vitest';
import { gexf } from '../../src/export/gexf.js';
import { qualified } from '../../src/export/qualifiers.js';
import { emptyGraph, graph, nodes, ownCells, relationships, sharedCells, vocabulary, whole } from './sample.js';
import { elements, inXml, parseXml } from './xml-reader.js';

const read = (text: string): MultiDirectedGraph =>
  parse(MultiDirectedGraph, text, { respectInputGraphType: true }) as MultiDirectedGraph;

/** As a reader has them: without what XML forbids, numbers and truth values as such. */
const inGexf = (cells: object) =>
  Object.fromEntries(
    Object.entries(cells).map(([name, text]) => {
      if (name === 'price') return [name, Number(text)];
      return [name, name === 'lent' ? text === 'true' : inXml(String(text))];
    }),
  );

describe('GEXF', () => {
  it('has every node with all that is told of it', async () => {
    const found = read(await whole(gexf(graph, {})));
    expect(found.nodes()).toEqual(nodes.map(({ id }) => id));
    for (const node of nodes) {
      const { id, type, name, position } = node;
      const label = vocabulary.types.find((each) => each.name === type)?.label;
      expect(found.getNodeAttributes(id)).toEqual({
        ...inGexf({
          label: name.zh,
          name_zh: name.zh,
          name_en: name.en,
          node_type: type,
          node_type_zh: label?.zh,
          node_type_en: label?.en,
          ...sharedCells(node),
          ...ownCells(node),
        }),
        color: type === 'Book' ? 'rgb(179,38,30)' : 'rgb(31,111,178)',
        ...position,
      });
    }
  });

  it('has every relationship with its ends and evidence', async () => {
    const found = read(await whole(gexf(graph, {})));
    const edges = found.mapEdges((id, attributes, from, to) => ({ id, from, to, ...attributes }));
    expect(edges).toEqual(
      relationships.map((each) => ({
        id: each.id,
        from: each.from.id,
        to: each.to.id,
        ...inGexf({
          kind: each.type,
          label: qualified(each.label.zh as string, each.qualifiers, 'zh'),
          relationship_type: each.type,
          relationship_type_zh: `关系&${each.type}`,
          relationship_type_en: `relation ${each.type}`,
          says_zh: each.label.zh,
          says_en: each.label.en,
          ...sharedCells(each),
          ...ownCells(each),
        }),
      })),
    );
  });

  it('declares every attribute that it uses, once', async () => {
    const document = parseXml(await whole(gexf(graph, {})));
    for (const [kind, item] of [
      ['node', 'node'],
      ['edge', 'edge'],
    ]) {
      const [list] = elements(document, 'attributes').filter((each) => each.getAttribute('class') === kind);
      const declared = elements(list as Element, 'attribute').map((each) => each.getAttribute('id'));
      const used = elements(document, item as string).flatMap((each) => elements(each, 'attvalue'));
      expect(new Set(declared).size).toBe(declared.length);
      expect(used.filter((each) => !declared.includes(each.getAttribute('for')))).toEqual([]);
    }
  });

  it('gives each colour as red, green and blue', async () => {
    const colors = elements(parseXml(await whole(gexf(graph, {}))), 'viz:color').map(({ attributes }) =>
      Array.from(attributes, ({ name, value }) => `${name} ${value}`),
    );
    const ofType: Record<string, string[]> = { Book: ['r 179', 'g 38', 'b 30'], Person: ['r 31', 'g 111', 'b 178'] };
    expect(colors).toEqual(nodes.map(({ type }) => ofType[type]));
  });

  it('has labels and a description in the language asked for', async () => {
    const english = await whole(gexf(graph, { language: 'en' }));
    expect(read(english).getNodeAttribute(nodes[0]?.id, 'label')).toBe('The library');
    expect(elements(parseXml(english), 'description')[0]?.textContent).toBe(vocabulary.title.en);
  });

  it('can be empty', async () => {
    expect(read(await whole(gexf(emptyGraph, {}))).order).toBe(0);
  });
});
