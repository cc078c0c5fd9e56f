import { describe, expect, it } from 'vitest';
import { knownNode } from '../../src/panel/known-node.js';
import type { SceneRelationship } from '../../src/scene/scene.js';
import { noScene } from '../../src/scene/scene-reader.js';

const nodes = ['A', 'B', 'C', 'D'].map((id) => ({
  id,
  type: 'Thing',
  name: { zh: `${id}甲`, en: id },
  assertion: null,
  qualifiers: [],
}));
const related = (from: string, type: string, to: string): SceneRelationship => ({
  id: `${type}(${from},${to})`,
  type,
  from,
  to,
  assertion: null,
  qualifiers: [],
});
const loaded = {
  ...noScene,
  scene: {
    nodes,
    relationships: [
      related('B', 'LEADS', 'A'),
      related('A', 'HAS', 'C'),
      related('A', 'KNOWS', 'B'),
      related('A', 'KNOWS', 'D'),
      related('C', 'KNOWS', 'D'),
    ],
  },
};

describe('what the scene tells of a node', () => {
  it('is its relations, by type and direction, in reading order', () => {
    const told = knownNode({ loaded }, 'A')?.relations.map(({ type, direction, ends }) => [
      type,
      direction,
      ends.map(({ en }) => en),
    ]);
    expect(told).toEqual([
      ['KNOWS', 'OUT', ['B', 'D']],
      ['HAS', 'OUT', ['C']],
      ['LEADS', 'IN', ['B']],
    ]);
  });

  it('is both directions of what leads to itself', () => {
    const own = { ...loaded, scene: { nodes, relationships: [related('A', 'KNOWS', 'A')] } };
    expect(knownNode({ loaded: own }, 'A')?.relations.map(({ direction }) => direction)).toEqual(['OUT', 'IN']);
  });

  it('is nothing where it has no such node', () => {
    expect(knownNode({ loaded }, 'E')).toBeNull();
  });
});
