import fc from 'fast-check';
import type { GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.js';
import type { Store } from '../../src/stores/store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { createLibrarySchema } from '../support/library-schema.js';
import { type NaiveItem, type NaiveList, naiveLists, sortedNaively } from '../support/naive-lists.js';
import { type OrderInput, orderValue } from '../support/order-writer.js';
import { randomDataset } from '../support/random-dataset.js';
import { createRunner, type RunQuery } from '../support/run-query.js';
import { type List, type WalkedEdge, walkEdges } from '../support/walk.js';

const DATASETS = 3;
/** So many of the longest lists of a field are walked: a database plans an order once for all of them. */
const LISTS = 5;
const SIZES = [1, 2, 3, 5, 8];
const WAYS = ['first', 'last'] as const;
/** So many orders are read at a time. */
const AT_A_TIME = 2;

/** A field's lists, of which kind they are, and how many orders of such fields are walked. */
const KINDS: readonly { readonly orders: number; readonly holds: (list: NaiveList) => boolean }[] = [
  { orders: 3, holds: isRoot },
  { orders: 6, holds: ({ hasRelationships }) => hasRelationships },
  { orders: 1, holds: (list) => !isRoot(list) && !list.hasRelationships },
];

interface Ordered {
  /** The field whose lists are in it. */
  readonly field: string;
  readonly order: readonly OrderInput[];
  /** Whether each node is in it once. */
  readonly distinct: boolean;
}

const schema = createLibrarySchema();
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

/** Whatever a list is ordered by, its pages add up to it. The store is opened when the test runs. */
export function randomPagesSpec(name: string, openStore: () => Promise<Store>): void {
  describe(`${name}: random pages`, () => {
    it(`walked by cursors are the whole list (PROPERTY_SEED=${seed})`, { timeout: 600_000 }, async () => {
      const store = await openStore();
      const run = createRunner({ schema, store, maxCost: Number.POSITIVE_INFINITY });
      let cases = 0;
      try {
        const datasets = randomDatasets();
        const orders = randomOrders(datasets);
        for (const dataset of datasets) {
          await store.import(dataset);
          const lists = naiveLists(dataset);
          for (let start = 0; start < orders.length; start += AT_A_TIME) {
            const walked = orders.slice(start, start + AT_A_TIME).map((order) => expectLists(run, dataset, lists, order));
            for (const count of await Promise.all(walked)) cases += count;
          }
        }
      } finally {
        await store.close();
      }
      expect(cases).toBeGreaterThanOrEqual(1_000);
    });
  });
}

/** Walks the longest lists of a field in one order. */
async function expectLists(run: RunQuery, dataset: Dataset, lists: readonly NaiveList[], ordered: Ordered): Promise<number> {
  const walked = lists.filter(({ field }) => field === ordered.field).sort((a, b) => b.items.length - a.items.length);
  let cases = 0;
  for (const list of walked.slice(0, LISTS)) cases += await expectPages(run, dataset, list, ordered);
  return cases;
}

/** Walks a list both ways and by pages of several sizes; each is a case. */
async function expectPages(run: RunQuery, dataset: Dataset, naive: NaiveList, { order, distinct }: Ordered): Promise<number> {
  const sorted = sortedNaively(naive, order, dataset);
  const whole = (distinct ? firstOfEachNode(sorted) : sorted).map(nameOf(naive));
  const orderBy = `orderBy: ${printOrder(order)}${distinct ? ', distinct: true' : ''}`;
  for (const way of WAYS) {
    for (const size of SIZES) {
      const edges = await walkEdges(run, naive.list, way, size, orderBy);
      expect(edges.map(nameOfEdge), `${describeList(naive.list)} ${way}: ${size}, ${orderBy} (PROPERTY_SEED=${seed})`).toEqual(
        whole,
      );
    }
  }
  return WAYS.length * SIZES.length;
}

const firstOfEachNode = (items: readonly NaiveItem[]): NaiveItem[] =>
  items.filter(({ item }, index) => items.findIndex((each) => each.item === item) === index);

const nameOf =
  ({ hasRelationships }: NaiveList) =>
  ({ item, relationship }: NaiveItem): string =>
    `${item.id} ${hasRelationships ? relationship?.id : ''}`;
const nameOfEdge = ({ node, relationship }: WalkedEdge): string => `${node.id} ${relationship?.id ?? ''}`;
const describeList = ({ field, around }: List): string => around(field);

const randomDatasets = (): Dataset[] =>
  fc.sample(randomDataset(libraryOntology, { leastOfEach: LISTS, mostRelated: 7 }), { seed, numRuns: DATASETS });

/** Orders of one to three keys, of fields that have a list of some length in every dataset. */
function randomOrders(datasets: readonly Dataset[]): Ordered[] {
  const [first = [], ...others] = datasets.map((dataset) => naiveLists(dataset).filter(({ items }) => items.length > 2));
  const lists = first.filter(({ field }) => others.every((each) => each.some((list) => list.field === field)));
  const byField = [...new Map(lists.map((each) => [each.field, each])).values()];
  return KINDS.flatMap(({ orders, holds }) => {
    const ordered = fc.constantFrom(...byField.filter(holds)).chain(orderOf);
    return fc.sample(ordered, { seed, numRuns: orders });
  });
}

function orderOf({ field, type, hasRelationships }: NaiveList): fc.Arbitrary<Ordered> {
  const items = { type: schema.getType(type) as GraphQLObjectType };
  const over = hasRelationships ? { relationship: schema.getType('Relationship') as GraphQLObjectType } : {};
  const order = orderValue({ ...items, ...over }, 1, 3);
  return fc.record({ field: fc.constant(field), order, distinct: hasRelationships ? fc.boolean() : fc.constant(false) });
}

function isRoot({ field }: NaiveList): boolean {
  return field.startsWith('Query.');
}

const printOrder = (order: readonly OrderInput[]): string => `[${order.map(printKey).join(', ')}]`;

function printKey(key: OrderInput): string {
  const fields = Object.entries(key).map(([name, value]) => {
    if (typeof value === 'object') return `${name}: ${printKey(value as OrderInput)}`;
    return `${name}: ${name === 'field' ? JSON.stringify(value) : value}`;
  });
  return `{ ${fields.join(', ')} }`;
}
