import { describe, expect, it } from 'vitest';
import { format } from '../../../packages/evidence-graph-explorer/src/language/language.js';
import { csvOf } from '../../../src/explorer/statistics/csv-of.js';
import { figureRows } from '../../../src/explorer/statistics/figure-rows.js';
import { boundsText, checkText, figureText, groundText } from '../../../src/findings/figure-words.js';
import type { Words } from '../../../src/findings/words.js';
import { congress, figure, share } from '../../findings/figures.js';

const words: Words = {
  language: 'en',
  text: (text, values) => format(text, 'en', values),
  valueLabel: (_, value) => ({ zh: value, en: value }),
};
const everyone = { id: 'everyone', zh: '全体', en: 'everyone' };

describe('a figure', () => {
  it('has the decimals of its source, its unit, and how it bounds', () => {
    expect(figureText(figure('f', 2296), words)).toBe('2,296 person');
    expect(figureText(share('f', 36, { decimals: 1 }), words)).toBe('36.0%');
    expect(figureText(figure('f', 15, { comparator: 'MORE_THAN' }), words)).toBe('more than 15 person');
    expect(figureText(figure('f', 52.2, { comparator: 'MEAN', decimals: 1 }), words)).toBe('52.2 person on average');
  });

  it('is marked unless the source states it', () => {
    expect(groundText(figure('a', 1), words)).toBeNull();
    for (const assertion of ['INFERRED', 'DERIVED', 'BACKGROUND'] as const)
      expect(groundText(figure('a', 1, { assertion }), words)).toBe(assertion);
  });

  it('has a sign where it is a change', () => {
    expect(figureText(figure('f', 68, { comparedWith: [everyone] }), words)).toBe('+68 person');
    expect(figureText(figure('f', -68, { comparedWith: [everyone] }), words)).toBe('-68 person');
  });

  it('says whether it agrees with what it can be computed from', () => {
    const formula = '(771 - 710) / 771 * 100';
    expect(checkText(share('f', 7.9, { formula, consistency: { agrees: true, recomputed: 7.9118 } }), words)).toBe(
      '✓ (771 − 710) ÷ 771 × 100 = 7.9118',
    );
    expect(checkText(share('f', 8.9, { formula, consistency: { agrees: false, recomputed: 7.9118 } }), words)).toBe(
      '✗ (771 − 710) ÷ 771 × 100 = 7.9118, which is not 8.9%',
    );
    expect(checkText(share('f', 8.9), words)).toBe('');
  });

  it('says its bounds', () => {
    expect(boundsText(share('f', 24.2, { lower: 24.1, upper: 24.3 }), words)).toBe('between 24.1 and 24.3');
    expect(boundsText(share('f', 24.2), words)).toBe('');
  });
});

describe('a table of figures', () => {
  const figures = [
    figure('whole', 10),
    share('part', 50, {
      base: everyone,
      inputs: [everyone, congress],
      formula: '5 / 10',
      consistency: { agrees: true, recomputed: 50 },
    }),
  ];

  it('has a head, and as many cells in each row', () => {
    const [head, ...rows] = figureRows(figures, words);
    expect(rows.map((row) => row.length)).toEqual([head?.length, head?.length]);
    expect(rows[1]).toEqual(
      expect.arrayContaining([
        'subject',
        'share',
        '50.0%',
        'everyone',
        'STATED',
        '5 ÷ 10',
        'everyone; congress-20',
        '✓ 5 ÷ 10 = 50',
      ]),
    );
  });

  it('has values to compute with as CSV', () => {
    const [head, ...rows] = csvOf(figures, words)
      .trim()
      .split('\r\n')
      .map((line) => line.replace(/["\u{feff}]/gu, ''));
    expect(head).toMatch(/^id,subject,measure,congress,value,unit,/);
    expect(rows[1]).toBe(
      'part,subject,share,congress-20,50,PERCENT,EQUAL,50%,everyone,false,STATED,,,5 / 10,everyone; congress-20,,50,true',
    );
  });
});
