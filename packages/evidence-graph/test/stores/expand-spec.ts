import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.js';
import type { Expansion, Step, Traversal } from '../../src/plan/expand.js';
import type { Store } from '../../src/stores/store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { loadLibrary } from '../support/library-seed.js';
import { naiveExpand } from '../support/naive-expand.js';
import type { MakeStore } from './store-spec.js';

/** What every store does when it is asked to walk one level. */
export function expandSpec(name: string, makeStore: MakeStore): void {
  let library: Store;
  let own: Store | undefined;
  beforeAll(async () => {
    library = await makeStore(libraryOntology, loadLibrary());
  });
  afterEach(async () => {
    await own?.close();
    own = undefined;
  });
  afterAll(() => library.close());

  const both = (...types: readonly string[]): Step[] => types.map((type) => ({ type, direction: 'BOTH' }));
  const expand = async (expansion: Partial<Expansion>, store = library): Promise<readonly Traversal[]> =>
    await store.expand({ ids: [], steps: [], limit: 1000, ...expansion });
  const idsOf = (hops: readonly Traversal[]) => hops.map(({ id }) => id);

  describe(`${name}: one level of a walk`, () => {
    it('tells type, ends and direction of each relationship', async () => {
      expect(await expand({ ids: ['Author:lin'], steps: both('OWNS', 'INFLUENCED_BY') })).toEqual([
        {
          id: 'INFLUENCED_BY(Author:ada,Author:lin)',
          type: 'INFLUENCED_BY',
          from: 'Author:ada',
          to: 'Author:lin',
          direction: 'IN',
        },
        {
          id: 'INFLUENCED_BY(Author:chen,Author:lin)',
          type: 'INFLUENCED_BY',
          from: 'Author:chen',
          to: 'Author:lin',
          direction: 'IN',
        },
        { id: 'OWNS(Author:lin,Book:b02)', type: 'OWNS', from: 'Author:lin', to: 'Book:b02', direction: 'OUT' },
      ]);
    });

    it('follows each type only in the directions asked', async () => {
      const steps: Step[] = [
        { type: 'INFLUENCED_BY', direction: 'OUT' },
        { type: 'AUTHORED_BY', direction: 'IN' },
      ];
      expect(idsOf(await expand({ ids: ['Author:chen'], steps, perRelation: 2 }))).toEqual([
        'AUTHORED_BY(Book:b02,Author:chen)',
        'AUTHORED_BY(Book:b06,Author:chen)',
        'INFLUENCED_BY(Author:chen,Author:lin)',
      ]);
    });

    it('gives an ordered list in its own order', async () => {
      const steps: Step[] = [{ type: 'AUTHORED_BY', direction: 'OUT' }];
      expect(idsOf(await expand({ ids: ['Book:b02'], steps }))).toEqual([
        'AUTHORED_BY(Book:b02,Author:chen)',
        'AUTHORED_BY(Book:b02,Author:bo)',
        'AUTHORED_BY(Book:b02,Author:ada)',
      ]);
    });

    it('keeps the order of the nodes walked from', async () => {
      const steps: Step[] = [{ type: 'PUBLISHED_BY', direction: 'OUT' }];
      expect((await expand({ ids: ['Book:b07', 'Book:b01', 'Book:b05'], steps })).map(({ from }) => from)).toEqual([
        'Book:b07',
        'Book:b01',
        'Book:b05',
      ]);
    });

    it.each<[string, Partial<Expansion>]>([
      ['of nothing', { ids: [], steps: both('CITES') }],
      ['of nodes that are not there', { ids: ['Book:b99', '', 'constructor', '__proto__'], steps: both('CITES', 'OWNS') }],
      ['over no types', { ids: ['Book:b01'], steps: [] }],
      ['over types that are not there', { ids: ['Book:b01'], steps: both('NOTHING', 'constructor', 'A`B') }],
      ['of at most none', { ids: ['Book:b01'], steps: both('AUTHORED_BY'), limit: 0 }],
      ['of at most none of a relation', { ids: ['Book:b01'], steps: both('AUTHORED_BY'), perRelation: 0 }],
    ])('is empty: %s', async (_, expansion) => {
      expect(await expand(expansion)).toEqual([]);
    });

    it('meets a relationship once from each of its ends', async () => {
      const hops = await expand({ ids: ['Author:chen', 'Author:lin'], steps: both('INFLUENCED_BY') });
      expect(hops.filter(({ id }) => id === 'INFLUENCED_BY(Author:chen,Author:lin)').map(({ direction }) => direction)).toEqual([
        'OUT',
        'IN',
      ]);
    });

    it('cuts a level where its order says', async () => {
      const ids = ['Author:ada', 'Author:bo', 'Author:lin'];
      const steps = both('AUTHORED_BY', 'INFLUENCED_BY', 'OWNS');
      const all = await expand({ ids, steps });
      for (const limit of [1, 5, all.length - 1, all.length]) {
        expect(await expand({ ids, steps, limit })).toEqual(all.slice(0, limit));
      }
    });

    it.each([...walksOf(loadLibrary())])('agrees with a plain search: %o', async (expansion) => {
      expect(await expand(expansion)).toEqual(naiveExpand(libraryOntology, loadLibrary(), expansion));
    });

    it('meets a relationship from a node to itself once', async () => {
      const dataset = loopDataset();
      own = await makeStore(libraryOntology, dataset);
      const loop = 'INFLUENCED_BY(Author:me,Author:me)';
      const steps: Step[] = [{ type: 'INFLUENCED_BY', direction: 'IN' }];
      expect(idsOf(await expand({ ids: ['Author:me'], steps: both('INFLUENCED_BY', 'OWNS') }, own))).toEqual([loop]);
      expect(await expand({ ids: ['Author:me'], steps: steps }, own)).toEqual([
        { id: loop, type: 'INFLUENCED_BY', from: 'Author:me', to: 'Author:me', direction: 'IN' },
      ]);
      expect(idsOf(await expand({ ids: ['Author:me'], steps: [...steps, { type: 'OWNS', direction: 'OUT' }] }, own))).toEqual([
        loop,
      ]);
    });

    it('is counted without being read', async () => {
      const levels = walksOf(loadLibrary()).map(({ ids, steps }) => ({ ids, steps }));
      const none = [
        { ids: [], steps: both('CITES') },
        { ids: ['Book:b99'], steps: both('CITES') },
        { ids: ['Book:b01'], steps: both('x') },
      ];
      const counts = levels.map((level) => naiveExpand(libraryOntology, loadLibrary(), { ...level, limit: 10_000 }).length);
      expect(await library.countLevels([...levels, ...none])).toEqual([...counts, 0, 0, 0]);
    });

    it('stops when whoever asked has gone', async () => {
      const gone = AbortSignal.abort(new Error('gone'));
      const asked = async () => await library.expand({ ids: ['Book:b01'], steps: both('CITES'), limit: 1 }, gone);
      await expect(asked()).rejects.toThrow('gone');
    });
  });
}

/** Levels of every kind: capped and cut, in one direction and in both, over one type and over all. */
function walksOf({ nodes }: Dataset): Expansion[] {
  const types = Object.keys(libraryOntology.relationships);
  const authors = nodes.filter(({ type }) => type === 'Author').map(({ id }) => id);
  const all = nodes.map(({ id }) => id);
  const steps = (direction: Step['direction'], of = types): Step[] => of.map((type) => ({ type, direction }));
  return [
    { ids: all, steps: steps('BOTH'), limit: 10_000 },
    { ids: all, steps: steps('BOTH'), perRelation: 1, limit: 10_000 },
    { ids: all.toReversed(), steps: steps('IN'), perRelation: 3, limit: 50 },
    { ids: authors, steps: [...steps('OUT', ['INFLUENCED_BY', 'OWNS']), ...steps('BOTH', ['AUTHORED_BY'])], limit: 40 },
    { ids: authors, steps: [...steps('IN'), ...steps('OUT', ['OWNS'])], perRelation: 2, limit: 10_000 },
  ];
}

const loopDataset = (): Dataset => ({
  nodes: [{ id: 'Author:me', type: 'Author', key: 'me', properties: { nameZh: '我', nameEn: 'Me', aliases: [] } }],
  relationships: [
    {
      id: 'INFLUENCED_BY(Author:me,Author:me)',
      type: 'INFLUENCED_BY',
      from: 'Author:me',
      to: 'Author:me',
      properties: { certain: true },
      evidence: [],
    },
  ],
});
