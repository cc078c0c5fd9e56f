import { describe, expect, it } from 'vitest';
import { spiedLibrary } from '../support/library-runner.js';
import { readPage, walk } from '../support/walk.js';
import { LISTS } from './ordered-lists.js';

const { store, run } = spiedLibrary();
const counted: Readonly<Record<string, string>> = { books: 'authors', works: 'cites', authors: 'works' };

describe('an order that names a key twice', () => {
  const repeats = ([, { field }, key]: (typeof LISTS)[number]): [string, string][] => {
    const count = counted[field];
    const counts = (...orders: string[]) => orders.map((order) => `{ count: { field: "${count}", order: ${order} } }`).join(' ');
    return [
      [`{ ${key}: ASC } { ${key}: DESC }`, `{ ${key}: ASC }`],
      [`{ ${key}: DESC } { ${key}: DESC } { ${key}: ASC }`, `{ ${key}: DESC }`],
      ...(field === 'relationships' ? [] : [[`{ ${key}: ASC } { key: DESC } { ${key}: ASC }`, `{ ${key}: ASC } { key: DESC }`]]),
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
  const cases = LISTS.flatMap((each) => repeats(each).map(([order, once]) => [each[0], order, once, each[1]] as const));

  it.each(cases)('is the order that names it once: %s by %s', async (_, order, once, list) => {
    const whole = (await readPage(run, list, `first: 100, orderBy: [${once}]`)).nodes.map(({ id }) => id);
    expect(whole.length).toBeGreaterThan(1);
    for (const size of [1, 3, 100]) {
      expect(await walk(run, list, 'first', size, `orderBy: [${order}]`)).toEqual(whole);
      expect(await walk(run, list, 'last', size, `orderBy: [${order}]`)).toEqual(whole);
    }
  });

  // So that a store never sees that a key was named twice.
  it.each(cases)('is asked of a store as that order: %s by %s', async (_, order, once, list) => {
    const askedBy = async (keys: string) => {
      await readPage(run, list, `first: 100, orderBy: [${keys}]`);
      return store.reads.at(-1)?.shape;
    };
    expect(await askedBy(order)).toEqual(await askedBy(once));
  });

  it('divides into groups by it once', async () => {
    const groups = async (by: string) =>
      (await run(`{ books { groups(by: [${by}]) { nodes { keys { name value } count } } } }`)).data;
    expect(await groups('{ format: DESC } { format: ASC } { format: DESC }')).toEqual(await groups('{ format: DESC }'));
  });
});
