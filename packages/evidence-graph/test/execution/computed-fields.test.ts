import { describe, expect, it } from 'vitest';
import { runLibrary as run, spiedLibrary } from '../support/library-runner.js';
import type { LibraryContext } from '../support/library-schema.js';
import { thenable, thrower } from '../support/misbehaviour.js';

describe('a computed field', () => {
  it('reads what it needs though nobody asked', async () => {
    const { store, run: runSpied } = spiedLibrary();
    expect(await runSpied('{ book(key: "b01") { summary } }')).toEqual({ data: { book: { summary: 'Book 1: 150 pages' } } });
    const columns = store.shapes[0]?.roots[0]?.selection.layouts[0]?.columns.map((column) =>
      column.kind === 'count' ? '' : column.name,
    );
    expect(columns).toEqual(['nameZh', 'nameEn', 'pages', 'noteZh', 'noteEn']);
  });

  it('shares what it needs with the fields beside it', async () => {
    const { store, run: runSpied } = spiedLibrary();
    await runSpied('{ book(key: "b01") { pages size name(lang: EN) initial } }');
    const columns = store.shapes[0]?.roots[0]?.selection.layouts[0]?.columns.map((column) =>
      column.kind === 'count' ? '' : column.name,
    );
    expect(columns?.sort()).toEqual(['nameEn', 'nameZh', 'pages']);
  });

  it('receives its arguments and the context', async () => {
    const source =
      'query ($s: String! = "!") { book(key: "b02") { a: summary b: summary(separator: " - ") c: summary(separator: $s) } }';
    const book = async (variables: Record<string, unknown>) =>
      (await run(source, { variables, context: { reader: 'Bo' } })).data.book;
    expect(await book({})).toEqual({
      a: 'Book 2: 200 pages for Bo',
      b: 'Book 2 - 200 pages for Bo',
      c: 'Book 2!200 pages for Bo',
    });
    expect((await book({ s: '?' })).c).toBe('Book 2?200 pages for Bo');
  });

  it('receives the context of each request', async () => {
    const source = '{ book(key: "b01") { summary } }';
    for (const reader of ['Ann', 'Bo', 'Ann']) {
      expect((await run(source, { context: { reader } })).data.book.summary).toBe(`Book 1: 150 pages for ${reader}`);
    }
  });

  it('receives an empty object where it takes none', async () => {
    const { data } = await run('{ book(key: "b01") { risky } }', { context: { give: JSON.stringify } });
    expect(data.book.risky).toBe('{}');
  });

  it('stands on interfaces, whatever the type', async () => {
    const { data } = await run('{ nodes(ids: ["Book:b01", "Author:lin", "Shelf:s1"]) { ... on Named { initial } } }');
    expect(data.nodes).toEqual([{ initial: 'B' }, { initial: 'L' }, { initial: 'S' }]);
  });

  it('shows enum values by their names', async () => {
    const { data } = await run('{ small: book(key: "b01") { size sizes } large: book(key: "b03") { size sizes } }');
    expect(data).toEqual({ small: { size: 'SMALL', sizes: ['SMALL'] }, large: { size: 'LARGE', sizes: ['SMALL', 'LARGE'] } });
  });
});

describe('what a computed field gives', () => {
  const twice = (field: string) => `{ book(key: "b01") { key ${field} pages } }`;
  const give = (value: () => unknown): { context: LibraryContext } => ({ context: { give: value } });

  it.each<[string, string, () => unknown, unknown]>([
    ['a string', 'risky', () => 'yes', 'yes'],
    ['null', 'risky', () => null, null],
    ['undefined as null', 'risky', () => undefined, null],
    ['a promise of a value', 'risky', async () => 'later', 'later'],
    ['a promise of null', 'risky', async () => null, null],
    ['a promise where one is required', 'vital', async () => 'later', 'later'],
    ['what merely behaves like a promise', 'risky', () => thenable('later'), 'later'],
    ['a number as text', 'risky', () => 5, '5'],
    ['a truth as text', 'vital', () => true, 'true'],
    ['a whole number', 'heft', () => 7, 7],
    ['text that is a number', 'heft', () => '7', 7],
  ])('may be %s', async (_, field, value, expected) => {
    expect(await run(twice(field), give(value))).toEqual({ data: { book: { key: 'b01', [field]: expected, pages: 150 } } });
  });

  const failing: [string, string, () => unknown, string][] = [
    ['a thrown error', 'risky', thrower(new Error('No ink')), 'No ink'],
    ['a rejected promise', 'risky', () => Promise.reject(new Error('No ink')), 'No ink'],
    ['an error given back', 'risky', () => new Error('No ink'), 'No ink'],
    ['a thrown text', 'risky', thrower('No ink'), 'Unexpected error value: "No ink"'],
    ['a fraction for a whole number', 'heft', () => 1.5, 'Int cannot represent non-integer value: 1.5'],
    ['too large a number', 'heft', () => 2 ** 40, 'Int cannot represent non 32-bit signed integer value: 1099511627776'],
    ['an object for a text', 'risky', () => ({}), 'String cannot represent value: {}'],
    ['a list for a text', 'risky', () => ['a'], 'String cannot represent value: ["a"]'],
  ];

  it.each(failing)('makes a nullable field null: %s', async (_, field, value, message) => {
    expect(await run(twice(field), give(value))).toEqual({
      data: { book: { key: 'b01', [field]: null, pages: 150 } },
      errors: [{ message, path: ['book', field], locations: expect.any(Array) }],
    });
  });

  it.each<[string, () => unknown, string]>([
    ['null', () => null, 'Cannot return null for non-nullable field Book.vital.'],
    ['a promise of null', async () => null, 'Cannot return null for non-nullable field Book.vital.'],
    ['a thrown error', thrower(new Error('No ink')), 'No ink'],
    ['a rejected promise', () => Promise.reject(new Error('No ink')), 'No ink'],
  ])('makes the object null where it is required: %s', async (_, value, message) => {
    expect(await run('{ book(key: "b01") { x: vital } other: book(key: "b02") { key } }', give(value))).toEqual({
      data: { book: null, other: { key: 'b02' } },
      errors: [{ message, path: ['book', 'x'], locations: expect.any(Array) }],
    });
  });

  it('makes everything null where nothing above may be', async () => {
    const { data, errors } = await run(
      '{ books(first: 3, last: null) { nodes { vital } } greeting }',
      give(() => null),
    );
    expect(data).toBeNull();
    expect(errors).toEqual([expect.objectContaining({ path: ['books', 'nodes', 0, 'vital'] })]);
  });

  it('fails for one item of a list alone', async () => {
    let count = 0;
    const value = () => {
      count += 1;
      if (count % 3 === 2) throw new Error('No ink');
      return 'ink';
    };
    const source = '{ books(first: 3) { edges { node { key risky } } } }';
    const { data, errors } = await run(source, { context: { give: value } });
    expect(data.books.edges).toHaveLength(3);
    const paths = errors?.map(({ path }) => path?.join('.')) ?? [];
    const nulls = (data.books.edges as { node: { risky: string | null } }[]).flatMap(({ node }, index) =>
      node.risky === null ? [`books.edges.${index}.node.risky`] : [],
    );
    expect(paths).toHaveLength(1);
    expect(paths).toEqual(nulls);
  });

  it('is asked for again without reading again', async () => {
    const { store, run: runSpied } = spiedLibrary();
    await runSpied(
      twice('risky'),
      give(async () => 'later'),
    );
    expect(store.reads).toHaveLength(1);
  });
});
