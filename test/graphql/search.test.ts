import { type ExecutionResult, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../examples/answers.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

let article: ArticleGraph;
beforeAll(async () => {
  article = await articleGraph();
});

const ask = async (query: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult<Answer>> => {
  const document = parse(query);
  expect(validate(article.graph.schema, document)).toEqual([]);
  return article.graph.execute({ document, variableValues });
};

const PAGE = `query ($after: String) { search(query: "代表", first: 40, after: $after) {
  totalCount nodes { id } edges { cursor node { id } } pageInfo { hasPreviousPage hasNextPage startCursor endCursor }
} }`;

describe('the field `search`', () => {
  it('is a connection that leads through all hits', async () => {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { data }: ExecutionResult<Answer> = await ask(PAGE, { after });
      const { nodes, edges, pageInfo, totalCount } = data.search;
      expect(edges.map(({ node }: Answer) => node)).toEqual(nodes);
      expect(pageInfo).toMatchObject({
        hasPreviousPage: after !== null,
        startCursor: edges[0].cursor,
        endCursor: edges.at(-1).cursor,
      });
      ids.push(...nodes.map(({ id }: Answer) => id));
      expect(ids.length).toBeLessThanOrEqual(totalCount);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      if (after === null) expect(new Set(ids).size).toBe(totalCount);
    } while (after !== null);
    expect(ids.length).toBeGreaterThan(80);
  });

  it('reads what it finds with the rest of the operation', async () => {
    const { data } = await ask(
      '{ search(query: "Ｈｕｎａｎ", types: ["ElectionUnit"]) { edges { tier node { id ... on ElectionUnit { instanceOf { key } } } highlights { field lang text start end } } } }',
    );
    expect(data.search.edges).toMatchObject([
      {
        tier: 'PREFIX',
        node: { id: 'ElectionUnit:hunan', instanceOf: { key: expect.any(String) } },
        highlights: [{ field: 'name', lang: 'EN', text: expect.stringMatching(/^Hunan/), start: 0, end: 5 }],
      },
    ]);
  });

  it('gives an empty page where nothing is found', async () => {
    const { data } = await ask(
      '{ search(query: "zzz") { totalCount edges { cursor } pageInfo { hasNextPage startCursor endCursor } } }',
    );
    expect(data.search).toEqual({
      totalCount: 0,
      edges: [],
      pageInfo: { hasNextPage: false, startCursor: null, endCursor: null },
    });
  });

  it('is refused with a code where an argument is wrong', async () => {
    const { errors } = await ask('{ search(query: "！") { totalCount } }');
    expect(errors).toMatchObject([{ message: expect.stringContaining('`query`'), extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
