import { describe, expect, it } from 'vitest';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { readVocabulary } from '../../../packages/evidence-graph-explorer/src/ontology/vocabulary.js';
import type { Scene } from '../../../packages/evidence-graph-explorer/src/scene/scene.js';
import { readScene } from '../../../packages/evidence-graph-explorer/src/scene/scene-reader.js';
import { startScene } from '../../../packages/evidence-graph-explorer/src/state/state.js';
import { Families } from '../../../packages/evidence-graph-explorer/src/style/families.js';
import { compose } from '../../../packages/evidence-graph-explorer/src/views/graph/layout/composition.js';
import { orderOf } from '../../../packages/evidence-graph-explorer/src/views/graph/layout/order.js';
import { looksOf } from '../../../packages/evidence-graph-explorer/src/views/graph/layout/rank.js';
import { narrowSpace, tallSpace, wideSpace } from '../../../packages/evidence-graph-explorer/src/views/graph/layout/space.js';
import { start } from '../../../src/start.js';
import { articleTransport } from '../article-transport.js';

type Edge = readonly [type: string, from: string, to: string];

/** The type of a node is the first letter of its ID. */
const sceneOf = (ids: readonly string[], edges: readonly Edge[]): Scene => ({
  nodes: ids.map((id) => ({ id, type: id[0] as string, name: { zh: id, en: id }, assertion: null, qualifiers: [] })),
  relationships: edges.map(([type, from, to], index) => ({ id: `${index}`, type, from, to, assertion: null, qualifiers: [] })),
});
const looks = { familyOf: (type: string) => type, prominenceOf: () => 3 };
const steps: readonly Edge[] = [
  ['then', 's1', 's2'],
  ['then', 's2', 's3'],
];

describe('the order of a scene', () => {
  it.each<[string, readonly string[], readonly Edge[], readonly string[] | null]>([
    ['is a chain of one relation among nodes of one type', ['s3', 's1', 's2', 'x'], steps, ['s1', 's2', 's3']],
    [
      'is the longest chain',
      ['s1', 's2', 's3', 't1', 't2', 't3', 't4'],
      [...steps, ['n', 't1', 't2'], ['n', 't2', 't3'], ['n', 't3', 't4']],
      ['t1', 't2', 't3', 't4'],
    ],
    ['is none where there are branches', ['s1', 's2', 's3', 's4'], [...steps, ['then', 's1', 's4']], null],
    ['is none where it leads round', ['s1', 's2', 's3'], [...steps, ['then', 's3', 's1']], null],
    ['is none where few of a type are in it', ['s1', 's2', 's3', 's4', 's5', 's6'], steps, null],
    ['is none of two', ['s1', 's2'], [['then', 's1', 's2']], null],
  ])('%s', (_, ids, edges, expected) => {
    expect(orderOf(sceneOf(ids, edges))).toEqual(expected);
  });
});

describe('a composed scene', () => {
  const scene = sceneOf(
    ['s1', 's2', 's3', 'h', 'a1', 'a2', 'b1', 'b2', 'c1'],
    [
      ...steps,
      ...['s1', 's2', 's3'].map((stage): Edge => ['has', 'h', stage]),
      ['of', 'a1', 's2'],
      ['of', 'a2', 'a1'],
      ['of', 'b1', 's1'],
      ['of', 'b1', 's3'],
    ],
  );

  it('has a column for each stage, with what is tied to it alone', () => {
    const { places, order } = compose(scene, looks, wideSpace) ?? { places: new Map(), order: [] };
    expect(order).toEqual(['s1', 's2', 's3']);
    const [s1, s2, s3] = ['s1', 's2', 's3'].map((id) => places.get(id));
    expect([s1.y, s2.y].every((y) => y === s3.y) && s1.x < s2.x && s2.x < s3.x).toBe(true);
    expect([places.get('a1').x, places.get('a2').x]).toEqual([s2.x, s2.x]);
    expect(places.get('h').y).toBeLessThan(s1.y);
    expect([s1.x, s2.x, s3.x]).not.toContain(places.get('b1').x);
  });

  it('has a place for each node on a tall space', () => {
    const tied = Array.from({ length: 8 }, (_, index) => `a${index}`);
    const others = Array.from({ length: 78 }, (_, index) => `${index % 2 ? 'b' : 'c'}${index}`);
    const many = sceneOf(
      ['s1', 's2', 's3', 'h', ...tied, ...others],
      [...steps, ...['s1', 's2', 's3'].map((stage): Edge => ['has', 'h', stage]), ...tied.map((id): Edge => ['of', id, 's2'])],
    );
    const places = [...(compose(many, looks, tallSpace)?.places.values() ?? [])];
    expect(places.length).toBe(90);
    expect(new Set(places.map(({ x, y }) => `${x},${y}`)).size).toBe(90);
    for (const { x, y } of places) expect(x > 0 && x < tallSpace.width && y > 0 && y < tallSpace.height).toBe(true);
  });

  it('does not depend on the order in which it is told', () => {
    const turned = { nodes: [...scene.nodes].reverse(), relationships: [...scene.relationships].reverse() };
    const sorted = (given: Scene) => [...(compose(given, looks, wideSpace)?.places ?? [])].sort();
    expect(sorted(turned)).toEqual(sorted(scene));
  });

  it('is none without an order', () => {
    expect(compose(sceneOf(['a1', 'b1'], []), looks, wideSpace)).toBeNull();
  });
});

describe('the scene that the article begins with', async () => {
  const client = new GraphClient(await articleTransport());
  const reading = readVocabulary(client);
  const [vocabulary, { whole }] = await Promise.all([reading, readScene(client, reading, start, startScene)]);
  const article = looksOf({ vocabulary, families: new Families(vocabulary) });
  const composed = (space: typeof wideSpace) => {
    const composition = compose(whole, article, space);
    if (!composition) throw new Error('There is no order.');
    return composition;
  };

  it.each([wideSpace, tallSpace])('fills a $name space, every node in a place of its own', (space) => {
    const { places, zones } = composed(space);
    const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
    expect(places.size).toBe(start.length);
    expect(Math.max(...xs) - Math.min(...xs)).toBeGreaterThan(0.8 * space.width);
    expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(0.7 * space.height);
    const all = [...places.values()];
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) expect(Math.hypot((a.x - b.x) / 1.5, a.y - b.y)).toBeGreaterThan(40);
    }
    for (const { x, y, width, height } of zones)
      expect(Math.min(x, y, space.width - x - width, space.height - y - height)).toBeGreaterThan(0);
  });

  it('has its 28 best on a narrow one, in rows', () => {
    const { places, order } = composed(narrowSpace);
    expect(places.size).toBe(28);
    const rows = new Map([...places.values()].map(({ y }) => [y, [...places.values()].filter((place) => place.y === y).length]));
    expect(Math.max(...rows.values())).toBeLessThanOrEqual(4);
    const ys = order.map((id) => places.get(id)?.y ?? 0);
    expect(ys).toEqual([...ys].sort((a, b) => a - b));
  });
});
