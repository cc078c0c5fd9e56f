import { describe, expect, it } from 'vitest';
import { barsOf, longestCount } from '../../../src/explorer/views/statistics/bars.js';
import type { Category, Figure, Scheme } from '../../../src/explorer/views/statistics/statistics-reader.js';

const named = (id: string) => ({ id, zh: id, en: id });
const figure = (id: string, value: number, rest: Partial<Figure> = {}): Figure => ({
  ...named(id),
  value,
  unit: 'PERSON',
  comparator: 'EQUAL',
  decimals: null,
  formula: null,
  lower: null,
  upper: null,
  assertion: 'STATED',
  measure: named('Measure:count'),
  congress: null,
  base: null,
  subject: { ...named('s'), type: 'DelegateCategory' },
  consistency: null,
  ...rest,
});
const category = (id: string, figures: readonly Figure[], partOf: string | null = null): Category => ({
  ...named(id),
  figures,
  partOf: partOf === null ? null : { id: partOf },
});
const scheme = (...categories: readonly Category[]): Scheme => ({ ...named('scheme'), categories });

describe('bars', () => {
  it('put a part below its whole, and the larger first', () => {
    const bars = barsOf(
      scheme(
        category('small', [figure('f1', 20)]),
        category('part', [figure('f2', 90)], 'large'),
        category('large', [figure('f3', 100)]),
      ),
      200,
    );
    expect(bars.map(({ category: { id }, depth, length }) => [id, depth, length])).toEqual([
      ['large', 0, 0.5],
      ['part', 1, 0.45],
      ['small', 0, 0.1],
    ]);
  });

  it('have no bar, but their figures, where there is no count', () => {
    const share = figure('share', 12, { measure: named('Measure:share'), unit: 'PERCENT' });
    expect(barsOf(scheme(category('a', [share])), 100)).toMatchObject([{ count: undefined, length: 0, figures: [share] }]);
  });

  it('take the stated count before one derived for another congress', () => {
    const [bar] = barsOf(scheme(category('a', [figure('before', 5, { assertion: 'DERIVED' }), figure('now', 9)])), 10);
    expect(bar?.count?.id).toBe('now');
  });

  it('leave out categories that are only named', () => {
    expect(barsOf(scheme(category('a', [])), 10)).toEqual([]);
  });
});

describe('the whole', () => {
  it('is the category with the greatest count', () => {
    expect(longestCount([scheme(category('a', [figure('f', 1)])), scheme(category('b', [figure('g', 3)]))])?.category.id).toBe(
      'b',
    );
    expect(longestCount([scheme(category('a', []))])).toBeUndefined();
  });
});
