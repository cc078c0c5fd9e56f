import { describe, expect, it } from 'vitest';
import type { Scene } from '../../src/scene/scene.js';
import { Families } from '../../src/style/families.js';
import { mix } from '../../src/views/graph/canvas/mix.js';
import { type PictureInput, pictureOf } from '../../src/views/graph/canvas/picture.js';

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
    { id: 'S(b,a)', type: 'S', from: 'T:b', to: 'T:a', assertion: 'INFERRED', qualifiers: [] },
    { id: 'R(b,c)', type: 'R', from: 'T:b', to: 'T:c', assertion: 'INFERRED', qualifiers: [] },
  ],
};
const positions = new Map(scene.nodes.map(({ id }, index) => [id, { x: index * 100, y: -50 }]));
const families = new Families({ families: [], types: new Map() });
const input = (rest: Partial<PictureInput>): PictureInput => ({
  scene,
  laidOut: { positions, unpinned: positions, zones: [], order: [] },
  ranks: new Map([['T:b', 5]]),
  focus: null,
  path: null,
  pinned: {},
  marked: new Set(),
  text: ({ en }) => en,
  relationshipLabel: (type, direction) => ({ zh: type, en: direction === 'OUT' ? type : `${type} by` }),
  qualified: (label, { qualifiers }) => [label, ...qualifiers.map(({ en }) => en)].join(' / '),
  familyOf: (type) => families.of(type),
  prominenceOf: () => 3,
  ...rest,
});
const dimmed = (rest: Partial<PictureInput>): string[] => {
  const { nodes, edges } = pictureOf(input(rest));
  return [
    ...nodes.filter(({ isDimmed }) => isDimmed).map(({ id }) => id),
    ...edges.filter(({ role }) => role === 'dimmed').map(({ id }) => id),
  ];
};

describe('the picture', () => {
  it('has nothing stand back where nothing is in focus', () => {
    expect(dimmed({})).toEqual([]);
    expect(dimmed({ focus: 'T:elsewhere' })).toEqual([]);
  });

  it('says what qualifies each node and relationship', () => {
    const { nodes, edges } = pictureOf(input({}));
    expect(nodes.map(({ label, fullLabel }) => [label, fullLabel])[0]).toEqual(['A', 'A / Required']);
    expect(edges.map(({ label }) => label)).toEqual(['R / One or another · S', 'R']);
  });

  it('has one line for all relationships of a pair, with arrows where they lead', () => {
    const { edges } = pictureOf(input({}));
    expect(edges.map(({ id, arrows, isInferred }) => [id, arrows, isInferred])).toEqual([
      ['R(a,b)', { from: true, to: true }, false],
      ['R(b,c)', { from: false, to: true }, true],
    ]);
  });

  it('puts a node with its neighbours into focus, relation by relation', () => {
    expect(dimmed({ focus: 'T:a' })).toEqual(['T:c', 'R(b,c)']);
    expect(pictureOf(input({ focus: 'T:b' })).groups.map(({ label, ends }) => [label, ends])).toEqual([
      ['R by', ['T:a']],
      ['R', ['T:c']],
      ['S', ['T:a']],
    ]);
  });

  it('puts a relationship with its ends into focus', () => {
    expect(dimmed({ focus: 'R(b,c)' })).toEqual(['T:a', 'R(a,b)']);
    expect(pictureOf(input({ focus: 'S(b,a)' })).edges[0]).toMatchObject({ id: 'S(b,a)', role: 'selected', isInferred: true });
  });

  it('puts a path into focus', () => {
    expect(dimmed({ path: ['R(a,b)'] })).toEqual(['T:c', 'R(b,c)']);
  });

  it('numbers what is in order, and draws it largest', () => {
    const { nodes, edges } = pictureOf(
      input({ laidOut: { positions, unpinned: positions, zones: [], order: ['T:b', 'T:c'] }, prominenceOf: () => 8 }),
    );
    expect(nodes.map(({ label, size }) => [label, size])).toEqual([
      ['A', 12.5],
      ['1 B', 16],
      ['2 C', 16],
    ]);
    expect(edges.map(({ role }) => role)).toEqual(['across', 'order']);
  });

  it('tells edges within a zone from those across', () => {
    const zones = [{ x: -10, y: 0, width: 120, height: 100, family: 'others' }];
    const { edges, zones: drawn } = pictureOf(input({ laidOut: { positions, unpinned: positions, zones, order: [] } }));
    expect(edges.map(({ role }) => role)).toEqual(['within', 'across']);
    expect(drawn[0]?.label).toBe('Others');
  });

  it('leaves out what has no place', () => {
    const laidOut = { positions: new Map([['T:a', { x: 0, y: 0 }]]), unpinned: new Map(), zones: [], order: [] };
    const { nodes, edges } = pictureOf(input({ laidOut }));
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
