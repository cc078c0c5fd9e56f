import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/views/graph/canvas/label-candidates.js';
import { type LabelInput, mostLabels, placeLabels } from '../../src/views/graph/canvas/labels.js';
import { overlap } from '../../src/views/graph/canvas/rectangle.js';
import { wrap } from '../../src/views/graph/canvas/wrap.js';

const widthOf = (text: string): number => [...text].reduce((width, character) => width + (character > '\u2e80' ? 13 : 7), 0);
const area = { width: 400, height: 300 };
const whole = [{ left: 0, top: 0, right: 400, bottom: 300 }];
const mark = (rest: Partial<Mark> = {}): Mark => ({
  id: 'a',
  x: 200,
  y: 150,
  radius: 8,
  label: '党的二十大',
  rank: 1,
  isForced: false,
  isNear: false,
  side: 'below',
  isBold: false,
  ...rest,
});
const place = (marks: readonly Mark[], rest: Partial<LabelInput> = {}) =>
  placeLabels({ marks, nodes: marks, obstacles: [], area, widthOf, em: 13, ...rest });
const marks: fc.Arbitrary<Mark[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.string({ minLength: 1, maxLength: 3 }),
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.integer({ min: 3, max: 12 }),
      label: fc.constantFrom('党的二十大', 'Organization Department', '中共中央关于党的二十大代表选举工作的通知', 'x'),
      rank: fc.nat(9),
      isNear: fc.boolean(),
    })
    .map(mark),
  { selector: ({ id }) => id, maxLength: 30 },
);

describe('labels', () => {
  it('cover neither one another nor nodes, and stay within the area', () => {
    fc.assert(
      fc.property(marks, (given) => {
        const placed = place(given);
        for (const [index, { id, box }] of placed.entries()) {
          expect(Math.min(box.left, box.top, area.width - box.right, area.height - box.bottom)).toBeGreaterThanOrEqual(4);
          for (const other of placed.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
          for (const { x, y, radius } of given.filter((one) => one.id !== id))
            expect(overlap(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })).toBe(false);
        }
      }),
    );
  });

  it('of a higher rank come first', () => {
    expect(place([mark({ rank: 1 }), mark({ id: 'b', rank: 2 })])[0]?.id).toBe('b');
  });

  it('stand below, to the right, to the left or above, the first that is free', () => {
    const [{ box: below } = { box: undefined }] = place([mark()]);
    expect(below?.top).toBeGreaterThan(150);
    const taken = [{ left: 0, top: 151, right: 400, bottom: 300 }];
    expect(place([mark()], { obstacles: taken })[0]?.box.bottom).toBeLessThan(150);
    expect(place([mark({ y: 280 })])[0]?.align).toBe('left');
    expect(place([mark({ x: 380, y: 280 })])[0]?.align).toBe('right');
  });

  it.each([
    ['right', 'left'],
    ['left', 'right'],
  ] as const)('stand to the %s where that is wanted', (side, align) => {
    expect(place([mark({ side })])[0]?.align).toBe(align);
  });

  it('stand below to one side where the middle is taken', () => {
    const beside = [
      { left: 0, top: 100, right: 400, bottom: 160 },
      { left: 0, top: 160, right: 186, bottom: 300 },
    ];
    expect(place([mark()], { obstacles: beside })[0]).toMatchObject({ align: 'left', x: 192 });
  });

  it('give way to one that has no other place', () => {
    // what is free: the strip below both nodes, and the one above the first
    const strips = [
      { left: 0, top: 0, right: 160, bottom: 300 },
      { left: 240, top: 0, right: 400, bottom: 300 },
      { left: 160, top: 180, right: 240, bottom: 300 },
    ];
    const two = [mark({ rank: 2 }), mark({ id: 'b', rank: 1, y: 190 })];
    const placed = place(two, { obstacles: strips });
    expect(placed.map(({ id, box }) => [id, box.top < 150])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('that must be there cover as little as they can', () => {
    const most = [{ left: 0, top: 0, right: 400, bottom: 280 }];
    expect(place([mark({ y: 265, isForced: true })], { obstacles: most })[0]?.box.top).toBeGreaterThan(265);
  });

  it('are there at any cost where they must', () => {
    const crowd = Array.from({ length: 60 }, (_, index) => mark({ id: `${index}`, radius: 40, isForced: index === 59 }));
    expect(place(crowd)[0]?.id).toBe('59');
    expect(place(crowd, { obstacles: whole }).map(({ id }) => id)).toEqual(['59']);
  });

  it('keep clear of what lies over the canvas', () => {
    expect(place([mark()], { obstacles: whole })).toEqual([]);
  });

  it.each([
    [1280, 748, 80],
    [390, 728, 28],
    [100, 100, 12],
  ])('are as many on %i × %i as are read', (width, height, most) => {
    expect(mostLabels(width, height)).toBe(most);
    const many = Array.from({ length: 200 }, (_, index) =>
      mark({ id: `${index}`, x: (index % 20) * 60, y: 20 + Math.floor(index / 20) * 60, label: 'x' }),
    );
    expect(place(many, { area: { width, height } }).length).toBeLessThanOrEqual(most);
  });
});

describe('a long label', () => {
  const in8 = { width: 8 * 13, lines: 2, widthOf };

  it('is broken between words, and Chinese anywhere, into lines of about one length', () => {
    expect(wrap('Central Committee of the Party', { width: 150, lines: 2, widthOf })).toEqual([
      'Central Committee of',
      'the Party',
    ]);
    expect(wrap('二十大代表资格审查委员会', in8)).toEqual(['二十大代表资', '格审查委员会']);
    expect(wrap('党的二十大', in8)).toEqual(['党的二十大']);
  });

  it('begins no line with a sign that closes', () => {
    expect(wrap('坚持差额考察、差额选举', in8)).toEqual(['坚持差额考', '察、差额选举']);
  });

  it('ends in an ellipsis where its lines do not hold it', () => {
    const lines = wrap('二'.repeat(60), in8);
    expect([lines.length, lines[1]?.endsWith('…')]).toEqual([2, true]);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(in8.width);
  });
});
