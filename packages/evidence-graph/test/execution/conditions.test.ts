import { describe, expect, it } from 'vitest';
import { runLibrary as run, spiedLibrary } from '../support/library-runner.js';

const keysOf = async (args: string, variables?: Record<string, unknown>, head = ''): Promise<string[]> => {
  const { data, errors } = await run(
    `${head} { books(first: 100, ${args}) { totalCount nodes { key } } }`,
    variables ? { variables } : {},
  );
  expect(errors).toBeUndefined();
  const keys = data.books.nodes.map(({ key }: { key: string }) => key);
  expect(data.books.totalCount).toBe(keys.length);
  return keys;
};
const codeAndMessage = async (source: string, variables?: Record<string, unknown>) => {
  const { data, errors } = await run(source, variables ? { variables } : {});
  expect(data).toBeUndefined();
  return [errors?.[0]?.extensions?.code, errors?.[0]?.message];
};

describe('where', () => {
  it.each<[string, string, string[]]>([
    ['a number', 'where: { pages: { gte: 350 } }', ['b05', 'b11', 'b17']],
    ['several fields, all of which must be met', 'where: { pages: { gt: 200 }, format: { eq: DIGITAL } }', []],
    ['several operators', 'where: { pages: { gt: 150, lt: 250 } }', ['b02', 'b08', 'b14', 'b20']],
    ['a list of values', 'where: { key: { in: ["b03", "b01", "x"] } }', ['b01', 'b03']],
    ['a text in one language', 'where: { name: { en: { startsWith: "Book 1" } }, pages: { eq: 150 } }', ['b01', 'b13', 'b19']],
    ['the lack of a value', 'where: { isbn: { isNull: true } }', ['b05', 'b10', 'b15', 'b20']],
    ['the having of a value', 'where: { isbn: { isNull: false }, pages: { eq: 350 } }', ['b11', 'b17']],
    ['an item of a list', 'where: { subjects: { has: SCIENCE }, pages: { lt: 200 } }', ['b12']],
    ['an empty list', 'where: { ratings: { isEmpty: true } }', ['b04', 'b08', 'b12', 'b16', 'b20']],
    ['alternatives', 'where: { or: [{ key: { eq: "b01" } }, { key: { eq: "b20" } }] }', ['b01', 'b20']],
    ['no alternative', 'where: { or: [] }', []],
    ['a negation', 'where: { not: { pages: { lt: 350 } } }', ['b05', 'b11', 'b17']],
    ['the one that is related', 'where: { sequelOf: { key: { eq: "b01" } } }', ['b02']],
    ['that there is one at all', 'where: { sequelOf: {} }', ['b02', 'b03', 'b04', 'b05', 'b06']],
    ['some of those related', 'where: { citedBy: { some: { key: { eq: "e2" } } } }', ['b03']],
    ['the number of those related', 'where: { authors: { count: { eq: 0 } } }', ['b20']],
    [
      'the relationship that leads there',
      'where: { authors: { relationship: { share: { isNull: false } }, some: { key: { eq: "lin" } } } }',
      ['b04', 'b08', 'b12', 'b16'],
    ],
    ['a relationship alone', 'where: { authors: { relationship: { since: { eq: "1979-05" } } } }', ['b04', 'b08', 'b12', 'b16']],
    [
      'what a relationship rests on',
      'where: { authors: { relationship: { evidence: { some: { page: { eq: 3 } } } } } }',
      ['b01', 'b05', 'b09', 'b13', 'b17'],
    ],
  ])('asks for %s', async (_, args, keys) => {
    expect(await keysOf(args)).toEqual(keys);
  });

  it('restricts what a relation leads to, and its relationships', async () => {
    const source = `{ author(key: "ada") { works(first: 2, where: { type: { eq: "Book" } }, relationship: { contribution: { eq: EDITOR } }) {
      totalCount pageInfo { hasNextPage } nodes { key } } } }`;
    expect(await run(source)).toEqual({
      data: { author: { works: { totalCount: 5, pageInfo: { hasNextPage: true }, nodes: [{ key: 'b02' }, { key: 'b06' }] } } },
    });
  });

  it('restricts the relationships of a node', async () => {
    const source =
      '{ author(key: "lin") { relationships(where: { type: { eq: OWNS }, exclusive: { eq: true } }) { nodes { id } } } }';
    expect(await run(source)).toEqual({ data: { author: { relationships: { nodes: [{ id: 'OWNS(Author:lin,Book:b02)' }] } } } });
  });

  it('takes variables, and one plan serves all their values', async () => {
    const { store, run: runSpied } = spiedLibrary();
    const source = 'query ($where: BookWhere) { books(first: 100, where: $where) { nodes { key } } }';
    const ask = async (where: unknown) => (await runSpied(source, { variables: { where } })).data.books.nodes.length;
    expect(await ask({ pages: { eq: 350 }, format: { eq: 'PAPERBACK' } })).toBe(3);
    expect(await ask({ pages: { eq: 100 }, format: { eq: 'DIGITAL' } })).toBe(0);
    expect(store.shapes).toHaveLength(1);
    expect(await ask({ pages: { lt: 150 } })).toBe(3);
    expect(await ask(null)).toBe(20);
    expect(store.shapes).toHaveLength(3);
  });

  it.each<[string, string, string, Record<string, unknown> | undefined]>([
    ['where.pages.eq', 'isNull: true', '{ books(where: { pages: { eq: null } }) { totalCount } }', undefined],
    ['where.or.0.pages', 'pages: { isNull: true }', '{ books(where: { or: [{ pages: null }] }) { totalCount } }', undefined],
    ['where.pages.eq', 'isNull: true', 'query ($n: Int) { books(where: { pages: { eq: $n } }) { totalCount } }', { n: null }],
    ['where.publisher', 'not: { publisher: {} }', '{ books(where: { publisher: null }) { totalCount } }', undefined],
    ['where.authors', 'authors: { none: {} }', '{ books(where: { authors: null }) { totalCount } }', undefined],
    ['where.authors.some', '', '{ books(where: { authors: { some: null } }) { totalCount } }', undefined],
    ['where.authors.count', '', '{ books(where: { authors: { count: null } }) { totalCount } }', undefined],
    ['where.not', '', '{ books(where: { not: null }) { totalCount } }', undefined],
  ])('refuses a null at %s and names what there is instead', async (path, advice, source, variables) => {
    const instead = advice ? `, or ask for what has none with \`${advice}\`` : '';
    expect(await codeAndMessage(source, variables)).toEqual(['BAD_USER_INPUT', `\`${path}\` is null. Leave it out${instead}.`]);
  });
});

describe('orderBy', () => {
  it.each<[string, string, string[]]>([
    ['a property', 'first: 3, orderBy: [{ pages: DESC }]', ['b05', 'b11', 'b17']],
    ['two properties', 'first: 3, orderBy: [{ pages: DESC }, { key: DESC }]', ['b17', 'b11', 'b05']],
    ['a text in one language', 'first: 2, orderBy: [{ nameEn: DESC }]', ['b04', 'b08']],
    [
      'a value of what is related',
      'first: 2, orderBy: [{ related: { field: "publisher", by: { founded: ASC } } }]',
      ['b03', 'b06'],
    ],
    ['the number of those related', 'first: 2, orderBy: [{ count: { field: "authors", order: DESC } }]', ['b02', 'b06']],
    ['nothing', 'first: 1, orderBy: []', ['b01']],
  ])('sorts by %s', async (_, args, keys) => {
    const { data } = await run(`{ books(${args}) { nodes { key } } }`);
    expect(data.books.nodes.map(({ key }: { key: string }) => key)).toEqual(keys);
  });

  it('walks all pages of any order', async () => {
    const source = `query ($after: String) { books(first: 3, after: $after, where: { pages: { lt: 300 } }, orderBy: [{ related: { field: "publisher", by: { founded: DESC } } }, { price: ASC }]) {
      pageInfo { hasNextPage endCursor } nodes { key } } }`;
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const { data } = await run(source, { variables: { after } });
      seen.push(...data.books.nodes.map(({ key }: { key: string }) => key));
      after = data.books.pageInfo.hasNextPage ? data.books.pageInfo.endCursor : undefined;
    } while (after !== undefined);
    expect(seen).toHaveLength(new Set(seen).size);
    expect([...seen].sort()).toEqual(await keysOf('where: { pages: { lt: 300 } }'));
  });

  it('refuses a cursor of another order', async () => {
    const { data } = await run('{ books(first: 1, orderBy: [{ pages: ASC }]) { pageInfo { endCursor } } }');
    const after = data.books.pageInfo.endCursor;
    const [code, message] = await codeAndMessage(
      `{ books(after: ${JSON.stringify(after)}, orderBy: [{ pages: DESC }]) { totalCount } }`,
    );
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain('no cursor of this list');
  });

  it.each<[string, string]>([
    ['{ books(orderBy: [{ pages: ASC, key: ASC }]) { totalCount } }', 'several fields'],
    ['{ books(orderBy: [{}]) { totalCount } }', 'nothing'],
    ['{ books(orderBy: [{ founded: ASC }]) { totalCount } }', 'Book has no `founded`. It has `key`, `nameZh`, '],
    [
      '{ books(orderBy: [{ count: { field: "author", order: ASC } }]) { totalCount } }',
      'Book has no field `author` that leads to other nodes. Did you mean `authors`?',
    ],
    [
      '{ books(orderBy: [{ related: { field: "authors", by: { key: ASC } } }]) { totalCount } }',
      'Book.authors leads to several nodes',
    ],
    [
      '{ books(orderBy: [{ related: { field: "publisher", by: { count: { field: "books", order: ASC } } } }]) { totalCount } }',
      'too far',
    ],
  ])('refuses %s', async (source, hint) => {
    const [code, message] = await codeAndMessage(source);
    expect(code).toBe('BAD_USER_INPUT');
    expect(message).toContain(hint);
  });
});
