import { beforeEach, describe, expect, it } from 'vitest';
import { cursorOfRoot } from '../support/library-cursors.js';
import { librarySchema, libraryStore, spiedLibrary } from '../support/library-runner.js';
import { createRunner, type RunQuery } from '../support/run-query.js';

/** The same document answered with each of these variables in turn, then once more backward. */
async function inTurn(
  run: RunQuery,
  source: string,
  cases: readonly (readonly [variables: Record<string, unknown>, data: unknown, extensions?: unknown])[],
) {
  for (const [variables, data, extensions] of [...cases, ...[...cases].reverse()]) {
    expect(await run(source, { variables }), JSON.stringify(variables)).toEqual({ data, ...(extensions ? { extensions } : {}) });
  }
}

describe('one document with other variables in turn', () => {
  let run: RunQuery;
  beforeEach(() => {
    run = createRunner({ schema: librarySchema, store: libraryStore });
  });
  const book = (fields: unknown) => ({ book: fields });

  it('includes and skips by booleans', () =>
    inTurn(run, 'query ($a: Boolean!, $b: Boolean = true) { book(key: "b01") { key @include(if: $a) pages @skip(if: $b) id } }', [
      [{ a: true }, book({ key: 'b01', id: 'Book:b01' })],
      [{ a: false }, book({ id: 'Book:b01' })],
      [{ a: true, b: false }, book({ key: 'b01', pages: 150, id: 'Book:b01' })],
      [{ a: false, b: false }, book({ pages: 150, id: 'Book:b01' })],
    ]));

  it('includes and skips fragments and roots', () =>
    inTurn(
      run,
      `query ($a: Boolean!) {
        book(key: "b01") @skip(if: $a) { key }
        essay: node(id: "Essay:e1") { id ...F @include(if: $a) ... on Essay @skip(if: $a) { words } }
      } fragment F on Work { language }`,
      [
        [{ a: true }, { essay: { id: 'Essay:e1', language: null } }],
        [{ a: false }, { book: { key: 'b01' }, essay: { id: 'Essay:e1', words: 1000 } }],
      ],
    ));

  it('obeys both directives on one field', () =>
    inTurn(run, 'query ($a: Boolean!, $b: Boolean!) { greeting book(key: "b01") { id key @include(if: $a) @skip(if: $b) } }', [
      [
        { a: true, b: true },
        { greeting: 'Hello reader', book: { id: 'Book:b01' } },
      ],
      [
        { a: true, b: false },
        { greeting: 'Hello reader', book: { id: 'Book:b01', key: 'b01' } },
      ],
      [
        { a: false, b: false },
        { greeting: 'Hello reader', book: { id: 'Book:b01' } },
      ],
    ]));

  it('pages by limits', () =>
    inTurn(run, 'query ($n: Int) { authors(first: $n) { nodes { key } pageInfo { hasNextPage } } }', [
      [{ n: 1 }, { authors: { nodes: [{ key: 'ada' }], pageInfo: { hasNextPage: true } } }],
      [{ n: 0 }, { authors: { nodes: [], pageInfo: { hasNextPage: true } } }],
      [{ n: 2 }, { authors: { nodes: [{ key: 'ada' }, { key: 'bo' }], pageInfo: { hasNextPage: true } } }],
      [{}, { authors: { nodes: ALL_AUTHORS, pageInfo: { hasNextPage: false } } }],
      [{ n: null }, { authors: { nodes: ALL_AUTHORS, pageInfo: { hasNextPage: false } } }],
    ]));

  it('pages from either end', () =>
    inTurn(run, 'query ($f: Int, $l: Int) { authors(first: $f, last: $l) { nodes { key } pageInfo { hasPreviousPage } } }', [
      [{ f: 1 }, { authors: { nodes: ALL_AUTHORS.slice(0, 1), pageInfo: { hasPreviousPage: false } } }],
      [{ l: 1 }, { authors: { nodes: ALL_AUTHORS.slice(-1), pageInfo: { hasPreviousPage: true } } }],
      [{ f: null, l: 2 }, { authors: { nodes: ALL_AUTHORS.slice(-2), pageInfo: { hasPreviousPage: true } } }],
    ]));

  it.each(['after', 'constructor', 'toString'])('pages by cursors in $%s, given or not', (name) => {
    const cursor = cursorOfRoot('authors', 'Author:lin');
    return inTurn(run, `query ($${name}: String) { authors(after: $${name}) { nodes { key } pageInfo { hasPreviousPage } } }`, [
      [{}, { authors: { nodes: ALL_AUTHORS, pageInfo: { hasPreviousPage: false } } }],
      [{ [name]: cursor }, { authors: { nodes: ALL_AUTHORS.slice(4), pageInfo: { hasPreviousPage: true } } }],
      [{ [name]: null }, { authors: { nodes: ALL_AUTHORS, pageInfo: { hasPreviousPage: false } } }],
    ]);
  });

  it('picks languages by value and default', () =>
    inTurn(
      run,
      'query ($a: Language! = EN, $b: Language) { author(key: "lin") { a: name(lang: $a) b: name(lang: $b) c: name(lang: EN) d: name } }',
      [
        [{}, { author: { a: 'Lin Yuan', b: '林远', c: 'Lin Yuan', d: '林远' } }],
        [{ a: 'ZH' }, { author: { a: '林远', b: '林远', c: 'Lin Yuan', d: '林远' } }],
        [{ a: 'ZH', b: 'EN' }, { author: { a: '林远', b: 'Lin Yuan', c: 'Lin Yuan', d: '林远' } }],
      ],
    ));

  it('follows relationships by enums and lists of them', () => {
    const of = (totalCount: number) => ({ author: { relationships: { totalCount } } });
    return inTurn(
      run,
      'query ($d: Direction, $t: [RelationshipType!]) { author(key: "lin") { relationships(direction: $d, types: $t) { totalCount } } }',
      [
        [{}, of(12)],
        [{ d: 'OUT' }, of(1)],
        [{ d: 'IN' }, of(11)],
        [{ d: 'BOTH', t: null }, of(12)],
        [{ t: [] }, of(0)],
        [{ t: ['INFLUENCED_BY'] }, of(2)],
        [{ t: 'OWNS' }, of(1)],
        [{ t: ['OWNS', 'INFLUENCED_BY'], d: 'IN' }, of(2)],
      ],
    );
  });

  it('looks up by ids, few or many', () =>
    inTurn(run, 'query ($ids: [ID!]!, $key: String!) { nodes(ids: $ids) { id } book(key: $key) { id } }', [
      [
        { ids: ['Book:b01'], key: 'b02' },
        { nodes: [{ id: 'Book:b01' }], book: { id: 'Book:b02' } },
      ],
      [
        { ids: [], key: 'x' },
        { nodes: [], book: null },
        { warnings: [{ code: 'KEY_NOT_FOUND', message: expect.any(String), path: ['book'] }] },
      ],
      [
        { ids: 'Book:b03', key: 'b03' },
        { nodes: [{ id: 'Book:b03' }], book: { id: 'Book:b03' } },
      ],
      [
        { ids: ['x', 'Essay:e1'], key: '' },
        { nodes: [null, { id: 'Essay:e1' }], book: null },
        {
          warnings: [
            { code: 'KEY_NOT_FOUND', message: expect.any(String), path: ['nodes', 0] },
            { code: 'KEY_NOT_FOUND', message: expect.any(String), path: ['book'] },
          ],
        },
      ],
    ]));

  it('ignores variables that it does not declare', async () => {
    expect(await run('{ greeting }', { variables: { constructor: 1, x: 2 } })).toEqual({ data: { greeting: 'Hello reader' } });
  });
});

describe('plans of one document', () => {
  const source = 'query ($a: Boolean!, $n: Int) { books(first: $n) { nodes { key @include(if: $a) } } }';
  const forms = [{ a: true, n: 1 }, { a: false, n: 1 }, { a: true, n: null }, { a: true }];

  it('are made once a form of variables', async () => {
    const { store, run } = spiedLibrary();
    for (const variables of [...forms, ...forms, { a: true, n: 7 }]) await run(source, { variables });
    expect(store.shapes).toHaveLength(forms.length);
    expect(store.reads).toHaveLength(2 * forms.length + 1);
  });

  it('may be forgotten and made again', async () => {
    const run = createRunner({ schema: librarySchema, store: libraryStore, maxPlans: 1 });
    const answers = [];
    for (const variables of [...forms, ...forms]) answers.push(await run(source, { variables }));
    expect(answers.slice(forms.length)).toEqual(answers.slice(0, forms.length));
    expect(answers[1]).toEqual({ data: { books: { nodes: [{}] } } });
  });

  it('of all documents together are bounded', async () => {
    const { store } = spiedLibrary();
    const run = createRunner({ schema: librarySchema, store, maxPlans: 2 });
    for (const list of ['books', 'authors', 'books', 'works', 'books', 'authors']) await run(`{ ${list} { totalCount } }`);
    expect(store.shapes).toHaveLength(4);
  });

  it('serve requests at once without mixing them', async () => {
    const { run } = spiedLibrary(async (rows) => rows);
    const keys = Array.from({ length: 20 }, (_, n) => `b${String(n + 1).padStart(2, '0')}`);
    const answers = await Promise.all(
      keys.map((key) => run('query ($key: String!) { book(key: $key) { key } }', { variables: { key } })),
    );
    expect(answers).toEqual(keys.map((key) => ({ data: { book: { key } } })));
  });
});

describe('variables that do not fit', () => {
  const run = createRunner({ schema: librarySchema, store: libraryStore });

  it.each<[string, string, Record<string, unknown>, string]>([
    ['one left out', '$key: String!', {}, 'Variable "$key" of required type "String!" was not provided.'],
    ['a null', '$key: String!', { key: null }, 'Variable "$key" of non-null type "String!" must not be null.'],
    [
      'another kind',
      '$key: String!',
      { key: 5 },
      'Variable "$key" got invalid value 5; String cannot represent a non string value: 5',
    ],
    ['an object', '$key: String!', { key: { a: 1 } }, 'String cannot represent a non string value'],
  ])('are refused: %s', async (_, definition, variables, message) => {
    const answer = await run(`query (${definition}) { book(key: $key) { key } }`, { variables });
    expect(answer).toEqual({
      errors: [expect.objectContaining({ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } })],
    });
  });

  it('are refused for an unknown enum value', async () => {
    const answer = await run('query ($l: Language!) { author(key: "lin") { name(lang: $l) } }', { variables: { l: 'FR' } });
    expect(answer.errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
      message: expect.stringContaining('"FR"'),
    });
  });

  it('are refused with a bounded number of errors', async () => {
    const ids = Array.from({ length: 1000 }, () => ({}));
    const { errors } = await run('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids } });
    expect(errors?.length).toBeLessThanOrEqual(51);
  });

  it('are refused where null meets a default', async () => {
    const answer = await run('query ($l: Language) { author(key: "lin") { name(lang: $l) } }', { variables: { l: null } });
    expect(answer).toEqual({ errors: [expect.objectContaining({ message: expect.stringContaining('must not be null') })] });
  });
});

describe('a document of several operations', () => {
  const source = `
    query One { ...F } query Two($n: Int!) { books(first: $n) { totalCount } }
    fragment F on Query { book(key: "b01") { key } }
  `;
  const run = createRunner({ schema: librarySchema, store: libraryStore });
  const one = { data: { book: { key: 'b01' } } };

  it('is answered by the operation named', async () => {
    expect(await run(source, { operationName: 'One' })).toEqual(one);
    expect(await run(source, { operationName: 'Two', variables: { n: 1 } })).toEqual({ data: { books: { totalCount: 20 } } });
    expect(await run(source, { operationName: 'One' })).toEqual(one);
  });

  it.each<[string, string | null, string]>([
    ['no name', null, 'The document has several operations.'],
    ['another name', 'Three', 'The document has no operation "Three".'],
    ['a name of JavaScript', 'constructor', 'The document has no operation "constructor".'],
  ])('is refused with %s', async (_, operationName, wrong) => {
    const message = `${wrong} Choose one with \`operationName\`: One, Two.`;
    const extensions = { code: 'OPERATION_RESOLUTION_FAILURE' };
    expect(await run(source, { operationName })).toEqual({ errors: [{ message, extensions }] });
  });

  it('takes an empty name for a name', async () => {
    const unnamed = '{ book(key: "b01") { key } }';
    expect(await run(unnamed)).toEqual(one);
    expect(await run(unnamed, { operationName: '' })).toMatchObject({
      errors: [{ message: 'The document has no operation "". Leave the name out: its one operation has none.' }],
    });
  });
});

const ALL_AUTHORS = ['ada', 'bo', 'chen', 'lin', 'unread', 'zoe'].map((key) => ({ key }));
