import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { articleGraph, type CheckedText, Confusion, calledWrong, type News, read } from './measure.js';

let check: (text: string) => Promise<CheckedText>;
beforeAll(async () => {
  ({ check } = await articleGraph());
  await check('Women make up 27% of the delegates.'); // compiles the words
});

describe('verdicts on claims that rules were written with', () => {
  it.each(['development', 'variants'])('are right for nearly all: %s', async (part) => {
    const confusion = await Confusion.of(part, check);
    expect(confusion.accuracy, confusion.wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
    expect(confusion.precision, confusion.wrong.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  it.each(['en', 'zh'])('find every planted error and no other: %s', async (lang) => {
    const news = read<News>(`texts/development-${lang}`);
    const checked = await check(news.text);
    const quotes = news.errors.map(({ quote }) => quote);
    expect(calledWrong(news, checked, quotes)).toEqual(quotes);
    expect(calledWrong(news, checked, news.right)).toEqual([]);
  });
});

describe('the table of verdicts', () => {
  it('stands in the documentation as it is measured', async () => {
    const { table } = await Confusion.of('development', check);
    expect(readFileSync(new URL('../../docs/claims.md', import.meta.url), 'utf8')).toContain(table);
  });
});

/** Kept from whoever writes the rules: nothing but numbers is told of them. */
describe('verdicts on claims that the rules were not written with', () => {
  it('are right for most, and nearly always where certain', async () => {
    const confusion = await Confusion.of('held-out', check);
    const { accuracy, precision } = confusion;
    process.stdout.write(`${confusion.table}\naccuracy ${accuracy.toFixed(3)}, precision ${precision.toFixed(3)}\n`);
    expect([accuracy >= 0.8, precision >= 0.97]).toEqual([true, true]);
  });

  it.each(['en', 'zh'])('find the planted errors of a text: %s', async (lang) => {
    const news = read<News>(`texts/held-out-${lang}`);
    const checked = await check(news.text);
    const quotes = news.errors.map(({ quote }) => quote);
    const [found, called] = [quotes, news.right].map((each) => calledWrong(news, checked, each).length);
    process.stdout.write(
      `${lang}: ${found} of ${quotes.length} planted errors found, ${called} of ${news.right.length} called wrong\n`,
    );
    expect([found, called]).toEqual([quotes.length, 0]);
  });
});
