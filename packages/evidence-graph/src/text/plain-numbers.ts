import type { Numeral } from './numerals.js';

const PERCENT = '%|percent(?![a-z])|per ?cent(?![a-z])';
/** Neither a part of a date nor of a version, which have more than one point. */
const NUMBER = new RegExp(`(?<before>百分之)?(?<![\\d.])(?<number>\\d+(?:\\.\\d+)?)(?!\\.?\\d)(?<behind> ?(?:${PERCENT}))?`, 'g');

/** Where the numbers of a folded text are longer than need be, and how they are plain: `27.0%`, `27 percent` and `百分之27` are `27%`. */
export function plainNumbersIn(text: string): Numeral[] {
  return [...text.matchAll(NUMBER)].flatMap(({ 0: written, index, groups = {} }) => {
    const { number = '', before, behind } = groups;
    const plain = (number.includes('.') ? number.replace(/\.?0+$/, '') : number) + (before || behind ? '%' : '');
    return plain === written ? [] : [{ start: index, end: index + written.length, digits: plain }];
  });
}

const COUNT = /^(?<number>\d+(?:\.\d+)?)[个名人位项条种类岁]$/;

/** The number of a folded text that is one number and the word that counts in Chinese, as in `38个`. */
export const countIn = (text: string): string | undefined => COUNT.exec(text)?.groups?.number;

/** A byte order mark cannot be seen: it divides nothing. */
const [SPACES, LETTER] = ['[^\\S\\ufeff]+', '[\\S\\ufeff]'];
const WORD = new RegExp(`${LETTER}*\\p{Nd}${SPACES}(?:[%％﹪]|per(?:${SPACES})?cent(?![a-z]))${LETTER}*|${LETTER}+`, 'giu');

/** The words of what is searched for; a number and its percent sign are one. */
export const wordsIn = (text: string): string[] => text.match(WORD) ?? [];
