import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { cursorOfRoot } from '../support/library-cursors.js';
import { libraryStore, runLibrary as run, spiedLibrary } from '../support/library-runner.js';
import { createLibrarySchema } from '../support/library-schema.js';
import { createRunner } from '../support/run-query.js';

/** Everything a plan can hold, so that graphql-js has to find all of it in the rows. */
const everything = `
  book(key: "b12") {
    id key name en: name(lang: EN) note price inPrint format subjects ratings cataloguedAt summary size sizes initial
    publisher { key } sequelOf { key } authorList { key born workList { key } }
    authors(first: 2) { totalCount edges { cursor node { name } relationship { id type order contribution since evidence { key } from { key } to { key } } } pageInfo { hasNextPage endCursor } }
    cites { nodes { __typename key ... on Essay { words } ... on Book { pages } } }
    relationships(direction: OUT) { nodes { type to { name } } }
  }
  nodes(ids: ["Shelf:s1", "x", "OWNS(Author:lin,Book:b02)", "Author:lin"]) { __typename id ... on Named { name } ... on Relationship { exclusive } }
  works(last: 2, before: "${cursorOfRoot('works', 'Essay:e2')}") { pageInfo { hasPreviousPage startCursor } nodes { key authorList { key } } }
`;

describe('a field that is not of the graph', () => {
  it('at the root changes nothing else', async () => {
    const plain = await run(`{ ${everything} }`);
    const { data, errors } = await run(`{ ${everything} greeting(to: "Bo") }`);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toBe(JSON.stringify({ ...plain.data, greeting: 'Hello Bo' }));
  });

  it('below the root changes nothing else', async () => {
    const plain = await run(`{ ${everything} }`);
    const { data, errors } = await run(`{ ${everything} own: book(key: "b12") { publisher { key } shelfMark } }`);
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toBe(
      JSON.stringify({ ...plain.data, own: { publisher: { key: 'commercial' }, shelfMark: 'Book/Book:b12' } }),
    );
  });

  it('knows its parent by type and id', async () => {
    const { data } = await run(
      '{ books(first: 2) { edges { node { shelfMark } } nodes { mark: shelfMark } } works(first: 1) { nodes { ... on Book { shelfMark } } } }',
    );
    expect(data).toEqual({
      books: {
        edges: [{ node: { shelfMark: 'Book/Book:b01' } }, { node: { shelfMark: 'Book/Book:b02' } }],
        nodes: [{ mark: 'Book/Book:b01' }, { mark: 'Book/Book:b02' }],
      },
      works: { nodes: [{ shelfMark: 'Book/Book:b01' }] },
    });
  });

  it('is read with all the rest at once', async () => {
    const { store, run: runSpied } = spiedLibrary();
    await runSpied('{ books(first: 3) { nodes { shelfMark publisher { key } } } greeting }');
    expect(store.reads).toHaveLength(1);
  });

  it('alone asks the store nothing', async () => {
    const { store, run: runSpied } = spiedLibrary();
    expect(await runSpied('{ greeting __typename __schema { queryType { name } } }')).toEqual({
      data: { greeting: 'Hello reader', __typename: 'Query', __schema: { queryType: { name: 'Query' } } },
    });
    await runSpied('query ($a: Boolean = false) { book(key: "b01") @include(if: $a) { key } }');
    expect([store.shapes, store.reads]).toEqual([[], []]);
  });
});

describe('a resolver that is wrapped', () => {
  /** The library with some resolvers wrapped, as a plugin for logging or access does. */
  function wrapped(coordinates: readonly string[]) {
    const calls: string[] = [];
    const schema = createLibrarySchema();
    for (const coordinate of coordinates) {
      const [typeName = '', fieldName = ''] = coordinate.split('.');
      const type = schema.getType(typeName) as GraphQLObjectType;
      const field = type.getFields()[fieldName];
      if (!field) throw new Error(`There is no ${coordinate}`);
      const original: GraphQLFieldResolver<unknown, unknown> = field.resolve ?? defaultFieldResolver;
      field.resolve = (parent, args, context, info) => {
        calls.push(coordinate);
        const value = original(parent, args, context, info);
        return typeof value === 'string' ? value.toUpperCase() : value;
      };
    }
    return { calls, run: createRunner({ schema, store: libraryStore }) };
  }

  it.each<[string, string, number]>([
    ['a property', 'Book.price', 1],
    ['a computed field', 'Book.summary', 1],
    ['a connection', 'Book.authors', 1],
    ['a relation to one', 'Book.publisher', 1],
    ['a list', 'Author.workList', 2],
    ['an edge', 'AuthorEdge.cursor', 2],
    ['page info', 'AuthorConnection.pageInfo', 1],
    ['a root', 'Query.book', 1],
  ])('runs once an object: %s', async (_, coordinate, times) => {
    const { calls, run: runWrapped } = wrapped([coordinate]);
    const { data, errors } = await runWrapped(`{ ${everything} }`);
    expect(errors).toBeUndefined();
    expect(calls).toHaveLength(times);
    const plain = (await run(`{ ${everything} }`)).data;
    expect(JSON.stringify(data).toLowerCase()).toBe(JSON.stringify(plain).toLowerCase());
  });

  it('may change what stands in the answer', async () => {
    const { run: runWrapped } = wrapped(['Book.summary']);
    expect(await runWrapped('{ book(key: "b01") { key summary } }')).toEqual({
      data: { book: { key: 'b01', summary: 'BOOK 1: 150 PAGES' } },
    });
  });

  it('leaves operations without it alone', async () => {
    const { calls, run: runWrapped } = wrapped(['Book.key']);
    expect(await runWrapped('{ author(key: "lin") { key } }')).toEqual({ data: { author: { key: 'lin' } } });
    expect(calls).toEqual([]);
  });
});
