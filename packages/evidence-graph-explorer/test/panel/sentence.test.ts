import { expect, it } from 'vitest';
import { labelParts, sentenceOf } from '../../src/panel/sentence.js';

it.each([
  ['is part of', 'is part of', ''],
  ['是…的一部分', '是', '的一部分'],
  ['by means of …', 'by means of', ''],
  ['…之前', '', '之前'],
])('%s has its end where it belongs', (label, before, after) => {
  expect(labelParts(label)).toEqual([before, after]);
});

it('says what a relationship says in both languages', () => {
  const label = { zh: '是…的一部分', en: 'is part of' };
  expect(sentenceOf({ zh: '甲', en: 'A' }, label, { zh: '乙', en: 'B' })).toEqual({ zh: '甲是乙的一部分', en: 'A is part of B' });
});
