import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.js';
import { loadDataset } from '../../src/dataset/load.js';
import { defineOntology } from '../../src/ontology/define-ontology.js';
import { definersIn, many, one } from '../../src/ontology/definers.js';
import { type Condition, type Hop, type PageEntry, type PageRows, stored } from '../../src/plan/shape.js';
import type { Store } from '../../src/stores/store.js';
import type { MakeStore } from '../stores/store-spec.js';
import { libraryOntology } from '../support/library-ontology.js';
import { librarySchema } from '../support/library-runner.js';
import { loadLibrary, seedFile } from '../support/library-seed.js';
import { nodes, type Plan, readPlan } from '../support/plans.js';
import { createRunner, type RunQuery } from '../support/run-query.js';

const { node, relationship } = definersIn('zh', 'en');

/** A dataset with so many more books by an author. */
function withBooks({ nodes: known, relationships }: Dataset, author: string, count: number): Dataset {
  const pattern = relationships.find(({ type, to }) => type === 'AUTHORED_BY' && to === author);
  const book = known.find(({ id }) => id === pattern?.from);
  if (!pattern || !book) throw new Error(`${author} has no books`);
  const keys = Array.from({ length: count }, (_, index) => `more-${index + 10}`);
  return {
    nodes: [...known, ...keys.map((key) => ({ ...book, key, id: `Book:${key}` }))],
    relationships: [
      ...relationships,
      ...keys.map((key) => ({ ...pattern, id: `AUTHORED_BY(Book:${key},${author})`, from: `Book:${key}` })),
    ],
  };
}

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

  const warningsOf = async (source: string) => {
    const { errors, extensions } = await run(source);
    expect(errors).toBeUndefined();
    return (extensions?.warnings ?? []) as { code: string; message: string; path: (string | number)[] }[];
  };

  describe(`${name}: lists that are cut`, () => {
    it.each<[string, (string | number)[][]]>([
      ['{ works { nodes { key } } }', [['works']]],
      ['{ w: works { edges { node { key } } totalCount } }', [['w']]],
      ['{ works(orderBy: [{ key: DESC }]) { pageInfo { endCursor } } }', [['works']]],
      ['{ shelf: namedThings(where: { key: { eq: "unread" } }) { nodes { ... on Agent { owns { nodes { key } } } } } }', []],
      ['{ books { nodes { key } } }', []],
      ['{ works { totalCount } }', []],
      ['{ works(first: 20) { nodes { key } } }', []],
      ['{ works(last: 5) { nodes { key } } }', []],
      ['{ works(first: null) { nodes { key } } }', [['works']]],
      ['{ works(where: { type: { eq: "Essay" } }) { nodes { key } } }', []],
      ['{ relationships { nodes { id } } }', [['relationships']]],
      ['{ works(first: 1) { groups(by: [{ key: ASC }]) { nodes { count } } } }', [['works', 'groups']]],
      ['{ works(first: 1) { groups(by: [{ type: ASC }]) { nodes { count } } } }', []],
    ])('are told of where no page was asked for: %s', async (source, paths) => {
      const warnings = await warningsOf(source);
      expect(warnings.map(({ path }) => path)).toEqual(paths);
      for (const { code, message, path } of warnings) {
        expect(code).toBe('LIST_CUT');
        expect(message).toContain(`\`${path.join('.')}\` has 20`);
        expect(message).toContain('`first`');
      }
    });

    it('say of how many, where that was asked', async () => {
      expect((await warningsOf('{ works { totalCount nodes { key } } }'))[0]?.message).toContain('20 of 24 items');
      expect((await warningsOf('{ works { nodes { key } } }'))[0]?.message).toContain('20 items, and there are more');
    });

    it('give the groups that were asked for', async () => {
      const { data } = await run('{ works(first: 1) { groups(by: [{ key: ASC }]) { totalCount nodes { count } } } }');
      expect([data.works.groups.totalCount, data.works.groups.nodes.length]).toEqual([24, 20]);
    });

    it('are told of up to a bound', async () => {
      const aliases = Array.from({ length: 14 }, (_, n) => `a${n}: works { nodes { key } }`).join(' ');
      const warnings = await warningsOf(`{ ${aliases} }`);
      expect(warnings).toHaveLength(10);
      expect(warnings[9]?.message).toContain('4 more lists');
    });
  });

  describe(`${name}: lists that are cut within others`, () => {
    let full: Store;
    let ask: RunQuery;
    beforeAll(async () => {
      full = await makeStore(libraryOntology, withBooks(loadLibrary(), 'Author:lin', 25));
      ask = createRunner({ schema: librarySchema, store: full });
    });
    afterAll(() => full.close());

    it.each<[string, (string | number)[][]]>([
      ['{ author(key: "lin") { works { nodes { key } } } }', [['author', 'works']]],
      ['{ author(key: "lin") { works(first: 20) { nodes { key } } } }', []],
      ['{ author(key: "lin") { works { totalCount } } }', []],
      ['{ author(key: "lin") { w: works { edges { relationship { id } } } } }', [['author', 'w']]],
      ['{ author(key: "lin") { works(distinct: true) { nodes { key } } } }', [['author', 'works']]],
      ['{ author(key: "lin") { works(where: { key: { in: ["more-10", "more-11"] } }) { nodes { key } } } }', []],
      ['{ author(key: "lin") { relationships { nodes { id } } } }', [['author', 'relationships']]],
      [
        '{ author(key: "lin") { works(first: 1) { groups(by: [{ key: ASC }]) { nodes { count } } } } }',
        [['author', 'works', 'groups']],
      ],
      [
        '{ authors(first: 9, where: { works: { count: { gt: 20 } } }) { nodes { works { nodes { key } } } } }',
        [['authors', 'nodes', 0, 'works']],
      ],
      [
        '{ authors(first: 9, where: { works: { count: { gt: 20 } } }) { edges { node { works { nodes { key } } } } } }',
        [['authors', 'edges', 0, 'node', 'works']],
      ],
      ['{ nodes(ids: ["Author:ada", "Author:lin"]) { ... on Author { works { nodes { key } } } } }', [['nodes', 1, 'works']]],
      [
        '{ books(first: 1, where: { key: { eq: "more-10" } }) { nodes { authorList { works { pageInfo { endCursor } } } } } }',
        [['books', 'nodes', 0, 'authorList', 0, 'works']],
      ],
    ])('are told of with where they stand: %s', async (source, paths) => {
      const { errors, extensions } = await ask(source);
      expect(errors).toBeUndefined();
      const warnings = (extensions?.warnings ?? []) as { code: string; path: unknown }[];
      expect(warnings.map(({ code, path }) => [code, path])).toEqual(paths.map((path) => ['LIST_CUT', path]));
    });
  });

  describe(`${name}: look-ups of what is not there`, () => {
    it.each<[string, (string | number)[], string]>([
      ['{ author(key: "linn") { id } }', ['author'], 'Author with the key "linn". Did you mean "lin"?'],
      ['{ a: book(key: "bb02") { id } }', ['a'], '"b02"'],
      ['{ node(id: "Author:chenn") { id } }', ['node'], '"Author:chen"'],
      ['{ node(id: "author:chen") { id } }', ['node'], '"Author:chen"'],
      ['{ node(id: "chen") { id } }', ['node'], '"Author:chen"'],
      ['{ node(id: "OWNS(Author:lin,Book:b03)") { id } }', ['node'], '"OWNS(Author:lin,Book:b02)"'],
      ['{ node(id: "OWN(Author:lin,Book:b02)") { id } }', ['node'], '"OWNS(Author:lin,Book:b02)"'],
      ['{ nodes(ids: ["Book:b01", "Shelf:s9"]) { id } }', ['nodes', 1], '"Shelf:s1"'],
      ['{ node(id: "") { id } }', ['node'], 'None is like it: lists give each `id`.'],
      ['{ author(key: "xyzzy") { id } }', ['author'], 'None is like it: lists give each `key`.'],
    ])('name the nearest: %s', async (source, path, text) => {
      const [warning, ...others] = await warningsOf(source);
      expect(others).toEqual([]);
      expect(warning).toMatchObject({ code: 'KEY_NOT_FOUND', path });
      expect(warning?.message).toContain(text);
    });

    it('say nothing where all is there', async () => {
      expect(
        await warningsOf('{ author(key: "lin") { id } nodes(ids: ["Book:b01", "OWNS(Author:lin,Book:b02)"]) { id } }'),
      ).toEqual([]);
    });

    it('are told of up to a bound, however long', async () => {
      const ids = Array.from({ length: 30 }, (_, n) => JSON.stringify(`Book:${'x'.repeat(1000)}${n}`)).join(' ');
      const warnings = await warningsOf(`{ nodes(ids: [${ids}]) { id } }`);
      expect(warnings).toHaveLength(10);
      expect(warnings.every(({ message }) => message.length < 300)).toBe(true);
    });
  });

  describe(`${name}: all relationships`, () => {
    it.each<[string, number]>([
      ['', 96],
      ['(types: [OWNS])', 3],
      ['(types: [OWNS, SEQUEL_OF])', 8],
      ['(types: [])', 0],
      ['(types: [AUTHORED_BY], where: { evidence: { some: { page: { eq: 3 } } } })', 5],
      ['(where: { type: { eq: OWNS }, from: { type: { eq: "Agent" }, key: { eq: "lin" } } })', 1],
      ['(where: { to: { type: { eq: "Essay" } }, not: { from: { type: { eq: "Work" } } } })', 1],
      ['(where: { contribution: { eq: EDITOR } })', 10],
    ])('can be counted: %s', async (args, count) => {
      const { data, errors } = await run(`{ relationships${args} { totalCount } }`);
      expect(errors).toBeUndefined();
      expect(data.relationships.totalCount).toBe(count);
    });

    it('come in pages, each once, either way', async () => {
      const walk = async (size: string, bound: string, end: string, more: string) => {
        const ids: string[] = [];
        for (let cursor: string | null = null, pages = 0; pages < 50; pages += 1) {
          const { data, errors } = await run(
            `query ($at: String) { list: relationships(${size}: 9, ${bound}: $at, orderBy: [{ type: DESC }, { share: ASC }]) {
              nodes { id } pageInfo { ${more} ${end} } } }`,
            { variables: { at: cursor } },
          );
          expect(errors).toBeUndefined();
          const page = data.list.nodes.map(({ id }: { id: string }) => id);
          ids.splice(size === 'first' ? ids.length : 0, 0, ...page);
          if (!data.list.pageInfo[more]) break;
          cursor = data.list.pageInfo[end];
        }
        return ids;
      };
      const forward = await walk('first', 'after', 'endCursor', 'hasNextPage');
      expect(new Set(forward).size).toBe(96);
      expect(forward[0]).toMatch(/^SEQUEL_OF/);
      expect(await walk('last', 'before', 'startCursor', 'hasPreviousPage')).toEqual(forward);
    });

    it('can be grouped, with their ends and evidence', async () => {
      const { data } = await run(`{ relationships(types: [OWNS], first: 1, where: { evidence: { some: {} } }) {
        groups(by: [{ type: ASC }], first: 9) { nodes { keys { value } count } } nodes { from { key } to { key } evidence { key } } } }`);
      expect(data.relationships).toEqual({
        groups: { nodes: [{ keys: [{ value: 'OWNS' }], count: 1 }] },
        nodes: [{ from: { key: 'lin' }, to: { key: 'b02' }, evidence: [{ key: 'p2' }] }],
      });
    });
  });

  describe(`${name}: what lies in a whole`, () => {
    let outline: Store;
    let ids: (where: Condition) => Promise<unknown>;
    beforeAll(async () => {
      outline = await makeStore(outlineOntology, loadDataset(outlineOntology, [seedFile('outline.yaml', OUTLINE)]));
      ids = async (where) => {
        const [page] = await readPlan(outline, (plan) => [
          plan.all(['Remark'], { where: given(plan, where) }, nodes(['Remark'])),
        ]);
        return (page as PageRows)[0].flat();
      };
    });
    afterAll(() => outline.close());
    const given = (plan: Plan, where: Condition): Condition => {
      plan.slot('value', 'b');
      return where;
    };
    const hop = { kind: 'relationship', type: 'STANDS_IN', direction: 'OUT', upOver: 'LIES_IN' } as const;
    const isB: Condition = { kind: 'compare', column: stored('node', 'key'), operator: 'eq', value: 0 };

    it('meets a condition on the whole, however deep', async () => {
      expect(await ids({ kind: 'some', hop, condition: isB })).toEqual(['Remark:r2', 'Remark:r3', 'Remark:r4']);
    });

    const below = { type: 'LIES_IN', direction: 'IN', repeated: true } as const;
    const remarks = { kind: 'through', steps: [below, { type: 'STANDS_IN', direction: 'IN' }], types: ['Remark'] } as const;
    const topics = {
      kind: 'through',
      steps: [...remarks.steps, { type: 'TOLD_IN', direction: 'IN' }],
      types: ['Topic'],
    } as const;
    const leadingFrom = async (part: string, hop: Hop) => {
      const [rows] = await readPlan(outline, (plan) => {
        const page = plan.page({ total: true });
        const selection = nodes(hop.kind === 'through' ? hop.types : []);
        const entry: PageEntry = { kind: 'page', field: 'Part.remarks', hop, page, atMost: 50, selection };
        return [plan.ids([part], nodes(['Part'], [], [entry]))];
      });
      const [[[found, , total]]] = rows as unknown as [[PageRows]];
      return [total, ...found.flat()];
    };

    it.each<[string, Hop, unknown[]]>([
      ['Part:b', remarks, [3, 'Remark:r2', 'Remark:r3', 'Remark:r4']],
      ['Part:b2', remarks, [1, 'Remark:r4']],
      ['Part:b', topics, [2, 'Topic:t1', 'Topic:t2']],
      ['Part:b1', topics, [2, 'Topic:t1', 'Topic:t2']],
      ['Part:a', topics, [0]],
      ['Part:b', { ...topics, types: ['Remark'] }, [0]],
    ])('stands in it once, with what it leads to: %s %#', async (part, hop, expected) => {
      expect(await leadingFrom(part, hop)).toEqual(expected);
    });

    it('meets a condition over its parts', async () => {
      const [page] = await readPlan(outline, (plan) => [
        plan.all(
          ['Part'],
          {
            where: {
              kind: 'some',
              hop: remarks,
              condition: { kind: 'compare', column: stored('node', 'key'), operator: 'eq', value: plan.slot('value', 'r4') },
            },
          },
          nodes(['Part']),
        ),
      ]);
      expect((page as PageRows)[0].flat()).toEqual(['Part:b', 'Part:b1', 'Part:b2']);
    });

    it('meets no condition on what lies in it', async () => {
      expect(await ids({ kind: 'not', condition: { kind: 'some', hop, condition: isB } })).toEqual(['Remark:r1', 'Remark:r5']);
    });
  });
}

const part = { label: ['部分', 'part'], inverse: ['部分', 'part'] } as const;
/** Remarks in parts that lie in one another: b2 in b1 in b, beside a. */
const outlineOntology = defineOntology({
  name: 'Outline',
  languages: ['zh', 'en'],
  interfaces: {},
  nodes: {
    Part: node({ label: ['部', 'Part'], description: ['部。', 'A part.'], plural: 'parts', implements: [] }),
    Remark: node({ label: ['注', 'Remark'], description: ['注。', 'A remark.'], plural: 'remarks', implements: [] }),
    Topic: node({ label: ['题', 'Topic'], description: ['题。', 'A topic.'], plural: 'topics', implements: [] }),
  },
  relationships: {
    STANDS_IN: relationship('Remark', 'Part', { ...part, forward: one('part'), back: many('remarks', 50), upOver: 'LIES_IN' }),
    TOLD_IN: relationship('Topic', 'Remark', { ...part, forward: many('remarks', 50), back: many('topics', 50) }),
    LIES_IN: relationship('Part', 'Part', { ...part, forward: one('whole'), back: many('parts', 50) }),
  },
  relationshipProperties: {},
});
const OUTLINE = `
Part: { a: {}, b: {}, b1: { whole: b }, b2: { whole: b1 } }
Remark: { r1: { part: a }, r2: { part: b }, r3: { part: b1 }, r4: { part: b2 }, r5: {} }
Topic: { t1: { remarks: [r2, r3, r4] }, t2: { remarks: [r4] }, t3: { remarks: [r5] } }
`;
