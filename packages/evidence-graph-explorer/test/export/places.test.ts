import { describe, expect, it } from 'vitest';
import { placesOf } from '../../src/export/svg/places.js';
import type { Position, SceneNode } from '../../src/scene/scene.js';

const nodeOf = (id: string): SceneNode => ({ id, type: 'Book', name: { zh: id, en: id }, assertion: 'STATED', qualifiers: [] });

function placed(positions: readonly Position[]): readonly Position[] {
  const byId = new Map(positions.map((position, index) => [`Book:${index}`, position]));
  return [...placesOf([...byId.keys()].map(nodeOf), byId).values()];
}

const distance = (one: Position | undefined, other: Position | undefined): number =>
  one && other ? Math.hypot(one.x - other.x, one.y - other.y) : Number.NaN;

describe('places on paper', () => {
  it('turn the arrangement so that up is up, and keep its proportions', () => {
    const [one, two, three] = placed([
      { x: 0, y: 0 },
      { x: 0, y: 1 },
      { x: 2, y: 0 },
    ]);
    expect(two?.y).toBeLessThan(one?.y ?? Number.NaN);
    expect(distance(one, three)).toBeCloseTo(2 * distance(one, two));
  });

  it('do not depend on the units of the positions', () => {
    const positions = [
      { x: 1, y: 1 },
      { x: 4, y: 2 },
      { x: 2, y: 6 },
    ];
    const scaled = placed(positions.map(({ x, y }) => ({ x: x * 1000 + 7, y: y * 1000 - 7 })));
    placed(positions).forEach((place, index) => {
      expect(distance(place, scaled[index])).toBeCloseTo(0);
    });
  });

  it('leave room where nodes stand close, but not without bounds', () => {
    const close = (gap: number): Position[] => [...[0, 1, 2, 3, 4, 5, 6, 7].map((x) => ({ x: x * gap, y: 0 })), { x: 100, y: 0 }];
    const [one, two] = placed(close(8));
    expect(distance(one, two)).toBeGreaterThanOrEqual(100);
    const crowded = placed(close(0.001));
    expect(distance(crowded[0], crowded.at(-1))).toBeLessThanOrEqual(4 * 150 * Math.sqrt(9) + 1);
  });

  it('are found for nodes at one place, and for those without a position', () => {
    const same = [
      { x: 5, y: 5 },
      { x: 5, y: 5 },
    ];
    expect(placed(same)).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ]);
    const nodes = ['Book:a', 'Book:b', 'Book:c', 'Book:d'].map(nodeOf);
    const places = [...placesOf(nodes, new Map([['Book:d', { x: Number.NaN, y: 0 }]])).values()];
    for (const [index, place] of places.entries())
      for (const other of places.slice(index + 1)) expect(distance(place, other)).toBeGreaterThan(100);
  });
});
