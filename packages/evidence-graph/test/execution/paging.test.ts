import { describe, expect, it } from 'vitest';
import { cursorOfRoot } from '../support/library-cursors.js';
import { runLibrary as run } from '../support/library-runner.js';

interface Page {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string };
    readonly relationship?: { readonly id: string } | null;
  }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/** Each list as a query around its connection, and how many items it has. */
const lists: [string, number, (connection: (name: string) => string) => string, (data: never) => Page][] = [
  ['all of a type', 20, (of) => `{ ${of('books')} }`, (data: { books: Page }) => data.books],
  ['all of an interface', 24, (of) => `{ ${of('works')} }`, (data: { works: Page }) => data.works],
  ['all of the widest interface', 37, (of) => `{ ${of('namedThings')} }`, (data: { namedThings: Page }) => data.namedThings],
  [
    'a relation',
    7,
    (of) => `{ node(id: "Publisher:harbour") { ... on Publisher { ${of('books')} } } }`,
    (data: { node: { books: Page } }) => data.node.books,
  ],
  [
    'a relation in an order',
    3,
    (of) => `{ book(key: "b02") { ${of('authors')} } }`,
    (data: { book: { authors: Page } }) => data.book.authors,
  ],
  [
    'a relation with parallels',
    15,
    (of) => `{ author(key: "bo") { ${of('works')} } }`,
    (data: { author: { works: Page } }) => data.author.works,
  ],
  [
    'a relation to an interface',
    6,
    (of) => `{ node(id: "Essay:e1") { ... on Work { ${of('citedBy')} } } }`,
    (data: { node: { citedBy: Page } }) => data.node.citedBy,
  ],
  [
    'relationships',
    12,
    (of) => `{ author(key: "lin") { ${of('relationships')} } }`,
    (data: { author: { relationships: Page } }) => data.author.relationships,
  ],
  [
    'nothing',
    0,
    (of) => `{ author(key: "unread") { ${of('works')} } }`,
    (data: { author: { works: Page } }) => data.author.works,
  ],
];

const isEdgeOfRelationships = (name: string) => name === 'relationships';

async function pageOf(
  [, , around, find]: (typeof lists)[number],
  args: string,
  variables: Record<string, unknown> = {},
): Promise<Page> {
  const connection = (name: string) =>
    `${name}${args} { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      edges { cursor node { id } ${isEdgeOfRelationships(name) ? '' : 'relationship { id }'} } }`;
  const definitions = Object.entries(variables).map(
    ([name, value]) => `$${name}: ${typeof value === 'number' ? 'Int' : 'String'}`,
  );
  const { data, errors } = await run(
    `query ${definitions.length > 0 ? `(${definitions.join(', ')})` : ''} ${around(connection)}`,
    { variables },
  );
  expect(errors).toBeUndefined();
  return find(data as never);
}

/** Items by node and relationship: a node may be met over several. */
const itemsOf = ({ edges }: Page): string[] => edges.map(({ node, relationship }) => `${node.id} ${relationship?.id ?? ''}`);

describe.each(lists)('walking %s', (...list) => {
  const [, count] = list;

  it.each([1, 2, 5, 100])('forward by %i meets all once, in order', async (n) => {
    const all = itemsOf(await pageOf(list, '(first: 100)'));
    expect(new Set(all).size).toBe(count);
    const seen: string[] = [];
    let after: string | null = null;
    for (let isFirst = true; seen.length <= count; isFirst = false) {
      const page = await pageOf(list, '(first: $n, after: $after)', { n, after });
      seen.push(...itemsOf(page));
      expect(page.totalCount).toBe(count);
      expect(page.pageInfo.hasPreviousPage).toBe(!isFirst);
      expect(page.pageInfo.hasNextPage).toBe(seen.length < count);
      expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(all);
  });

  it.each([1, 2, 5, 100])('backward by %i meets all once, in order', async (n) => {
    const all = itemsOf(await pageOf(list, '(first: 100)'));
    let seen: string[] = [];
    let before: string | null = null;
    for (let isFirst = true; seen.length <= count; isFirst = false) {
      const page = await pageOf(list, '(last: $n, before: $before)', { n, before });
      seen = [...itemsOf(page), ...seen];
      expect(page.pageInfo.hasNextPage).toBe(!isFirst);
      expect(page.pageInfo.hasPreviousPage).toBe(seen.length < count);
      before = page.pageInfo.startCursor;
      if (!page.pageInfo.hasPreviousPage) break;
    }
    expect(seen).toEqual(all);
  });

  it('gives 20 unless told otherwise', async () => {
    const page = await pageOf(list, '');
    expect(page.edges).toHaveLength(Math.min(20, count));
    expect(page.pageInfo.hasNextPage).toBe(count > 20);
  });

  it('gives nothing but the count at 0', async () => {
    for (const [args, more] of [
      ['(first: 0)', 'hasNextPage'],
      ['(last: 0)', 'hasPreviousPage'],
    ] as const) {
      const page = await pageOf(list, args);
      expect(page).toMatchObject({ edges: [], totalCount: count });
      expect(page.pageInfo).toMatchObject({ startCursor: null, endCursor: null, [more]: count > 0 });
    }
  });

  it.skipIf(count < 2)('stops between two cursors', async () => {
    const { edges } = await pageOf(list, '(first: 100)');
    const [after, before] = [edges[0]?.cursor, edges.at(-1)?.cursor];
    const page = await pageOf(list, '(first: 100, after: $after, before: $before)', { after, before });
    expect(itemsOf(page)).toEqual(itemsOf({ ...page, edges: edges.slice(1, -1) }));
    expect(page.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  });
});

describe('a page that cannot be', () => {
  const notOfThisList =
    '`after` is no cursor of this list; pass on a `cursor` or `endCursor` it gave, unchanged, with the same `orderBy` and conditions.';

  it.each<[string, string, string]>([
    ['from both ends', '(first: 1, last: 1)', 'Give `first` or `last`, not both: a page is counted from one end.'],
    ['of negative size', '(first: -1)', '`first` is -1; it must be 0 or more.'],
    ['of negative size from the end', '(last: -5)', '`last` is -5; it must be 0 or more.'],
    ['of more than 100', '(first: 101)', '`first` is 101; a page has at most 100. Ask for the next page with `after`.'],
    [
      'of more than 100 from the end',
      '(last: 2000000000)',
      '`last` is 2000000000; a page has at most 100. Ask for the page before it with `before`.',
    ],
    ['after any text', '(after: "Book:b01")', notOfThisList],
    ['after an empty text', '(after: "")', notOfThisList],
    ['before any text', '(before: "游标")', notOfThisList.replace('after', 'before')],
  ])('is refused: %s', async (_, args, message) => {
    expect(await run(`{ greeting books${args} { nodes { key } } }`)).toEqual({
      errors: [{ message, locations: [{ line: 1, column: 12 }], extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('is refused by variables that a plan was made for', async () => {
    const source = 'query ($n: Int, $after: String) { books(first: $n, after: $after) { totalCount } }';
    expect((await run(source, { variables: { n: 1, after: cursorOfRoot('books', 'Book:b01') } })).data).toEqual({
      books: { totalCount: 20 },
    });
    for (const variables of [
      { n: -1, after: cursorOfRoot('books', 'Book:b01') },
      { n: 1, after: 'x' },
    ]) {
      expect(await run(source, { variables })).toEqual({
        errors: [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })],
      });
    }
  });

  it('is refused below the root, too', async () => {
    const ofAuthors = (await pageOf(lists[4] as never, '(first: 1)')).pageInfo.endCursor;
    const { errors } = await run(`{ author(key: "lin") { works(after: "${ofAuthors}") { totalCount } } }`);
    expect(errors).toMatchObject([{ message: notOfThisList, extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
