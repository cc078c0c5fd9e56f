import { describe, expect, it } from 'vitest';
import { runLibrary as run } from '../support/library-runner.js';

const groupsOf = async (args: string, fields = 'keys { name value } count', list = 'books') => {
  const { data, errors } = await run(`{ ${list} { groups(${args}) { totalCount nodes { ${fields} } } } }`);
  expect(errors).toBeUndefined();
  return data[list.split('(')[0] as string].groups;
};
const refusalOf = async (fields: string) => {
  const { data, errors } = await run(`{ books { ${fields} } }`);
  expect(data).toBeUndefined();
  expect(errors).toHaveLength(1);
  expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  return errors?.[0]?.message;
};

describe('groups', () => {
  it('count what agrees in a value, in its order, what has none last', async () => {
    const { totalCount, nodes } = await groupsOf('by: [{ format: ASC }]');
    expect(totalCount).toBe(nodes.length);
    const values = nodes.map(({ keys }: { keys: { value: string | null }[] }) => keys[0]?.value);
    expect(values).toEqual([...values].sort());
    const { data } = await run('{ books { totalCount } }');
    expect(nodes.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(data.books.totalCount);
  });

  it('agree in all keys, also in what is related to one and in numbers of relationships', async () => {
    const args =
      'by: [{ related: { field: "publisher", by: { founded: DESC } } }, { count: { field: "authors", order: ASC } }], first: 100';
    const { nodes } = await groupsOf(args);
    expect(nodes[0].keys.map(({ name }: { name: string }) => name)).toEqual(['publisher.founded', 'count(authors)']);
    const { data } = await run('{ books(first: 100) { nodes { publisher { founded } authors { totalCount } } } }');
    const counted = new Map<string, number>();
    for (const { publisher, authors } of data.books.nodes) {
      const name = JSON.stringify([publisher?.founded ?? null, authors.totalCount]);
      counted.set(name, (counted.get(name) ?? 0) + 1);
    }
    const found = nodes.map(({ keys, count }: { keys: { value: unknown }[]; count: number }) => [
      JSON.stringify(keys.map(({ value }) => value)),
      count,
    ]);
    expect(new Map(found)).toEqual(counted);
  });

  it('come largest first where that is asked', async () => {
    const { nodes } = await groupsOf('by: [{ signed: ASC }], order: SIZE', 'count');
    const counts = nodes.map(({ count }: { count: number }) => count);
    expect(counts).toEqual([...counts].sort((a: number, b: number) => b - a));
  });

  it('are of the whole list, whatever its page, and of nothing that does not meet its condition', async () => {
    const { nodes } = await groupsOf(
      'by: [{ type: ASC }]',
      'keys { value } count',
      'works(first: 1, where: { key: { in: ["b01", "b02"] } })',
    );
    expect(nodes).toEqual([{ keys: [{ value: 'Book' }], count: 2 }]);
  });

  it('must meet what is asked of them', async () => {
    const all = await groupsOf(
      'by: [{ related: { field: "publisher", by: { key: ASC } } }]',
      'count aggregate(of: PAGES) { max }',
    );
    const some = await groupsOf(
      'by: [{ related: { field: "publisher", by: { key: ASC } } }], having: { count: { gte: 2 }, max: { of: PAGES, gt: 250 } }',
      'count aggregate(of: PAGES) { max }',
    );
    const expected = all.nodes.filter(
      (each: { count: number; aggregate: { max: number } }) => each.count >= 2 && each.aggregate.max > 250,
    );
    expect(some).toEqual({ totalCount: expected.length, nodes: expected });
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.nodes.length);
  });

  it('are at most as many as asked for, and tell how many there are', async () => {
    const { totalCount, nodes } = await groupsOf('by: [{ key: DESC }], first: 2');
    expect(nodes).toHaveLength(2);
    expect(totalCount).toBeGreaterThan(2);
  });

  it('divide what a relation leads to, and relationships', async () => {
    const { data } = await run(`{ author(key: "lin") {
      works { groups(by: [{ type: ASC }]) { nodes { keys { name value } count } } }
      relationships { groups(by: [{ type: ASC }]) { nodes { keys { value } count } } }
    } }`);
    const { works, relationships } = data.author;
    expect(works.groups.nodes.map(({ keys }: { keys: unknown[] }) => keys[0])).toContainEqual({ name: 'type', value: 'Book' });
    expect(relationships.groups.nodes).toContainEqual({ keys: [{ value: 'OWNS' }], count: expect.any(Number) });
  });

  it('serve as facets, several in one request', async () => {
    const { data } = await run(
      '{ books { a: groups(by: [{ signed: ASC }]) { totalCount } b: groups(by: [{ key: ASC }]) { totalCount } } }',
    );
    expect(data.books.b.totalCount).toBeGreaterThan(data.books.a.totalCount);
  });
});

describe('aggregate', () => {
  it('measures the numbers of the whole list', async () => {
    const { data } = await run('{ books(first: 100) { aggregate(of: PAGES) { count min max sum avg } nodes { pages } } }');
    const pages = data.books.nodes.flatMap(({ pages: each }: { pages: number | null }) => each ?? []);
    const sum = pages.reduce((a: number, b: number) => a + b, 0);
    expect(data.books.aggregate).toEqual({
      count: pages.length,
      min: Math.min(...pages),
      max: Math.max(...pages),
      sum,
      avg: Number((sum / pages.length).toPrecision(12)),
    });
  });

  it('is null of nothing', async () => {
    const { data } = await run('{ books(where: { key: { eq: "none" } }) { aggregate(of: PAGES) { count min max sum avg } } }');
    expect(data.books.aggregate).toEqual({ count: 0, min: null, max: null, sum: null, avg: null });
  });
});

describe('what cannot be grouped', () => {
  it.each([
    ['groups(by: []) { totalCount }', 'all items together are counted by `totalCount`.'],
    ['groups(by: [{ founded: ASC }]) { totalCount }', 'Book has no `founded`'],
    ['groups(by: [{ key: ASC }], having: { count: { gt: null } }) { totalCount }', '`having.count.gt` is null'],
    ['groups(by: [{ key: ASC }], having: { max: null }) { totalCount }', '`having.max` is null'],
    ['groups(by: [{ key: ASC }], first: 101) { totalCount }', 'at most 100'],
    ['aggregate(of: PRICE) { max sum }', '`price` of Book may not be added up: prices are in several currencies.'],
    ['groups(by: [{ key: ASC }], having: { avg: { of: PRICE, gt: 1 } }) { totalCount }', 'may not be added up'],
    ['aggregate(of: FOUNDED) { max }', '`of` is `FOUNDED`, which is no number of Book: it has '],
    ['groups(by: [{ key: ASC }], having: { max: { of: FOUNDED, gt: 1 } }) { totalCount }', '`of` is `FOUNDED`'],
    ['nodes { passages { aggregate(of: WORDS) { max } } }', '`of` is `WORDS`, which is no number of Passage: it has `PAGE`.'],
  ])('is refused: %s', async (fields, message) => {
    expect(await refusalOf(fields)).toContain(message);
  });
});
