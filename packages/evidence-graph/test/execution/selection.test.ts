import { describe, expect, it } from 'vitest';
import { cursorOfRoot } from '../support/library-cursors.js';
import { runLibrary as run, spiedLibrary } from '../support/library-runner.js';
import { ofNode } from '../support/plans.js';

const answers = async (source: string, data: unknown, variables?: Record<string, unknown>, extensions?: unknown) => {
  const answer = await run(source, variables ? { variables } : {});
  expect(answer).toEqual({ data, ...(extensions ? { extensions } : {}) });
  // Equal as text, too: response keys stand in the order of the query.
  expect(JSON.stringify(answer.data)).toBe(JSON.stringify(data));
};

describe('aliases', () => {
  it('read one field with other arguments each', () =>
    answers(
      `{ author(key: "lin") {
        two: works(first: 2) { nodes { key } }
        last: works(last: 1) { nodes { key } }
        zh: name en: name(lang: EN)
        count: works { totalCount }
      } }`,
      {
        author: {
          two: { nodes: [{ key: 'b01' }, { key: 'b04' }] },
          last: { nodes: [{ key: 'b17' }] },
          zh: '林远',
          en: 'Lin Yuan',
          count: { totalCount: 9 },
        },
      },
    ));

  it('read one root field several times', () =>
    answers(
      '{ a: book(key: "b01") { key } b: book(key: "b02") { key } none: book(key: "x") { key } a2: book(key: "b01") { id } }',
      {
        a: { key: 'b01' },
        b: { key: 'b02' },
        none: null,
        a2: { id: 'Book:b01' },
      },
      undefined,
      { warnings: [{ code: 'KEY_NOT_FOUND', message: expect.any(String), path: ['none'] }] },
    ));

  it('swap the names of two fields', () =>
    answers('{ book(key: "b01") { pages: price price: pages } }', { book: { pages: 1.5, price: 150 } }));

  it('tell edges, nodes and page info apart', () =>
    answers(
      `{ books(first: 1) {
        e1: edges { n1: node { key } n2: node { pages } } e2: edges { node { id } }
        n: nodes { key } p: pageInfo { more: hasNextPage } q: pageInfo { hasPreviousPage } t: totalCount totalCount
      } }`,
      {
        books: {
          e1: [{ n1: { key: 'b01' }, n2: { pages: 150 } }],
          e2: [{ node: { id: 'Book:b01' } }],
          n: [{ key: 'b01' }],
          p: { more: true },
          q: { hasPreviousPage: false },
          t: 20,
          totalCount: 20,
        },
      },
    ));

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', '__defineGetter__'])('may be called %s', async (alias) => {
    const { data } = await run(`{ ${alias}: book(key: "b01") { ${alias}: key pages } }`);
    expect(Object.entries(data)).toEqual([[alias, expect.anything()]]);
    expect(Object.entries(data[alias] as object)).toEqual([
      [alias, 'b01'],
      ['pages', 150],
    ]);
  });
});

describe('response keys', () => {
  it('stand in the order of the query', () =>
    answers('{ book(key: "b01") { price key ... on Work { language } id pages key aliases } }', {
      book: { price: 1.5, key: 'b01', language: 'en', id: 'Book:b01', pages: 150, aliases: [] },
    }));

  it('stand where a fragment first names them', () =>
    answers('query { book(key: "b01") { ...F price id } } fragment F on Book { id key }', {
      book: { id: 'Book:b01', key: 'b01', price: 1.5 },
    }));
});

describe('fields that two fragments select', () => {
  it('are merged with what both want of them', () =>
    answers(
      `query { book(key: "b02") { ...A ...B publisher { id } } }
      fragment A on Book { publisher { key } authors(first: 1) { nodes { key } } }
      fragment B on Named { ... on Book { publisher { founded key } authors(first: 1) { totalCount nodes { born } } } }`,
      {
        book: {
          publisher: { key: 'quiet', founded: null, id: 'Publisher:quiet' },
          authors: { nodes: [{ key: 'chen', born: 1945 }], totalCount: 3 },
        },
      },
    ));

  it('are merged at the root, too', () =>
    answers(
      'query { ...A ...B } fragment A on Query { book(key: "b01") { key } } fragment B on Query { book(key: "b01") { pages } }',
      {
        book: { key: 'b01', pages: 150 },
      },
    ));
});

describe('fragments', () => {
  it('apply to the types of an interface alone', () =>
    answers(
      `{ works(first: 2, after: "${cursorOfRoot('works', 'Book:b19')}") { nodes {
        key ... on Book { pages } ... on Essay { words } ... on Named { name(lang: EN) }
      } } }`,
      {
        works: {
          nodes: [
            { key: 'b20', pages: 200, name: 'Same title' },
            { key: 'e1', words: 1000, name: 'Essay 1' },
          ],
        },
      },
    ));

  it('on interfaces apply to what implements them', () =>
    answers(
      `{ nodes(ids: ["Book:b01", "Author:lin", "Passage:p1", "OWNS(Author:lin,Book:b02)"]) {
        ... on Work { language } ... on Agent { name } ... on Passage { words } ... on Relationship { type } ... on Node { id }
      } }`,
      {
        nodes: [
          { language: 'en', id: 'Book:b01' },
          { name: '林远', id: 'Author:lin' },
          { words: 'words 1', id: 'Passage:p1' },
          { type: 'OWNS', id: 'OWNS(Author:lin,Book:b02)' },
        ],
      },
    ));

  it('may give types of one list other fields', () =>
    answers(
      `{ author(key: "chen") { works(last: 2) { edges { node {
        ... on Essay { cites { nodes { key } } } ... on Book { publisher { key } }
      } relationship { order } } } } }`,
      {
        author: {
          works: {
            edges: [
              { node: { publisher: { key: 'commercial' } }, relationship: { order: 1 } },
              { node: { cites: { nodes: [{ key: 'b03' }, { key: 'e2' }] } }, relationship: { order: 2 } },
            ],
          },
        },
      },
    ));

  it('nest, named and inline', () =>
    answers(
      `query { works(last: 1) { nodes { ...OnNamed } } }
      fragment OnNamed on Named { ... on Work { ...OnEssay ... { key } } }
      fragment OnEssay on Essay { authors { ...Page } }
      fragment Page on AuthorConnection { ... on AuthorConnection { nodes { ... on Agent { ... on Author { key born } } } } }`,
      { works: { nodes: [{ authors: { nodes: [{ key: 'zoe', born: 1971 }] }, key: 'e4' }] } },
    ));

  it('spread twice at every level are read once', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `fragment F${n} on Book { ...F${n + 1} ...F${n + 1} }`);
    return answers(`query { book(key: "b01") { ...F0 } } ${levels.join(' ')} fragment F30 on Book { key }`, {
      book: { key: 'b01' },
    });
  });

  it('that match nothing leave an empty object', () =>
    answers(
      '{ a: node(id: "Author:lin") { ... on Book { key } } b: node(id: "OWNS(Author:lin,Book:b02)") { ... on Book { key } } greeting }',
      {
        a: {},
        b: {},
        greeting: 'Hello reader',
      },
    ));
});

describe('relationships', () => {
  it('are read with the nodes they lead to', () =>
    answers(
      `{ book(key: "b04") { authors { edges { node { key } relationship {
        id type contribution share since from { key } to { __typename key } evidence { key }
      } } } } }`,
      {
        book: {
          authors: {
            edges: [
              {
                node: { key: 'ada' },
                relationship: {
                  id: 'AUTHORED_BY(Book:b04,Author:ada)',
                  type: 'AUTHORED_BY',
                  contribution: 'WRITER',
                  share: null,
                  since: null,
                  from: { key: 'b04' },
                  to: { __typename: 'Author', key: 'ada' },
                  evidence: [],
                },
              },
              {
                node: { key: 'lin' },
                relationship: {
                  id: 'AUTHORED_BY(Book:b04,Author:lin)',
                  type: 'AUTHORED_BY',
                  contribution: 'TRANSLATOR',
                  share: 0.25,
                  since: '1979-05',
                  from: { key: 'b04' },
                  to: { __typename: 'Author', key: 'lin' },
                  evidence: [],
                },
              },
            ],
          },
        },
      },
    ));

  it('of a node are those of all its types', () =>
    answers(
      `{ author(key: "lin") {
        all: relationships { totalCount }
        out: relationships(direction: OUT) { nodes { id evidence { key book { key } } } }
        in: relationships(direction: IN, types: [INFLUENCED_BY]) { nodes { from { key } } }
        none: relationships(types: []) { totalCount nodes { id } }
      } }`,
      {
        author: {
          all: { totalCount: 12 },
          out: { nodes: [{ id: 'OWNS(Author:lin,Book:b02)', evidence: [{ key: 'p2', book: { key: 'b02' } }] }] },
          in: { nodes: [{ from: { key: 'ada' } }, { from: { key: 'chen' } }] },
          none: { totalCount: 0, nodes: [] },
        },
      },
    ));

  it('are null where none led to the node', () =>
    answers(
      '{ books(first: 1) { edges { relationship { id } } } book(key: "b01") { passages(first: 1) { edges { relationship { id } node { key } } } } }',
      {
        books: { edges: [{ relationship: null }] },
        book: { passages: { edges: [{ relationship: null, node: { key: 'p1' } }] } },
      },
    ));

  it('are fetched again by their ids', () =>
    answers(
      '{ node(id: "INFLUENCED_BY(Author:ada,Author:lin)") { id ... on Relationship { evidence { key } from { initial } } } }',
      {
        node: {
          id: 'INFLUENCED_BY(Author:ada,Author:lin)',
          evidence: [{ key: 'p1' }, { key: 'p3' }],
          from: { initial: 'A' },
        },
      },
    ));
});

describe('__typename', () => {
  it('names every kind of object', () =>
    answers(
      `{ __typename book(key: "b12") { __typename
        authors(first: 1) { __typename pageInfo { __typename } edges { t: __typename relationship { __typename from { __typename } } node { __typename } } }
        cites { nodes { __typename } }
      } nodes(ids: ["Shelf:s1", "OWNS(Author:lin,Book:b02)"]) { __typename } }`,
      {
        __typename: 'Query',
        book: {
          __typename: 'Book',
          authors: {
            __typename: 'AuthorConnection',
            pageInfo: { __typename: 'PageInfo' },
            edges: [
              {
                t: 'AuthorEdge',
                relationship: { __typename: 'Relationship', from: { __typename: 'Book' } },
                node: { __typename: 'Author' },
              },
            ],
          },
          cites: { nodes: [{ __typename: 'Book' }, { __typename: 'Essay' }] },
        },
        nodes: [{ __typename: 'Shelf' }, { __typename: 'Relationship' }],
      },
    ));

  it('does not split types that are read alike', async () => {
    const { store, run: runSpied } = spiedLibrary();
    await runSpied('{ namedThings(first: 1) { nodes { __typename id name } } }');
    expect(store.shapes[0]?.roots[0]?.selection.layouts).toEqual([
      {
        types: expect.toSatisfy((types: string[]) => types.length === 5, 'five types'),
        columns: ['type', 'id', 'nameZh'].map((name) => ofNode(name)),
        entries: [],
      },
    ]);
  });
});

describe('introspection', () => {
  it('stands beside data', () =>
    answers('{ __schema { queryType { name } } book(key: "b01") { key } __type(name: "Size") { enumValues { name } } }', {
      __schema: { queryType: { name: 'Query' } },
      book: { key: 'b01' },
      __type: { enumValues: [{ name: 'SMALL' }, { name: 'LARGE' }] },
    }));
});
