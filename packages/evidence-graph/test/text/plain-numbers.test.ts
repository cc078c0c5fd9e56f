import { describe, expect, it } from 'vitest';
import { formsOf } from '../../src/text/folded.js';
import { countIn, wordsIn } from '../../src/text/plain-numbers.js';

describe('numbers', () => {
  it.each([
    ['27.0%', ['27.0%', '27%']],
    ['27 %', ['27 %', '27%']],
    ['27 percent of all', ['27 percent of all', '27% of all']],
    ['１２．５０ per cent', ['12.50 per cent', '12.5%']],
    ['百分之二十七', ['百分之二十七', '百分之27', '27%']],
    ['百分之九十五点四', ['百分之九十五点四', '百分之95.4', '95.4%']],
    ['百分之零点五', ['百分之零点五', '百分之0.5', '0.5%']],
    ['百分之二点零五', ['百分之二点零五', '百分之2.05', '2.05%']],
    ['五十二点二岁', ['五十二点二岁', '52.2岁']],
    ['三点一线', ['三点一线', '3点一线']],
    ['百分之三点一', ['百分之三点一', '百分之3.1', '3.1%']],
    ['提高二点八个百分点', ['提高二点八个百分点', '提高2.8个百分点']],
    ['一点也不', ['一点也不']],
    ['2,296.00', ['2296.00', '2296']],
    ['100', ['100']],
    ['27 percentage points', ['27 percentage points']],
    ['2022.10.30', ['2022.10.30']],
  ])('of %j are found as %j', (text, forms) => {
    expect(formsOf(text).map((form) => form.text)).toEqual(forms);
  });

  it.each([
    ['38个', '38'],
    ['52.2岁', '52.2'],
    ['20大', undefined],
    ['第3个', undefined],
    ['38', undefined],
  ])('of %j count %j', (text, number) => {
    expect(countIn(text)).toBe(number);
  });

  it.each([
    ['women  27 %', ['women', '27 %']],
    ['27 per cent of', ['27 per cent', 'of']],
    ['27 percentage', ['27', 'percentage']],
    [' ', []],
  ])('of %j are parted into %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });
});
