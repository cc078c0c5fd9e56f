import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Rows } from '../../src/plan/shape.js';
import { StoreError } from '../../src/plan/store-error.js';
import { createExecutor } from '../../src/pothos/index.js';
import { librarySchema, spiedLibrary } from '../support/library-runner.js';
import { createRunner } from '../support/run-query.js';

/** Answers a query from rows that no store should give. */
const answerFrom = (rows: Rows, source: string) => spiedLibrary(() => rows).run(source);

describe('a null where none may be', () => {
  it.each<[string, string, Rows, unknown, (string | number)[], string]>([
    [
      'in an object that may be null',
      '{ book(key: "b01") { key pages } }',
      [[['b01', null]]],
      { book: null },
      ['book', 'pages'],
      'Book.pages',
    ],
    ['under an alias', '{ b: book(key: "b01") { p: pages } }', [[[null]]], { b: null }, ['b', 'p'], 'Book.pages'],
    [
      'for a required object',
      '{ book(key: "b01") { publisher { key } } }',
      [[[null]]],
      { book: null },
      ['book', 'publisher'],
      'Book.publisher',
    ],
    [
      'in a list whose items are required',
      '{ author(key: "lin") { workList { key } } }',
      [[[[['Book', 'b01'], null]]]],
      { author: null },
      ['author', 'workList', 1],
      'Author.workList',
    ],
    [
      'deep below',
      '{ book(key: "b01") { publisher { founded key } } }',
      [[[[1900, null]]]],
      { book: null },
      ['book', 'publisher', 'key'],
      'Publisher.key',
    ],
    ['for a total', '{ books { totalCount } }', [[[], false, null]], null, ['books', 'totalCount'], 'BookConnection.totalCount'],
    [
      'in the one of two roots that has it',
      '{ book(key: "b01") { key } other: book(key: "b02") { key } }',
      [[['b01']], [[null]]],
      { book: { key: 'b01' }, other: null },
      ['other', 'key'],
      'Book.key',
    ],
  ])('takes the nearest nullable with it: %s', async (_, source, rows, data, path, coordinate) => {
    expect(await answerFrom(rows, source)).toEqual({
      data,
      errors: [{ message: `Cannot return null for non-nullable field ${coordinate}.`, path, locations: expect.any(Array) }],
    });
  });

  it('is an error for each object it is in', async () => {
    const source = '{ nodes(ids: ["a", "b", "c"]) { ... on Book { pages } } }';
    const book = (pages: number | null) => [0, pages];
    const { data, errors } = await answerFrom([[book(null), book(7), book(null)]], source);
    expect(data).toEqual({ nodes: [null, { pages: 7 }, null] });
    expect(errors?.map(({ path }) => path)).toEqual([
      ['nodes', 0, 'pages'],
      ['nodes', 2, 'pages'],
    ]);
  });
});

describe('a store that fails', () => {
  const secret = new Error('bolt://10.0.0.7:7687 refused MATCH (n) for neo4j:hunter2');
  const source = '{ book(key: "b01") { key } greeting }';
  const answer = { errors: [{ message: 'Unexpected error.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] };

  it.each<[string, () => Rows | Promise<Rows>]>([
    ['by rejecting', () => Promise.reject(secret)],
    [
      'by throwing',
      () => {
        throw secret;
      },
    ],
  ])('answers one error that says nothing: %s', async (_, fail) => {
    const { run } = spiedLibrary(fail);
    expect(await run(source)).toEqual(answer);
    expect(await run(source, { context: { pick: async () => 'x' } })).toEqual(answer);
  });

  it('leaves its cause to the log of the operator', async () => {
    const execute = createExecutor({ schema: librarySchema, store: { prepare: () => () => Promise.reject(secret) } });
    const { errors } = await execute({ document: parse(source) });
    expect(errors?.[0]?.originalError).toBe(secret);
  });

  it.each(['STORE_UNAVAILABLE', 'STORE_NOT_READY', 'STORE_MISCONFIGURED', 'STORE_TIMEOUT', 'STORE_BUSY'] as const)(
    'says %s where that is so, with its cause for the operator alone',
    async (code) => {
      const fault = new StoreError(code, 'Try again later.', { cause: secret });
      const execute = createExecutor({ schema: librarySchema, store: { prepare: () => () => Promise.reject(fault) } });
      const result = await execute({ document: parse(source) });
      expect(JSON.parse(JSON.stringify(result))).toEqual({ errors: [{ message: 'Try again later.', extensions: { code } }] });
      expect(result.errors?.[0]?.cause).toBe(fault);
    },
  );

  it('does not call it a fault that the caller has gone', async () => {
    const controller = new AbortController();
    const store = { prepare: () => () => Promise.reject(controller.signal.reason) };
    controller.abort();
    const execute = createExecutor({ schema: librarySchema, store });
    const { errors } = await execute({ document: parse(source), signal: controller.signal });
    expect(errors?.[0]?.extensions).toEqual({ code: 'REQUEST_ABORTED' });
    expect(errors?.[0]?.originalError).toBeUndefined();
  });

  it('while it compiles a plan says nothing, too', async () => {
    const run = createRunner({
      schema: librarySchema,
      store: {
        prepare: () => {
          throw secret;
        },
      },
    });
    expect(await run(source)).toEqual(answer);
  });

  it('may work again the next time', async () => {
    let isDown = true;
    const { run } = spiedLibrary((rows) => (isDown ? Promise.reject(secret) : rows));
    expect(await run(source)).toEqual(answer);
    isDown = false;
    expect(await run(source)).toEqual({ data: { book: { key: 'b01' }, greeting: 'Hello reader' } });
  });
});
