import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf, termOf } from '../../src/views/source/marks.js';
import { evidence, named } from './evidence.js';

const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

const someEvidence = fc.array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 9 }), fc.nat(5)), { maxLength: 20 }).map((all) =>
  all.map(([start, length, fact], index) => {
    const exact = '选'.repeat(length);
    return evidence(`e${index}`, 0, 80, { exact, exactStart: start, facts: [named(`f${fact}`)] });
  }),
);

describe('the marks of a text', () => {
  it(`hold every term, and never overlap (PROPERTY_SEED=${seed})`, () => {
    fc.assert(
      fc.property(someEvidence, (all) => {
        const marks = marksOf(all);
        for (const [index, mark] of marks.entries()) expect(mark.start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
        for (const one of all) {
          const holding = marks.filter((mark) => mark.evidence.includes(one));
          expect(holding).toHaveLength(1);
          expect(holding[0]?.start).toBeLessThanOrEqual(termOf(one).start);
          expect(holding[0]?.end).toBeGreaterThanOrEqual(termOf(one).end);
          expect(holding[0]?.facts).toEqual(expect.arrayContaining([...one.facts]));
        }
      }),
      { seed },
    );
  });

  it('keep terms apart that only touch', () => {
    const all = [evidence('one', 0, 9, { exact: '一二' }), evidence('two', 2, 9, { exact: '三' })];
    expect(marksOf(all).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [2, 3],
    ]);
  });

  it('count letters beyond the first plane once', () => {
    expect(termOf(evidence('rare', 5, 9, { exact: '𠮷野' }))).toEqual({ start: 5, end: 7 });
  });

  it('have each fact once', () => {
    const [mark] = marksOf([
      evidence('one', 0, 9, { exact: '一二', facts: [named('a'), named('b')] }),
      evidence('two', 1, 9, { exact: '二', facts: [named('b')] }),
    ]);
    expect(mark?.facts.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
