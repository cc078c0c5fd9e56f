import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeFactor } from '../../src/views/graph/canvas/size-factor.js';

describe('the factor of sizes', () => {
  it('is 1 where there is room', () => {
    const nodes = [
      { x: 0, y: 0, size: 10 },
      { x: 100, y: 50, size: 10 },
    ];
    expect(sizeFactor(nodes, 4)).toBe(1);
    expect(sizeFactor(nodes.slice(1), 1)).toBe(1);
    expect(sizeFactor([], 1)).toBe(1);
  });

  it('makes nodes as much smaller as the nearest two need', () => {
    const nodes = [
      { x: 0, y: 0, size: 10 },
      { x: 4, y: 0, size: 10 },
      { x: 100, y: 0, size: 10 },
    ];
    expect(sizeFactor(nodes, 4)).toBeCloseTo(0.8); // 4 pixels a unit: 16 pixels for two radii of 10
  });

  it('is less where all is drawn smaller', () => {
    expect(sizeFactor([], 0.8)).toBe(0.8);
    expect(sizeFactor([], 0.1)).toBe(0.75);
  });

  it('never lets nodes cover one another, unless they would not be seen any more', () => {
    const dot = fc.record({ x: fc.nat(1000), y: fc.nat(1000), size: fc.integer({ min: 4, max: 20 }) });
    fc.assert(
      fc.property(
        fc.array(dot, { minLength: 2, maxLength: 30 }),
        fc.double({ min: 0.2, max: 3, noNaN: true }),
        (nodes, scale) => {
          const factor = sizeFactor(nodes, scale);
          fc.pre(factor > 0.3);
          for (const [index, a] of nodes.entries()) {
            for (const b of nodes.slice(index + 1))
              expect(scale * Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(factor * (a.size + b.size) - 1e-6);
          }
        },
      ),
    );
  });
});
