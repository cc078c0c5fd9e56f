import { type ExecutionResult, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Citation } from '../../src/citation/collect.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

describe('an operation with @cite', () => {
  let article: ArticleGraph;
  beforeAll(async () => {
    article = await articleGraph();
  });
  const ask = async (query: string): Promise<ExecutionResult> => {
    const document = parse(query);
    expect(validate(article.graph.schema, document)).toEqual([]);
    return article.graph.execute({ document });
  };
  const citationsOf = ({ extensions }: ExecutionResult) => extensions?.citations as Citation[];
  const FIELDS =
    '{ concept(key: "more-candidates-than-places") { name embodiedIn(first: 2) { edges { relationship { extent } node { name } } } } }';

  it('has the data it would have without', async () => {
    const [cited, plain] = [await ask(`query @cite ${FIELDS}`), await ask(`query ${FIELDS}`)];
    expect(JSON.stringify(cited.data)).toBe(JSON.stringify(plain.data));
    expect(plain.extensions).toBeUndefined();
  });

  it('cites entities and relationships by their paths', async () => {
    const paths = citationsOf(await ask(`query @cite ${FIELDS}`)).flatMap((citation) => citation.paths);
    expect(new Set(paths)).toEqual(
      new Set([
        'concept',
        ...[0, 1].flatMap((n) => [`concept.embodiedIn.edges.${n}.relationship`, `concept.embodiedIn.edges.${n}.node`]),
      ]),
    );
  });

  it('names each place once, in order', async () => {
    const citations = citationsOf(
      await ask(
        'query @cite { a: observation(key: "women-count") { value } b: observation(key: "women-count") { unit } c: observation(key: "delegates-count") { value } }',
      ),
    );
    const starts = citations.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(citations.map(({ evidence }) => evidence)).size).toBe(citations.length);
    expect(citations.find(({ exact }) => exact === '619')?.paths).toEqual(['a', 'b']);
  });

  it('cites what fragments on interfaces select', async () => {
    const result = await ask('query @cite { node(id: "DelegateCategory:women") { ...Named } } fragment Named on Entity { name }');
    expect(citationsOf(result)[0]?.paths).toEqual(['node']);
    expect(result.data).toEqual({ node: { name: '女党员' } });
  });

  it('keeps evidence that the client itself selects', async () => {
    const { data } = await ask('query @cite { delegateCategory(key: "women") { evidence { exact } } }');
    expect(data).toEqual({ delegateCategory: { evidence: [{ exact: expect.any(String) }] } });
  });

  it('cites a derived figure by its inputs', async () => {
    const result = await ask('query @cite { observation(key: "front-line-without-honours-count") { value assertion } }');
    expect(result.data).toEqual({ observation: { value: 61, assertion: 'DERIVED' } });
    expect(citationsOf(result).map(({ exact }) => exact)).toEqual(['771', '710']);
    expect(citationsOf(result).every(({ paths }) => paths.join() === 'observation')).toBe(true);
  });

  it('gives the source in both bibliographies', async () => {
    const { extensions } = await ask('query @cite { delegateCategory(key: "women") { name } }');
    expect(extensions?.bibliography).toMatchObject([
      {
        source: 'Source:article',
        zh: '观察者网. 中组部负责人就党的二十大代表选举工作情况答记者问[N/OL]. 2022-09-26.',
        en: expect.stringMatching(/^观察者网\. “The head of .*\.” September 26, 2022\.$/),
        csl: { type: 'article-newspaper', issued: { 'date-parts': [[2022, 9, 26]] } },
      },
    ]);
  });

  it('cites nothing where nothing is found', async () => {
    const { data, extensions } = await ask('query @cite { delegateCategory(key: "nobody") { name } }');
    expect(data).toEqual({ delegateCategory: null });
    expect(extensions).toEqual({ citations: [], bibliography: [] });
  });
});
