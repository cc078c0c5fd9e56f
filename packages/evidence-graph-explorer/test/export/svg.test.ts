import { describe, expect, it } from 'vitest';
import { elements, inXml, parseXml } from '../../../evidence-graph/test/export/xml-reader.js';
import { widthOf } from '../../src/export/svg/label.js';
import { svg } from '../../src/export/svg.js';
import { emptyScene, type Scene } from '../../src/scene/scene.js';
import { outlineOf } from '../../src/style/shapes.js';
import { options, scene } from './sample.js';

const draw = (given: Scene = scene, lang: 'zh' | 'en' = 'zh') => parseXml(svg(given, { ...options, lang }));
const marks = (document: Document, kind: string) =>
  elements(document, 'g').filter((group) => group.getAttribute('class') === kind);
const ids = (document: Document, kind: string) => marks(document, kind).map((group) => group.getAttribute('data-id'));
const number = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name));
const place = (document: Document, index: number) => {
  const shape = marks(document, 'node').flatMap((node) => elements(node, 'path'))[index];
  const [, x, y] = /^translate\((\S+) (\S+)\)/.exec(shape?.getAttribute('transform') ?? '') ?? [];
  return { x: Number(x), y: Number(y) };
};

describe('SVG', () => {
  it('has a mark for every node and relationship', () => {
    const document = draw();
    expect(ids(document, 'node')).toEqual(scene.nodes.map(({ id }) => id));
    expect(ids(document, 'relationship').sort()).toEqual(scene.relationships.map(({ id }) => id).sort());
    for (const path of marks(document, 'relationship').flatMap((mark) => elements(mark, 'path'))) {
      expect(path.getAttribute('d')).toMatch(/^M[-\d. ]+[LQC][-\d. ]+$/);
      expect(path.getAttribute('marker-end')).toBe('url(#arrowhead)');
    }
  });

  it.each(['zh', 'en'] as const)('labels nodes and says all of them in %s', (lang) => {
    const document = draw(scene, lang);
    const solid = (text: string | null | undefined) => text?.replace(/\s/g, '');
    marks(document, 'node').forEach((mark, index) => {
      const { name, type } = scene.nodes[index] ?? expect.fail();
      expect(solid(elements(mark, 'text')[0]?.textContent)).toBe(solid(inXml(name[lang])));
      const title = elements(mark, 'title')[0]?.textContent;
      expect(title).toContain(inXml(name[lang]));
      expect(title).toContain(options.typeLabel(type)[lang]);
    });
    expect(elements(document, 'title')[0]?.textContent).toBe(options.title[lang]);
    expect(elements(document, 'desc')[0]?.textContent).toContain(String(scene.nodes.length));
    expect(document.documentElement.getAttribute('xml:lang')).toBe(lang === 'zh' ? 'zh-Hans' : 'en');
  });

  it('holds all labels and all of the key', () => {
    const document = draw();
    const [left = NaN, top = NaN, width = NaN, height = NaN] = (document.documentElement.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    const size = number(document.documentElement, 'font-size');
    const lines = elements(document, 'tspan').map((line) => ({ line, before: 0.5 }));
    const key = marks(document, 'key').flatMap((mark) => elements(mark, 'text').map((line) => ({ line, before: 0 })));
    expect(key).toHaveLength(5);
    for (const { line, before } of [...lines, ...key]) {
      const drawn = widthOf(line.textContent ?? '') * size;
      expect(number(line, 'x') - before * drawn).toBeGreaterThan(left);
      expect(number(line, 'x') + (1 - before) * drawn).toBeLessThan(left + width);
      expect(number(line, 'y') - size).toBeGreaterThan(top);
      expect(number(line, 'y')).toBeLessThan(top + height);
    }
  });

  it('draws nodes without a position apart from the others', () => {
    const places = (document: Document) => scene.nodes.map((_, index) => JSON.stringify(place(document, index)));
    const none = parseXml(svg(scene, { ...options, positions: new Map([['Book:n0', { x: NaN, y: 0 }]]) }));
    expect(new Set(places(none)).size).toBe(scene.nodes.length);
    expect(places(none).join()).not.toMatch(/null|NaN/);
    const positioned = draw();
    const last = place(positioned, scene.nodes.length - 1);
    for (let index = 0; index < scene.nodes.length - 1; index++) expect(place(positioned, index).y).toBeLessThan(last.y);
  });

  it('draws what is stated with whole lines, what is not with broken ones', () => {
    const document = draw();
    const isBroken = (kind: string) =>
      marks(document, kind).map((mark) => [
        mark.getAttribute('data-id'),
        elements(mark, 'path')[0]?.hasAttribute('stroke-dasharray'),
      ]);
    const expected = (things: Scene['nodes'] | Scene['relationships']) =>
      things.map(({ id, assertion }) => [id, assertion !== 'STATED']);
    expect(isBroken('node')).toEqual(expected(scene.nodes));
    expect(isBroken('relationship').sort()).toEqual(expected(scene.relationships).sort());
  });

  it('has for nodes, and in its key, the shapes of families', () => {
    const document = draw();
    const shapesIn = (kind: string) =>
      marks(document, kind).flatMap((mark) => elements(mark, 'path').map((path) => path.getAttribute('d')));
    expect(shapesIn('node')).toEqual(scene.nodes.map(({ type }) => outlineOf[options.shapeOf(type)]));
    for (const shape of ['square', 'circle'] as const) expect(shapesIn('key')).toContain(outlineOf[shape]);
  });

  it('draws relationships between the same nodes apart', () => {
    const paths = marks(draw(), 'relationship').map((mark) => elements(mark, 'path')[0]?.getAttribute('d'));
    expect(new Set(paths).size).toBe(scene.relationships.length);
  });

  it('can be empty', () => {
    const document = draw(emptyScene);
    expect(marks(document, 'node')).toEqual([]);
    expect(document.documentElement.getAttribute('viewBox')).toMatch(/^[-\d]+ [-\d]+ \d+ \d+$/);
  });
});
