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
