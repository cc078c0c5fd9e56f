import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Article, readArticle } from '../../packages/evidence-graph/src/evidence/article.js';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { createMemoryGraph } from '../../src/graph.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

// biome-ignore lint/suspicious/noExplicitAny: answers are as many as the queries
const ask = async (graph: Graph, query: string): Promise<any> => graph.execute({ document: parse(query) });

describe('from the article to the graph and back', () => {
  let article: ArticleGraph;
  beforeAll(async () => {
    article = await articleGraph();
  });
  const factsAt = async (start: number, end: number): Promise<string[]> => {
    const { data } = await ask(article.graph, `{ factsAt(start: ${start}, end: ${end}) { id } }`);
    return data.factsAt.map(({ id }: { id: string }) => id);
  };

  it('finds every fact of an evidence at its place', async () => {
    const { dataset } = article;
    const evidence = dataset.nodes.find(({ id }) => id === 'Evidence:st.a2.women-count');
    const found = await factsAt(Number(evidence?.properties.start), Number(evidence?.properties.end));
    const stated = dataset.relationships
      .filter((each) => each.evidence.includes('Evidence:st.a2.women-count'))
      .map(({ id }) => id);
    expect(found).toEqual(expect.arrayContaining(['Observation:women-count', ...stated]));
  });

  it('finds a fact at its last character only', async () => {
    const evidence = article.dataset.nodes.find(({ id }) => id === 'Evidence:st.a2.women-count');
    const end = Number(evidence?.properties.end);
    expect(await factsAt(end - 1, end)).toContain('Observation:women-count');
    expect(await factsAt(end, end + 1)).not.toContain('Observation:women-count');
  });

  it('finds nothing where the article ends', async () => {
    expect(await factsAt(7243, 7244)).toEqual([]);
  });

  it.each([
    [5, 5],
    [7, 3],
    [-1, 3],
  ])('refuses the empty span %i–%i', async (start, end) => {
    const { errors } = await ask(article.graph, `{ factsAt(start: ${start}, end: ${end}) { id } }`);
    expect(errors[0]).toMatchObject({ path: ['factsAt'], extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('covers the article with evidence and reasons', async () => {
    const { data } = await ask(article.graph, '{ coverage { length cited uncited uncovered { start end reason section } } }');
    const { length, cited, uncited, uncovered } = data.coverage;
    expect(cited / length).toBeGreaterThan(0.7);
    expect(cited + uncited).toBeLessThanOrEqual(length);
    const passages = article.dataset.nodes.filter(({ type }) => type === 'UncitedPassage');
    expect(uncovered.map(({ reason }: { reason: string }) => reason).sort()).toEqual(
      passages.map(({ properties }) => properties.reason).sort(),
    );
  });
});

describe('the words of the article', () => {
  let plain: ArticleGraph;
  let text: Article;
  let graph: Graph;
  beforeAll(async () => {
    plain = await articleGraph();
    text = readArticle(new TextEncoder().encode('甲乙丙'.repeat(2500)));
    graph = createMemoryGraph(plain.dataset, { article: text });
  });
  const QUERY = '{ evidence(key: "st.a2.women-count") { start end passage section { start end text } } }';

  it('are shown where the text is given', async () => {
    const { data, extensions } = await ask(graph, QUERY);
    const { start, end, passage, section } = data.evidence;
    expect(passage).toBe(text.slice(start, end));
    expect(section.text).toBe(text.slice(section.start, section.end));
    expect(extensions).toBeUndefined();
  });

  it('are null with a warning where it is not', async () => {
    const { data, extensions } = await ask(plain.graph, QUERY);
    expect([data.evidence.passage, data.evidence.section.text]).toEqual([null, null]);
    expect(extensions.warnings).toEqual([{ code: 'ARTICLE_NOT_GIVEN', message: expect.stringContaining('--article FILE') }]);
  });

  it('bring no warning where nobody asks', async () => {
    expect(await ask(plain.graph, '{ evidence(key: "st.a2.women-count") { exact } }')).not.toHaveProperty('extensions');
  });
});
