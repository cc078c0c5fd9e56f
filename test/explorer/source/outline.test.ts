import { describe, expect, it } from 'vitest';
import { find, leavesOf, outlineOf, runsWith } from '../../../packages/evidence-graph-explorer/src/views/source/outline.js';
import type { Evidence, Section, SourceText } from '../../../packages/evidence-graph-explorer/src/views/source/source-reader.js';

const section = (id: string, start: number, end: number, rest: Partial<Section> = {}): Section => ({
  id,
  zh: id,
  en: id,
  kind: 'ANSWER',
  start,
  end,
  text: null,
  source: { id: 'main', zh: '主', en: 'Main', language: null },
  partOf: null,
  related: [],
  ...rest,
});

const evidence = (id: string, within: string, start: number, end: number): Evidence => ({
  id,
  start,
  end,
  exact: `term ${id}`,
  section: { id: within },
  entities: { nodes: [] },
});

const source: SourceText = {
  sections: [
    section('question', 0, 10, { text: '问题' }),
    section('answer', 10, 30),
    section('answer.1', 10, 20, { partOf: { id: 'answer' } }),
    section('answer.2', 20, 30, { partOf: { id: 'answer' } }),
    section('addendum', 30, 40, { kind: 'ADDENDUM' }),
  ],
  evidence: [
    evidence('whole answer', 'answer', 10, 30),
    evidence('whole first', 'answer.1', 10, 20),
    evidence('word', 'answer.1', 12, 14),
    evidence('across', 'answer', 18, 22),
    evidence('quoted', 'addendum', 31, 33),
  ],
  sources: [
    { id: 'main', zh: '主', en: 'Main', evidence: [{ start: 31 }] },
    { id: 'second', zh: '次', en: 'Second', evidence: [{ start: 31 }] },
  ],
  coverage: { length: 40, cited: 0, uncited: 0, uncovered: [] },
};

const outline = outlineOf(source);

describe('the outline of a source', () => {
  it('has parts within their sections, in order', () => {
    expect(outline.map(({ section: { id }, parts }) => [id, parts.map((part) => part.section.id)])).toEqual([
      ['question', []],
      ['answer', ['answer.1', 'answer.2']],
      ['addendum', []],
    ]);
  });

  it('gives a whole section its own evidence only', () => {
    const wholes = [...outline, ...leavesOf(outline)].map((part) => [part.section.id, part.whole?.ids]);
    expect(Object.fromEntries(wholes)).toEqual({
      question: undefined,
      answer: ['whole answer'],
      'answer.1': ['whole first'],
      'answer.2': undefined,
      addendum: undefined,
    });
  });

  it('marks in both parts what reaches across them', () => {
    expect(runsWith(outline, 'across')).toEqual([
      { start: 18, end: 20, ids: ['across'] },
      { start: 20, end: 22, ids: ['across'] },
    ]);
  });

  it('has a run for every evidence', () => {
    expect(source.evidence.filter(({ id }) => runsWith(outline, id).length === 0)).toEqual([]);
  });

  it('tells of another source that an addendum quotes', () => {
    expect(outline.map(({ quoted }) => quoted?.en)).toEqual([undefined, undefined, 'Second']);
  });
});

describe('finding in the source', () => {
  it.each([
    ['问', ['question']],
    ['TERM WORD', ['answer.1']],
    [' across ', ['answer.1', 'answer.2']],
    ['addendum', ['addendum']],
    ['nowhere', []],
    ['', ['question', 'answer.1', 'answer.2', 'addendum']],
  ])('%j leaves what says it', (text, ids) => {
    expect(leavesOf(find(outline, text)).map((part) => part.section.id)).toEqual(ids);
  });
});
