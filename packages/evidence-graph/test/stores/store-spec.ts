import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { contentHash } from '../../src/dataset/content-hash.js';
import type { Dataset, NodeRecord, PropertyValues, RelationshipRecord } from '../../src/dataset/dataset.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import { compareValues } from '../../src/plan/order.js';
import type {
  Column,
  Condition,
  Grouping,
  GroupRows,
  Having,
  Hop,
  ListEntry,
  Measure,
  Operator,
  OrderKey,
  PageEntry,
  PageRows,
  Quantifier,
  Row,
} from '../../src/plan/shape.js';
import { FIRST_GROUPING, keysetColumns, tieBreaker } from '../../src/plan/shape.js';
import type { Store } from '../../src/stores/store.js';
import { everyOne, type Some } from '../support/drawn.js';
import { libraryOntology } from '../support/library-ontology.js';
import { loadLibrary } from '../support/library-seed.js';
import {
  ascending,
  descending,
  layout,
  nodes,
  ofNode,
  ofRelationship,
  type PageOptions,
  type Plan,
  readPlan,
  relationships,
  select,
} from '../support/plans.js';

export type MakeStore = (ontology: Ontology, dataset: Dataset) => Promise<Store>;

/** What every store does with plans: `docs/plan.md` as tests. */
export function storeSpec(name: string, makeStore: MakeStore, some: Some = everyOne): void {
  let library: Store;
  let own: Store | undefined;
  const storeOf = async (dataset: Dataset): Promise<Store> => {
    own = await makeStore(libraryOntology, dataset);
    return own;
  };

  beforeAll(async () => {
    library = await makeStore(libraryOntology, loadLibrary());
  });
  afterEach(async () => {
    await own?.close();
    own = undefined;
  });
  afterAll(() => library.close());

  describe(`${name}: the version of the dataset`, () => {
    it('tells the hash of what it holds', async () => {
      const dataset = loadLibrary();
      expect(await library.datasetVersion()).toEqual({ hash: contentHash(libraryOntology, dataset), version: null });
      const store = await storeOf({ ...dataset, version: '1.2.0' });
      expect(await store.datasetVersion()).toEqual({ hash: contentHash(libraryOntology, dataset), version: '1.2.0' });
      const [, ...nodes] = dataset.nodes;
      const fewer = { nodes, relationships: [] };
      await store.import(fewer);
      expect(await store.datasetVersion()).toEqual({ hash: contentHash(libraryOntology, fewer), version: null });
    });
  });

  describe(`${name}: roots by id`, () => {
    const WORKS = ['Book', 'Essay'];
    const byIds = async (ids: readonly string[], selection = nodes(WORKS)) => {
      const [rows] = await readPlan(library, (plan) => [plan.ids(ids, selection)]);
      return rows;
    };

    it.each<[string, string[], unknown[]]>([
      ['keeps the order of the ids', ['Book:b03', 'Essay:e1', 'Book:b01'], [['Book:b03'], ['Essay:e1'], ['Book:b01']]],
      ['answers an id as often as asked', ['Book:b01', 'Book:b01'], [['Book:b01'], ['Book:b01']]],
      ['answers null for an unknown id', ['Book:b99', 'Book:b01', ''], [null, ['Book:b01'], null]],
      ['answers null for a node of no layout', ['Author:lin', 'Book:b01'], [null, ['Book:b01']]],
      ['answers null for a relationship of no layout', ['CITES(Book:b11,Book:b01)'], [null]],
      [
        'finds nothing under names of JavaScript',
        ['constructor', '__proto__', 'toString', 'hasOwnProperty'],
        [null, null, null, null],
      ],
      ['answers no ids with no rows', [], []],
    ])('%s', async (_, ids, rows) => {
      expect(await byIds(ids)).toEqual(rows);
    });

    it('reads relationships by their own ids', async () => {
      const selection = relationships([ofRelationship('id'), ofRelationship('type'), ofRelationship('exclusive')]);
      const id = 'OWNS(Author:lin,Book:b02)';
      expect(await byIds([id, 'Author:lin'], selection)).toEqual([[id, 'OWNS', true], null]);
    });

    it('reads nodes and relationships side by side', async () => {
      const selection = select(
        layout(['Book', 'Essay'], [ofNode('id'), ofNode('type')]),
        layout(['Relationship'], [ofRelationship('type')]),
      );
      expect(await byIds(['OWNS(Author:lin,Book:b02)', 'Essay:e1'], selection)).toEqual([
        [1, 'OWNS'],
        [0, 'Essay:e1', 'Essay'],
      ]);
    });
  });

  describe(`${name}: columns`, () => {
    it('give each kind of value as itself', async () => {
      const names = [
        'id',
        'type',
        'key',
        'nameZh',
        'aliases',
        'pages',
        'price',
        'inPrint',
        'format',
        'ratings',
        'firstPublished',
        'cataloguedAt',
      ];
      const [rows] = await readPlan(library, (plan) => [plan.ids(['Book:b02'], nodes(['Book'], names.map(ofNode)))]);
      expect(rows).toEqual([
        ['Book:b02', 'Book', 'b02', '书2', [], 200, 2.5, true, 'DIGITAL', [3, 5], '1982-03', '2020-01-02T08:30:00Z'],
      ]);
    });

    it('keep quotes and wildcards in strings', async () => {
      const [rows] = await readPlan(library, (plan) => [plan.ids(['Book:b05'], nodes(['Book'], [ofNode('aliases')]))]);
      expect(rows).toEqual([[["O'Brien", 'a "quoted" one', '100%_sure\\']]]);
    });

    it('are null where there is no value', async () => {
      const columns = ['isbn', 'price', 'signed', 'constructor', '__proto__', 'nothing'].map(ofNode);
      const [rows] = await readPlan(library, (plan) => [plan.ids(['Book:b15'], nodes(['Book'], columns))]);
      expect(rows).toEqual([[null, null, null, null, null, null]]);
    });

    it('of relationships are null at a root', async () => {
      const [rows] = await readPlan(library, (plan) => [
        plan.ids(['Book:b01'], nodes(['Book'], [ofRelationship('id'), ofNode('key')])),
      ]);
      expect(rows).toEqual([[null, 'b01']]);
    });
  });

  describe(`${name}: layouts`, () => {
    const types = ['Author', 'Book', 'Essay', 'Publisher', 'Shelf'];

    it('tag rows only where there are several', async () => {
      const several = select(layout(['Publisher'], [ofNode('founded')]), layout(['Shelf'], [ofNode('key'), ofNode('position')]));
      const [tagged, plain] = await readPlan(library, (plan) => [
        plan.ids(['Shelf:s1', 'Publisher:quiet'], several),
        plan.ids(['Shelf:s1'], nodes(['Shelf', 'Publisher'], [ofNode('type')])),
      ]);
      expect(tagged).toEqual([
        [1, 's1', 4],
        [0, null],
      ]);
      expect(plain).toEqual([['Shelf']]);
    });

    it('leave items of no layout out of lists', async () => {
      const hop: Hop = { kind: 'relationship', type: 'OWNS', direction: 'OUT' };
      const entry: ListEntry = { kind: 'list', field: 'x', hop, order: [], atMost: 50, selection: nodes(['Essay']) };
      const [rows] = await readPlan(library, (plan) => [plan.ids(['Publisher:commercial'], nodes(['Publisher'], [], [entry]))]);
      expect(rows).toEqual([[[['Essay:e1']]]]);
    });

    it('hold columns before entries in every row', async () => {
      const entry: ListEntry = {
        kind: 'list',
        field: 'x',
        hop: { kind: 'relationship', type: 'PUBLISHED_BY', direction: 'OUT' },
        order: [],
        atMost: 1,
        selection: nodes(['Publisher']),
      };
      const selection = select(
        layout(['Book'], [ofNode('key'), ofNode('pages')], [entry]),
        layout(types.slice(2), [ofNode('key')]),
      );
      const [rows] = await readPlan(library, (plan) => [plan.ids(['Book:b01', 'Essay:e2'], selection)]);
      expect(rows).toEqual([
        [0, 'b01', 150, [['Publisher:harbour']]],
        [1, 'e2'],
      ]);
    });
  });

  describe(`${name}: pages`, () => {
    const ESSAYS = [['Essay:e1'], ['Essay:e2'], ['Essay:e3'], ['Essay:e4']];

    it.each<[string, PageOptions, unknown]>([
      ['give all where there is room', { first: 4 }, [ESSAYS, false, null]],
      ['begin at the start with first', { first: 2 }, [ESSAYS.slice(0, 2), true, null]],
      ['begin at the end with last', { last: 3 }, [ESSAYS.slice(1), true, null]],
      ['are empty at a limit of 0', { first: 0 }, [[], true, null]],
      ['are empty at a last of 0', { last: 0 }, [[], true, null]],
      ['exclude the position after which they start', { first: 2, after: ['Essay:e2'] }, [ESSAYS.slice(2), false, null]],
      ['exclude the position before which they end', { last: 5, before: ['Essay:e3'] }, [ESSAYS.slice(0, 2), false, null]],
      ['count first from after', { first: 1, after: ['Essay:e1'] }, [ESSAYS.slice(1, 2), true, null]],
      ['count last from before', { last: 1, before: ['Essay:e4'] }, [ESSAYS.slice(2, 3), true, null]],
      ['lie between two positions', { first: 9, after: ['Essay:e1'], before: ['Essay:e4'] }, [ESSAYS.slice(1, 3), false, null]],
      ['are empty between crossed positions', { first: 9, after: ['Essay:e3'], before: ['Essay:e2'] }, [[], false, null]],
      ['are empty beyond the end', { first: 2, after: ['Essay:e4'] }, [[], false, null]],
      ['are empty before the start', { last: 2, before: ['Essay:e1'] }, [[], false, null]],
      ['start at positions nothing stands on', { first: 1, after: ['Essay:e2x'] }, [ESSAYS.slice(2, 3), true, null]],
      ['count all items beside the rows', { first: 1, after: ['Essay:e3'], total: true }, [ESSAYS.slice(3), false, 4]],
      ['count all items without the rows', { first: 1, rows: false, total: true }, [[], expect.any(Boolean), 4]],
    ])('%s', async (_, options, page) => {
      const [read] = await readPlan(library, (plan) => [plan.all(['Essay'], options, nodes(['Essay']))]);
      expect(read).toEqual(page);
    });

    it('mix several types by id', async () => {
      const types = ['Shelf', 'Publisher'];
      const [page] = await readPlan(library, (plan) => [plan.all(types, { first: 5, total: true }, nodes(types))]);
      expect(page).toEqual([
        [['Publisher:commercial'], ['Publisher:harbour'], ['Publisher:quiet'], ['Shelf:s1'], ['Shelf:s2']],
        true,
        7,
      ]);
    });

    it('are empty for types that nothing has', async () => {
      const store = await storeOf({ nodes: [], relationships: [] });
      const pages = await readPlan(store, (plan) => [
        plan.all(['Book'], { total: true }, nodes(['Book'])),
        plan.all(['constructor', '__proto__'], { total: true }, nodes(['constructor', '__proto__'])),
      ]);
      expect(pages).toEqual([
        [[], false, 0],
        [[], false, 0],
      ]);
    });
  });

  describe(`${name}: groups`, () => {
    const count: Measure = { kind: 'count' };
    const pages = (kind: 'min' | 'max' | 'sum' | 'avg' | 'count'): Measure => ({ kind, column: ofNode('pages') });
    const grouped = async (type: string, grouping: Partial<Grouping>, where?: (plan: Plan) => Condition, slot = 100) => {
      const [read] = await readPlan(library, (plan) => {
        const limit = plan.slot('int', slot);
        const whole = { by: [], measures: [], having: [], largestFirst: false, total: false, limit, ...grouping };
        return [plan.all([type], { rows: false, groupings: [whole], ...(where ? { where: where(plan) } : {}) }, nodes([type]))];
      });
      return (read as PageRows)[FIRST_GROUPING];
    };
    const books = () =>
      readPlan(library, (plan) => [plan.all(['Book'], {}, select(layout(['Book'], [ofNode('pages'), ofNode('format')])))]);
    const valuesOf = async () => ((await books())[0] as PageRows)[0] as unknown as [number, string][];

    it('have their keys, in the order of these, and their measures', async () => {
      const all = await valuesOf();
      const formats = [...new Set(all.map(([, format]) => format))].sort();
      const measures = [count, pages('count'), pages('min'), pages('max'), pages('sum'), pages('avg')];
      const [rows] = (await grouped('Book', { by: [ascending(ofNode('format'))], measures })) as GroupRows;
      expect(rows).toEqual(
        formats.map((format) => {
          const numbers = all.filter((each) => each[1] === format).map(([each]) => each);
          const sum = numbers.reduce((a, b) => a + b, 0);
          const { length } = numbers;
          return [format, length, length, Math.min(...numbers), Math.max(...numbers), sum, expect.closeTo(sum / length, 9)];
        }),
      );
    });

    it('come from the greatest key, or the largest first, and are cut at the limit, not counted', async () => {
      const by = [{ column: ofNode('format'), descending: true }];
      const [down, all] = (await grouped('Book', { by, measures: [count], total: true })) as GroupRows;
      const [up] = (await grouped('Book', { by: [ascending(ofNode('format'))], measures: [count] })) as GroupRows;
      expect(down).toEqual(up.toReversed());
      expect(all).toBe(up.length);
      const [largest] = (await grouped('Book', { by, measures: [count], largestFirst: true }, undefined, 1)) as GroupRows;
      expect(largest).toEqual([down.toSorted((a, b) => Number(b[1]) - Number(a[1]))[0]]);
      expect(await grouped('Book', { by, measures: [count], total: true }, undefined, 0)).toEqual([[], up.length]);
    });

    it('have null for a key that is not there, last', async () => {
      const [rows] = (await grouped('Book', { by: [ascending(ofNode('price'))], measures: [count] })) as GroupRows;
      expect(rows.at(-1)?.[0]).toBeNull();
      expect(rows.filter(([price]) => price === null)).toHaveLength(1);
    });

    it('meet what is asked of them, the unknown not', async () => {
      const by = [ascending(ofNode('key'))];
      const price: Measure = { kind: 'max', column: ofNode('price') };
      const having = (plan: Plan): Having[] => [{ measure: 0, operator: 'gt', value: plan.slot('value', 0) }];
      const [read] = await readPlan(library, (plan) => {
        const grouping = {
          by,
          measures: [price],
          having: having(plan),
          largestFirst: false,
          total: true,
          limit: plan.slot('int', 100),
        };
        return [plan.all(['Book'], { rows: false, groupings: [grouping] }, nodes(['Book']))];
      });
      const [rows, total] = (read as PageRows)[FIRST_GROUPING] as GroupRows;
      expect(rows.length).toBe(total);
      expect(rows.every(([, value]) => Number(value) > 0)).toBe(true);
      expect(rows.length).toBeLessThan((await valuesOf()).length);
    });

    it('are one without keys, though nothing is in it', async () => {
      const measures = [count, pages('count'), pages('min'), pages('sum'), pages('avg')];
      const none = (plan: Plan): Condition => ({
        kind: 'compare',
        column: ofNode('key'),
        operator: 'eq',
        value: plan.slot('value', 'x'),
      });
      expect(await grouped('Book', { measures, total: true }, none)).toEqual([[[0, 0, null, null, null]], 1]);
      expect(await grouped('Book', {}, none)).toEqual([[[]], null]);
      expect(await grouped('Book', { measures, by: [ascending(ofNode('key'))], total: true }, none)).toEqual([[], 0]);
    });

    it('divide what a hop leads to, by the relationship too', async () => {
      const hop: Hop = { kind: 'relationships', types: ['OWNS', 'AUTHORED_BY'], direction: 'BOTH' };
      const [rows] = await readPlan(library, (plan) => {
        const grouping: Grouping = {
          by: [ascending(ofRelationship('type'))],
          measures: [count],
          having: [],
          largestFirst: false,
          total: true,
          limit: plan.slot('int', 5),
        };
        const page = plan.page({ rows: false, total: true, groupings: [grouping] });
        const entry: PageEntry = { kind: 'page', field: 'x', hop, page, atMost: 50, selection: relationships() };
        return [plan.ids(['Author:lin'], nodes(['Author'], [ofNode('id')], [entry]))];
      });
      const found = rows?.[0] as Row;
      const [, , total, [groups, number]] = found.at(-1) as [unknown, unknown, number, GroupRows];
      expect(groups.map(([type]) => type)).toEqual(['AUTHORED_BY', 'OWNS']);
      expect(groups.reduce((sum, each) => sum + Number(each[1]), 0)).toBe(total);
      expect(number).toBe(2);
    });

    it('are none where a hop leads nowhere', async () => {
      const [rows] = await readPlan(library, (plan) => {
        const limit = plan.slot('int', 5);
        const whole = { measures: [count], having: [], largestFirst: false, total: true, limit };
        const groupings = [
          { ...whole, by: [ascending(ofNode('key'))] },
          { ...whole, by: [] },
        ];
        const page = plan.page({ rows: false, groupings });
        const hop: Hop = { kind: 'relationship', type: 'NOTHING', direction: 'OUT' };
        const entry: PageEntry = { kind: 'page', field: 'x', hop, page, atMost: 50, selection: nodes(['Book']) };
        return [plan.ids(['Author:lin'], nodes(['Author'], [ofNode('id')], [entry]))];
      });
      expect((rows as readonly Row[])[0]?.at(-1)).toEqual([[], false, null, [[], 0], [[[0]], 1]]);
    });
  });

  describe(`${name}: hops`, () => {
    const list = (
      hop: Hop,
      selection = nodes(['Author', 'Book', 'Essay', 'Publisher', 'Shelf']),
      order: OrderKey[] = [],
    ): ListEntry => ({
      kind: 'list',
      field: 'x',
      hop,
      order,
      atMost: 50,
      selection,
    });
    const along = (type: string, direction: 'OUT' | 'IN'): Hop => ({ kind: 'relationship', type, direction });
    const inOrder = [ascending(ofRelationship('order'))];
    const rowsOver = async (store: Store, id: string, entry: ListEntry | PageEntry) => {
      const type = id.split(':')[0] ?? '';
      const [rows] = await readPlan(store, (plan) => [plan.ids([id], nodes([type], [], [entry]))]);
      return (rows as readonly Row[])[0]?.[0];
    };

    it.each<[string, string, Hop, string[]]>([
      ['lead out to nodes by id', 'Book:b12', along('CITES', 'OUT'), ['Book:b02', 'Essay:e1']],
      [
        'lead in from nodes by id',
        'Essay:e1',
        along('CITES', 'IN'),
        ['Book:b12', 'Book:b14', 'Book:b16', 'Book:b18', 'Book:b20', 'Essay:e2'],
      ],
      ['lead to one node', 'Book:b02', along('SEQUEL_OF', 'OUT'), ['Book:b01']],
      ['lead nowhere without relationships', 'Book:b01', along('SEQUEL_OF', 'OUT'), []],
      ['lead nowhere over unknown types', 'Book:b01', along('constructor', 'OUT'), []],
      ['do not follow a relationship backward', 'Essay:e1', along('CITES', 'OUT'), []],
    ])('%s', async (_, id, hop, ids) => {
      expect(await rowsOver(library, id, list(hop))).toEqual(ids.map((each) => [each]));
    });

    it('keep an ordered list in its order', async () => {
      const entry = list(along('AUTHORED_BY', 'OUT'), nodes(['Author']), inOrder);
      expect(await rowsOver(library, 'Book:b02', entry)).toEqual([['Author:chen'], ['Author:bo'], ['Author:ada']]);
    });

    it('sort an ordered list by id if asked', async () => {
      const entry = list(along('AUTHORED_BY', 'OUT'), nodes(['Author']));
      expect(await rowsOver(library, 'Book:b02', entry)).toEqual([['Author:ada'], ['Author:bo'], ['Author:chen']]);
    });

    it('read the relationship with the node', async () => {
      const columns = [ofNode('key'), ofRelationship('contribution'), ofRelationship('share'), ofRelationship('creditedAsEn')];
      const entry = list(along('AUTHORED_BY', 'OUT'), nodes(['Author'], columns), inOrder);
      expect(await rowsOver(library, 'Book:b04', entry)).toEqual([
        ['ada', 'WRITER', null, null],
        ['lin', 'TRANSLATOR', 0.25, null],
      ]);
      expect(await rowsOver(library, 'Book:b05', entry)).toEqual([['lin', 'WRITER', null, 'Yuan']]);
    });

    it.each(['OUT', 'IN'] as const)('sort by the node at the other end going %s', async (direction) => {
      const to = (key: string): RelationshipRecord => {
        const [start, end] = direction === 'OUT' ? ['m', key] : [key, 'm'];
        return link('INFLUENCED_BY', `Author:${start}`, `Author:${end}`);
      };
      const keys = ['z', 'a', 'a-1', 'a.1', 'a1', 'A'];
      const store = await storeOf(datasetOf([author('m'), ...keys.map((key) => author(key))], keys.map(to)));
      const entry = list(along('INFLUENCED_BY', direction), nodes(['Author'], [ofNode('key')]));
      expect(await rowsOver(store, 'Author:m', entry)).toEqual([...keys].sort().map((key) => [key]));
    });

    it('give parallel relationships a row each, by id', async () => {
      const entry = list(along('AUTHORED_BY', 'IN'), nodes(['Book'], [ofNode('key'), ofRelationship('id')]));
      const rows = (await rowsOver(library, 'Author:bo', entry)) as Row[];
      expect(rows.slice(1, 3)).toEqual([
        ['b03', 'AUTHORED_BY(Book:b03,Author:bo)'],
        ['b03', 'AUTHORED_BY(Book:b03,Author:bo,second-edition)'],
      ]);
    });

    it('read a node met again under each relationship', async () => {
      const inner = list({ kind: 'relationship', type: 'PUBLISHED_BY', direction: 'OUT' }, nodes(['Publisher']));
      const entry = list(along('AUTHORED_BY', 'IN'), nodes(['Book'], [ofNode('key'), ofRelationship('order')], [inner]));
      const rows = (await rowsOver(library, 'Author:bo', entry)) as Row[];
      expect(rows.slice(1, 3)).toEqual([
        ['b03', 1, [['Publisher:commercial']]],
        ['b03', 2, [['Publisher:commercial']]],
      ]);
    });

    const loop = datasetOf(
      [author('a'), author('b')],
      [
        link('INFLUENCED_BY', 'Author:a', 'Author:a'),
        link('INFLUENCED_BY', 'Author:b', 'Author:a'),
        link('INFLUENCED_BY', 'Author:a', 'Author:b'),
      ],
    );
    it.each<['OUT' | 'IN' | 'BOTH', string[]]>([
      ['OUT', ['INFLUENCED_BY(Author:a,Author:a)', 'INFLUENCED_BY(Author:a,Author:b)']],
      ['IN', ['INFLUENCED_BY(Author:a,Author:a)', 'INFLUENCED_BY(Author:b,Author:a)']],
      ['BOTH', ['INFLUENCED_BY(Author:a,Author:a)', 'INFLUENCED_BY(Author:a,Author:b)', 'INFLUENCED_BY(Author:b,Author:a)']],
    ])('meet a relationship with itself once going %s', async (direction, ids) => {
      const entry = list({ kind: 'relationships', types: ['INFLUENCED_BY'], direction }, relationships());
      expect(await rowsOver(await storeOf(loop), 'Author:a', entry)).toEqual(ids.map((id) => [id]));
    });

    it.each<[string, string[], number]>([
      ['nothing over no types', [], 0],
      ['each once though its type is named twice', ['INFLUENCED_BY', 'INFLUENCED_BY'], 2],
    ])('count %s', async (_, types, count) => {
      const hop: Hop = { kind: 'relationships', types, direction: 'BOTH' };
      const [rows] = await readPlan(library, (plan) => {
        const page = plan.page({ first: 0, total: true });
        const entry: PageEntry = { kind: 'page', field: 'x', hop, page, atMost: 50, selection: relationships() };
        return [plan.ids(['Author:lin'], nodes(['Author'], [], [entry]))];
      });
      expect(rows).toEqual([[[[], count > 0, count]]]);
    });

    it('follow only the types that are named', async () => {
      const ids = async (...types: string[]) =>
        rowsOver(library, 'Author:lin', list({ kind: 'relationships', types, direction: 'BOTH' }, relationships()));
      expect(await ids('OWNS', 'INFLUENCED_BY')).toEqual([
        ['INFLUENCED_BY(Author:ada,Author:lin)'],
        ['INFLUENCED_BY(Author:chen,Author:lin)'],
        ['OWNS(Author:lin,Book:b02)'],
      ]);
      expect(await ids('OWNS', 'OWNS', '__proto__')).toEqual([['OWNS(Author:lin,Book:b02)']]);
      expect(await ids()).toEqual([]);
    });

    it('lead from relationships to both ends and evidence', async () => {
      const end = (kind: 'from' | 'to') =>
        ({ kind: 'one', field: 'x', hop: { kind }, selection: nodes(['Author', 'Book']) }) as const;
      const evidence = list({ kind: 'evidence' }, nodes(['Passage'], [ofNode('key')]));
      const selection = relationships([], [end('from'), end('to'), evidence]);
      const [rows] = await readPlan(library, (plan) => [
        plan.ids(
          ['INFLUENCED_BY(Author:ada,Author:lin)', 'INFLUENCED_BY(Author:ada,Author:chen)', 'CITES(Essay:e2,Essay:e1)'],
          selection,
        ),
      ]);
      expect(rows).toEqual([
        [['Author:ada'], ['Author:lin'], [['p1'], ['p3']]],
        [['Author:ada'], ['Author:chen'], []],
        [null, null, []],
      ]);
    });

    it('give evidence by id, however it was written', async () => {
      const store = await storeOf(
        datasetOf(
          [author('a'), passage('p1'), passage('p2'), passage('p10')],
          [{ ...link('INFLUENCED_BY', 'Author:a', 'Author:a'), evidence: ['Passage:p2', 'Passage:p10', 'Passage:p1'] }],
        ),
      );
      const evidence = list({ kind: 'evidence' }, nodes(['Passage'], [ofNode('key')]));
      const [rows] = await readPlan(store, (plan) => [
        plan.ids(['INFLUENCED_BY(Author:a,Author:a)'], relationships([], [evidence])),
      ]);
      expect(rows).toEqual([[[['p1'], ['p10'], ['p2']]]]);
    });

    describe('from evidence to what rests on it', () => {
      const cited = datasetOf(
        [author('a'), author('b'), passage('p1'), passage('p2'), passage('p3')],
        [
          { ...link('INFLUENCED_BY', 'Author:b', 'Author:a'), evidence: ['Passage:p1'] },
          { ...link('INFLUENCED_BY', 'Author:a', 'Author:b'), evidence: ['Passage:p2', 'Passage:p1'] },
          { ...link('INFLUENCED_BY', 'Author:a', 'Author:a'), evidence: ['Passage:p2'] },
        ],
      );
      const [loop, ab, ba] = ['a,Author:a', 'a,Author:b', 'b,Author:a'].map((ends) => `INFLUENCED_BY(Author:${ends})`);

      it.each<[string, string, string[] | undefined, (string | undefined)[]]>([
        ['all that cite it, by id', 'p1', undefined, [ab, ba]],
        ['what cites others, too', 'p2', undefined, [loop, ab]],
        ['nothing where none does', 'p3', undefined, []],
        ['those of the types that are named', 'p1', ['OWNS', 'INFLUENCED_BY', 'INFLUENCED_BY'], [ab, ba]],
        ['nothing over types of which none is', 'p1', ['OWNS'], []],
        ['nothing over no types', 'p1', [], []],
        ['nothing over unknown types', 'p1', ['constructor'], []],
      ])('leads to %s', async (_, key, types, ids) => {
        const entry = list({ kind: 'citing', types }, relationships());
        expect(await rowsOver(await storeOf(cited), `Passage:${key}`, entry)).toEqual(ids.map((id) => [id]));
      });

      it('pages, counts and checks them like others', async () => {
        const [rows] = await readPlan(await storeOf(cited), (plan) => {
          const condition: Condition = {
            kind: 'some',
            hop: { kind: 'from' },
            condition: { kind: 'compare', column: ofNode('key'), operator: 'eq', value: plan.slot('value', 'a') },
          };
          const page = plan.page({ first: 1, total: true, where: condition });
          const hop: Hop = { kind: 'citing', types: undefined };
          const entry: PageEntry = { kind: 'page', field: 'x', hop, page, atMost: 4, selection: relationships() };
          return [plan.ids(['Passage:p1', 'Passage:p2'], nodes(['Passage'], [], [entry]))];
        });
        expect(rows).toEqual([[[[[ab]], false, 1]], [[[[loop]], true, 2]]]);
      });
    });

    it('answer a to-one hop with a row or null', async () => {
      const publisher = { kind: 'one', field: 'x', hop: along('PUBLISHED_BY', 'OUT'), selection: nodes(['Publisher']) } as const;
      const sequelOf = { kind: 'one', field: 'x', hop: along('SEQUEL_OF', 'OUT'), selection: nodes(['Book']) } as const;
      const [rows] = await readPlan(library, (plan) => [
        plan.ids(['Book:b01', 'Book:b02'], nodes(['Book'], [], [publisher, sequelOf])),
      ]);
      expect(rows).toEqual([
        [['Publisher:harbour'], null],
        [['Publisher:quiet'], ['Book:b01']],
      ]);
    });

    it('page each parent on its own', async () => {
      const [rows] = await readPlan(library, (plan) => {
        const works: PageEntry = {
          kind: 'page',
          field: 'x',
          hop: along('AUTHORED_BY', 'IN'),
          page: plan.page({ last: 1, total: true }),
          atMost: 50,
          selection: nodes(['Book', 'Essay']),
        };
        return [plan.ids(['Author:lin', 'Author:unread', 'Author:zoe'], nodes(['Author'], [], [works]))];
      });
      expect(rows).toEqual([[[[['Book:b17']], true, 9]], [[[], false, 0]], [[[['Essay:e4']], true, 4]]]);
    });

    it('start a page between parallel relationships', async () => {
      const [rows] = await readPlan(library, (plan) => {
        const works: PageEntry = {
          kind: 'page',
          field: 'x',
          hop: along('AUTHORED_BY', 'IN'),
          page: plan.page({ first: 1, after: ['AUTHORED_BY(Book:b03,Author:bo)'] }),
          atMost: 50,
          selection: nodes(['Book'], [ofRelationship('id')]),
        };
        return [plan.ids(['Author:bo'], nodes(['Author'], [], [works]))];
      });
      expect(rows).toEqual([[[[['AUTHORED_BY(Book:b03,Author:bo,second-edition)']], true, null]]]);
    });

    it('go as deep as the plan', async () => {
      const books = list(
        along('PUBLISHED_BY', 'IN'),
        nodes(['Book'], [ofNode('key')], [list(along('AUTHORED_BY', 'OUT'), nodes(['Author'], [ofNode('key')]))]),
      );
      const rows = (await rowsOver(library, 'Publisher:quiet', books)) as Row[];
      expect(rows.slice(0, 2)).toEqual([
        ['b02', [['ada'], ['bo'], ['chen']]],
        ['b05', [['lin']]],
      ]);
    });
  });

  describe(`${name}: order`, () => {
    const orderOf = async (store: Store, type: string, order: readonly OrderKey[]) => {
      const [page] = await readPlan(store, (plan) => [plan.all([type], { order }, nodes([type], [ofNode('key')]))]);
      return ((page as PageRows)[0] as Row[]).map(([key]) => key);
    };

    it.each<[string, OrderKey[], string[]]>([
      ['numbers ascending, null last, ties by id', [ascending(ofNode('born'))], ['lin', 'ada', 'chen', 'zoe', 'bo', 'unread']],
      ['numbers descending, null first, ties by id', [descending(ofNode('born'))], ['bo', 'unread', 'zoe', 'ada', 'chen', 'lin']],
      [
        'by two keys of opposite directions',
        [descending(ofNode('born')), descending(ofNode('nameEn'))],
        ['unread', 'bo', 'zoe', 'chen', 'ada', 'lin'],
      ],
    ])('sorts %s', async (_, order, keys) => {
      expect(await orderOf(library, 'Author', order)).toEqual(keys);
    });

    const flags = datasetOf([
      book('none'),
      book('no', { signed: false, price: 2.5 }),
      book('yes', { signed: true, price: 10 }),
      book('maybe', { price: -1 }),
    ]);
    it.each<[string, OrderKey[], string[]]>([
      ['false before true', [ascending(ofNode('signed'))], ['no', 'yes', 'maybe', 'none']],
      ['true before false, descending', [descending(ofNode('signed'))], ['maybe', 'none', 'yes', 'no']],
      ['fractions by size, not as text', [ascending(ofNode('price'))], ['maybe', 'no', 'yes', 'none']],
    ])('sorts %s', async (_, order, keys) => {
      expect(await orderOf(await storeOf(flags), 'Book', order)).toEqual(keys);
    });

    const words = ['Z', 'a', 'ab', 'é', 'e\u0301', '中', '一', '\uE000', '\uFF5E', '10', '9', ' x', 'B'];
    it('sorts strings by code point, not by language', async () => {
      const store = await storeOf(datasetOf(words.map((word, index) => author(`k${index}`, { nameEn: word }))));
      const [page] = await readPlan(store, (plan) => [
        plan.all(['Author'], { order: [ascending(ofNode('nameEn'))] }, nodes(['Author'], [ofNode('nameEn')])),
      ]);
      const codePoints = (word: string) => [...word].map((character) => String(character.codePointAt(0)).padStart(7, '0')).join();
      const sorted = words.map((word) => [codePoints(word), word] as const).sort(([a], [b]) => (a < b ? -1 : 1));
      expect((page as PageRows)[0]).toEqual(sorted.map(([, word]) => [word]));
    });

    it('sorts ids by code point, too', async () => {
      const store = await storeOf(datasetOf(['b', 'B', 'a-1', 'a', 'a1', 'é'].map((key) => author(key))));
      expect(await orderOf(store, 'Author', [])).toEqual(['B', 'a', 'a-1', 'a1', 'b', 'é']);
    });

    it('sorts a list by what its relationships say', async () => {
      const authored = (key: string, properties: PropertyValues) => link('AUTHORED_BY', `Essay:${key}`, 'Author:a', properties);
      const store = await storeOf(
        datasetOf(
          [author('a'), essay('x'), essay('y'), essay('z')],
          [authored('x', { order: 1 }), authored('y', { order: 1, share: 0.5 }), authored('z', { order: 1, share: 0.25 })],
        ),
      );
      const entry: ListEntry = {
        kind: 'list',
        field: 'x',
        hop: { kind: 'relationship', type: 'AUTHORED_BY', direction: 'IN' },
        order: [descending(ofRelationship('share'))],
        atMost: 50,
        selection: nodes(['Essay'], [ofNode('key')]),
      };
      const [rows] = await readPlan(store, (plan) => [plan.ids(['Author:a'], nodes(['Author'], [], [entry]))]);
      expect(rows).toEqual([[[['x'], ['y'], ['z']]]]);
    });
  });

  describe(`${name}: conditions`, () => {
    const dataset = loadLibrary();
    const books = dataset.nodes.filter(({ type }) => type === 'Book');
    type Values = Record<string, unknown>;
    const authorship: Hop = { kind: 'relationship', type: 'AUTHORED_BY', direction: 'OUT' };
    const authorsOf = (id: string) =>
      dataset.relationships
        .filter(({ type, from }) => type === 'AUTHORED_BY' && from === id)
        .map(({ to, properties, evidence }) => ({
          properties: properties as Values,
          evidence,
          author: dataset.nodes.find((node) => node.id === to)?.properties as Values,
        }));
    /** The books for which a condition holds, by plan. */
    const meeting = async (write: (plan: Plan) => Condition): Promise<unknown> => {
      const [page] = await readPlan(library, (plan) => {
        const where = write(plan);
        return [plan.all(['Book'], { first: 100, total: true, where }, nodes(['Book']))];
      });
      const [rows, , total] = page as PageRows;
      expect(total).toBe(rows.length);
      return rows.map(([id]) => id);
    };
    const compare =
      (column: Column, operator: Operator, value: unknown) =>
      (plan: Plan): Condition => ({
        kind: 'compare',
        column,
        operator,
        value: plan.slot(Array.isArray(value) ? 'values' : 'value', value),
      });
    const not =
      (write: (plan: Plan) => Condition) =>
      (plan: Plan): Condition => ({ kind: 'not', condition: write(plan) });
    const both =
      (kind: 'and' | 'or', ...writes: ((plan: Plan) => Condition)[]) =>
      (plan: Plan): Condition => ({
        kind,
        conditions: writes.map((write) => write(plan)),
      });
    const quantified =
      (kind: Quantifier, write: (plan: Plan) => Condition, hop: Hop = authorship) =>
      (plan: Plan): Condition => ({
        kind,
        hop,
        condition: write(plan),
      });
    const bornIn1945 = compare(ofNode('born'), 'eq', 1945);

    it.each<[string, (plan: Plan) => Condition, (book: Values, id: string) => boolean]>([
      ['eq', compare(ofNode('pages'), 'eq', 200), ({ pages }) => pages === 200],
      [
        'ne, which an unknown value does not meet',
        compare(ofNode('price'), 'ne', 2.5),
        ({ price = null }) => price !== null && price !== 2.5,
      ],
      [
        'not, which does not make the unknown true',
        not(compare(ofNode('price'), 'eq', 2.5)),
        ({ price = null }) => price !== null && price !== 2.5,
      ],
      ['in', compare(ofNode('pages'), 'in', [150, 300, 7]), ({ pages }) => pages === 150 || pages === 300],
      ['in nothing', compare(ofNode('price'), 'in', []), () => false],
      ['not in nothing, also for an unknown value', not(compare(ofNode('price'), 'in', [])), () => true],
      ['lt', compare(ofNode('price'), 'lt', 2.5), ({ price }) => Number(price) < 2.5],
      ['lte', compare(ofNode('pages'), 'lte', 200), ({ pages }) => Number(pages) <= 200],
      [
        'gt',
        compare(ofNode('firstPublished'), 'gt', '1984-05'),
        ({ firstPublished }) => String(firstPublished ?? '') > '1984-05',
      ],
      ['gte', compare(ofNode('pages'), 'gte', 300), ({ pages }) => Number(pages) >= 300],
      ['a boolean', compare(ofNode('signed'), 'eq', false), ({ signed }) => signed === false],
      ['contains, by case', compare(ofNode('nameEn'), 'contains', 'ook 1'), ({ nameEn }) => String(nameEn).includes('ook 1')],
      ['contains of what has a meaning elsewhere', compare(ofNode('isbn'), 'contains', '.*'), () => false],
      ['startsWith', compare(ofNode('nameZh'), 'startsWith', '书1'), ({ nameZh }) => String(nameZh).startsWith('书1')],
      ['endsWith', compare(ofNode('nameEn'), 'endsWith', 'title'), ({ nameEn }) => String(nameEn).endsWith('title')],
      ['has', compare(ofNode('subjects'), 'has', 'POETRY'), ({ subjects }) => (subjects as string[]).includes('POETRY')],
      ['isNull', () => ({ kind: 'isNull', column: ofNode('isbn') }), ({ isbn }) => isbn === undefined],
      ['isEmpty', () => ({ kind: 'isEmpty', column: ofNode('ratings') }), ({ ratings }) => (ratings as unknown[]).length === 0],
      [
        'and',
        both('and', compare(ofNode('pages'), 'gt', 200), compare(ofNode('signed'), 'eq', true)),
        ({ pages, signed }) => Number(pages) > 200 && signed === true,
      ],
      [
        'or, where one is unknown',
        both('or', compare(ofNode('signed'), 'eq', true), compare(ofNode('pages'), 'eq', 100)),
        ({ pages, signed }) => signed === true || pages === 100,
      ],
      ['and of nothing', both('and'), () => true],
      ['or of nothing', both('or'), () => false],
      ['some', quantified('some', bornIn1945), (_, id) => authorsOf(id).some(({ author }) => author.born === 1945)],
      ['some of what is there at all', quantified('some', both('and')), (_, id) => authorsOf(id).length > 0],
      ['none', quantified('none', bornIn1945), (_, id) => !authorsOf(id).some(({ author }) => author.born === 1945)],
      [
        'all, which holds of none, and not of the unknown',
        quantified('all', bornIn1945),
        (_, id) => authorsOf(id).every(({ author }) => author.born === 1945),
      ],
      [
        'single',
        quantified('single', bornIn1945),
        (_, id) => authorsOf(id).filter(({ author }) => author.born === 1945).length === 1,
      ],
      ['not some', not(quantified('some', bornIn1945)), (_, id) => !authorsOf(id).some(({ author }) => author.born === 1945)],
      [
        'a property of the relationship',
        quantified('some', compare(ofRelationship('contribution'), 'eq', 'TRANSLATOR')),
        (_, id) => authorsOf(id).some(({ properties }) => properties.contribution === 'TRANSLATOR'),
      ],
      [
        'the evidence of the relationship',
        quantified('some', quantified('some', compare(ofNode('page'), 'lt', 5), { kind: 'evidence' })),
        (_, id) => authorsOf(id).some(({ evidence }) => evidence.includes('Passage:p1')),
      ],
      [
        'two levels, then none',
        quantified(
          'some',
          quantified('none', compare(ofNode('born'), 'lt', 1930), {
            kind: 'relationship',
            type: 'INFLUENCED_BY',
            direction: 'OUT',
          }),
        ),
        (_, id) => authorsOf(id).some(({ author }) => author.nameEn !== 'Chen Jing' && author.nameEn !== 'Ada'),
      ],
      ['a count', compare({ kind: 'count', hop: authorship }, 'gte', 2), (_, id) => authorsOf(id).length >= 2],
      [
        'a count of what meets a condition',
        (plan) => compare({ kind: 'count', hop: authorship, where: bornIn1945(plan) }, 'eq', 0)(plan),
        (_, id) => authorsOf(id).every(({ author }) => author.born !== 1945),
      ],
      [
        'a value of a related node',
        compare(
          { kind: 'related', hop: { kind: 'relationship', type: 'PUBLISHED_BY', direction: 'OUT' }, name: 'founded' },
          'lt',
          1900,
        ),
        (_, id) => dataset.relationships.some(({ from, to }) => from === id && to === 'Publisher:commercial'),
      ],
    ])('hold by %s', async (_, write, holds) => {
      const expected = books.filter(({ id, properties }) => holds(properties as Values, id)).map(({ id }) => id);
      expect(await meeting(write)).toEqual(expected);
    });

    it('come before the page', async () => {
      const read = (after: string | undefined) =>
        readPlan(library, (plan) => {
          const where = compare(ofNode('pages'), 'eq', 200)(plan);
          return [plan.all(['Book'], { first: 2, total: true, where, after: after ? [after] : undefined }, nodes(['Book']))];
        });
      expect(await read(undefined)).toEqual([[[['Book:b02'], ['Book:b08']], true, 4]]);
      expect(await read('Book:b08')).toEqual([[[['Book:b14'], ['Book:b20']], false, 4]]);
    });

    it('restrict what a hop leads to', async () => {
      const [rows] = await readPlan(library, (plan) => {
        const where = compare(ofRelationship('contribution'), 'eq', 'EDITOR')(plan);
        const page = plan.page({ first: 1, total: true, where });
        const hop: Hop = { kind: 'relationship', type: 'AUTHORED_BY', direction: 'IN' };
        const entry: PageEntry = { kind: 'page', field: 'x', hop, page, atMost: 50, selection: nodes(['Book']) };
        return [plan.ids(['Author:ada'], nodes(['Author'], [], [entry]))];
      });
      expect(rows).toEqual([[[[['Book:b02']], true, 5]]]);
    });

    it.each<[string, OrderKey, (id: string) => unknown]>([
      ['the number of related nodes', descending({ kind: 'count', hop: authorship }), (id) => -authorsOf(id).length],
      [
        'a value of a related node, nulls last',
        ascending({ kind: 'related', hop: { kind: 'relationship', type: 'PUBLISHED_BY', direction: 'OUT' }, name: 'founded' }),
        (id) => {
          const publisher = dataset.relationships.find(({ type, from }) => type === 'PUBLISHED_BY' && from === id)?.to;
          return dataset.nodes.find((node) => node.id === publisher)?.properties.founded ?? null;
        },
      ],
    ])('and pages in the order of %s meet all once', async (_, key, keyOf) => {
      const expected = [...books].sort((a, b) => compareValues(keyOf(a.id), keyOf(b.id)) || compareValues(a.id, b.id));
      const keyset = keysetColumns([key], tieBreaker(undefined));
      const seen: unknown[] = [];
      let after: readonly unknown[] | undefined;
      for (let more = true; more; ) {
        const [page] = await readPlan(library, (plan) => [
          plan.all(['Book'], { first: 7, after, order: [key] }, nodes(['Book'], [...keyset, ofNode('id')])),
        ]);
        const [rows, isMore] = page as PageRows;
        seen.push(...rows.map((row) => row.at(-1)));
        after = rows.at(-1)?.slice(0, keyset.length);
        more = isMore;
      }
      expect(seen).toEqual(expected.map(({ id }) => id));
    });
  });

  describe(`${name}: walking pages`, () => {
    /** Walks a list of books in one order; between two pages the graph may change. */
    const walk = async (
      store: Store,
      order: readonly OrderKey[],
      way: 'first' | 'last',
      size: number,
      between: (seen: string[]) => Promise<void> = async () => {},
    ) => {
      const keyset = keysetColumns(order, tieBreaker(undefined));
      const seen: string[] = [];
      let position: readonly unknown[] | undefined;
      for (let more = true; more; ) {
        const bound = way === 'first' ? { first: size, after: position } : { last: size, before: position };
        const [read] = await readPlan(store, (plan) => [
          plan.all(['Book'], { ...bound, order }, nodes(['Book'], [...keyset, ofNode('key')])),
        ]);
        const [rows, isMore] = read as PageRows;
        const keys = rows.map((row) => String(row.at(-1)));
        if (way === 'first') seen.push(...keys);
        else seen.unshift(...keys);
        position = (way === 'first' ? rows.at(-1) : rows[0])?.slice(0, keyset.length);
        more = isMore;
        if (more) await between(seen);
      }
      return seen;
    };
    const orders: [string, readonly OrderKey[]][] = [
      ['id', []],
      ['a number with ties and nulls', [ascending(ofNode('price'))]],
      ['a number descending, nulls first', [descending(ofNode('price'))]],
      ['text, then a number descending', [ascending(ofNode('isbn')), descending(ofNode('price'))]],
      ['a flag descending, then text', [descending(ofNode('signed')), ascending(ofNode('isbn'))]],
    ];
    const shelf = Array.from({ length: 23 }, (_, n) =>
      book(`b${String(n).padStart(2, '0')}`, {
        ...(n % 3 === 0 ? {} : { price: (n % 4) + 0.5 }),
        ...(n % 5 === 0 ? {} : { isbn: ['a', 'B', '中'][n % 3] as string }),
        ...(n % 4 === 0 ? {} : { signed: n % 2 === 0 }),
      }),
    );

    it.each(some(orders).flatMap(([label, order]) => ([1, 4, 23, 50] as const).map((size) => [label, size, order] as const)))(
      'meets all once in order of %s by %i',
      async (_, size, order) => {
        const store = await storeOf(datasetOf(shelf));
        const all = await walk(store, order, 'first', 100);
        expect([...all].sort()).toEqual(shelf.map(({ key }) => key));
        expect(await walk(store, order, 'first', size)).toEqual(all);
        expect(await walk(store, order, 'last', size)).toEqual(all);
      },
    );

    it.each(orders.flatMap(([label, order]) => some(['first', 'last'] as const).map((way) => [label, way, order] as const)))(
      'loses and repeats nothing in order of %s by %s while the graph changes',
      async (_, way, order) => {
        const store = await storeOf(datasetOf(shelf));
        const all = await walk(store, order, 'first', 100);
        let remaining = shelf;
        const seen = await walk(store, order, way, 6, async (keys) => {
          const last = way === 'first' ? keys.at(-1) : keys[0];
          // What was read last goes, so that the cursor stands on nothing; another of the same values comes beside it.
          const gone = remaining.find(({ key }) => key === last);
          remaining = remaining.filter((each) => each !== gone);
          const twin = gone ? [book(`${gone.key}-twin`, gone.properties)] : [];
          await store.import(datasetOf([...remaining, ...twin]));
        });
        expect(seen.filter((key) => !key.endsWith('-twin'))).toEqual(all);
        expect(new Set(seen).size).toBe(seen.length);
      },
    );
  });

  describe(`${name}: import`, () => {
    it('replaces everything that was there', async () => {
      const store = await storeOf(datasetOf([author('old')], [link('INFLUENCED_BY', 'Author:old', 'Author:old')]));
      await store.import(datasetOf([author('new')]));
      const rows = await readPlan(store, (plan) => [
        plan.all(['Author'], { total: true }, nodes(['Author'])),
        plan.ids(['Author:old', 'INFLUENCED_BY(Author:old,Author:old)'], nodes(['Author', 'Relationship'])),
      ]);
      expect(rows).toEqual([
        [[['Author:new']], false, 1],
        [null, null],
      ]);
    });

    it('is seen by plans prepared before', async () => {
      const store = await storeOf(datasetOf([author('old')]));
      const values = [10];
      const read = store.prepare({ roots: [totalOf('Author')], slots: ['int'] });
      expect(await read(values)).toEqual([[[], expect.any(Boolean), 1]]);
      await store.import(datasetOf([author('new'), author('newer')]));
      expect(await read(values)).toEqual([[[], expect.any(Boolean), 2]]);
    });

    it('may be repeated without effect', async () => {
      const dataset = loadLibrary();
      const store = await storeOf(dataset);
      const read = () =>
        readPlan(store, (plan: Plan) => [plan.all(['Book', 'Author'], { total: true }, nodes(['Book', 'Author']))]);
      const before = await read();
      await store.import(dataset);
      expect(await read()).toEqual(before);
    });
  });

  describe(`${name}: one read`, () => {
    it('answers every root in order', async () => {
      const rows = await readPlan(library, (plan) => [
        plan.ids(['Book:b01'], nodes(['Book'])),
        plan.all(['Shelf'], { first: 1 }, nodes(['Shelf'])),
        plan.ids(['Shelf:s2'], nodes(['Shelf'])),
      ]);
      expect(rows).toEqual([[['Book:b01']], [[['Shelf:s1']], true, null], [['Shelf:s2']]]);
    });

    it('serves other values with the same plan', async () => {
      const read = library.prepare({
        roots: [{ kind: 'ids', field: 'x', ids: 0, selection: nodes(['Book']) }],
        slots: ['values'],
      });
      const answers = await Promise.all([read([['Book:b01']]), read([['Book:b02', 'x']]), read([[]])]);
      expect(answers).toEqual([[[['Book:b01']]], [[['Book:b02'], null]], [[]]]);
    });
  });
}

const totalOf = (type: string) => ({
  kind: 'page' as const,
  field: 'x',
  types: [type],
  page: {
    where: undefined,
    distinct: false,
    order: [],
    direction: 'forward' as const,
    limit: 0,
    after: undefined,
    before: undefined,
    rows: false,
    more: false,
    total: true,
    groupings: [],
  },
  selection: nodes([type]),
});

const record =
  (type: string) =>
  (key: string, properties: PropertyValues = {}): NodeRecord => ({
    id: `${type}:${key}`,
    type,
    key,
    properties: { nameZh: key, nameEn: key, aliases: [], ...properties },
  });
const author = record('Author');
const essay = record('Essay');
const book = (key: string, properties: PropertyValues = {}) =>
  record('Book')(key, { pages: 100, inPrint: true, format: 'PAPERBACK', subjects: [], ratings: [], ...properties });
const passage = (key: string): NodeRecord => ({
  id: `Passage:${key}`,
  type: 'Passage',
  key,
  properties: { page: 1, words: key },
});

const link = (type: string, from: string, to: string, properties: PropertyValues = {}): RelationshipRecord => ({
  id: `${type}(${from},${to})`,
  type,
  from,
  to,
  properties: { certain: true, ...properties },
  evidence: [],
});

/** A dataset in the order of its ids, as loading gives it. */
function datasetOf(nodeRecords: readonly NodeRecord[], links: readonly RelationshipRecord[] = []): Dataset {
  const sorted = <T extends { readonly id: string }>(records: readonly T[]) =>
    [...records].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { nodes: sorted(nodeRecords), relationships: sorted(links) };
}
