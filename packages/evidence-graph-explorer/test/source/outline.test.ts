import { describe, expect, it } from 'vitest';
import { find, leavesOf, markWith, outlineOf } from '../../src/views/source/outline.js';
import type { SourceText } from '../../src/views/source/source-reader.js';
import { evidence, named, paragraph } from './evidence.js';

const source: SourceText = {
  sections: [
    paragraph('question', 0, 10, { text: '问题' }),
    paragraph('answer', 10, 30, { zh: '答1', en: 'Answer 1' }),
    paragraph('answer.1', 10, 20, { partOf: { id: 'answer' }, zh: '答1第1段', en: 'Answer 1, paragraph 1' }),
    paragraph('answer.2', 20, 30, { partOf: { id: 'answer' }, zh: '答1', en: 'The second' }),
    paragraph('addendum', 30, 40, { kind: 'ADDENDUM' }),
  ],
  sources: [
    { id: 'main', zh: '主', en: 'Main', publisher: null, publishedAt: null, evidence: [{ start: 31 }] },
    { id: 'second', zh: '次', en: 'Second', publisher: null, publishedAt: null, evidence: [{ start: 31 }] },
  ],
  coverage: { length: 40, cited: 0, uncited: 0, uncovered: [] },
};

const all = [
  evidence('whole', 10, 30, { exact: 'ab', facts: [named('one')] }),
  evidence('word', 12, 14, { exact: 'word', facts: [named('one'), named('two')] }),
  evidence('late', 12, 25, { exact: 'xy', exactStart: 22, facts: [named('one')] }),
  evidence('quoted', 31, 33),
];

const outline = outlineOf(source, all);

describe('the outline of a source', () => {
  it('has parts within their sections, in order', () => {
    expect(outline.map(({ section: { id }, parts }) => [id, parts.map((part) => part.section.id)])).toEqual([
      ['question', []],
      ['answer', ['answer.1', 'answer.2']],
      ['addendum', []],
    ]);
  });

  it('names a part without what it is part of', () => {
    expect(outline[1]?.parts.map(({ name }) => name)).toEqual([
      { zh: '第1段', en: 'Paragraph 1' },
      { zh: '答1', en: 'The second' },
    ]);
  });

  it('counts the facts of each section once', () => {
    const counts = [...outline, ...leavesOf(outline)].map((part) => [part.section.id, part.count]);
    expect(Object.fromEntries(counts)).toEqual({ question: 0, answer: 2, 'answer.1': 2, 'answer.2': 1, addendum: 0 });
  });

  it('counts nothing until the evidence is read', () => {
    const unread = outlineOf(source, null);
    expect(unread.map(({ count, marks }) => [count, marks])).toEqual(unread.map(() => [null, []]));
  });

  it('marks the words where their term stands', () => {
    expect(leavesOf(outline).map(({ marks }) => marks.map(({ start, end }) => [start, end]))).toEqual([
      [],
      [
        [10, 12],
        [12, 16],
      ],
      [[22, 24]],
      [[31, 37]],
    ]);
  });

  it('has a mark for every evidence', () => {
    expect(all.filter(({ id }) => !markWith(outline, id))).toEqual([]);
  });

  it('tells of another source that an addendum quotes', () => {
    expect(outline.map(({ quoted }) => quoted?.en)).toEqual([undefined, undefined, 'Second']);
  });
});

describe('finding in the source', () => {
  it.each([
    ['问', ['question']],
    ['WORD', ['answer.1']],
    [' paragraph ', ['answer.1']],
    ['addendum', ['addendum']],
    ['nowhere', []],
    ['', ['question', 'answer.1', 'answer.2', 'addendum']],
  ])('%j leaves what says it', (text, ids) => {
    expect(leavesOf(find(outline, text)).map((part) => part.section.id)).toEqual(ids);
  });
});
