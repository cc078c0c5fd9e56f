import { describe, expect, it } from 'vitest';
import { passageDigest, readArticle } from '../../src/evidence/article.js';
import { locate, paragraphsOf } from '../../src/evidence/locate.js';

const TEXT = '𠮷 house\n\nIt rained. It rained again,\nand 𠮷 slept.\r\n \r\nThe end.\n';
const article = readArticle(new TextEncoder().encode(TEXT));
const words = (start: number, end: number) => article.slice(start, end);
const paragraphs = paragraphsOf(article);
const sections = [{ key: 'all', start: 0, end: article.length }, ...paragraphs];

describe('the paragraphs of an article', () => {
  it('are the parts between its empty lines', () => {
    expect(paragraphs.map(({ key, start, end }) => [key, words(start, end)])).toEqual([
      ['p1', '𠮷 house'],
      ['p2', 'It rained. It rained again,\nand 𠮷 slept.'],
      ['p3', 'The end.'],
    ]);
  });

  it.each(['', '\n\n', ' \n'])('are none where nothing is written: %j', (text) => {
    expect(paragraphsOf(readArticle(new TextEncoder().encode(text)))).toEqual([]);
  });
});

describe('a passage named by its words', () => {
  it.each<[named: string, exact: string, occurrence: number, passage: string, section: string]>([
    ['rained', 'rain', 1, 'rained', 'p2'],
    ['It rained', 'rained', 2, 'It rained', 'p2'],
    ['It rained again…slept', '𠮷', 1, 'It rained again,\nand 𠮷 slept', 'p2'],
    ['𠮷', '𠮷', 2, '𠮷', 'p2'],
    ['house…end', 'slept', 1, 'house\n\nIt rained. It rained again,\nand 𠮷 slept.\r\n \r\nThe end', 'all'],
  ])('is found in code points: %s', (named, exact, occurrence, passage, section) => {
    const found = locate(article, sections, { words: named, exact, occurrence });
    if (typeof found === 'string') throw new Error(found);
    const { start, end, exactStart = 0, digest } = found;
    expect([words(start, end), found.section, digest]).toEqual([passage, section, passageDigest(passage)]);
    expect(words(exactStart, exactStart + [...exact].length)).toBe(exact);
    expect(exactStart).toBeGreaterThanOrEqual(start);
  });

  it('has no term where none is named', () => {
    const found = locate(article, sections, { words: 'The end', occurrence: 1 });
    expect(found).toEqual({
      section: 'p3',
      start: expect.any(Number),
      end: expect.any(Number),
      digest: passageDigest('The end'),
    });
  });

  it.each<[named: string, exact: string, occurrence: number, wrong: string]>([
    ['It snowed', 'snow', 1, '“It snowed” does not stand in the article'],
    ['It rained', 'rain', 3, '“It rained” does not stand in the article so often'],
    ['again…rained', 'again', 1, '“again…rained” does not stand in the article'],
    ['', 'rain', 1, '“” does not stand in the article'],
    ['It…', 'It', 1, '“It…” does not stand in the article'],
    ['It rained', 'snow', 1, '“snow” does not stand in the passage'],
    ['It rained', '', 1, '“” does not stand in the passage'],
  ])('is told of where it has no place: %s, %s', (named, exact, occurrence, wrong) => {
    expect(locate(article, sections, { words: named, exact, occurrence })).toBe(wrong);
  });

  it('is told of where no section holds it', () => {
    expect(locate(article, paragraphs, { words: 'house…rained', exact: 'house', occurrence: 1 })).toBe(
      'the passage at 2–18 lies in no one section',
    );
  });
});
