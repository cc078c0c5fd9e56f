import { expect, it } from 'vitest';
import { outlineOf } from '../../../packages/evidence-graph-explorer/src/views/source/outline.js';
import { uncitedByReason } from '../../../packages/evidence-graph-explorer/src/views/source/uncited.js';

const source = { id: 'main', zh: '主', en: 'Main', language: 'zh-CN' };
const section = (id: string, start: number, end: number, text: string | null) => ({
  ...{ id, zh: id, en: id, kind: 'PARAGRAPH', start, end, text, source, partOf: null, related: [] },
});
const uncovered = [
  { start: 12, end: 14, reason: 'TRANSITION', section: 'second' },
  { start: 3, end: 5, reason: 'PAGE_DATA', section: 'first' },
  { start: 0, end: 2, reason: 'TRANSITION', section: 'first' },
];
const coverage = { length: 20, cited: 14, uncited: 6, uncovered };
const outline = outlineOf(
  { sections: [section('first', 0, 10, '<b>一二三四五六'), section('second', 10, 20, null)], sources: [], coverage },
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
