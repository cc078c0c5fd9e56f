import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/scene/scene.js';
import { layouts } from '../../src/state/state.js';
import { componentsOf } from '../../src/views/graph/layout/components.js';
import { type LayoutInput, layOut, type Positions } from '../../src/views/graph/layout/layout.js';
import { roomIn, wideSpace } from '../../src/views/graph/layout/space.js';

const sceneOf = (count: number, pairs: readonly (readonly [number, number])[]): Scene => ({
  nodes: Array.from({ length: count }, (_, index) => ({
    id: `T:${index}`,
    type: 'T',
    name: { zh: `${index}`, en: `${index}` },
    assertion: 'STATED',
    qualifiers: [],
  })),
  relationships: pairs.map(([from, to], index) => ({
    id: `R(${index})`,
    type: 'R',
    from: `T:${from % count}`,
    to: `T:${to % count}`,
    assertion: 'STATED',
    qualifiers: [],
  })),
});
const input = (scene: Scene, rest: Partial<LayoutInput> = {}): LayoutInput => ({
  scene,
  growth: [{ centre: null, ids: scene.nodes.map(({ id }) => id) }],
  space: wideSpace,
  looks: { familyOf: (type) => type, prominenceOf: () => 3 },
  pinned: {},
  previous: new Map(),
  centre: null,
  sectionOf: () => undefined,
  pause: async () => {},
  ...rest,
});
const placesOf = async (...given: Parameters<typeof layOut>): Promise<Positions> => (await layOut(...given)).positions;
const scenes = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 50 }))
  .map(([count, pairs]) => sceneOf(count, pairs));

describe.each(layouts)('the layout %s', (layout) => {
  it('gives each node a place, the same each time', async () => {
    await fc.assert(
      fc.asyncProperty(scenes, async (scene) => {
        const places = await placesOf(layout, input(scene));
        expect(new Set(places.keys())).toEqual(new Set(scene.nodes.map(({ id }) => id)));
        for (const { x, y } of places.values()) expect([Number.isFinite(x), Number.isFinite(y)]).toEqual([true, true]);
        expect(await placesOf(layout, input(scene))).toEqual(places);
        const { x: left, y: top, width, height } = roomIn(wideSpace);
        for (const { x, y } of places.values()) {
          expect(Math.min(x - left, left + width - x, -y - top, top + height + y)).toBeGreaterThan(-1e-6);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('leaves pinned nodes where they are', async () => {
    const scene = sceneOf(8, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    const pinned = { 'T:1': { x: 7, y: -5 }, 'T:6': { x: 100, y: 100 } };
    const places = await placesOf(layout, input(scene, { pinned }));
    expect([places.get('T:1'), places.get('T:6')]).toEqual([pinned['T:1'], pinned['T:6']]);
  });

  it('has nothing to do for an empty scene', async () => {
    expect((await placesOf(layout, input(sceneOf(0, [])))).size).toBe(0);
  });
});

describe('the force-directed layout', () => {
  it('keeps what does not hang together near the rest', async () => {
    const ring = Array.from({ length: 12 }, (_, index) => [index, (index + 1) % 12] as const);
    const places = [...(await placesOf('force', input(sceneOf(20, ring)))).values()];
    const height = Math.max(...places.map(({ y }) => y)) - Math.min(...places.map(({ y }) => y));
    const inRing = places.slice(0, 12);
    const ringHeight = Math.max(...inRing.map(({ y }) => y)) - Math.min(...inRing.map(({ y }) => y));
    expect(ringHeight).toBeGreaterThan(height / 3);
  });

  it('lets no two nodes stand on each other', async () => {
    const places = [
      ...(
        await placesOf(
          'force',
          input(
            sceneOf(
              30,
              Array.from({ length: 45 }, (_, index) => [index, index * 7 + 1] as const),
            ),
          ),
        )
      ).values(),
    ];
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(10);
    }
  });
});

describe('the force-directed layout of many nodes', () => {
  it('leaves room between nearly all of them', async () => {
    const pairs = Array.from({ length: 500 }, (_, index) => [Math.floor(index / 20), index] as const);
    const places = [...(await placesOf('force', input(sceneOf(300, pairs)))).values()];
    const nearest = places.map((a) => Math.min(...places.map((b) => (a === b ? 1e9 : Math.hypot(a.x - b.x, a.y - b.y)))));
    expect(nearest.filter((distance) => distance < 20).length).toBeLessThan(30);
  });
});

describe('the force-directed layout of what hangs together', () => {
  it('puts neighbours nearer than strangers', async () => {
    const pairs = [0, 10, 20].flatMap((first) => Array.from({ length: 9 }, (_, index) => [first, first + index + 1] as const));
    const scene = sceneOf(30, [...pairs, [0, 10], [10, 20]]);
    const places = await placesOf('force', input(scene));
    const distance = (from: string, to: string): number =>
      Math.hypot((places.get(from)?.x ?? 0) - (places.get(to)?.x ?? 0), (places.get(from)?.y ?? 0) - (places.get(to)?.y ?? 0));
    const mean = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const near = mean(scene.relationships.map(({ from, to }) => distance(from, to)));
    const all = mean(scene.nodes.flatMap((a, index) => scene.nodes.slice(index + 1).map((b) => distance(a.id, b.id))));
    expect(near).toBeLessThan(0.6 * all);
  });
});

describe('the concentric layout', () => {
  it('puts what is asked for into the middle, and what is more hops away farther out', async () => {
    const chain = sceneOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    const places = await placesOf('concentric', input(chain, { centre: 'T:0' }));
    const middle = places.get('T:0') ?? { x: 0, y: 0 };
    const distances = ['T:0', 'T:1', 'T:2', 'T:3'].map((id) =>
      Math.hypot((places.get(id)?.x ?? 0) - middle.x, (places.get(id)?.y ?? 0) - middle.y),
    );
    expect(distances).toEqual([...distances].sort((a, b) => a - b));
  });
});

describe('the layout by sections', () => {
  it('goes from left to right in the order of the source, what is nowhere last', async () => {
    const starts: Readonly<Record<string, number>> = { 'T:0': 300, 'T:1': 100 };
    const places = await placesOf('sections', input(sceneOf(3, []), { sectionOf: (id) => starts[id] }));
    const order = [...places].sort(([, a], [, b]) => a.x - b.x).map(([id]) => id);
    expect(order).toEqual(['T:1', 'T:0', 'T:2']);
  });
});

describe('what hangs together', () => {
  it('is told apart, the largest first', () => {
    const scene = sceneOf(6, [
      [4, 5],
      [0, 1],
      [1, 2],
    ]);
    expect(componentsOf(scene).map((component) => component.sort())).toEqual([['T:0', 'T:1', 'T:2'], ['T:4', 'T:5'], ['T:3']]);
  });
});

describe('what is brought into a scene', () => {
  const star = sceneOf(
    40,
    Array.from({ length: 39 }, (_, index) => [index < 10 ? index : 3, index + 1] as const),
  );
  const ids = star.nodes.map(({ id }) => id);
  const growth = [
    { centre: null, ids: ids.slice(0, 11) },
    { centre: 'T:3', ids: ids.slice(11, 30) },
    { centre: null, ids: ids.slice(30) },
  ];

  it.each(layouts)('moves nothing that is there, in the layout %s', async (layout) => {
    const before = await layOut(layout, input(star, { growth: growth.slice(0, 1) }));
    const after = await layOut(layout, input(star, { growth, previous: before.unpinned }));
    for (const id of ids.slice(0, 11)) expect(after.positions.get(id)).toEqual(before.positions.get(id));
    expect(after.positions.size).toBe(40);
  });

  it('stands about the node that it came with, apart from one another', async () => {
    const places = await placesOf('force', input(star, { growth: growth.slice(0, 2) }));
    const centre = places.get('T:3') ?? { x: 0, y: 0 };
    const arrived = ids.slice(11, 30).map((id) => places.get(id) ?? { x: 0, y: 0 });
    for (const [index, a] of arrived.entries()) {
      expect(Math.hypot(a.x - centre.x, a.y - centre.y)).toBeGreaterThan(40);
      for (const b of arrived.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(24);
    }
  });

  it('stands about where that node was put', async () => {
    const pinned = { 'T:3': { x: 1150, y: -640 } };
    const places = await placesOf('force', input(star, { growth: growth.slice(0, 2), pinned }));
    const near = ids.slice(11, 30).filter((id) => (places.get(id)?.x ?? 0) > 700);
    expect(near).toHaveLength(19);
  });

  it('keeps its place as more comes', async () => {
    const first = await layOut('force', input(star, { growth: growth.slice(0, 2) }));
    const both = await layOut('force', input(star, { growth, previous: first.unpinned }));
    for (const [id, place] of first.positions) expect(both.positions.get(id)).toEqual(place);
  });
});
