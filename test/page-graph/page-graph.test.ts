import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../packages/evidence-graph/src/evidence/article.js';
import { createHandler, type Handler } from '../../packages/evidence-graph/src/http/create-handler.js';
import type { PageRequest } from '../../packages/evidence-graph/src/in-page/answer-in-page.js';
import { type GraphFile, graphFileOf } from '../../packages/evidence-graph/src/in-page/graph-file.js';
import { loadExamples } from '../../src/examples.js';
import { pageGraphOf } from '../../src/explorer/page-graph.js';
import { createMemoryGraph } from '../../src/graph.js';
import { post } from '../server/request.js';
import { articleFile } from '../support/article-file.js';
import { articleGraph } from '../support/article-graph.js';

const { dataset, graph } = await articleGraph();
/** The file as a page reads it. */
const written = (file: GraphFile): GraphFile => JSON.parse(JSON.stringify(file));

const server = createHandler({ graph });
const page = pageGraphOf(written(graphFileOf(dataset)));

const answerOf = async (handler: Handler, request: PageRequest): Promise<unknown> => (await handler.fetch(post(request))).json();

describe('a page answers as the server does', async () => {
  it.each(await loadExamples())('the example $id', async ({ query, variables }) => {
    const answer = await page({ query, variables });
    expect(answer.data).toBeTruthy();
    expect(JSON.parse(JSON.stringify(answer))).toEqual(await answerOf(server, { query, variables }));
  });

  const refused: Readonly<Record<string, readonly [PageRequest, string]>> = {
    'what is no GraphQL': [{ query: '{ a' }, 'GRAPHQL_PARSE_FAILED'],
    'what is not in the schema': [{ query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    'several operations without a name': [
      { query: 'query A { __typename } query B { __typename }' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    'a missing variable': [{ query: 'query ($name: String!) { __type(name: $name) { name } }' }, 'BAD_USER_INPUT'],
    'too large a page': [{ query: '{ entities(first: 500) { totalCount } }' }, 'BAD_USER_INPUT'],
    'too many brackets': [{ query: '{ a '.repeat(20_000) }, 'LIMIT_EXCEEDED'],
    'too many root fields': [{ query: `{ ${'__typename '.repeat(60)} }` }, 'LIMIT_EXCEEDED'],
    'variables nested too deep': [
      { query: '{ __typename }', variables: { a: JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`) } },
      'LIMIT_EXCEEDED',
    ],
    'a mutation': [{ query: 'mutation { a }' }, 'OPERATION_TYPE_NOT_SUPPORTED'],
    'what costs too much': [
      {
        query:
          '{ entities(first: 100) { nodes { evidence { section { evidence { section { evidence { section { evidence { id } } } } } } } } } }',
      },
      'COST_LIMIT_EXCEEDED',
    ],
  };
  it.each(Object.entries(refused))('to %s', async (_, [request, code]) => {
    const answer = await page(request);
    expect(answer.errors?.map(({ extensions }) => extensions?.code)).toContain(code);
    expect(JSON.parse(JSON.stringify(answer))).toEqual(await answerOf(server, request));
  });

  it('to one operation of several', async () => {
    const answer = await page({ query: 'query A { a: __typename } query B { b: __typename }', operationName: 'B' });
    expect(answer).toEqual({ data: { b: 'Query' } });
  });

  it.skipIf(articleFile === undefined)("with the article's words where the file has them", async () => {
    const article = readArticle(await readFile(articleFile as string));
    const query = '{ evidences: entities(first: 20) { nodes { evidence { passage } } } }';
    const answer = await pageGraphOf(written(graphFileOf(dataset, article)))({ query });
    const handler = createHandler({ graph: createMemoryGraph(dataset, { article }) });
    expect(JSON.parse(JSON.stringify(answer))).toEqual(await answerOf(handler, { query }));
    expect(JSON.stringify(answer)).not.toBe(JSON.stringify(await page({ query })));
  });
});

describe('the file of a graph', () => {
  it("has the article's text only where it is given", () => {
    const article = { sha256: 'ab', length: 2, slice: (start: number, end: number) => '文章'.slice(start, end) };
    expect(graphFileOf(dataset)).not.toHaveProperty('article');
    expect(graphFileOf(dataset, article).article).toEqual({ text: '文章', sha256: 'ab' });
  });
});
