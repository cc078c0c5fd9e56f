import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, NodeRecord, RelationshipRecord } from '../../src/dataset/dataset.js';
import type { Traversal } from '../../src/plan/expand.js';
import type { Store } from '../../src/stores/store.js';
import { descendants } from '../../src/traversal/descendants.js';
import type { ExplorableGraph } from '../../src/traversal/graph.js';
import { neighbourhood } from '../../src/traversal/neighbourhood.js';
import { type Path, paths } from '../../src/traversal/paths.js';
import { relationSummary } from '../../src/traversal/relation-summary.js';
import type { MakeStore } from '../stores/store-spec.js';
import { libraryOntology } from '../support/library-ontology.js';
import { loadLibrary } from '../support/library-seed.js';

/** What explorations answer, whichever store they walk. */
export function exploreSpec(name: string, makeStore: MakeStore): void {
  describe(`${name}: exploration`, () => {
    const stores: Store[] = [];
    const graphOf = async (dataset: Dataset): Promise<ExplorableGraph> => {
      const store = await makeStore(libraryOntology, dataset);
      stores.push(store);
      return { ontology: libraryOntology, store };
    };
    let library: ExplorableGraph;
    let web: ExplorableGraph;
    beforeAll(async () => {
      library = await graphOf(loadLibrary());
      web = await graphOf(authors('ab ac bd cd de ea', 'x'));
    });
    afterAll(() => Promise.all(stores.map((store) => store.close())));

    describe('paths', () => {
      const letters = (path: Path | undefined) =>
        path?.map(({ direction, from, to }) =>
          (direction === 'OUT' ? [from, to] : [to, from]).map((id) => id.slice(-1)).join(''),
        );
      const between = async (from: string, to: string, options: Partial<Parameters<typeof paths>[1]> = {}) => {
        const answer = await paths(web, { from: `Author:${from}`, to: `Author:${to}`, ...options });
        return { ...answer, paths: answer.paths.map(letters) };
      };

      it('are all of the least length, by the ids of their hops', async () => {
        expect(await between('a', 'd')).toMatchObject({
          paths: [
            ['ab', 'bd'],
            ['ac', 'cd'],
            ['ae', 'ed'],
          ].sort((a, b) => (idOf(a[0]) < idOf(b[0]) ? -1 : 1)),
          truncated: false,
          completeTo: 2,
        });
      });

      it('of every length come the shorter first', async () => {
        const { paths: found } = await between('a', 'd', { mode: 'ALL_SIMPLE', maxLength: 4 });
        expect(found.map((path) => path?.length)).toEqual([2, 2, 2]);
        const longer = await between('b', 'c', { mode: 'ALL_SIMPLE', maxLength: 4 });
        expect(longer.paths.map((path) => path?.length)).toEqual([2, 2, 4, 4]);
      });

      it('pass what they must and keep off what they must not', async () => {
        expect((await between('a', 'd', { via: ['Author:e'] })).paths).toEqual([['ae', 'ed']]);
        expect((await between('b', 'c', { via: ['Author:e'] })).paths).toEqual([
          ['ba', 'ae', 'ed', 'dc'],
          ['bd', 'de', 'ea', 'ac'],
        ]);
        expect((await between('a', 'd', { avoid: ['Author:b', 'Author:c'] })).paths).toEqual([['ae', 'ed']]);
      });

      it('follow a pattern of directed and repeated steps', async () => {
        const along = [{ types: ['INFLUENCED_BY'], direction: 'OUT' as const, min: 2, max: 4 }];
        expect((await between('a', 'e', { along })).paths).toEqual([
          ['ab', 'bd', 'de'],
          ['ac', 'cd', 'de'],
        ]);
        const back = [{ direction: 'IN' as const }, { types: ['INFLUENCED_BY'], direction: 'OUT' as const, min: 0, max: 8 }];
        expect((await between('d', 'c', { along: back })).paths).toEqual([['dc']]);
        expect((await between('a', 'd', { along: [{ types: ['CITES'] }] })).paths).toEqual([]);
      });

      it('are none where there is none', async () => {
        expect(await between('a', 'x', { maxLength: 8 })).toMatchObject({ paths: [], truncated: false, completeTo: 8 });
        expect(await between('a', 'd', { maxLength: 1 })).toMatchObject({ paths: [], truncated: false, completeTo: 1 });
      });

      it('say that there are more than the first', async () => {
        expect(await between('a', 'd', { first: 2 })).toMatchObject({
          truncated: true,
          completeTo: 1,
          paths: [[], []].map(() => expect.any(Array)),
        });
        expect(await between('a', 'd', { first: 3 })).toMatchObject({ truncated: false });
      });

      it('say that the budget ran out, and how far all is known', async () => {
        const whole = await between('a', 'd');
        expect(await between('a', 'd', { budget: whole.visited })).toEqual({ ...whole, budget: whole.visited });
        const cut = await between('a', 'd', { budget: whole.visited - 1 });
        expect(cut).toMatchObject({ truncated: true, completeTo: 1, visited: whole.visited - 1 });
      });

      it('run over what is said of the subject, not of the source', async () => {
        const from = 'Book:b01';
        const onOneShelf = await paths(library, { from, to: 'Book:b07', maxLength: 2, mode: 'ALL_SIMPLE' });
        expect(new Set(onOneShelf.paths.flat().map(({ type }) => type))).toEqual(new Set(['PUBLISHED_BY']));
        await expect(paths(library, { from, to: 'Shelf:s2' })).rejects.toThrow('`to` names "Shelf:s2", which is no entity');
      });

      it.each<[string, Partial<Parameters<typeof paths>[1]>, string]>([
        ['the same end twice', { to: 'Author:a' }, '`from` and `to` both name "Author:a"'],
        ['an unknown start', { from: 'Author:nobody' }, '"Author:nobody", which is no entity of this graph. Ask for `id`'],
        [
          'a key for an id',
          { from: 'Author:d', to: 'a' },
          '`to` names "a", which is no entity of this graph. Did you mean "Author:a"?',
        ],
        ['an unknown end', { to: 'constructor' }, '`to` names "constructor", which is no entity'],
        ['an unknown node to pass', { via: ['x'] }, '`via` names "x"'],
        ['an unknown node to avoid', { avoid: ['x'] }, '`avoid` names "x"'],
        ['passing what is avoided', { via: ['Author:b'], avoid: ['Author:b'] }, '`via` and `avoid` both name "Author:b"'],
        ['passing the start', { via: ['Author:a'] }, '`from` and `via` both name "Author:a"'],
        ['passing a node twice', { via: ['Author:b', 'Author:b'] }, '`via` names "Author:b" twice'],
        ['no length', { maxLength: 0 }, '`maxLength` is 0; give a whole number from 1 to 8.'],
        ['too great a length', { maxLength: 9 }, '`maxLength` is 9; give a whole number from 1 to 8.'],
        ['no paths', { first: 0 }, '`first` is 0; give a whole number from 1 to 100.'],
        ['too great a budget', { budget: 10_001 }, '`budget` is 10001; give a whole number from 1 to 10000.'],
        ['a pattern of nothing', { along: [] }, '`along` has 0 steps; give 1 to 8.'],
        [
          'a step of an unknown type',
          { along: [{ types: ['CITE'] }] },
          '`along[0].types` names "CITE", which is no relationship type. Did you mean "CITES"?',
        ],
        ['a step of less than none', { along: [{}, { min: -1 }] }, '`along[1].min` is -1; give a whole number from 0 to 8.'],
        ['a step of at most none', { along: [{ max: 0 }] }, '`along[0].max` is 0; give a whole number from 1 to 8.'],
        [
          'a step of more than its most',
          { along: [{ min: 3, max: 2 }] },
          '`along[0].max` is 2; give a whole number from 3 to 8.',
        ],
      ])('refuse %s', async (_, options, message) => {
        const asked = paths(web, { from: 'Author:a', to: 'Author:d', ...options });
        await expect(asked).rejects.toThrow(message);
        await expect(asked).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
      });

      it('stop when whoever asked has gone', async () => {
        const gone = AbortSignal.abort(new Error('gone'));
        await expect(paths(web, { from: 'Author:a', to: 'Author:d' }, gone)).rejects.toThrow('gone');
      });
    });

    describe('a neighbourhood', () => {
      it('has each node once, at its least depth', async () => {
        expect(await neighbourhood(web, { ids: ['Author:a'], depth: 2 })).toEqual({
          nodes: [
            { id: 'Author:a', depth: 0 },
            { id: 'Author:b', depth: 1 },
            { id: 'Author:c', depth: 1 },
            { id: 'Author:e', depth: 1 },
            { id: 'Author:d', depth: 2 },
          ],
          relationships: ['ab', 'ac', 'bd', 'cd', 'de', 'ea'].map(idOf).sort(),
          truncated: false,
          visited: 9,
          budget: 500,
        });
      });

      it('takes the first of each relation, and says that there are more', async () => {
        const options = { ids: ['Author:a'], perRelation: 1 };
        const answer = await neighbourhood(web, options);
        expect(answer).toMatchObject({ relationships: [idOf('ab'), idOf('ea')].sort(), truncated: true });
        expect(await neighbourhood(web, { ...options, perRelation: 2 })).toMatchObject({ truncated: false });
        const first = await neighbourhood(library, { ids: ['Book:b02'], perRelation: 1, along: ['AUTHORED_BY'] });
        expect(first.relationships).toEqual(['AUTHORED_BY(Book:b02,Author:chen)']);
      });

      it('says that the budget ran out, and keeps what was seen', async () => {
        const answer = await neighbourhood(web, { ids: ['Author:a'], depth: 2, budget: 4 });
        expect(answer).toMatchObject({ truncated: true, visited: 4, budget: 4 });
        expect(answer.relationships).toEqual(['ab', 'ac', 'bd', 'ea'].map(idOf));
        expect(await neighbourhood(web, { ids: ['Author:a'], depth: 2, budget: 9 })).toMatchObject({ truncated: false });
      });

      it('of several nodes joins theirs', async () => {
        const { nodes } = await neighbourhood(web, { ids: ['Author:x', 'Author:e'] });
        expect(nodes.map(({ id, depth }) => `${id.slice(-1)}${depth}`)).toEqual(['e0', 'x0', 'a1', 'd1']);
      });

      it('follows only the types and direction asked', async () => {
        const options = { ids: ['Author:a'], direction: 'OUT' as const };
        expect((await neighbourhood(web, options)).relationships).toEqual(['ab', 'ac'].map(idOf));
        expect((await neighbourhood(web, { ...options, along: ['OWNS'] })).relationships).toEqual([]);
      });

      it.each<[string, Partial<Parameters<typeof neighbourhood>[1]>, string]>([
        ['no nodes', { ids: [] }, '`ids` names 0; give 1 to 20.'],
        ['a node twice', { ids: ['Author:a', 'Author:a'] }, '`ids` names "Author:a" twice'],
        ['an unknown node', { ids: ['Author:a', 'Author:z'] }, '`ids` names "Author:z", which is no entity'],
        ['no depth', { depth: 0 }, '`depth` is 0; give a whole number from 1 to 4.'],
        ['none of each relation', { perRelation: 0 }, '`perRelation` is 0; give a whole number from 1 to 100.'],
        ['no budget', { budget: 0 }, '`budget` is 0; give a whole number from 1 to 5000.'],
        ['an unknown type', { along: ['toString'] }, '`along` names "toString", which is no relationship type'],
      ])('refuses %s', async (_, options, message) => {
        await expect(neighbourhood(web, { ids: ['Author:a'], ...options })).rejects.toThrow(message);
      });
    });

    describe('descendants', () => {
      const INFLUENCES = { of: 'Author:a', along: ['INFLUENCED_BY'] };
      const trail = ({ path }: { path: readonly Traversal[] }) => path.map(({ id }) => id);

      it('are met once, with their depth and the way there', async () => {
        const { nodes, truncated, visited } = await descendants(web, INFLUENCES);
        expect(nodes.map((each) => [each.id, each.depth, trail(each)])).toEqual([
          ['Author:b', 1, [idOf('ab')]],
          ['Author:c', 1, [idOf('ac')]],
          ['Author:d', 2, [idOf('ab'), idOf('bd')]],
          ['Author:e', 3, [idOf('ab'), idOf('bd'), idOf('de')]],
        ]);
        expect([truncated, visited]).toEqual([false, 6]);
      });

      it('go down as far as asked, and up where asked', async () => {
        const ids = async (options: Partial<Parameters<typeof descendants>[1]>) =>
          (await descendants(web, { ...INFLUENCES, ...options })).nodes.map(({ id }) => id.slice(-1));
        expect(await ids({ maxDepth: 2 })).toEqual(['b', 'c', 'd']);
        expect(await ids({ direction: 'IN', maxDepth: 2 })).toEqual(['e', 'd']);
        expect(await ids({ along: ['CITES', 'OWNS'] })).toEqual([]);
      });

      it('come in the order of their parents and lists', async () => {
        const { nodes } = await descendants(library, { of: 'Book:b12', along: ['CITES', 'AUTHORED_BY'] });
        expect(nodes.slice(0, 4).map(({ id }) => id)).toEqual(['Author:ada', 'Author:lin', 'Book:b02', 'Essay:e1']);
      });

      it('say that there are more than the first or the budget', async () => {
        expect(await descendants(web, { ...INFLUENCES, first: 3 })).toMatchObject({ truncated: true, nodes: { length: 3 } });
        expect(await descendants(web, { ...INFLUENCES, first: 4 })).toMatchObject({ truncated: false, nodes: { length: 4 } });
        expect(await descendants(web, { ...INFLUENCES, budget: 3 })).toMatchObject({
          truncated: true,
          nodes: { length: 3 },
          visited: 3,
        });
      });

      it.each<[string, Partial<Parameters<typeof descendants>[1]>, string]>([
        ['an unknown node', { of: 'x' }, '`of` names "x", which is no entity'],
        ['no types', { along: [] }, '`along` names 0; give 1 to 20.'],
        ['an unknown type', { along: ['PARTS'] }, '`along` names "PARTS", which is no relationship type'],
        ['no direction', { direction: 'BOTH' }, '`direction` is BOTH, which leads up and down; give OUT or IN.'],
        ['no depth', { maxDepth: 0 }, '`maxDepth` is 0; give a whole number from 1 to 20.'],
        ['too many', { first: 501 }, '`first` is 501; give a whole number from 1 to 500.'],
        ['too great a budget', { budget: 10_001 }, '`budget` is 10001; give a whole number from 1 to 10000.'],
      ])('refuse %s', async (_, options, message) => {
        await expect(descendants(web, { ...INFLUENCES, ...options })).rejects.toThrow(message);
      });
    });

    describe('a relation summary', () => {
      it('counts each relation and gives the first of it', async () => {
        const summary = await relationSummary(library, { id: 'Author:lin', sample: 2 });
        expect(summary.map(({ relation, count, sample }) => [relation.name, relation.direction, count, sample])).toEqual([
          ['works', 'IN', 9, ['Book:b01', 'Book:b04']],
          ['influences', 'IN', 2, ['Author:ada', 'Author:chen']],
          ['owns', 'OUT', 1, ['Book:b02']],
        ]);
      });

      it('counts parallel relationships and names their end once', async () => {
        const summary = await relationSummary(library, { id: 'Book:b03' });
        const authorship = summary.find(({ relation }) => relation.name === 'authors');
        expect(authorship).toMatchObject({ count: 2, sample: ['Author:bo'] });
      });

      it('takes no more than is asked, and leaves out what there is none of', async () => {
        const summary = await relationSummary(web, { id: 'Author:a', sample: 0 });
        expect(summary.map(({ relation, count, sample }) => [relation.name, count, sample])).toEqual([
          ['influencedBy', 2, []],
          ['influences', 1, []],
        ]);
        expect(await relationSummary(web, { id: 'Author:x' })).toEqual([]);
      });

      it.each([
        ['an unknown node', { id: 'Author:z' }, '`id` names "Author:z", which is no entity'],
        ['an unknown type', { id: 'constructor:z' }, '`id` names "constructor:z", which is no entity'],
        ['an interface', { id: 'Work:b01' }, '`id` names "Work:b01", which is no entity'],
        ['too large a sample', { id: 'Author:a', sample: 11 }, '`sample` is 11; give a whole number from 0 to 10.'],
      ])('refuses %s', async (_, options, message) => {
        await expect(relationSummary(web, options)).rejects.toThrow(message);
      });
    });
  });
}

const idOf = (pair = ''): string => `INFLUENCED_BY(Author:${pair[0]},Author:${pair[1]})`;

/** Authors of one letter: each pair is an influence, from the first on the second's part; and some that stand alone. */
function authors(pairs: string, alone: string): Dataset {
  const keys = [...new Set(`${pairs}${alone}`.replaceAll(' ', ''))].sort();
  return {
    nodes: keys.map(
      (key): NodeRecord => ({
        id: `Author:${key}`,
        type: 'Author',
        key,
        properties: { nameZh: key, nameEn: key, aliases: [] },
      }),
    ),
    relationships: pairs
      .split(' ')
      .sort()
      .map(
        (pair): RelationshipRecord => ({
          id: idOf(pair),
          type: 'INFLUENCED_BY',
          from: `Author:${pair[0]}`,
          to: `Author:${pair[1]}`,
          properties: { certain: true },
          evidence: [],
        }),
      ),
  };
}
