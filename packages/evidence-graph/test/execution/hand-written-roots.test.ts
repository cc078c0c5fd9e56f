import { describe, expect, it } from 'vitest';
import { runLibrary as run, spiedLibrary } from '../support/library-runner.js';
import type { LibraryContext } from '../support/library-schema.js';
import { thenable, thrower } from '../support/misbehaviour.js';

const pick = (ids: LibraryContext['pick'] | (() => unknown)) => ({
  context: { pick: ids as NonNullable<LibraryContext['pick']> },
});
const one = '{ greeting: __typename picked { key } book(key: "b01") { key } }';
const many = '{ pickedNodes { id ... on Book { publisher { key } } } }';

describe('a hand-written root of one node', () => {
  it.each<[string, () => unknown, unknown]>([
    ['an id', () => 'Book:b05', { key: 'b05' }],
    ['a promise of an id', async () => 'Book:b05', { key: 'b05' }],
    ['what merely behaves like a promise', () => thenable('Book:b05'), { key: 'b05' }],
    ['a list of one', () => ['Book:b05'], { key: 'b05' }],
    ['an empty list', () => [], null],
    ['null', () => null, null],
    ['undefined', () => undefined, null],
    ['a promise of null', async () => null, null],
    ['an unknown id', () => 'Book:b99', null],
    ['an id of another type', () => 'Author:lin', null],
    ['the id of a relationship', () => 'OWNS(Author:lin,Book:b02)', null],
    ['an empty id', () => '', null],
    ['a name of JavaScript', () => '__proto__', null],
  ])('answers %s', async (_, ids, picked) => {
    expect(await run(one, pick(ids))).toEqual({ data: { greeting: 'Query', picked, book: { key: 'b01' } } });
  });

  it.each<[string, () => unknown, string]>([
    ['throws', thrower(new Error('No catalogue')), 'No catalogue'],
    ['rejects', () => Promise.reject(new Error('No catalogue')), 'No catalogue'],
    ['throws a text', thrower('No catalogue'), 'Unexpected error value: "No catalogue"'],
  ])('that %s is null, and others answer', async (_, ids, message) => {
    expect(await run(one, pick(ids))).toEqual({
      data: { greeting: 'Query', picked: null, book: { key: 'b01' } },
      errors: [{ message, path: ['picked'], locations: [{ line: 1, column: 24 }] }],
    });
  });

  it('receives arguments, if it takes none an empty object', async () => {
    const received: unknown[] = [];
    await run('{ picked { key } }', { context: { pick: (args) => void received.push(args) as undefined } });
    expect(received).toEqual([{}]);
  });

  it('keeps the code of an error of its own', async () => {
    const { errors } = await run(
      one,
      pick(() => ['Book:b01', 'Book:b02']),
    );
    expect(errors).toEqual([
      {
        message: '`picked` would give 2 nodes; at most 1 are given at a time.',
        path: ['picked'],
        locations: expect.any(Array),
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('fails once under each of its aliases', async () => {
    const { data, errors } = await run('{ a: picked { key } b: picked { key } }', pick(thrower(new Error('No catalogue'))));
    expect(data).toEqual({ a: null, b: null });
    expect(errors?.map(({ path }) => path)).toEqual([['a'], ['b']]);
  });
});

describe('a hand-written root of several nodes', () => {
  it.each<[string, () => unknown, unknown]>([
    [
      'in the order of the ids',
      () => ['Shelf:s1', 'Book:b05', 'Author:lin'],
      [{ id: 'Shelf:s1' }, { id: 'Book:b05', publisher: { key: 'quiet' } }, { id: 'Author:lin' }],
    ],
    ['with null for unknown ids', async () => ['x', 'Shelf:s1'], [null, { id: 'Shelf:s1' }]],
    ['with null for types it has not', () => ['Passage:p1', 'OWNS(Author:lin,Book:b02)'], [null, null]],
    ['as often as an id is given', () => ['Shelf:s1', 'Shelf:s1'], [{ id: 'Shelf:s1' }, { id: 'Shelf:s1' }]],
    ['for one id alone', () => 'Shelf:s1', [{ id: 'Shelf:s1' }]],
    ['for no ids', () => [], []],
    ['for null', () => null, []],
  ])('answers %s', async (_, ids, pickedNodes) => {
    expect(await run(many, pick(ids))).toEqual({ data: { pickedNodes } });
  });

  it('refuses more ids than it takes', async () => {
    const { data, errors } = await run(
      many,
      pick(() => ['a', 'b', 'c', 'd']),
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: '`pickedNodes` would give 4 nodes; at most 3 are given at a time.',
        path: ['pickedNodes'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('refuses more than 100 unless it says otherwise', async () => {
    const ids = (count: number) => ({ variables: { ids: Array.from({ length: count }, () => 'Book:b01') } });
    const source = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await run(source, ids(100))).data.nodes).toHaveLength(100);
    expect((await run(source, ids(101))).errors).toMatchObject([
      {
        message: '`nodes` would give 101 nodes; at most 100 are given at a time. Ask for less with `ids`.',
        path: ['nodes'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('a look-up by key', () => {
  it.each<[string, string, unknown]>([
    ['finds its own type', 'b01', { id: 'Book:b01' }],
    ['finds nothing under other keys', 'lin', null],
    ['does not take ids for keys', 'Book:b01', null],
    ['finds nothing under names of JavaScript', 'constructor', null],
    ['tells upper from lower case', 'B01', null],
  ])('%s', async (_, key, book) => {
    expect((await run('query ($key: String!) { book(key: $key) { id } }', { variables: { key } })).data).toEqual({ book });
  });
});

describe('what hand-written roots ask the store', () => {
  it('is one read with all the others', async () => {
    const { store, run: runSpied } = spiedLibrary();
    await runSpied(
      '{ picked { key } pickedNodes { id } book(key: "b01") { key } books(first: 1) { totalCount } }',
      pick(async () => 'Book:b05'),
    );
    expect(store.reads.map(({ values }) => values)).toEqual([[['Book:b05'], ['Book:b05'], ['Book:b01'], 1]]);
  });

  it('is nothing for the one that failed', async () => {
    const { store, run: runSpied } = spiedLibrary();
    await runSpied(
      '{ picked { key } book(key: "b01") { key } }',
      pick(() => Promise.reject(new Error('No catalogue'))),
    );
    expect(store.reads.map(({ values }) => values)).toEqual([[[], ['Book:b01']]]);
  });
});
