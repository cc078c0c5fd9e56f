import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePoints, runsOf } from '../../src/views/source/runs.js';

const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

/** A text with characters of one and of two UTF-16 units, where it starts in its source, and spans in and about it. */
const markedText = fc
  .tuple(fc.array(fc.constantFrom('选', 'a', '𠮷', '🚀', '。'), { maxLength: 30 }), fc.nat(50))
  .chain(([points, start]) =>
    fc.record({
      points: fc.constant(points),
      start: fc.constant(start),
      spans: fc
        .array(fc.tuple(fc.nat(90), fc.nat(20)), { maxLength: 12 })
        .map((places) => places.map(([from, length], index) => ({ id: `e${index}`, start: from, end: from + length }))),
    }),
  );

describe('runs', () => {
  it(`join to the text, each with exactly what covers it (PROPERTY_SEED=${seed})`, () => {
    fc.assert(
      fc.property(markedText, ({ points, start, spans }) => {
        const end = start + points.length;
        const text = new CodePoints(points.join(''), start);
        const runs = runsOf(start, end, spans);
        expect(runs.map((run) => text.slice(run.start, run.end)).join('')).toBe(points.join(''));
        expect(runs.every((run) => run.start < run.end)).toBe(true);
        for (let place = start; place < end; place++) {
          const [run, ...others] = runs.filter((one) => one.start <= place && place < one.end);
          expect(others).toEqual([]);
          const covering = spans.filter((span) => span.start <= place && place < span.end).map(({ id }) => id);
          expect([...(run?.ids ?? [])].sort()).toEqual(covering.sort());
        }
      }),
      { seed },
    );
  });

  it('are no more than the ends of spans make', () => {
    const spans = [
      { id: 'long', start: 2, end: 8 },
      { id: 'short', start: 4, end: 6 },
    ];
    expect(runsOf(0, 10, spans)).toEqual([
      { start: 0, end: 2, ids: [] },
      { start: 2, end: 4, ids: ['long'] },
      { start: 4, end: 6, ids: ['short', 'long'] },
      { start: 6, end: 8, ids: ['long'] },
      { start: 8, end: 10, ids: [] },
    ]);
  });

  it('of nothing are none', () => {
    expect(runsOf(5, 5, [{ id: 'around', start: 0, end: 9 }])).toEqual([]);
  });
});

describe('readable words', () => {
  const text = new CodePoints('<b>选𠮷</b>举 1 < 2', 100);

  it.each([
    [100, 116, '选𠮷举 1 < 2'],
    [101, 104, '选'],
    [104, 107, '𠮷'],
    [105, 110, '举'],
  ])('from %i to %i leave out the tags', (start, end, words) => {
    expect(text.readable(start, end)).toBe(words);
  });

  it('are left alone where the words are quoted', () => {
    expect(text.slice(100, 105)).toBe('<b>选𠮷');
  });
});
