import fc from 'fast-check';
import type { GraphQLObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import type { Store } from '../../packages/evidence-graph/src/stores/store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { createLibrarySchema } from '../support/library-schema.js';
import { type NaiveItem, type NaiveList, naiveLists, sortedNaively } from '../support/naive-lists.js';
import { type OrderInput, orderValue } from '../support/order-writer.js';
import { randomDataset } from '../support/random-dataset.js';
import { createRunner, type RunQuery } from '../support/run-query.js';
import { type List, type WalkedEdge, walkEdges } from '../support/walk.js';

const DATASETS = 3;
/** A case is one of them over one dataset, in one direction, by pages of one size: a database plans each order once. */
const ORDERS = 50;
const SIZES = [1, 2, 3, 4, 5, 6, 7];
const WAYS = ['first', 'last'] as const;
/** So many orders are read at a time. */
const AT_A_TIME = 2;

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
            const walked = orders.slice(start, start + AT_A_TIME).map((order) => expectPages(run, dataset, lists, order));
            for (const count of await Promise.all(walked)) cases += count;
          }
        }
      } finally {
        await store.close();
      }
      expect(cases).toBeGreaterThanOrEqual(2_000);
    });
  });
}

/** Walks the longest list of a field in one order, both ways and by pages of every size. */
async function expectPages(
  run: RunQuery,
  dataset: Dataset,
  lists: readonly NaiveList[],
  { field, order, distinct }: Ordered,
): Promise<number> {
  const [naive] = lists.filter((each) => each.field === field).sort((a, b) => b.items.length - a.items.length);
  if (!naive) throw new Error(`There is no list ${field}`);
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
  fc.sample(randomDataset(libraryOntology, { leastOfEach: 5, mostRelated: 7 }), { seed, numRuns: DATASETS });

/** Orders of one to four keys, of fields that have a list of some length in every dataset. */
function randomOrders(datasets: readonly Dataset[]): Ordered[] {
  const fieldsOf = (dataset: Dataset) =>
    new Map(naiveLists(dataset).flatMap((each) => (each.items.length > 2 ? [[each.field, each] as const] : [])));
  const [first = new Map<string, NaiveList>(), ...others] = datasets.map(fieldsOf);
  const lists = [...first.values()].filter(({ field }) => others.every((each) => each.has(field)));
  const isRoot = ({ field }: NaiveList) => field.startsWith('Query.');
  const some = (kind: (each: NaiveList) => boolean) => fc.constantFrom(...lists.filter(kind));
  const list = fc.oneof(
    { weight: 3, arbitrary: some(isRoot) },
    { weight: 5, arbitrary: some((each) => each.hasRelationships) },
    { weight: 1, arbitrary: some((each) => !isRoot(each) && !each.hasRelationships) },
  );
  const ordered = list.chain(({ field, type, hasRelationships }) => {
    const items = { type: schema.getType(type) as GraphQLObjectType };
    const over = hasRelationships ? { relationship: schema.getType('Relationship') as GraphQLObjectType } : {};
    const order = orderValue({ ...items, ...over }, 1, 4);
    return fc.record({ field: fc.constant(field), order, distinct: hasRelationships ? fc.boolean() : fc.constant(false) });
  });
  return fc.sample(ordered, { seed, numRuns: ORDERS });
}

const printOrder = (order: readonly OrderInput[]): string => `[${order.map(printKey).join(', ')}]`;

function printKey(key: OrderInput): string {
  const fields = Object.entries(key).map(([name, value]) => {
    if (typeof value === 'object') return `${name}: ${printKey(value as OrderInput)}`;
    return `${name}: ${name === 'field' ? JSON.stringify(value) : value}`;
  });
  return `{ ${fields.join(', ')} }`;
}
