import { describe, expect, it } from 'vitest';
import type { Scene } from '../../../packages/evidence-graph-explorer/src/scene/scene.js';
import { mix } from '../../../packages/evidence-graph-explorer/src/views/graph/canvas/mix.js';
import { type PictureInput, pictureOf } from '../../../packages/evidence-graph-explorer/src/views/graph/canvas/picture.js';

const scene: Scene = {
  nodes: ['a', 'b', 'c'].map((key) => ({
    id: `T:${key}`,
    type: 'T',
    name: { zh: key, en: key.toUpperCase() },
    assertion: 'STATED',
    qualifiers: [{ zh: '要求', en: 'Required' }],
  })),
  relationships: [
    { id: 'R(a,b)', type: 'R', from: 'T:a', to: 'T:b', assertion: 'STATED', qualifiers: [{ zh: '择一', en: 'One or another' }] },
    { id: 'R(b,c)', type: 'R', from: 'T:b', to: 'T:c', assertion: 'STATED', qualifiers: [] },
  ],
};
const input = (rest: Partial<PictureInput>): PictureInput => ({
  scene,
  positions: new Map(scene.nodes.map(({ id }, index) => [id, { x: index, y: 0 }])),
  focus: null,
  path: null,
  pinned: {},
  nameOf: ({ name }) => name.en,
  relationshipLabel: () => 'relates',
  qualified: (label, { qualifiers }) => [label, ...qualifiers.map(({ en }) => en)].join(' / '),
  colorOf: () => '#112233',
  ...rest,
});
const dimmed = (rest: Partial<PictureInput>): string[] => {
  const { nodes, edges } = pictureOf(input(rest));
  return [...nodes, ...edges].filter(({ isDimmed }) => isDimmed).map(({ id }) => id);
};

describe('the picture', () => {
  it('has nothing stand back where nothing is in focus', () => {
    expect(dimmed({})).toEqual([]);
    expect(dimmed({ focus: 'T:elsewhere' })).toEqual([]);
  });

  it('says what qualifies each node and relationship', () => {
    const { nodes, edges } = pictureOf(input({}));
    expect(nodes.map(({ label, fullLabel }) => [label, fullLabel])[0]).toEqual(['A', 'A / Required']);
    expect(edges.map(({ label }) => label)).toEqual(['relates / One or another', 'relates']);
  });

  it('puts a node with its neighbours into focus', () => {
    expect(dimmed({ focus: 'T:a' })).toEqual(['T:c', 'R(b,c)']);
  });

  it('puts a relationship with its ends into focus', () => {
    expect(dimmed({ focus: 'R(b,c)' })).toEqual(['T:a', 'R(a,b)']);
  });

  it('puts a path into focus', () => {
    expect(dimmed({ path: ['R(a,b)'] })).toEqual(['T:c', 'R(b,c)']);
  });

  it('draws what is connected more larger', () => {
    const [a, b] = pictureOf(input({})).nodes;
    expect(b?.size).toBeGreaterThan(a?.size ?? 0);
  });

  it('leaves out what has no place yet', () => {
    const { nodes, edges } = pictureOf(input({ positions: new Map([['T:a', { x: 0, y: 0 }]]) }));
    expect([nodes.map(({ id }) => id), edges]).toEqual([['T:a'], []]);
  });
});

describe('a colour', () => {
  it('is moved towards another', () => {
    expect([mix('#000000', '#ffffff', 0), mix('#000000', '#ffffff', 0.5), mix('#ff0000', '#0000ff', 1)]).toEqual([
      '#000000',
      '#808080',
      '#0000ff',
    ]);
  });
});
