import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BoxGrid } from '../../src/views/graph/canvas/box-grid.js';
import { overlap, type Rectangle } from '../../src/views/graph/canvas/rectangle.js';

const side = fc.integer({ min: -300, max: 300 });
const length = fc.integer({ min: 1, max: 250 });
const box: fc.Arbitrary<Rectangle> = fc
  .tuple(side, side, length, length)
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }));

describe('a grid of boxes', () => {
  it('finds whatever overlaps a box, as a look at all does', () => {
    fc.assert(
      fc.property(fc.array(box), box, (boxes, wanted) => {
        const grid = new BoxGrid(boxes.map((each) => ({ box: each })));
        const found = new Set<Rectangle>();
        grid.someNear(wanted, (near) => {
          if (overlap(near.box, wanted)) found.add(near.box);
          return false;
        });
        expect(found).toEqual(new Set(boxes.filter((each) => overlap(each, wanted))));
      }),
    );
  });

  it('does not look at what lies far away', () => {
    const grid = new BoxGrid([{ box: { left: 900, top: 900, right: 910, bottom: 910 } }]);
    expect(grid.someNear({ left: 0, top: 0, right: 80, bottom: 20 }, () => true)).toBe(false);
  });
});
