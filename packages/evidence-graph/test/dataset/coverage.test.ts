import { describe, expect, it } from 'vitest';
import type { Dataset, NodeRecord } from '../../src/dataset/dataset.js';
import { readArticle } from '../../src/evidence/article.js';
import { coverageOf } from '../../src/evidence/clause-coverage.js';

const TEXT = '<p>问：甲如何？乙如何？</p>丙，戊。\n丁！';
const article = readArticle(new TextEncoder().encode(TEXT));
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

const node = (type: string, key: string, properties: NodeRecord['properties']): NodeRecord => ({
  id: `${type}:${key}`,
  type,
  key,
  properties,
});
const evidencedBy = (from: string, to: string) => ({
  id: `${from} ${to}`,
  type: 'EVIDENCED_BY',
  from,
  to,
  properties: {},
  evidence: [],
});

const dataset = (nodes: readonly NodeRecord[], facts: readonly string[]): Dataset => ({
  nodes: [node('ArticleSection', 's', { start: 0, end: TEXT.length }), ...nodes],
  relationships: facts.map((evidence) => evidencedBy('Concept:c', `Evidence:${evidence}`)),
});
const clauses = ({ uncovered }: ReturnType<typeof coverageOf>) =>
  uncovered.map(({ start, end }) => article.slice(start, end).trim());

describe('the coverage of an article', () => {
  it('lists every clause without evidence', () => {
    expect(clauses(coverageOf(dataset([], []), article))).toEqual(['甲如何？', '乙如何？', '</p>丙，', '戊。', '丁！']);
  });

  it.each([
    ['It rained, and 1,200 came.', ['It rained,', 'and 1,200 came.']],
    ['Prices: 3.50 a day; free on Sundays!', ['Prices:', '3.50 a day;', 'free on Sundays!']],
    ['“Come in,” she said. Who came? “All.”', ['“Come in,', '” she said.', 'Who came?', '“All.']],
    ['One line\nwithout an end', ['One line\nwithout an end']],
  ])('splits clauses in Latin script: %s', (text, expected) => {
    const written = readArticle(new TextEncoder().encode(text));
    const section = node('ArticleSection', 's', { start: 0, end: written.length });
    const { uncovered } = coverageOf({ nodes: [section], relationships: [] }, written);
    expect(uncovered.map(({ start, end }) => written.slice(start, end).trim())).toEqual(expected);
  });

  it('counts a clause that a fact touches', () => {
    const coverage = coverageOf(dataset([node('Evidence', 'e', at('丙'))], ['e']), article);
    expect(coverage).toMatchObject({ clauses: 5, cited: 1, reasoned: 0 });
    expect(clauses(coverage)).toEqual(['甲如何？', '乙如何？', '戊。', '丁！']);
  });

  it('counts no evidence that bears no fact', () => {
    expect(coverageOf(dataset([node('Evidence', 'e', at('丙'))], []), article).cited).toBe(0);
  });

  it('counts a clause with a reason apart', () => {
    const uncited = node('UncitedPassage', 'u', { ...at('丁！'), reason: 'RHETORIC' });
    expect(coverageOf(dataset([uncited], []), article)).toMatchObject({ cited: 0, reasoned: 1 });
  });

  it('counts evidence of a section for nothing', () => {
    const whole: Dataset = {
      nodes: [...dataset([], []).nodes, node('Evidence', 'e', { start: 0, end: TEXT.length })],
      relationships: [evidencedBy('ArticleSection:s', 'Evidence:e')],
    };
    expect(coverageOf(whole, article).cited).toBe(0);
  });
});
