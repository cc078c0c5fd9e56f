import { expect, it } from 'vitest';
import { outlineOf } from '../../src/views/source/outline.js';
import { uncitedByReason } from '../../src/views/source/uncited.js';
import { paragraph } from './evidence.js';

const uncovered = [
  { start: 12, end: 14, reason: 'TRANSITION' },
  { start: 3, end: 5, reason: 'PAGE_DATA' },
  { start: 0, end: 2, reason: 'TRANSITION' },
];
const coverage = { length: 20, cited: 14, uncited: 6, uncovered };
const outline = outlineOf(
  { sections: [paragraph('first', 0, 10, { text: '<b>一二三四五六' }), paragraph('second', 10, 20)], sources: [], coverage },
  [],
);

it('lists what is uncited by reason, in order, with its words', () => {
  const listed = [...uncitedByReason(coverage, outline)].map(([reason, parts]) => [
    reason,
    parts.map(({ leaf, length, words }) => [leaf?.section.id, length, words]),
  ]);
  expect(listed).toEqual([
    [
      'TRANSITION',
      [
        ['first', 2, ''],
        ['second', 2, null],
      ],
    ],
    ['PAGE_DATA', [['first', 2, '一二']]],
  ]);
});
