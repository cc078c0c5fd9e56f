import { describe, expect, it } from 'vitest';
import { fold, formsOf, withDigits } from '../../src/text/folded.js';
import { digitsOf } from '../../src/text/numerals.js';

describe('folding', () => {
  it.each([
    ['Ｘｉ　Ｊｉｎｐｉｎｇ', 'xi jinping'],
    ['  two \n words ', 'two words'],
    ['“十严禁”、《办法》', '十严禁办法'],
    ['2,296', '2296'],
    ['95.4%', '95.4%'],
    ['９５．４％', '95.4%'],
    ['the end.', 'the end'],
    ['v1.', 'v1'],
    ['ﬁt', 'fit'],
    ['…—', ''],
  ])('makes %j %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  it('knows where each character comes from, in code points', () => {
    const { text, spans } = fold('𠀀 ﬁ“党”');
    expect(text).toBe('𠀀 fi党');
    expect(spans).toEqual([
      [0, 1],
      [0, 1],
      [1, 2],
      [2, 3],
      [2, 3],
      [4, 5],
    ]);
  });

  it('gives a numeral the span of the whole of it', () => {
    const { text, spans } = withDigits(fold('党的二十大'));
    expect(text).toBe('党的20大');
    expect(spans).toEqual([
      [0, 1],
      [1, 2],
      [2, 4],
      [2, 4],
      [4, 5],
    ]);
  });

  it('has a second form where there are numerals', () => {
    expect(formsOf('二十大').map(({ text }) => text)).toEqual(['二十大', '20大']);
    expect(formsOf('20大').map(({ text }) => text)).toEqual(['20大']);
  });
});

describe('a Chinese numeral', () => {
  it.each([
    ['十', '10'],
    ['二十', '20'],
    ['十九', '19'],
    ['四', '4'],
    ['二〇二二', '2022'],
    ['二百九十六', '296'],
    ['两千二百九十六', '2296'],
    ['一百零五', '105'],
    ['九千六百万', '96000000'],
    ['一亿二千万', '120000000'],
    ['万', '10000'],
    ['零', '0'],
  ])('%s is %s', (numeral, digits) => {
    expect(digitsOf(numeral)).toBe(digits);
  });
});
