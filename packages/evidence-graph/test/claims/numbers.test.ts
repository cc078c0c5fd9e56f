import { describe, expect, it } from 'vitest';
import { chineseNumber } from '../../src/claims/numbers/chinese.js';
import { quantitiesOf } from '../../src/claims/numbers/quantities.js';
import { phrase } from '../../src/claims/phrase.js';
import { plainText, sentencesOf } from '../../src/claims/text.js';

const told = (text: string) =>
  quantitiesOf(plainText(text), []).map(({ value, unit, claim }) => [Number(value.toFixed(2)), unit, claim]);

describe('numbers in texts', () => {
  it.each([
    ['2,296 delegates', 2296, 'PLAIN', 'EXACT'],
    ['２２９６名', 2296, 'PLAIN', 'EXACT'],
    ['二千二百九十六名', 2296, 'PLAIN', 'EXACT'],
    ['two thousand two hundred and ninety-six delegates', 2296, 'PLAIN', 'EXACT'],
    ['9,600多万名', 96_000_000, 'PLAIN', 'WITHIN'],
    ['96 million members', 96_000_000, 'PLAIN', 'EXACT'],
    ['upwards of 96 million members', 96_000_000, 'PLAIN', 'MORE_THAN'],
    ['四百三十多人', 430, 'PLAIN', 'WITHIN'],
    ['33.6 per cent', 33.6, 'PERCENT', 'EXACT'],
    ['百分之三十三点六', 33.6, 'PERCENT', 'EXACT'],
    ['about a third of them', 33.33, 'PERCENT', 'ABOUT'],
    ['one in three', 33.33, 'PERCENT', 'EXACT'],
    ['三分之一', 33.33, 'PERCENT', 'EXACT'],
    ['两成七', 27, 'PERCENT', 'EXACT'],
    ['接近六成', 60, 'PERCENT', 'ABOUT'],
    ['two fifths', 40, 'PERCENT', 'EXACT'],
    ['at least half', 50, 'PERCENT', 'AT_LEAST'],
    ['过半', 50, 'PERCENT', 'MORE_THAN'],
    ['一成三以上', 13, 'PERCENT', 'AT_LEAST'],
    ['fewer than five per cent', 5, 'PERCENT', 'LESS_THAN'],
    ['no fewer than 600 women', 600, 'PLAIN', 'AT_LEAST'],
    ['不足二百名', 200, 'PLAIN', 'LESS_THAN'],
    ['2.8个百分点', 2.8, 'POINT', 'EXACT'],
    ['five percentage points', 5, 'POINT', 'EXACT'],
    ['52.2岁', 52.2, 'YEARS', 'EXACT'],
    ['三倍以上', 3, 'TIMES', 'AT_LEAST'],
  ])('%s is read', (text, value, unit, claim) => {
    expect(told(text)).toEqual([[value, unit, claim]]);
  });

  it.each(['亿', '万', '二'])('has no number in %s without end', (sign) => {
    expect(chineseNumber(sign.repeat(8000))).toBeUndefined();
  });

  it('turns a bound round where it is denied', () => {
    expect(told('没有一家单位的比例在15%或以下')).toEqual([[15, 'PERCENT', 'MORE_THAN']]);
    expect(told('in no unit was it 15% or lower')).toEqual([[15, 'PERCENT', 'MORE_THAN']]);
  });

  it.each(['一线代表', '统一部署', 'one-vote veto', 'at one point', '第三天'])('%s has no number', (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('words of a vocabulary', () => {
  it.each([
    ['front line', 'the front-line members', true],
    ['front line', 'upfront lines', false],
    ['regulat*', 'the regulators', true],
    ['commit* ~ signed', 'commitments that some units signed', true],
    ['commit* ~ signed', 'commitments, which some signed', false],
    ['# teams', 'twelve teams', true],
    ['(very )+large', 'very very large', true],
    ['工人(代表)?', '工人192名', true],
  ])('%s in %s: %s', (words, text, stands) => {
    expect(phrase(words).test(text)).toBe(stands);
  });

  it.each(['', ' | '])('refuse to stand everywhere: "%s"', (words) => {
    expect(() => phrase(words)).toThrow(`the words '${words}' have no alternative`);
  });
});

describe('sentences of a text', () => {
  it('end at marks of both languages', () => {
    const text = '第一句。第二句；第三句！ Mr. Li has 2.5 of them. The end?';
    expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      '第一句。',
      '第二句；',
      '第三句！',
      'Mr. Li has 2.5 of them.',
      'The end?',
    ]);
  });

  it.each([
    ['women 1, ', 9],
    ['女1名，', 4],
    ['1 ', 2],
    ['二', 1],
    ['🗳', 2],
  ])('end at a clause or word where too long: %s', (unit, size) => {
    const text = unit.repeat(1200);
    const sentences = sentencesOf(text);
    expect(Math.max(...sentences.map(({ start, end }) => end - start))).toBeLessThanOrEqual(500);
    expect(sentences.every(({ start }) => start % size === 0)).toBe(true);
    expect(sentences.map(({ plain }) => plain).join('').length).toBe(text.length - (unit.endsWith(' ') ? sentences.length : 0));
  });

  it('are compared without width, case and script', () => {
    expect(plainText('選舉ＡＢＣ２％')).toBe('选举abc2%');
  });
});
