import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, NodeRecord, PropertyValues, RelationshipRecord } from '../../src/dataset/dataset.js';
import { relationshipId } from '../../src/dataset/relationship-id.js';
import type { Hop, ListEntry, PageRows, Row } from '../../src/plan/shape.js';
import type { Store } from '../../src/stores/store.js';
import { placedOntology } from '../support/placed-ontology.js';
import { ascending, nodes, ofNode, ofRelationship, readPlan, relationships } from '../support/plans.js';
import type { MakeStore } from './store-spec.js';

/** In which order every store gives the things of a source, unless asked for another. */
export function sourceOrderSpec(name: string, makeStore: MakeStore): void {
  let store: Store;
  beforeAll(async () => {
    store = await makeStore(placedOntology, PLACED);
  });
  afterAll(() => store.close());

  const rootOf = async (...types: string[]) => {
    const [page] = await readPlan(store, (plan) => [plan.all(types, {}, nodes(types, [ofNode('id')]))]);
    return (page as PageRows)[0].map(([id]) => id);
  };
  const along = (type: string, direction: 'OUT' | 'IN'): Hop => ({ kind: 'relationship', type, direction });
  const listOf = async (id: string, hop: Hop, order: ListEntry['order'] = []) => {
    const isOfNodes = hop.kind !== 'relationships';
    const selection = isOfNodes ? nodes(['Idea', 'Quote'], [ofNode('key')]) : relationships([ofRelationship('id')]);
    const entry: ListEntry = { kind: 'list', field: 'x', hop, order, atMost: 50, selection };
    const holder = hop.kind === 'evidence' ? relationships([], [entry]) : nodes(['Idea', 'Quote', 'Text', 'Part'], [], [entry]);
    const [rows] = await readPlan(store, (plan) => [plan.ids([id], holder)]);
    const [row = []] = rows as Row[];
    return (row[0] as Row[]).map(([each]) => each);
  };

  describe(`${name}: the order of the source`, () => {
    it('is that of first evidence, the derived and the unplaced last', async () => {
      expect(await rootOf('Idea')).toEqual([
        'Idea:z',
        'Idea:b',
        'Idea:twice',
        'Idea:late',
        'Idea:computed',
        'Idea:a',
        'Idea:none',
      ]);
    });

    it('puts a whole before its parts', async () => {
      expect(await rootOf('Part')).toEqual(['Part:whole', 'Part:half', 'Part:end', 'Part:unplaced']);
      expect(await rootOf('Quote')).toEqual(['Quote:z5', 'Quote:y40long', 'Quote:x40', 'Quote:w40', 'Quote:a90', 'Quote:b1000']);
    });

    it('mixes types by place, the source itself first', async () => {
      expect(await rootOf('Idea', 'Part', 'Text')).toEqual([
        'Text:quoted',
        'Text:text',
        'Part:whole',
        'Idea:z',
        'Part:half',
        'Part:end',
        'Idea:b',
        'Idea:twice',
        'Idea:late',
        'Idea:computed',
        'Idea:a',
        'Idea:none',
        'Part:unplaced',
      ]);
    });

    it('pages as it reads', async () => {
      const all = await rootOf('Idea', 'Part');
      const seen: unknown[] = [];
      let after: unknown[] | undefined;
      for (;;) {
        const [page] = await readPlan(store, (plan) => [
          plan.all(['Idea', 'Part'], { first: 2, after }, nodes(['Idea', 'Part'], [ofNode('_sortKey'), ofNode('id')])),
        ]);
        const [rows, more] = page as PageRows;
        seen.push(...rows.map(([, id]) => id));
        after = rows.at(-1)?.slice(0, 1);
        if (!more) break;
      }
      expect(seen).toEqual(all);
    });

    it('is that of the statements, not of what they lead to', async () => {
      expect(await listOf('Idea:a', along('LEADS_TO', 'OUT'))).toEqual(['none', 'z', 'b', 'computed', 'twice']);
      expect(await listOf('Idea:z', along('LEADS_TO', 'IN'))).toEqual(['twice', 'late', 'a', 'b']);
    });

    it('is that of what statements without evidence lead to', async () => {
      expect(await listOf('Idea:twice', along('QUOTED_IN', 'OUT'))).toEqual(['x40', 'a90']);
      expect(await listOf('Quote:x40', along('QUOTED_IN', 'IN'))).toEqual(['b', 'twice', 'computed']);
    });

    it('stands behind the order of an ordered list', async () => {
      expect(await listOf('Idea:a', along('STEPS', 'OUT'), [ascending(ofRelationship('order'))])).toEqual(['none', 'z', 'b']);
    });

    it('holds for evidence and for relationships themselves', async () => {
      const id = (from: string, to: string) => relationshipId('LEADS_TO', `Idea:${from}`, `Idea:${to}`, undefined);
      expect(await listOf(id('a', 'z'), { kind: 'evidence' })).toEqual(['y40long', 'a90', 'b1000']);
      expect(await listOf('Idea:z', { kind: 'relationships', types: ['LEADS_TO'], direction: 'BOTH' })).toEqual([
        id('twice', 'z'),
        id('late', 'z'),
        id('a', 'z'),
        id('b', 'z'),
      ]);
    });

    it('is that in which a walk meets relationships', async () => {
      const over = [
        { type: 'STEPS', direction: 'OUT' as const },
        { type: 'LEADS_TO', direction: 'BOTH' as const },
      ];
      const hops = await store.expand({ ids: ['Idea:a', 'Idea:z'], steps: over, limit: 100 });
      expect(hops.map(({ type, from, to }) => `${type} ${from.slice(5)} ${to.slice(5)}`)).toEqual([
        'LEADS_TO a none',
        'LEADS_TO a z',
        'LEADS_TO a b',
        'LEADS_TO a computed',
        'LEADS_TO a twice',
        'STEPS a none',
        'STEPS a z',
        'STEPS a b',
        'LEADS_TO twice z',
        'LEADS_TO late z',
        'LEADS_TO a z',
        'LEADS_TO b z',
      ]);
    });
  });
}

const thing = (type: string, key: string, properties: PropertyValues = {}): NodeRecord => ({
  id: `${type}:${key}`,
  type,
  key,
  properties: { ...(type === 'Quote' ? {} : { ground: 'STATED' }), ...properties },
});
const span = (type: string, key: string, begin: number, finish: number): NodeRecord => thing(type, key, { begin, finish });
const link = (
  type: string,
  from: string,
  to: string,
  evidence: string[] = [],
  properties: PropertyValues = {},
): RelationshipRecord => ({
  id: relationshipId(type, from, to, undefined),
  type,
  from,
  to,
  properties,
  evidence: evidence.map((key) => `Quote:${key}`),
});
const quoted = (key: string, ...quotes: string[]) => quotes.map((quote) => link('QUOTED_IN', key, `Quote:${quote}`));
const leads = (from: string, to: string, evidence: string[], ground = 'STATED') =>
  link('LEADS_TO', `Idea:${from}`, `Idea:${to}`, evidence, { ground });
const step = (to: string, order: number) => link('STEPS', 'Idea:a', `Idea:${to}`, ['a90'], { order });

/** The keys say another order than the places. */
const PLACED: Dataset = {
  nodes: [
    thing('Text', 'text'),
    thing('Text', 'quoted'),
    span('Part', 'whole', 0, 2000),
    span('Part', 'half', 30, 80),
    span('Part', 'end', 40, 45),
    thing('Part', 'unplaced'),
    span('Quote', 'z5', 5, 9),
    span('Quote', 'y40long', 40, 60),
    span('Quote', 'x40', 40, 44),
    span('Quote', 'w40', 40, 43),
    span('Quote', 'a90', 90, 99),
    span('Quote', 'b1000', 1000, 1010),
    thing('Idea', 'z'),
    thing('Idea', 'late'),
    thing('Idea', 'b'),
    thing('Idea', 'twice'),
    thing('Idea', 'computed', { ground: 'DERIVED' }),
    thing('Idea', 'a'),
    thing('Idea', 'none'),
  ],
  relationships: [
    ...quoted('Text:quoted', 'a90'),
    ...quoted('Idea:z', 'b1000', 'z5'),
    ...quoted('Idea:late', 'y40long', 'a90'),
    ...quoted('Idea:b', 'x40'),
    ...quoted('Idea:twice', 'a90', 'x40'),
    ...quoted('Idea:computed', 'x40'),
    leads('a', 'none', ['z5']),
    leads('a', 'b', ['y40long']),
    leads('a', 'z', ['b1000', 'a90', 'y40long']),
    leads('a', 'computed', ['a90']),
    leads('a', 'twice', ['z5'], 'DERIVED'),
    leads('late', 'z', ['x40']),
    leads('twice', 'z', ['z5']),
    leads('b', 'z', []),
    step('z', 2),
    step('b', 3),
    step('none', 1),
  ],
};
