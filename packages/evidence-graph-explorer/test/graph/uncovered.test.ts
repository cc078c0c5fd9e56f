import { describe, expect, it } from 'vitest';
import { uncovered } from '../../src/views/graph/canvas/uncovered.js';

const size = { width: 1000, height: 600 };
const panel = { left: 700, top: 0, right: 1000, bottom: 600 };
const bar = { left: 0, top: 400, right: 640, bottom: 600 };

describe('what is uncovered', () => {
  it.each([
    ['stays where it is beside the panel', [{ x: 300, y: 300 }], [panel], undefined],
    ['moves as little as may be from below the panel', [{ x: 700, y: 300 }], [panel], { farther: 1, by: { x: 56, y: 0 } }],
    [
      'moves to the middle of what is free from out of sight',
      [{ x: -90, y: 900 }],
      [panel],
      { farther: 1, by: { x: -440, y: 600 } },
    ],
    ['moves above a bar', [{ x: 300, y: 500 }], [bar], { farther: 1, by: { x: 0, y: 156 } }],
    [
      'moves beside both, all of it',
      [
        { x: 100, y: 100 },
        { x: 600, y: 500 },
      ],
      [panel, bar],
      { farther: 400 / 288, by: { x: 500 - 150 / (400 / 288) - 350, y: 300 - 200 } },
    ],
  ])('%s', (_, places, covers, move) => {
    const found = uncovered(places, covers, size);
    if (move === undefined) return expect(found).toBeUndefined();
    expect(found?.farther).toBeCloseTo(move.farther, 5);
    expect(found?.by.x).toBeCloseTo(move.by.x, 5);
    expect(found?.by.y).toBeCloseTo(move.by.y, 5);
  });
});
