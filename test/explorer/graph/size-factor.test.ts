import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeFactor } from '../../../packages/evidence-graph-explorer/src/views/graph/canvas/size-factor.js';

const area = { width: 400, height: 300 };

describe('the factor of sizes', () => {
  it('is 1 where there is room', () => {
    const nodes = [
      { x: 0, y: 0, size: 10 },
      { x: 100, y: 50, size: 10 },
    ];
    expect(sizeFactor(nodes, area)).toBe(1);
    expect(sizeFactor(nodes.slice(1), area)).toBe(1);
    expect(sizeFactor([], area)).toBe(1);
  });

  it('makes nodes as much smaller as the nearest two need', () => {
    const nodes = [
      { x: 0, y: 0, size: 10 },
      { x: 4, y: 0, size: 10 },
      { x: 100, y: 0, size: 10 },
    ];
    expect(sizeFactor(nodes, area)).toBeCloseTo(0.8); // 4 pixels a unit: 16 pixels for two radii of 10
  });

  it('never lets nodes cover one another, unless they would not be seen any more', () => {
    const dot = fc.record({ x: fc.nat(1000), y: fc.nat(1000), size: fc.integer({ min: 4, max: 20 }) });
    fc.assert(
      fc.property(fc.array(dot, { minLength: 2, maxLength: 30 }), (nodes) => {
        const factor = sizeFactor(nodes, area);
        const extent = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
        const scale = Math.min(area.width / extent(nodes.map(({ x }) => x)), area.height / extent(nodes.map(({ y }) => y)));
        fc.pre(factor > 0.3 && Number.isFinite(scale));
        for (const [index, a] of nodes.entries()) {
          for (const b of nodes.slice(index + 1))
            expect(scale * Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(factor * (a.size + b.size) - 1e-6);
        }
      }),
    );
  });
});
