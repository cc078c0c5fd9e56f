import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lineHeight,
  type Mark,
  type PlacedLabel,
  placeLabels,
  wrap,
} from '../../../packages/evidence-graph-explorer/src/views/graph/canvas/labels.js';

const widthOf = (text: string): number => [...text].reduce((width, character) => width + (character > '\u2e80' ? 12 : 7), 0);
const area = { width: 400, height: 300 };
const marks: fc.Arbitrary<Mark[]> = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    radius: fc.integer({ min: 3, max: 12 }),
    label: fc.constantFrom('党的二十大', 'Organization Department', '中共中央关于党的二十大代表选举工作的通知', 'x'),
    rank: fc.nat(9),
    isForced: fc.constant(false),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);
const boxOf = ({ lines, x, y }: PlacedLabel) => {
  const width = Math.max(...lines.map(widthOf));
  return {
    left: x - width / 2,
    right: x + width / 2,
    top: y - lineHeight / 2,
    bottom: y - lineHeight / 2 + lines.length * lineHeight,
  };
};

describe('labels', () => {
  it('cover neither one another nor nodes, and stay within the area', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const { nodes } = placeLabels(given, [], area, widthOf);
        for (const [index, label] of nodes.entries()) {
          const box = boxOf(label);
          expect([box.left >= 0, box.top >= 0, box.right <= area.width, box.bottom <= area.height]).toEqual([
            true,
            true,
            true,
            true,
          ]);
          for (const other of nodes.slice(index + 1).map(boxOf)) {
            expect(box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom).toBe(
              false,
            );
          }
          for (const mark of given.filter(({ id }) => id !== label.id)) {
            const isCovered =
              box.left < mark.x + mark.radius &&
              mark.x - mark.radius < box.right &&
              box.top < mark.y + mark.radius &&
              mark.y - mark.radius < box.bottom;
            expect(isCovered).toBe(false);
          }
        }
      }),
    );
  });

  it('of a higher rank come first', () => {
    const two: Mark[] = [1, 2].map((rank) => ({
      id: `${rank}`,
      x: 200,
      y: 150,
      radius: 5,
      label: '党的二十大',
      rank,
      isForced: false,
    }));
    expect(placeLabels(two, [], area, widthOf).nodes[0]?.id).toBe('2');
  });

  it('are there at any cost where they must', () => {
    const crowd: Mark[] = Array.from({ length: 60 }, (_, index) => ({
      id: `${index}`,
      x: 200,
      y: 150,
      radius: 40,
      label: 'x',
      rank: 9,
      isForced: index === 59,
    }));
    expect(placeLabels(crowd, [], area, widthOf).nodes.map(({ id }) => id)).toContain('59');
  });

  it('of edges take what room is left, at one of their places', () => {
    const mark: Mark = { id: 'a', x: 200, y: 150, radius: 5, label: '', rank: 1, isForced: false };
    const places = [
      { x: 200, y: 150 },
      { x: 100, y: 100 },
    ];
    expect(placeLabels([mark], [{ id: 'e', label: 'demands', places }], area, widthOf).floating).toMatchObject([
      { x: 100, y: 100 },
    ]);
  });
});

describe('a long label', () => {
  it('is broken between words, and Chinese anywhere', () => {
    expect(wrap('Organization Department of the Central Committee', widthOf)).toEqual([
      'Organization',
      'Department of the',
      'Central Committee',
    ]);
    expect(wrap('中共中央关于党的二十大代表选举工作的通知', widthOf)).toEqual(['中共中央关于党的二十大代', '表选举工作的通知']);
  });

  it('ends in an ellipsis where three lines do not hold it', () => {
    const lines = wrap('二'.repeat(60), widthOf);
    expect([lines.length, lines[2]?.endsWith('…')]).toEqual([3, true]);
  });
});
