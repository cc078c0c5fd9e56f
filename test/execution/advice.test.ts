import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateDocument } from '../../packages/evidence-graph/src/execution/validation.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

let graph: ArticleGraph['graph'];
beforeAll(async () => {
  ({ graph } = await articleGraph());
});

const messageOf = (query: string, introspection = true): string =>
  validateDocument(graph.schema, parse(query), introspection)
    .map(({ message }) => message)
    .join('\n');

describe('a message about what is not in the schema', () => {
  it.each([
    ['{ delegateCategories { name } }', 'Ask for it as `nodes { name }`.'],
    ['{ search(query: "a") { name } }', 'Ask for it as `nodes { name }`.'],
    ['{ procedureStages { edges { name } } }', 'Ask for it as `node { name }`.'],
    ['{ persons { edges { evidence { exact } } } }', 'Ask for it as `node { evidence }` or '],
    ['{ person(key: "a") { posts { edges { extent } } } }', 'Ask for it as `relationship { extent }` or '],
    ['{ person(key: "a") { evidence { nodes { exact } } } }', 'Evidence is no connection: ask for its fields without `nodes`.'],
    ['{ categories { nodes { name } } }', 'Did you mean `delegateCategories` or `sumOfCategories`?'],
    ['{ persons(limit: 5) { totalCount } }', 'It takes `first`, `after`, `last`, `before`, `where`, `orderBy`.'],
    ['{ person(id: "a") { name } }', 'It takes `key`.'],
    ['{ coverage(of: 1) { length } }', 'It takes no arguments.'],
    ['{ person(key: "a") { name(lang: "EN") } }', 'Write it without quotes: `EN`.'],
    ['{ person(key: "a") { name(lang: FR) } }', 'It has `ZH`, `EN`.'],
    ['{ persons(first: "5") { totalCount } }', '"5". Write it without quotes: `5`.'],
  ])('leads to what is there: %s', (query, advice) => {
    expect(messageOf(query)).toContain(advice);
  });

  it.each([
    ['{ observations: { value: { gt: 1 } } }', 'Give it as `some: { value: … }` or `all: { value: … }` or '],
    ['{ name: { contains: "a" } }', 'Give it as `zh: { contains: … }` or `en: { contains: … }`.'],
    ['{ name: "a" }', 'Give an object with `zh`, `en`.'],
    ['{ observations: { count: 3 } }', 'Give an object with `eq`, `ne`, `in`, `lt`, `lte`, `gt`, `gte`.'],
    ['{ scheme: { eq: "sex" } }', 'Give it to one of its fields, such as `key: { eq: … }`.'],
    ['{ key: { like: "a" } }', 'It has `eq`, `ne`, `in`.'],
    ['"women"', 'Give an object, such as `{ id: … }`.'],
  ])('leads to a condition that stands: %s', async (where, advice) => {
    expect(messageOf(`{ delegateCategories(where: ${where}) { totalCount } }`)).toContain(advice);
  });

  it.each([
    ['{ steps: DESC }', 'Give it as `{ count: { field: "steps", order: DESC } }`.'],
    ['{ scheme: ASC }', 'Give it as `{ related: { field: "scheme", by: { key: ASC } } }`.'],
    ['{ name: ASC }', 'Did you mean "nameEn" or "nameZh"?'],
  ])('leads to an order that stands: %s', (order, advice) => {
    expect(messageOf(`{ procedureStages(orderBy: ${order}) { totalCount } }`)).toContain(advice);
  });

  it('says the same of a variable', async () => {
    const document = parse('query ($where: DelegateCategoryWhere) { delegateCategories(where: $where) { totalCount } }');
    const { errors } = await graph.execute({ document, variableValues: { where: { name: { contains: 'a' } } } });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('Give it as `zh: { contains: … }` or `en: { contains: … }`.'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('suggests nothing wrong beside its advice', () => {
    expect(messageOf('{ procedureStages(orderBy: { steps: DESC }) { totalCount } }')).not.toContain('Did you mean');
  });

  it('keeps its place and its code', () => {
    const [error] = validateDocument(graph.schema, parse('{ persons { name } }'));
    expect(error?.locations).toEqual([{ line: 1, column: 13 }]);
    expect(error?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('names nothing where the schema is hidden', () => {
    expect(messageOf('{ persons { name } }', false)).toBe('Cannot query field "name" on type "PersonConnection".');
  });

  it('is quick to write about a long value', () => {
    const value = JSON.stringify('Int cannot represent Did you mean '.repeat(5_000));
    const before = performance.now();
    expect(messageOf(`{ persons(first: ${value}) { totalCount } }`)).toContain('Int cannot represent');
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it.each(['constructor', 'toString', '__proto__'])('knows no field %s', (name) => {
    expect(messageOf(`{ ${name} persons(orderBy: { ${name}: ASC }) { ${name} } }`)).not.toContain('Ask for it');
  });
});
