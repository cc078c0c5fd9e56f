import { describe, expect, it } from 'vitest';
import { StoreError } from '../../src/plan/store-error.js';
import { runLibrary as run, spiedLibrary } from '../support/library-runner.js';
import type { Finding } from '../support/library-schema.js';
import { thenable, thrower } from '../support/misbehaviour.js';

const find = (result: () => unknown) => ({ context: { find: result } });
const OWNS = 'OWNS(Author:lin,Book:b02)';
const finding: Finding = {
  hits: [
    { id: 'Shelf:s1', rank: 2, note: 'near' },
    { id: 'Book:b05', rank: 1 },
    { id: 'Shelf:s1', rank: 0 },
  ],
  relationships: [OWNS],
};

describe('what a function finds', () => {
  it('is shown as it is found, its nodes and relationships as the graph has them', async () => {
    const answer = await run(
      `{ search {
        __typename count
        best { rank note loud: note(loud: true) }
        hits { rank named { id ... on Book { publisher { key } } } }
        named { id }
        relationships { type from { id } to { id } }
      } }`,
      find(async () => finding),
    );
    expect(answer).toEqual({
      data: {
        search: {
          __typename: 'Finding',
          count: 3,
          best: { rank: 2, note: 'near', loud: 'NEAR' },
          hits: [
            { rank: 2, named: { id: 'Shelf:s1' } },
            { rank: 1, named: { id: 'Book:b05', publisher: { key: 'quiet' } } },
            { rank: 0, named: { id: 'Shelf:s1' } },
          ],
          named: [{ id: 'Shelf:s1' }, { id: 'Book:b05' }, { id: 'Shelf:s1' }],
          relationships: [{ type: 'OWNS', from: { id: 'Author:lin' }, to: { id: 'Book:b02' } }],
        },
      },
    });
  });

  it.each<[string, () => unknown, unknown]>([
    ['an object', () => finding, { count: 3 }],
    ['what merely behaves like a promise', () => thenable(finding), { count: 3 }],
    ['nothing', () => null, null],
    ['a promise of nothing', async () => undefined, null],
  ])('may be %s', async (_, found, search) => {
    expect(await run('{ search { count } }', find(found))).toEqual({ data: { search } });
  });

  it('may be a list', async () => {
    expect(
      await run(
        '{ hits { rank named { id } } }',
        find(() => finding),
      ),
    ).toMatchObject({
      data: { hits: [{ rank: 2, named: { id: 'Shelf:s1' } }, { rank: 1 }, { rank: 0 }] },
    });
    expect(
      await run(
        '{ hits { named { id } } }',
        find(() => ({ hits: [] })),
      ),
    ).toEqual({ data: { hits: [] } });
  });

  it('leaves out of lists what is gone or of another type, and is null alone', async () => {
    const gone = {
      hits: [
        { id: 'Book:b99', rank: 1 },
        { id: 'Passage:p1', rank: 2 },
        { id: 'Shelf:s1', rank: 3 },
      ],
    };
    expect(
      await run(
        '{ search { named { id } hits { named { id } } } }',
        find(() => gone),
      ),
    ).toEqual({
      data: { search: { named: [{ id: 'Shelf:s1' }], hits: [{ named: null }, { named: null }, { named: { id: 'Shelf:s1' } }] } },
    });
  });

  it('is null as the specification says where a node that must be there is gone', async () => {
    const { data, errors } = await run(
      '{ search { best { vital { id } } } }',
      find(() => ({ hits: [{ id: 'x', rank: 1 }] })),
    );
    expect(data).toEqual({ search: { best: null } });
    expect(errors).toMatchObject([{ path: ['search', 'best', 'vital'] }]);
  });

  it('takes the arguments, and learns that whoever asked has gone', async () => {
    const received: unknown[] = [];
    const { signal } = new AbortController();
    const options = { context: { find: (...all: unknown[]) => void received.push(...all) }, signal };
    await run('query ($text: String) { search(text: $text) { count } }', { ...options, variables: { text: 'sea' } });
    expect(received).toEqual([{ text: 'sea' }, signal]);
  });
});

describe('a function that finds nothing because it', () => {
  it.each<[string, () => unknown]>([
    ['throws', thrower(new Error('No catalogue'))],
    ['rejects', () => Promise.reject(new Error('No catalogue'))],
  ])('%s leaves the others their answers', async (_, found) => {
    expect(await run('{ search { named { id } } book(key: "b01") { key } }', find(found))).toMatchObject({
      data: { search: null, book: { key: 'b01' } },
      errors: [{ message: 'No catalogue', path: ['search'] }],
    });
  });

  it.each<[string, (error: Error) => unknown]>([
    ['throws', (error) => thrower(error)()],
    ['rejects', (error) => Promise.reject(error)],
  ])('%s as the store cannot answer refuses the request', async (_, fail) => {
    const found = () => fail(new StoreError('STORE_TIMEOUT', 'It took too long.'));
    expect(await run('{ search { count } book(key: "b01") { key } }', find(found))).toEqual({
      errors: [{ message: 'It took too long.', extensions: { code: 'STORE_TIMEOUT' } }],
    });
  });
});

describe('what results ask the store', () => {
  it('is each node once, with all else that the operation reads', async () => {
    const { store, run: runSpied } = spiedLibrary();
    await runSpied(
      '{ search { hits { named { id } } relationships { id } } book(key: "b01") { key } }',
      find(() => finding),
    );
    expect(store.reads.map(({ values }) => values)).toEqual([[['Shelf:s1', 'Book:b05'], [OWNS], ['Book:b01']]]);
  });

  it('is nothing where no node is asked for', async () => {
    const { store, run: runSpied } = spiedLibrary();
    await runSpied(
      '{ search { count hits { rank } } }',
      find(() => finding),
    );
    expect(store.reads).toEqual([]);
  });

  it('weighs as much as there are nodes', async () => {
    const hits = Array.from({ length: 2001 }, (_, index) => ({ id: `Book:x${index}`, rank: index }));
    const { errors } = await run(
      '{ search { named { relationships(first: 50) { nodes { id } } } } }',
      find(() => ({ hits })),
    );
    expect(errors).toMatchObject([{ extensions: { code: 'COST_LIMIT_EXCEEDED', cost: 2001 * 51 } }]);
  });
});
