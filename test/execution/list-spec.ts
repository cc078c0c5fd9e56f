import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareValues } from '../../packages/evidence-graph/src/plan/order.js';
import type { Store } from '../../packages/evidence-graph/src/stores/store.js';
import type { MakeStore } from '../stores/store-spec.js';
import { libraryOntology } from '../support/library-ontology.js';
import { createLibrarySchema } from '../support/library-schema.js';
import { loadLibrary } from '../support/library-seed.js';
import { createRunner, type RunQuery } from '../support/run-query.js';
import { type List, listOf, readPage, rootList, walk } from '../support/walk.js';

/** What lists are to a client, whichever store answers: their orders, pages and cursors. */
export function listSpec(name: string, makeStore: MakeStore): void {
  let store: Store;
  let run: RunQuery;
  beforeAll(async () => {
    store = await makeStore(libraryOntology, loadLibrary());
    run = createRunner({ schema: createLibrarySchema(), store });
  });
  afterAll(() => store.close());

  const lists: readonly (readonly [string, List, string])[] = [
    ['all of a type', rootList('books'), 'pages'],
    ['all of an interface', rootList('works'), 'firstPublished'],
    ['what a relation leads to', listOf('Publisher:harbour', 'books'), 'price'],
    ['an interface, over a relation', listOf('Author:lin', 'works'), 'firstPublished'],
    ['a relation in an order', listOf('Book:b02', 'authors'), 'born'],
    ['the relationships of a node', listOf('Author:lin', 'relationships'), 'order'],
  ];
  const counted: Readonly<Record<string, string>> = { books: 'authors', works: 'cites', authors: 'works' };

  describe(`${name}: an order that names a key twice`, () => {
    const repeats = ([, { field }, key]: (typeof lists)[number]): [string, string][] => {
      const count = counted[field];
      const counts = (...orders: string[]) =>
        orders.map((order) => `{ count: { field: "${count}", order: ${order} } }`).join(' ');
      return [
        [`{ ${key}: ASC } { ${key}: DESC }`, `{ ${key}: ASC }`],
        [`{ ${key}: DESC } { ${key}: DESC } { ${key}: ASC }`, `{ ${key}: DESC }`],
        ...(field === 'relationships'
          ? []
          : [[`{ ${key}: ASC } { key: DESC } { ${key}: ASC }`, `{ ${key}: ASC } { key: DESC }`]]),
        ...(count ? [[counts('DESC', 'ASC'), counts('DESC')]] : []),
        ...(field === 'books'
          ? [
              [
                '{ related: { field: "publisher", by: { founded: DESC } } } { related: { field: "publisher", by: { founded: ASC } } }',
                '{ related: { field: "publisher", by: { founded: DESC } } }',
              ],
            ]
          : []),
      ] as [string, string][];
    };
    const cases = lists.flatMap((each) => repeats(each).map(([order, once]) => [each[0], order, once, each[1]] as const));

    it.each(cases)('is the order that names it once: %s by %s', async (_, order, once, list) => {
      const whole = (await readPage(run, list, `first: 100, orderBy: [${once}]`)).nodes.map(({ id }) => id);
      expect(whole.length).toBeGreaterThan(1);
      for (const size of [1, 3, 100]) {
        expect(await walk(run, list, 'first', size, `orderBy: [${order}]`)).toEqual(whole);
        expect(await walk(run, list, 'last', size, `orderBy: [${order}]`)).toEqual(whole);
      }
    });

    it('divides into groups by it once', async () => {
      const groups = async (by: string) =>
        (await run(`{ books { groups(by: [${by}]) { nodes { keys { name value } count } } } }`)).data;
      expect(await groups('{ format: DESC } { format: ASC } { format: DESC }')).toEqual(await groups('{ format: DESC }'));
    });
  });

  describe(`${name}: an order by the relationship`, () => {
    const over: readonly (readonly [string, List, string])[] = [
      ['a relation with parallels', listOf('Author:bo', 'works'), 'order'],
      ['a relation of which some have a value', listOf('Book:b02', 'authors'), 'share'],
      ['a relation back to an interface', listOf('Author:lin', 'works'), 'contribution'],
      ['a relation of nodes of several types', listOf('Publisher:commercial', 'owns'), 'exclusive'],
    ];
    const ofPage = async (list: List, order: string) => {
      const { data, errors } = await run(
        `{ ${list.around(`${list.field}(first: 100, orderBy: [${order}]) { edges { node { id } relationship { id order share contribution exclusive } } }`)} }`,
      );
      expect(errors).toBeUndefined();
      return list.find(data).edges.map(({ relationship }: { relationship: Record<string, unknown> }) => relationship);
    };

    it.each(over)('goes by its values and pages to the end: %s', async (_, list, key) => {
      for (const direction of ['ASC', 'DESC']) {
        const order = `{ relationship: { ${key}: ${direction} } }`;
        const found: Record<string, unknown>[] = await ofPage(list, order);
        const values = found.map((each) => each[key] as never);
        const sorted = [...values].sort((a, b) => compareValues(a, b) * (direction === 'ASC' ? 1 : -1));
        expect(values).toEqual(sorted);
        const whole = (await readPage(run, list, `first: 100, orderBy: [${order}]`)).nodes.map(({ id }) => id);
        for (const size of [1, 3]) {
          expect(await walk(run, list, 'first', size, `orderBy: [${order}]`)).toEqual(whole);
          expect(await walk(run, list, 'last', size, `orderBy: [${order}]`)).toEqual(whole);
        }
      }
    });

    it('stands among other keys', async () => {
      const found = await ofPage(listOf('Author:lin', 'works'), '{ relationship: { contribution: DESC } } { key: DESC }');
      expect(found.map(({ contribution }: Record<string, unknown>) => contribution)).toEqual(
        found
          .map(({ contribution }: Record<string, unknown>) => contribution)
          .toSorted()
          .toReversed(),
      );
    });

    it('divides into groups, too', async () => {
      const { data } = await run(
        '{ author(key: "lin") { works { totalCount groups(by: [{ relationship: { contribution: ASC } }]) { nodes { keys { name value } count } } } } }',
      );
      const { totalCount, groups } = data.author.works;
      expect(groups.nodes[0].keys[0].name).toBe('relationship.contribution');
      expect(groups.nodes.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(totalCount);
    });

    it.each<[string, string, string]>([
      [
        'a root list',
        '{ books(orderBy: [{ relationship: { order: ASC } }]) { totalCount } }',
        'no relationship leads to each Book',
      ],
      [
        'relationships themselves',
        '{ author(key: "lin") { relationships(orderBy: [{ relationship: { order: ASC } }]) { totalCount } } }',
        'no relationship leads to each Relationship',
      ],
      [
        'relationships that cannot be read',
        '{ node(id: "Shelf:s1") { ... on Shelf { holdings(orderBy: [{ relationship: { order: ASC } }]) { totalCount } } } }',
        'no relationship leads to each Book',
      ],
      [
        'a value that relationships have not',
        '{ author(key: "lin") { works(orderBy: [{ relationship: { pages: ASC } }]) { totalCount } } }',
        'Relationship has no `pages`',
      ],
      [
        'the relationship of a relationship',
        '{ author(key: "lin") { works(orderBy: [{ relationship: { relationship: { order: ASC } } }]) { totalCount } } }',
        'no relationship leads to each Relationship',
      ],
    ])('is refused for %s', async (_, source, message) => {
      const { errors } = await run(source);
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain(message);
    });
  });

  describe(`${name}: a cursor`, () => {
    const others: readonly List[] = [
      ...lists.map(([, list]) => list),
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
    const refusal = async ({ field, args, around }: List, bound: string) => {
      const all = [args, bound].filter(Boolean).join(', ');
      const { data, errors } = await run(`{ ${around(`${field}(${all}) { nodes { id } }`)} }`);
      return { data, code: errors?.[0]?.extensions?.code, message: errors?.[0]?.message };
    };
    const isRefused = { data: undefined, code: 'BAD_USER_INPUT', message: expect.stringContaining('no cursor of this list') };

    it.each(others.map((list) => [`${list.field} ${list.args ?? ''}`, list] as const))(
      'is refused by all lists but its own: %s',
      async (_, own) => {
        const cursor = (await readPage(run, own, 'first: 1')).pageInfo.endCursor;
        expect(cursor).not.toBeNull();
        for (const other of others) {
          for (const argument of ['after', 'before']) {
            const answer = await refusal(other, `${argument}: "${cursor}"`);
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
        for (const argument of ['after', 'before']) expect(await refusal(list, `${argument}: "${forged}"`)).toEqual(isRefused);
      });

      it.each(rawForgeries)('is refused with %s', async (_, forge) => {
        const text = await textOf();
        expect(forge(text)).not.toBe(text);
        const forged = Buffer.from(forge(text)).toString('base64url');
        for (const argument of ['after', 'before']) expect(await refusal(list, `${argument}: "${forged}"`)).toEqual(isRefused);
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
      expect(await refusal(list, `after: "${forged}"`)).toEqual(isRefused);
      const ofNull = Buffer.from(JSON.stringify(contents.with(1, null))).toString('base64url');
      expect((await refusal(list, `after: "${ofNull}"`)).code).toBeUndefined();
    });
  });
}
