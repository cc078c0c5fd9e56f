import { describe, expect, it } from 'vitest';
import { runLibrary as run } from '../support/library-runner.js';
import { type List, listOf, readPage, rootList } from '../support/walk.js';
import { LISTS } from './ordered-lists.js';

const BOUNDS = ['after', 'before'] as const;

describe('a cursor', () => {
  const others: readonly List[] = [
    ...LISTS.map(([, list]) => list),
    rootList('authors'),
    rootList('namedThings'),
    rootList('books', 'orderBy: [{ pages: ASC }]'),
    rootList('books', 'orderBy: [{ pages: DESC }]'),
    rootList('books', 'orderBy: [{ pages: ASC }, { price: ASC }]'),
    rootList('books', 'orderBy: [{ isbn: ASC }]'),
    rootList('books', 'orderBy: [{ count: { field: "authors", order: ASC } }]'),
    rootList('books', 'orderBy: [{ count: { field: "cites", order: ASC } }]'),
    rootList('books', 'orderBy: [{ related: { field: "publisher", by: { founded: ASC } } }]'),
    rootList('books', 'where: { pages: { gte: 0 } }'),
    rootList('books', 'where: { pages: { gte: 1 } }'),
    rootList('books', 'where: { pages: { gt: 0 } }'),
    rootList('books', 'where: { pages: { in: [100, 150, 200] } }'),
    rootList('books', 'where: { pages: { in: [100, 150, 250] } }'),
    rootList('books', 'where: { not: { name: { en: { eq: "x" } } } }'),
    rootList('books', 'where: { authors: { some: {} } }'),
    rootList('books', 'where: { authors: { none: { born: { lt: 1900 } } } }'),
    rootList('books', 'where: { authors: { none: { born: { lt: 1901 } } } }'),
    listOf('Author:lin', 'works', 'relationship: { contribution: { eq: WRITER } }'),
    listOf('Author:lin', 'works', 'relationship: { certain: { eq: true } }'),
    listOf('Author:lin', 'works', 'where: { key: { ne: "x" } }'),
    listOf('Author:lin', 'relationships', 'types: [AUTHORED_BY]'),
    listOf('Author:lin', 'relationships', 'types: [AUTHORED_BY, OWNS]'),
    listOf('Author:lin', 'relationships', 'direction: IN'),
    listOf('Essay:e1', 'citedBy'),
    listOf('Book:b12', 'cites'),
  ];
  const refusal = async ({ field, args, around }: List, bound: 'after' | 'before', cursor: string | null) => {
    const all = [args, `${bound}: $cursor`].filter(Boolean).join(', ');
    const source = `query ($cursor: String) { ${around(`${field}(${all}) { nodes { id } }`)} }`;
    const { data, errors } = await run(source, { variables: { cursor } });
    return { data, code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message };
  };
  const isRefused = { data: undefined, code: 'BAD_USER_INPUT', message: expect.stringContaining('no cursor of this list') };

  it.each(others.map((list) => [`${list.field} ${list.args ?? ''}`, list] as const))(
    'is refused by all lists but its own: %s',
    async (_, own) => {
      const cursor = (await readPage(run, own, 'first: 1')).pageInfo.endCursor;
      expect(cursor).not.toBeNull();
      for (const other of others) {
        for (const bound of BOUNDS) {
          const answer = await refusal(other, bound, cursor);
          if (other === own) expect(answer.code).toBeUndefined();
          else expect(answer, `${other.field} ${other.args ?? ''}`).toEqual(isRefused);
        }
      }
    },
  );

  it('serves the same list of another node', async () => {
    const { endCursor } = (await readPage(run, listOf('Author:lin', 'works'), 'first: 2')).pageInfo;
    const { errors } = await run(`{ author(key: "bo") { works(after: "${endCursor}") { totalCount } } }`);
    expect(errors).toBeUndefined();
  });

  it('serves its list however the condition is passed', async () => {
    const source =
      'query ($where: BookWhere, $after: String) { books(first: 2, where: $where, after: $after) { pageInfo { endCursor } nodes { id } } }';
    const where = { pages: { gte: 150 }, inPrint: { eq: true } };
    const first = await run(source, { variables: { where } });
    const after = first.data.books.pageInfo.endCursor;
    const second = await run(source, { variables: { where, after } });
    const literal = await run(
      `{ books(first: 2, where: { inPrint: { eq: true }, pages: { gte: 150 } }, after: "${after}") { nodes { id } } }`,
    );
    expect(second.data.books.nodes).toHaveLength(2);
    expect(literal.data.books.nodes).toEqual(second.data.books.nodes);
    const { errors } = await run(source, { variables: { where: { ...where, pages: { gte: 151 } }, after } });
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });

  const forgeries: readonly (readonly [string, (contents: unknown[]) => unknown])[] = [
    ['no list', (contents) => ({ ...contents })],
    ['too few values', (contents) => contents.slice(0, -1)],
    ['too many values', (contents) => [...contents, 'x']],
    ['an object', (contents) => contents.with(-1, { $gt: '' })],
    ['a list', (contents) => contents.with(-1, ['Book:b01'])],
    ['lists within lists', (contents) => contents.with(1, [[[[1]]]])],
    ['null for an id', (contents) => contents.with(-1, null)],
    ['a number for an id', (contents) => contents.with(-1, 7)],
    ['a character that none stores', (contents) => contents.with(-1, 'Book:\u{1F600}')],
    ['half a character', (contents) => contents.with(-1, 'Book:\ud800')],
    ['text for a value', (contents) => contents.with(1, 'x')],
    ['a flag for a value', (contents) => contents.with(1, true)],
    ['a number of text', (contents) => contents.with(1, '150')],
    ['a fraction', (contents) => contents.with(1, 1.5)],
    ['a huge number', (contents) => contents.with(1, 1e300)],
    ['a number beyond 32 bits', (contents) => contents.with(1, 2 ** 31)],
    ['another list', (contents) => contents.with(0, 'x')],
    ['no name of a list', (contents) => contents.slice(1)],
  ];
  const rawForgeries: readonly (readonly [string, (text: string) => string])[] = [
    ['a number that is none', (text) => text.replace(/,\d+,/, ',NaN,')],
    ['a number beyond all', (text) => text.replace(/,\d+,/, ',1e999,')],
    ['a number in other words', (text) => text.replace(/,(\d+),/, ',$1.0,')],
    ['a negative zero', (text) => text.replace(/,\d+,/, ',-0,')],
    ['blanks', (text) => text.replace(',', ', ')],
    ['a prototype', (text) => text.replace(/,\d+,/, ',{"__proto__":1},')],
  ];

  describe.each([
    ['of numbers', rootList('books', 'orderBy: [{ pages: ASC }]')],
    ['of a count', rootList('books', 'orderBy: [{ count: { field: "authors", order: DESC } }]')],
    ['of a related number', rootList('books', 'orderBy: [{ related: { field: "publisher", by: { founded: ASC } } }]')],
    ['of an ordered relation', listOf('Book:b02', 'authors')],
  ] as const)('made by hand, %s', (_label, list) => {
    const textOf = async () =>
      Buffer.from((await readPage(run, list, 'first: 1')).pageInfo.endCursor ?? '', 'base64url').toString();

    it.each(forgeries)('is refused with %s', async (_, forge) => {
      const forged = Buffer.from(JSON.stringify(forge(JSON.parse(await textOf())))).toString('base64url');
      for (const bound of BOUNDS) expect(await refusal(list, bound, forged)).toEqual(isRefused);
    });

    it.each(rawForgeries)('is refused with %s', async (_, forge) => {
      const text = await textOf();
      expect(forge(text)).not.toBe(text);
      const forged = Buffer.from(forge(text)).toString('base64url');
      for (const bound of BOUNDS) expect(await refusal(list, bound, forged)).toEqual(isRefused);
    });
  });

  it.each<[string, string, string]>([
    ['a number for text', 'isbn', '7'],
    ['a flag for text', 'nameEn', 'true'],
    ['text for a flag', 'signed', '"true"'],
    ['a number for a flag', 'inPrint', '1'],
    ['text for a fraction', 'price', '"2.5"'],
    ['a number for a month', 'firstPublished', '2020'],
    ['a number for an instant', 'cataloguedAt', '2020'],
  ])('made by hand is refused with %s', async (_, key, value) => {
    const list = rootList('books', `orderBy: [{ ${key}: ASC }]`);
    const { endCursor } = (await readPage(run, list, 'first: 1')).pageInfo;
    const contents = JSON.parse(Buffer.from(endCursor ?? '', 'base64url').toString());
    const forged = Buffer.from(JSON.stringify(contents.with(1, JSON.parse(value)))).toString('base64url');
    expect(await refusal(list, 'after', forged)).toEqual(isRefused);
    const ofNull = Buffer.from(JSON.stringify(contents.with(1, null))).toString('base64url');
    expect((await refusal(list, 'after', ofNull)).code).toBeUndefined();
  });
});
