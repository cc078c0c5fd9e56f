import { parse } from 'graphql';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { validateDocument } from '../../packages/evidence-graph/src/execution/validation.js';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

describe('a document that was not validated', () => {
  let graph: ArticleGraph['graph'];
  beforeAll(async () => {
    ({ graph } = await articleGraph());
  });

  const refused: Record<string, readonly [query: string, code: string]> = {
    'an unknown field': ['{ nope }', 'GRAPHQL_VALIDATION_FAILED'],
    'an unknown field beside citations': ['query @cite { nope { more } }', 'GRAPHQL_VALIDATION_FAILED'],
    'an unknown condition': ['{ persons(where: { nope: { eq: 1 } }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    'an unknown argument': ['{ persons(nope: 1) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    'an unknown directive': ['{ persons @nope { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    'an undeclared variable': ['{ persons(first: $n) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    'an unknown fragment': ['{ ...nope }', 'GRAPHQL_VALIDATION_FAILED'],
    'a value of another type': ['{ persons(first: "one") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    'an object without fields': ['{ persons }', 'GRAPHQL_VALIDATION_FAILED'],
    'a mutation': ['mutation { __typename }', 'OPERATION_TYPE_NOT_SUPPORTED'],
    'a subscription': ['subscription { __typename }', 'OPERATION_TYPE_NOT_SUPPORTED'],
    'several operations': ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
  };
  it.each(Object.entries(refused))('is refused with %s', async (_, [query, code]) => {
    const result = await graph.execute({ document: parse(query) });
    expect(result).not.toHaveProperty('data');
    expect(result.errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  });

  it('names the operations to choose from', async () => {
    const document = parse('query A { __typename } query B { __typename }');
    const { errors } = await graph.execute({ document, operationName: 'C' });
    expect(errors?.[0]?.message).toBe('The document has no operation "C". Choose one with `operationName`: A, B.');
    expect(await graph.execute({ document, operationName: 'B' })).toEqual({ data: { __typename: 'Query' } });
  });

  it('is validated once, whoever asks', async () => {
    const asked = vi.spyOn(graph.schema, 'getDirectives'); // each validation does, and nothing else
    const document = parse('{ persons(first: 1) { totalCount } }');
    expect(validateDocument(graph.schema, document)).toEqual([]);
    const once = asked.mock.calls.length;
    for (const _ of [1, 2]) await graph.execute({ document });
    expect(asked).toHaveBeenCalledTimes(once);
    const handler = createHandler({ graph });
    for (const _ of [1, 2]) await handler.fetch(new Request('http://localhost/graphql?query={__typename}'));
    expect(asked).toHaveBeenCalledTimes(2 * once);
    asked.mockRestore();
  });
});
