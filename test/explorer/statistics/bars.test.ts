import { describe, expect, it } from 'vitest';
import { type Bar, barsOf, inReadingOrder, longestCount } from '../../../src/explorer/statistics/bars.js';
import { mainCongress } from '../../../src/explorer/statistics/counts.js';
import { category, congress, earlier, figure, scheme, share } from './figures.js';

type Outline = [string, number, Outline[]];
const outline = (bars: readonly Bar[]): Outline[] =>
  bars.map(({ category: { id }, length, parts }) => [id, length, outline(parts)]);

describe('bars', () => {
  it('have parts within their whole, and the larger first', () => {
    const people = scheme(
      category('small', [figure('f1', 20)]),
      category('part', [figure('f2', 90)], 'large'),
      category('large', [figure('f3', 100)]),
    );
    const others = scheme(category('everyone', [figure('f4', 200)]));
    expect(outline(barsOf(people, [people, others], congress))).toEqual([
      ['large', 0.5, [['part', 0.45, []]]],
      ['small', 0.1, []],
    ]);
  });

  it('have what is only derived of a whole last', () => {
    const people = scheme(
      category('all', [figure('f1', 100)]),
      category('rest', [figure('f2', 90, { assertion: 'DERIVED' })], 'all'),
      category('part', [figure('f3', 10), share('f4', 10, { assertion: 'DERIVED' })], 'all'),
    );
    const [bar] = barsOf(people, [people], congress);
    expect(outline(bar?.parts ?? []).map(([id]) => id)).toEqual(['part', 'rest']);
  });

  it('lie in wholes of other schemes too, the outermost first', () => {
    const jobs = scheme(category('all', [figure('f1', 200)]), category('workers', [figure('f2', 100)], 'all'));
    const honours = scheme(category('honoured', [figure('f3', 50)], 'workers'));
    const [bar] = barsOf(honours, [jobs, honours], congress);
    expect(bar).toMatchObject({ length: 0.25, wholes: [1, 0.5] });
  });

  it('skip a whole without figures, and end where categories are parts of each other', () => {
    const skipping = scheme(category('a', [figure('f', 4)]), category('b', [], 'a'), category('c', [figure('g', 2)], 'b'));
    expect(outline(barsOf(skipping, [skipping], congress))).toEqual([['a', 1, [['c', 0.5, []]]]]);
    const round = scheme(category('a', [figure('f', 4)], 'b'), category('b', [], 'a'));
    expect(barsOf(round, [round], congress)).toHaveLength(0);
  });

  it('have no length, but their figures, where there is no count', () => {
    const only = scheme(category('a', [share('share', 12)]));
    expect(barsOf(only, [only], congress)).toMatchObject([{ count: undefined, length: 0, figures: [{ id: 'share' }] }]);
  });

  it('mark what the count is compared with', () => {
    const before = figure('before', 50, { assertion: 'DERIVED', congress: earlier });
    const change = figure('change', 30, { measure: { ...congress, id: 'change', key: 'change' }, comparedWith: [before] });
    const women = scheme(category('women', [before, change, figure('now', 80)]), category('all', [figure('all', 100)]));
    expect(barsOf(women, [women], congress).find(({ count }) => count?.id === 'now')).toMatchObject({
      length: 0.8,
      before: 0.5,
      figures: [{ id: 'now' }, { id: 'change' }, { id: 'before' }],
    });
  });

  it('leave out categories that are only named', () => {
    const named = scheme(category('a', []));
    expect(barsOf(named, [named], congress)).toEqual([]);
  });
});

describe('the whole', () => {
  it('is the category with the greatest count', () => {
    const schemes = [scheme(category('a', [figure('f', 1)])), scheme(category('b', [figure('g', 3)]))];
    expect(longestCount(schemes, congress)?.category.id).toBe('b');
    expect(longestCount([scheme(category('a', []))], congress)).toBeUndefined();
  });

  it('is not one of another congress, nor a mean', () => {
    const schemes = [
      scheme(
        category('a', [figure('before', 9, { congress: earlier }), figure('mean', 8, { comparator: 'MEAN' }), figure('now', 7)]),
      ),
    ];
    expect(longestCount(schemes, congress)?.count.id).toBe('now');
  });
});

describe('figures', () => {
  it('are read stated first, what is compared with its other figure behind it, what is derived last', () => {
    const before = figure('before', 5, { assertion: 'DERIVED' });
    const figures = [
      before,
      figure('mean', 2, { assertion: 'DERIVED' }),
      share('change', 1, { comparedWith: [before] }),
      figure('now', 6),
    ];
    expect(inReadingOrder(figures).map(({ id }) => id)).toEqual(['now', 'change', 'before', 'mean']);
  });

  it('are of the congress that most stated ones are of', () => {
    expect(mainCongress([figure('a', 1, { congress: earlier }), figure('b', 1), figure('c', 1)])?.id).toBe(congress.id);
    expect(mainCongress([figure('a', 1, { congress: null })])).toBeNull();
  });
});
