import { describe, expect, it } from 'vitest';
import { runLibrary as run } from '../../packages/evidence-graph/test/support/library-runner.js';
import { isLetThrough, WIDEST } from '../support/let-through.js';
import { WIDE_OPERATIONS, widest } from '../support/wide-operations.js';

type Variables = Record<string, unknown>;

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
const nested = (levels: number, wrap: (inner: unknown) => unknown, inner: unknown): unknown =>
  many(levels, () => undefined).reduce(wrap, inner);

const where = 'query ($where: BookWhere) { books(where: $where) { totalCount } }';
const whereOf = (value: unknown): [string, Variables] => [where, { where: value }];
const pages = (index: number) => ({ pages: { gt: index } });
const cited = (index: number) => ({ citedBy: { some: { key: { ne: `b${index}` } } } });
const literal = (count: number) =>
  `{ books(where: { or: [${many(count, (index) => `{ pages: { gt: ${index} } }`).join(', ')}] }) { totalCount } }`;
const aliases = (count: number) =>
  `{ ${many(count, (index) => `b${index}: books(first: ${index % 9}) { totalCount }`).join(' ')} }`;
const related = (count: number) =>
  `{ book(key: "b01") { ${many(count, (index) => `c${index}: citedBy(first: 1) { totalCount }`).join(' ')} } }`;
const inRows = (count: number) => {
  const selection = many(count, () => '').reduce(
    (inner) => `authorList { key workList { ... on Book { ${inner || 'key'} } } }`,
    '',
  );
  return `{ book(key: "b01") { ${selection} } }`;
};
const ordered = (count: number) => {
  const keys = ['pages', 'nameZh', 'nameEn', 'key'];
  return { orderBy: many(count, (index) => ({ [keys[index % keys.length] as string]: 'ASC' })) };
};

describe('the width of an operation', () => {
  it.each<[string, [source: string, variables?: Variables]]>([
    ['conditions that must all be met', whereOf({ and: many(100, pages) })],
    ['conditions of which one must be met', whereOf({ or: many(100, pages) })],
    ['conditions on what is related', whereOf({ and: many(30, cited) })],
    ['conditions within conditions', whereOf(nested(12, (inner) => ({ not: { or: [inner, pages(1)] } }), pages(2)))],
    ['values to compare with', whereOf({ key: { in: many(1_000, String) } })],
    ['conditions in the document', [literal(100)]],
    ['roots', [aliases(50)]],
    ['what is related', [related(40)]],
    ['rows within rows', [inRows(2)]],
  ])('may be great: %s', async (_, [source, variables = {}]) => {
    expect(await run(source, { variables })).not.toHaveProperty('errors');
  });

  it.each<[string, [source: string, variables?: Variables], place: string]>([
    ['conditions that must all be met', whereOf({ and: many(1_000, pages) }), '`where` of `books`'],
    ['conditions of which one must be met', whereOf({ or: many(1_000, pages) }), '`where` of `books`'],
    ['conditions that must not be met', whereOf({ or: many(300, (index) => ({ not: pages(index) })) }), '`where` of `books`'],
    ['conditions on what is related', whereOf({ and: many(100, cited) }), '`where` of `books`'],
    ['conditions within conditions', whereOf(nested(30, (inner) => ({ not: { or: [inner] } }), pages(2))), '`where` of `books`'],
    [
      'conditions on what is related to what is related',
      whereOf(nested(12, (inner) => ({ citedBy: { some: inner } }), {})),
      '`where` of `books`',
    ],
    [
      'conditions that just one may meet',
      whereOf({ and: many(30, () => ({ citedBy: { single: { key: { ne: 'b01' } } } })) }),
      '`where` of `books`',
    ],
    [
      'conditions on relationships, for each quantifier',
      whereOf({ citedBy: { relationship: { or: many(110, () => ({ id: { ne: 'x' } })) }, some: {}, none: {}, all: {} } }),
      '`where` of `books`',
    ],
    ['operators without an end', whereOf({ or: many(200, () => ({ pages: { gt: 1, lt: 2, ne: 3 } })) }), '`where` of `books`'],
    ['conditions in the document', [literal(1_000)], '`where` of `books`'],
    [
      'keys of an order',
      ['query ($orderBy: [Order!]) { books(orderBy: $orderBy) { totalCount } }', ordered(1_000)],
      '`orderBy` of `books`',
    ],
    ['roots', [aliases(200)], '`books`'],
    ['what is related', [related(100)], '`citedBy`'],
    ['rows within rows', [inRows(40)], '`authorList`'],
  ])('is refused before anything is planned: %s', async (_, [source, variables = {}], place) => {
    const { data, errors = [] } = await run(source, { variables });
    expect(data).toBeUndefined();
    expect(errors[0]?.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: 600 });
    expect(errors?.[0]?.message).toMatch(/^This operation weighs \d+ or more; at most 600 is allowed\. Of that, \d+ lie in /);
    expect(errors?.[0]?.message).toContain(`lie in ${place}:`);
  });

  it.each<[string, unknown, string]>([
    ['wider than that', { or: many(20_000, pages) }, 'The variables have 5001 values or more'],
    ['with more values to compare with', { key: { in: many(20_000, String) } }, 'The variables have 5001 values or more'],
    [
      'with too many values of one operator',
      { key: { in: many(1_001, String) } },
      '`where.key.in` has 1001 values; at most 1000',
    ],
    ['deeper than anything can be', nested(20_000, (inner) => ({ not: inner }), {}), 'The variables have 101 levels or more'],
    ['deeper, in lists', nested(20_000, (inner) => ({ and: [inner] }), {}), 'The variables have 101 levels or more'],
  ])('is bounded for variables: %s', async (_, value, message) => {
    const { errors } = await run(where, { variables: { where: value } });
    expect(errors?.[0]?.message).toContain(message);
    expect(errors?.[0]?.extensions?.code).toBe('LIMIT_EXCEEDED');
  });

  it('counts a fragment wherever it is spread', async () => {
    const spread = many(60, (index) => `b${index}: book(key: "b01") { ...Wide }`).join(' ');
    const { errors } = await run(`{ ${spread} } fragment Wide on Book { citedBy { totalCount } }`);
    expect(errors?.[0]?.extensions?.code).toBe('LIMIT_EXCEEDED');
  });

  it('stops counting where types multiply one another', async () => {
    const types = '... on Book { pages } ... on Essay { topic: key }';
    const source = many(25, () => '').reduce((inner) => `${types} authorList { workList { key ${inner} } }`, '');
    const started = performance.now();
    const { errors } = await run(`{ works(first: 1) { nodes { ${source} } } }`);
    expect(errors?.[0]?.extensions?.code).toBe('LIMIT_EXCEEDED');
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('lets through so many of each kind', async () => {
    const sizes: Record<string, number> = {};
    for (const operation of WIDE_OPERATIONS)
      sizes[operation.name] = await widest(operation, isLetThrough, WIDEST[operation.name]);
    expect(sizes).toEqual(WIDEST);
  }, 60_000);
});
