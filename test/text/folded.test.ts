import { describe, expect, it } from 'vitest';
import { fold, formsOf, withDigits } from '../../src/text/folded.js';
import { numeralsIn } from '../../src/text/numerals.js';

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
    ['Ürümqi', 'urumqi'],
    ['U\u0308ru\u0308mqi', 'urumqi'],
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

  it('gives a letter the span of its accents', () => {
    expect(fold('ae\u0301b')).toEqual({
      text: 'aeb',
      spans: [
        [0, 1],
        [1, 3],
        [3, 4],
      ],
    });
  });

  it('gives a numeral the span of the whole of it', () => {
    expect(withDigits(fold('党的二十大'))).toEqual({
      text: '党的20大',
      spans: [
        [0, 1],
        [1, 2],
        [2, 4],
        [2, 4],
        [4, 5],
      ],
    });
  });

  it('has a second form where there are numerals', () => {
    expect(formsOf('二十大').map(({ text }) => text)).toEqual(['二十大', '20大']);
    expect(formsOf('20大').map(({ text }) => text)).toEqual(['20大']);
  });
});

describe('a Chinese numeral', () => {
  const inDigits = (text: string) => withDigits(fold(text))?.text;

  it.each([
    ['十', '10'],
    ['二十', '20'],
    ['十九', '19'],
    ['四', '4'],
    ['二〇二二', '2022'],
    ['二百九十六', '296'],
    ['两千二百九十六', '2296'],
    ['一百零五', '105'],
    ['一千零一十', '1010'],
    ['三千', '3000'],
  ])('%s is %s', (numeral, digits) => {
    expect(inDigits(numeral)).toBe(digits);
  });

  it.each([
    ['第一次', '第1次'],
    ['一个支部', '1个支部'],
    ['百名', '100名'],
    ['十严禁', '10严禁'],
    ['四十万', '40万'],
    ['九千六百多万', '9600多万'],
  ])('in %s gives %s', (text, digits) => {
    expect(inDigits(text)).toBe(digits);
  });

  it.each(['统一', '一致', '百分比', '万一', '40万', '千方百计', '二百五百', '零碎'])('is not seen in %s', (text) => {
    expect(numeralsIn(text)).toEqual([]);
  });
});
