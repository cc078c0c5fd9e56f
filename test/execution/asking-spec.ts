import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/stores/store.js';
import type { MakeStore } from '../stores/store-spec.js';
import { libraryOntology } from '../support/library-ontology.js';
import { librarySchema } from '../support/library-runner.js';
import { loadLibrary } from '../support/library-seed.js';
import { createRunner, type RunQuery } from '../support/run-query.js';

/** What requests are answered, whichever store answers them. */
export function askingSpec(name: string, makeStore: MakeStore): void {
  let store: Store;
  let run: RunQuery;
  beforeAll(async () => {
    store = await makeStore(libraryOntology, loadLibrary());
    run = createRunner({ schema: librarySchema, store });
  });
  afterAll(() => store.close());

  const keysOf = async (list: string): Promise<string[]> => {
    const { data, errors } = await run(`{ list: ${list} { nodes { id } } }`);
    expect(errors).toBeUndefined();
    return data.list.nodes.map(({ id }: { id: string }) => id.slice(id.indexOf(':') + 1));
  };

  describe(`${name}: instants in conditions`, () => {
    it.each<[string, string[]]>([
      ['{ eq: "2020-01-02T16:30:00+08:00" }', ['b02']],
      ['{ eq: "2020-01-02T08:30:00.000Z" }', ['b02']],
      ['{ eq: "2020-01-02T08:30:00.001Z" }', []],
      ['{ in: ["2020-01-02T08:30:00z", "2020-01-03T03:30:00-05:00"] }', ['b02', 'b03']],
      ['{ lt: "2020-01-02T16:30:00+08:00" }', ['b01']],
      ['{ lte: "2020-01-02T16:30:00+08:00" }', ['b01', 'b02']],
      ['{ lt: "2020-01-02T08:30:00.5Z" }', ['b01', 'b02']],
      ['{ gte: "2020-01-20T00:30:00-08:00" }', ['b20']],
      ['{ gt: "2020-01-19T08:29:59.9Z" }', ['b19', 'b20']],
      ['{ ne: "2020-01-01T09:30:00+01:00", lt: "2020-01-04T00:00:00Z" }', ['b02', 'b03']],
    ])('are compared as such: %s', async (condition, keys) => {
      expect(await keysOf(`books(where: { cataloguedAt: ${condition} })`)).toEqual(keys);
    });

    it('put lists in order', async () => {
      const order = 'orderBy: [{ cataloguedAt: DESC }], where: { cataloguedAt: { isNull: false } }';
      expect(await keysOf(`books(first: 3, ${order})`)).toEqual(['b20', 'b19', 'b17']);
    });
  });

  describe(`${name}: conditions on types`, () => {
    const NAMED = 37;
    it.each<[string, string, number]>([
      ['namedThings', '{ type: { eq: "Book" } }', 20],
      ['namedThings', '{ type: { eq: "Work" } }', 24],
      ['namedThings', '{ type: { eq: "Named" } }', NAMED],
      ['namedThings', '{ type: { ne: "Work" } }', NAMED - 24],
      ['namedThings', '{ type: { in: ["Agent", "Author", "Shelf"] } }', 13],
      ['namedThings', '{ type: { in: [] } }', 0],
      ['namedThings', '{ not: { type: { in: ["Agent", "Work"] } } }', 4],
      ['namedThings', '{ type: { eq: "Work", ne: "Essay" } }', 20],
      ['works', '{ owners: { some: { type: { eq: "Named" } } } }', 3],
      ['books', '{ authors: { some: { owns: { some: { type: { eq: "Work" } } } } } }', 9],
    ])('count interfaces as their members: %s %s', async (list, where, count) => {
      const { data, errors } = await run(`{ list: ${list}(where: ${where}) { totalCount } }`);
      expect(errors).toBeUndefined();
      expect(data.list.totalCount).toBe(count);
    });

    it.each<[string, string, string, string]>([
      ['works', '{ owners: { some: { type: { eq: "Autor" } } } }', 'where.owners.some.type.eq', '"Author"'],
      ['works', '{ owners: { none: { type: { ne: "publisher" } } } }', 'where.owners.none.type.ne', '"Publisher"'],
      ['works', '{ type: { eq: "Author" } }', 'where.type.eq', 'Book, Essay, Named, Work'],
      ['works', '{ not: { type: { in: ["Book", "Esay"] } } }', 'where.not.type.in', 'Essay'],
      ['namedThings', '{ type: { eq: "" } }', 'where.type.eq', 'Shelf'],
      ['namedThings', '{ type: { eq: "__proto__" } }', 'where.type.eq', 'Shelf'],
      ['works', '{ owners: { some: { type: { eq: "Shelf" } } } }', 'where.owners.some.type.eq', 'Author, Named, Publisher'],
    ])('are refused with the names: %s %s', async (list, where, path, names) => {
      const { data, errors } = await run(`{ list: ${list}(where: ${where}) { totalCount } }`);
      expect(data).toBeUndefined();
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain(`\`${path}\``);
      expect(errors?.[0]?.message).toContain(names);
    });
  });

  describe(`${name}: a variable that is null`, () => {
    it.each<[string, string, unknown]>([
      ['$x: Int = 150', 'books(where: { pages: { in: [$x] } }) { totalCount }', 150],
      ['$x: Int = 150', 'books(where: { pages: { in: [1, $x] } }) { totalCount }', 150],
      ['$x: Int = 150', 'books(where: { pages: { gt: $x } }) { totalCount }', 150],
      ['$x: [Int!] = []', 'books(where: { pages: { in: $x } }) { totalCount }', [150]],
      ['$x: Boolean = true', 'books(where: { pages: { isNull: $x } }) { totalCount }', true],
      ['$x: BookWhere = {}', 'books(where: { or: [$x, { pages: { gt: 1 } }] }) { totalCount }', {}],
      ['$x: BookWhere = {}', 'books(where: { not: $x }) { totalCount }', {}],
      ['$x: String = "Book"', 'namedThings(where: { type: { in: [$x] } }) { totalCount }', 'Book'],
      ['$x: Order = { key: ASC }', 'books(orderBy: [$x]) { totalCount }', { key: 'ASC' }],
      ['$x: SortDirection = ASC', 'books(orderBy: [{ key: $x }]) { totalCount }', 'ASC'],
      ['$x: Int = 1', 'books { groups(by: [{ key: ASC }], having: { count: { in: [$x] } }) { totalCount } }', 1],
      ['$x: NumericProperty = PAGES', 'books { aggregate(of: $x) { max } }', 'PAGES'],
      ['$x: String = "b01"', 'book(key: $x) { id }', 'b01'],
      ['$x: ID = "Book:b01"', 'nodes(ids: ["Book:b02", $x]) { id }', 'Book:b01'],
      ['$x: Boolean = true', 'books { totalCount @include(if: $x) }', true],
    ])('is refused where a value is needed: %s in %s', async (declared, fields, value) => {
      const source = `query (${declared}) { ${fields} }`;
      const answers = [await run(source, { variables: { x: value } }), await run(source)];
      for (const { errors } of answers) expect(errors).toBeUndefined();
      const { data, errors } = await run(source, { variables: { x: null } });
      expect(data).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_USER_INPUT']);
      expect(errors?.[0]?.message).toMatch(/`\$x` is null: give it a value|is null\. Leave it out|names nothing/);
    });
  });
}
