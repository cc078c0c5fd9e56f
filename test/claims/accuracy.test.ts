import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleChecker, Confusion, calledWithout, calledWrong, type News, read, type Said } from './measure.js';

let check: (text: string) => Said;
beforeAll(async () => {
  check = await articleChecker();
});

describe('verdicts on claims that rules were written with', () => {
  it.each([
    ['development', 0.99, 0.99],
    ['development-2', 0.99, 0.99],
    ['development-3', 0.85, 0.98],
    ['development-4', 0.92, 0.99],
    ['development-5', 0.79, 0.99],
    ['development-6', 0.88, 0.99],
    ['development-7', 0.91, 0.99],
    ['development-8', 0.91, 0.99],
    ['development-9', 0.81, 0.99],
    ['development-10', 0.94, 0.99],
    ['development-11', 0.91, 0.99],
    ['development-12', 0.97, 0.99],
    ['development-13', 0.87, 0.99],
    ['development-14', 0.97, 0.99],
    ['development-15', 0.8, 0.98],
    ['development-16', 0.87, 0.99],
    ['development-17', 0.98, 0.99],
    ['development-18', 0.89, 0.99],
    ['development-19', 0.92, 0.99],
    ['development-20', 0.92, 0.99],
    ['development-21', 0.82, 0.97],
    ['variants', 0.96, 0.99],
  ])('are right for nearly all: %s', (part, accuracy, precision) => {
    const confusion = Confusion.of(part, check);
    expect(confusion.accuracy, confusion.wrong.join('\n')).toBeGreaterThanOrEqual(accuracy);
    expect(confusion.precision, confusion.wrong.join('\n')).toBeGreaterThanOrEqual(precision);
  });

  it.each([
    'development-en',
    'development-zh',
    'development-2-en',
    'development-2-en-b',
    'development-2-zh',
    'development-2-zh-b',
    'development-3-en',
    'development-3-en-b',
    'development-3-en-c',
    'development-3-zh',
    'development-3-zh-b',
    'development-3-zh-c',
    'development-4-en',
    'development-4-en-b',
    'development-4-en-c',
    'development-4-zh',
    'development-4-zh-b',
    'development-4-zh-c',
    'development-5-en',
    'development-5-zh',
    'development-6-en',
    'development-6-en-b',
    'development-6-zh',
    'development-6-zh-b',
    'development-7-en',
    'development-7-zh',
    'development-8-en',
    'development-8-en-b',
    'development-8-zh',
    'development-8-zh-b',
    'development-9-en',
    'development-9-en-b',
    'development-9-zh',
    'development-9-zh-b',
    'development-10-en',
    'development-10-zh',
    'development-11-en',
    'development-11-zh',
    'development-12-en',
    'development-12-en-b',
    'development-12-zh',
    'development-12-zh-b',
    'development-13-en',
    'development-13-en-b',
    'development-13-zh',
    'development-13-zh-b',
    'development-14-en',
    'development-14-en-b',
    'development-14-zh',
    'development-14-zh-b',
  ])('find every planted error and no other: %s', (name) => {
    const news = read<News>(`texts/${name}`);
    const checked = check(news.text);
    const quotes = news.errors.map(({ quote }) => quote);
    expect(calledWrong(news, checked, quotes)).toEqual(quotes);
    expect(calledWrong(news, checked, news.right)).toEqual([]);
    expect(calledWithout(news, checked, quotes)).toEqual([]);
  });
});

describe('the table of verdicts', () => {
  it('stands in the documentation as it is measured', () => {
    const { table } = Confusion.of('held-out', check);
    expect(readFileSync(new URL('../../docs/claims.md', import.meta.url), 'utf8')).toContain(table);
  });
});

/** Kept from whoever writes the rules: nothing but numbers is told of them. */
describe('verdicts on claims that the rules were not written with', () => {
  it('are no worse than they were', () => {
    const { accuracy, precision } = Confusion.of('held-out', check);
    expect([accuracy >= 0.72, precision >= 0.88]).toEqual([true, true]);
  });

  it.each([
    ['en', 5],
    ['en-b', 5],
    ['zh', 5],
    ['zh-b', 5],
  ])('find planted errors of a text, and call nothing else wrong: %s', (name, least) => {
    const news = read<News>(`texts/held-out-${name}`);
    const checked = check(news.text);
    const quotes = news.errors.map(({ quote }) => quote);
    const [found = 0, called] = [quotes, news.right].map((each) => calledWrong(news, checked, each).length);
    expect([found >= least, called]).toEqual([true, 0]);
  });
});
