import { describe, expect, it } from 'vitest';
import { librarySchema, libraryStore, runLibrary as run } from '../support/library-runner.js';
import { createRunner } from '../support/run-query.js';
import { spyOn } from '../support/spying-store.js';

describe('the cost of a request', () => {
  const refusalOf = async (source: string, variables: Record<string, unknown> = {}) => {
    const store = spyOn(libraryStore);
    const answer = await createRunner({ schema: librarySchema, store, maxCost: 0 })(source, { variables });
    expect(store.reads).toEqual([]);
    return answer.errors?.[0];
  };

  it.each<[string, number, string]>([
    ['{ book(key: "b01") { key } }', 1, 'Query.book'],
    ['{ books { nodes { key } } }', 20, 'Query.books'],
    ['{ books { totalCount } }', 1, 'Query.books'],
    ['{ books(first: 7) { totalCount pageInfo { hasNextPage } } }', 8, 'Query.books'],
    ['{ book(key: "b01") { authorList { key } publisher { key } } }', 1 + 4 + 1, 'Book.authorList'],
    [
      '{ book(key: "b01") { authors(first: 2) { nodes { works(first: 30) { nodes { key } } } } } }',
      1 + 2 + 2 * 30,
      'Author.works',
    ],
    ['{ author(key: "lin") { works(first: 90) { nodes { key } } } }', 1 + 50, 'Author.works'],
    [
      '{ author(key: "lin") { works { edges { relationship { from { key } evidence { key } } } } } }',
      1 + 20 + 20 + 20 * 3,
      'Relationship.evidence',
    ],
    [
      '{ works(first: 10) { nodes { ... on Book { publisher { key } } ... on Essay { cites(first: 3) { totalCount } } } } }',
      10 + 10,
      'Query.works',
    ],
    ['{ author(key: "lin") { relationships(first: 90) { nodes { id } } } }', 1 + 90, 'Author.relationships'],
    ['{ a: book(key: "b01") { key } b: book(key: "b01") { key } }', 2, 'Query.book'],
  ])('of %s is %i', async (source, cost, field) => {
    expect((await refusalOf(source))?.extensions).toMatchObject({ code: 'COST_LIMIT_EXCEEDED', cost, limit: 0, heaviest: field });
  });

  it.each<[string, string]>([
    ['{ a: books(first: 2) { edges { node { b: authors { nodes { key } } } } } }', 'a.edges.node.b'],
    [
      '{ books(first: 2) { nodes { ... on Work { authors { edges { c: relationship { evidence { key } } } } } } } }',
      'books.nodes.authors.edges.c.evidence',
    ],
    ['{ nodes(ids: ["Book:b01"]) { ...F } } fragment F on Author { works(first: 50) { nodes { id } } }', 'nodes.works'],
    ['{ books(first: 1) { g: groups(by: [{ key: ASC }], first: 9) { nodes { count } } } }', 'books'],
    ['{ r: relationships(first: 9) { nodes { id } } }', 'r'],
    [
      '{ search(text: "x") { hits { named { ... on Author { id works(first: 50) { nodes { id } } } } } } books(first: 3) { nodes { key } } }',
      'books',
    ],
  ])('names where in the response of %s most weight lies', async (source, path) => {
    expect((await refusalOf(source))?.extensions).toMatchObject({ path });
  });

  it('follows the variables of each request', async () => {
    const run = createRunner({ schema: librarySchema, store: libraryStore, maxCost: 10 });
    const source = 'query ($n: Int) { books(first: $n) { nodes { key } } }';
    expect((await run(source, { variables: { n: 10 } })).data.books.nodes).toHaveLength(10);
    expect((await run(source, { variables: { n: 11 } })).errors?.[0]?.extensions).toMatchObject({ cost: 11 });
    expect((await run(source, { variables: { n: 1 } })).data.books.nodes).toHaveLength(1);
  });

  it('tells what weighs most and the way out', async () => {
    const run = createRunner({ schema: librarySchema, store: libraryStore, maxCost: 50 });
    const { data, errors } = await run('{ books(first: 10) { nodes { citedBy { nodes { key } } } } }');
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.message).toMatch(
      /^This operation could return 210 nodes; at most 50 are allowed\. Most weight lies on `books\.nodes\.citedBy` \((Book|Work)\.citedBy, 200\): ask for fewer with `first`/,
    );
  });

  it('may be 100,000 unless set', async () => {
    const run = createRunner({ schema: librarySchema, store: libraryStore });
    const aliases = (count: number, of: number) =>
      Array.from(
        { length: count },
        (_, n) => `a${n}: works(first: ${of}) { nodes { authors { nodes { works(first: 50) { totalCount nodes { key } } } } } }`,
      ).join(' ');
    const { errors } = await run(`{ ${aliases(5, 100)} }`);
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'COST_LIMIT_EXCEEDED',
      limit: 100_000,
      cost: 5 * (100 + 400 + 400 + 400 * 50),
    });
    expect((await run(`{ ${aliases(4, 100)} }`)).errors).toBeUndefined();
  });
});

describe('@cost', () => {
  it('tells what an operation may cost, and nothing where it is not asked', async () => {
    const fields = '{ books(first: 3) { totalCount nodes { authors(first: 2) { nodes { key } } } } }';
    const asked = await run(`query @cost ${fields}`);
    expect(asked.extensions).toEqual({
      cost: { cost: 1 + 3 + 6, limit: 100_000, heaviest: 'Book.authors', path: 'books.nodes.authors' },
    });
    const { extensions, data } = await run(fields);
    expect(extensions).toBeUndefined();
    expect(asked.data).toEqual(data);
  });

  it('counts groups', async () => {
    const { extensions } = await run(
      'query @cost { books { groups(by: [{ format: ASC }], first: 7) { totalCount nodes { count } } } }',
    );
    expect(extensions).toMatchObject({ cost: { cost: 8, heaviest: 'Query.books' } });
  });
});
