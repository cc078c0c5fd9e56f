import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, RelationshipRecord } from '../../src/dataset/dataset.js';
import { relationshipId } from '../../src/dataset/relationship-id.js';
import type { Store } from '../../src/stores/store.js';
import type { MakeStore } from '../stores/store-spec.js';
import { everyOne, type Some } from '../support/drawn.js';
import { libraryOntology } from '../support/library-ontology.js';
import { createLibrarySchema } from '../support/library-schema.js';
import { createRunner, type RunQuery } from '../support/run-query.js';
import { listOf, readPage, walk } from '../support/walk.js';

/** Lists in which each node stands once, with all relationships that lead to it, whichever store answers. */
export function distinctSpec(name: string, makeStore: MakeStore, some: Some = everyOne): void {
  let store: Store;
  let run: RunQuery;
  beforeAll(async () => {
    store = await makeStore(libraryOntology, PARALLEL);
    run = createRunner({ schema: createLibrarySchema(), store });
  });
  afterAll(() => store.close());

  const read = async (list: string, args: string, of = 'Book:parallel') => {
    const [type = '', key = ''] = of.split(':');
    const { data, errors } = await run(
      `{ node(id: "${type}:${key}") { ... on ${type} { list: ${list}(${args}) { totalCount edges {
        node { key } relationship { remark(lang: EN) } relationships { remark(lang: EN) evidence { key } } } } } } }`,
    );
    expect(errors).toBeUndefined();
    return data.node.list;
  };
  /** Each edge as `node: relationship of relationships`, by their remarks. */
  const shown = async (...args: Parameters<typeof read>): Promise<string[]> =>
    (await read(...args)).edges.map(
      (edge: { node: { key: string }; relationship: { remark: string }; relationships: { remark: string }[] }) =>
        `${edge.node.key}: ${edge.relationship.remark} of ${edge.relationships.map(({ remark }) => remark).join(' ')}`,
    );

  describe(`${name}: a distinct list`, () => {
    it.each<[string, string, string[]]>([
      ['its own order', 'distinct: true', ['ada: a1 of a1 a4 a5', 'bo: b2 of b2 b6', 'zoe: z3 of z3']],
      [
        'its own order, each relationship by itself',
        'distinct: false, last: 3',
        ['ada: a4 of a1 a4 a5', 'ada: a5 of a1 a4 a5', 'bo: b6 of b2 b6'],
      ],
      [
        'the order of relationships, turned round',
        'distinct: true, orderBy: [{ relationship: { order: DESC } }]',
        ['bo: b6 of b6 b2', 'ada: a5 of a5 a4 a1', 'zoe: z3 of z3'],
      ],
      [
        'values that some relationships have not',
        'distinct: true, orderBy: [{ relationship: { share: ASC } }]',
        ['bo: b6 of b6 b2', 'ada: a4 of a4 a5 a1', 'zoe: z3 of z3'],
      ],
      [
        'values that some relationships have not, turned round',
        'distinct: true, orderBy: [{ relationship: { share: DESC } }, { relationship: { order: DESC } }]',
        ['zoe: z3 of z3', 'bo: b2 of b2 b6', 'ada: a1 of a1 a5 a4'],
      ],
      [
        'a value of nodes before one of relationships',
        'distinct: true, orderBy: [{ key: DESC }, { relationship: { order: DESC } }]',
        ['zoe: z3 of z3', 'bo: b6 of b6 b2', 'ada: a5 of a5 a4 a1'],
      ],
      [
        'what relationships must meet',
        'distinct: true, relationship: { contribution: { eq: EDITOR } }',
        ['ada: a4 of a4 a5', 'bo: b6 of b6'],
      ],
      ['what nodes must meet', 'distinct: true, where: { born: { isNull: false } }', ['ada: a1 of a1 a4 a5']],
      [
        'what both must meet',
        'distinct: true, where: { key: { ne: "ada" } }, relationship: { order: { gt: 2 } }',
        ['zoe: z3 of z3', 'bo: b6 of b6'],
      ],
      ['a page from the end', 'distinct: true, last: 1', ['zoe: z3 of z3']],
    ])('holds each node once, by %s', async (_, args, expected) => {
      expect(await shown('authors', args)).toEqual(expected);
    });

    it('goes the other way of a relation, too', async () => {
      expect(await shown('works', 'distinct: true', 'Author:ada')).toEqual(['other: o1 of o1', 'parallel: a1 of a1 a4 a5']);
    });

    it('gives all evidence of each relationship', async () => {
      const { edges } = await read('authors', 'distinct: true, first: 1');
      const evidence = edges[0].relationships.map((each: { evidence: { key: string }[] }) => each.evidence.map(({ key }) => key));
      expect(evidence).toEqual([['p1', 'p2'], ['p3'], []]);
    });

    it('counts and divides nodes, not relationships', async () => {
      const { data } = await run(
        `{ book: node(id: "Book:parallel") { ... on Book {
          all: authors { totalCount aggregate(of: BORN) { count sum } }
          distinct: authors(distinct: true) { totalCount aggregate(of: BORN) { count sum } groups(by: [{ born: ASC }]) { nodes { keys { value } count } } } } } }`,
      );
      expect(data.book.all).toEqual({ totalCount: 6, aggregate: { count: 3, sum: 5700 } });
      expect(data.book.distinct).toEqual({
        totalCount: 3,
        aggregate: { count: 1, sum: 1900 },
        groups: { nodes: [1900, null].map((value) => ({ keys: [{ value }], count: value ? 1 : 2 })) },
      });
    });

    it('has pages that add up to it', async () => {
      const orders = ['', 'relationship: { share: DESC }', 'relationship: { order: ASC }', 'key: DESC'];
      for (const order of some(orders)) {
        const args = `distinct: true${order && `, orderBy: [{ ${order} }]`}`;
        const whole = (await readPage(run, listOf('Book:parallel', 'authors'), args)).nodes.map(({ id }) => id);
        expect(new Set(whole).size).toBe(3);
        for (const size of [1, 2, 3]) {
          for (const way of ['first', 'last'] as const) {
            expect(await walk(run, listOf('Book:parallel', 'authors'), way, size, args)).toEqual(whole);
          }
        }
      }
    });

    it.each([
      ['', 'distinct: true'],
      ['distinct: true', 'distinct: false'],
    ])('refuses the cursors of one that is not', async (args, others) => {
      const { endCursor } = (await readPage(run, listOf('Book:parallel', 'authors'), `first: 1, ${args}`)).pageInfo;
      const { errors } = await run(
        `{ node(id: "Book:parallel") { ... on Book { authors(${others}, after: "${endCursor}") { totalCount } } } }`,
      );
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    });

    it('stands in lists within lists of several types', async () => {
      const { data, errors } = await run(
        `{ namedThings(first: 100) { edges { relationships { id } node { id ... on Work { authors(distinct: true) {
          edges { relationships { id to { ... on Author { works(distinct: true) { edges { node { key } relationships { order } } } } } } } } } } } } }`,
      );
      expect(errors).toBeUndefined();
      const { edges } = data.namedThings;
      expect(edges.every(({ relationships }: { relationships: unknown[] }) => relationships.length === 0)).toBe(true);
      const book = edges.find(({ node }: { node: { id: string } }) => node.id === 'Book:parallel');
      expect(book.node.authors.edges[0].relationships).toHaveLength(3);
      expect(book.node.authors.edges[0].relationships[0].to.works.edges).toEqual([
        { node: { key: 'other' }, relationships: [{ order: 1 }] },
        { node: { key: 'parallel' }, relationships: [{ order: 1 }, { order: 4 }, { order: 5 }] },
      ]);
    });
  });
}

const by = (author: string, remarkEn: string, order: number, properties = {}, evidence: string[] = [], book = 'parallel') =>
  ({
    id: relationshipId('AUTHORED_BY', `Book:${book}`, `Author:${author}`, remarkEn),
    type: 'AUTHORED_BY',
    from: `Book:${book}`,
    to: `Author:${author}`,
    properties: { contribution: 'WRITER', certain: true, remarkZh: remarkEn, remarkEn, order, ...properties },
    evidence: evidence.map((key) => `Passage:${key}`),
  }) satisfies RelationshipRecord;

const thing = (type: string, key: string, properties = {}) => ({
  id: `${type}:${key}`,
  type,
  key,
  properties: type === 'Passage' ? properties : { nameZh: key, nameEn: key, aliases: [], ...properties },
});
const book = (key: string) => thing('Book', key, { pages: 1, inPrint: true, format: 'PAPERBACK', subjects: [], ratings: [] });

/** A book to whose authors several relationships lead. */
const PARALLEL: Dataset = {
  nodes: [
    book('other'),
    book('parallel'),
    thing('Author', 'ada', { born: 1900 }),
    thing('Author', 'bo'),
    thing('Author', 'zoe'),
    ...['p1', 'p2', 'p3'].map((key) => thing('Passage', key, { page: 1, words: key })),
  ],
  relationships: [
    by('ada', 'a1', 1, {}, ['p2', 'p1']),
    by('bo', 'b2', 2),
    by('zoe', 'z3', 3),
    by('ada', 'a4', 4, { contribution: 'EDITOR', share: 0.5 }, ['p3']),
    by('ada', 'a5', 5, { contribution: 'EDITOR', share: 0.75 }),
    by('bo', 'b6', 6, { contribution: 'EDITOR', share: 0.25 }),
    by('ada', 'o1', 1, {}, [], 'other'),
  ],
};
