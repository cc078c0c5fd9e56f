import { parse } from 'graphql';
import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { createExecutor } from '../../packages/evidence-graph/src/pothos/index.js';
import { compileShape } from '../../packages/evidence-graph/src/stores/neo4j/compile.js';
import { Instants } from '../../packages/evidence-graph/src/stores/neo4j/instants.js';
import { Labels } from '../../packages/evidence-graph/src/stores/neo4j/labels.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { libraryOntology as ontology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { librarySchema as schema } from '../../packages/evidence-graph/test/support/library-runner.js';
import { loadLibrary } from '../../packages/evidence-graph/test/support/library-seed.js';
import { type SpyingStore, spyOn } from '../../packages/evidence-graph/test/support/spying-store.js';
import { clearDatabase, connectionOptions } from './database.js';
import { describeNeo4j } from './support.js';

const BOOKS = 2_000;

describeNeo4j('how Neo4j answers', () => {
  let store: Neo4jStore;
  let driver: Driver;
  let spied: SpyingStore;

  beforeAll(async () => {
    await clearDatabase();
    const { uri, username = '', password = '' } = connectionOptions();
    driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
    store = new Neo4jStore({ ontology, ...connectionOptions() });
    await store.import(manyBooks(loadLibrary()));
    // Plans follow statistics, which the database takes in its own time.
    await driver.executeQuery('CALL db.awaitIndexes(60)');
    await driver.executeQuery('CALL db.prepareForReplanning(60)');
    spied = spyOn(store);
  });
  afterAll(async () => {
    await store.close();
    await driver.close();
    await clearDatabase();
  });

  /** What Neo4j does for an operation: its steps, and how often it looks into the database. */
  const profile = async (source: string, variables: Record<string, unknown> = {}) => {
    const { data, errors } = await createExecutor({ schema, store: spied })({
      document: parse(source),
      variableValues: variables,
    });
    expect(errors).toBeUndefined();
    const { shape, values } = spied.reads.at(-1) as SpyingStore['reads'][number];
    const nulls = new Set(shape.slots.flatMap((kind, slot) => (kind === 'value' && values[slot] === null ? [slot] : [])));
    const { text, encode } = compileShape(
      { ontology, labels: new Labels(ontology), instants: new Instants(ontology) },
      shape,
      nulls,
    );
    const p = values.map((value, slot) => encode[slot]?.(value) ?? value);
    const { database = 'neo4j' } = connectionOptions();
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, { p }, { database });
    const steps = stepsOf(summary.profile as ProfiledPlan);
    const name = ({ operatorType }: ProfiledPlan) => operatorType.replace(/@.*/, '');
    return {
      data: data as Record<string, unknown>,
      first: firstOf(summary.profile as ProfiledPlan),
      steps: steps.map(name),
      hits: steps.reduce((sum, { dbHits }) => sum + Number(dbHits), 0),
    };
  };

  it.each([
    'books(first: 3) { totalCount nodes { key authors { nodes { key } } } }',
    'nodes(ids: ["Book:b01", "OWNS(Author:lin,Book:x1000)"]) { id }',
    'books(where: { pages: { gt: 100 } }) { totalCount nodes { key } }',
  ])('learns whether the graph is served before it reads: %s', async (field) => {
    const [seek, filter] = (await profile(`{ ${field} }`)).first;
    expect(seek).toMatch(/^NodeUniqueIndexSeek.*GraphDataset/);
    expect(filter).toMatch(/^Filter.*\.hash.* IS NOT NULL/);
  });

  const SORTS = ['Sort', 'Top', 'PartialSort', 'PartialTop'];
  const SCANS = [
    'AllNodesScan',
    'NodeByLabelScan',
    'UnionNodeByLabelsScan',
    'DirectedRelationshipTypeScan',
    'DirectedAllRelationshipsScan',
  ];
  const found = (steps: readonly string[], wanted: readonly string[]) => steps.filter((step) => wanted.includes(step));

  it.each([
    'books(first: 20) { nodes { key } }',
    'works(first: 20) { nodes { key } }',
    'namedThings(last: 20) { pageInfo { hasPreviousPage } nodes { key } }',
    'relationships(first: 20, types: [AUTHORED_BY]) { nodes { id } }',
    'relationships(last: 20, types: [AUTHORED_BY]) { nodes { id } }',
  ])('takes the order of a page from an index: %s', async (field) => {
    const { steps, hits } = await profile(`{ ${field} }`);
    expect(found(steps, [...SORTS, ...SCANS])).toEqual([]);
    expect(hits).toBeLessThan(400);
  });

  it.each([
    ['books(first: 10, after: $after)', 'books', 'nodes { key } pageInfo { endCursor }', 'key'],
    [
      'relationships(first: 10, types: [AUTHORED_BY], after: $after)',
      'relationships',
      'nodes { id } pageInfo { endCursor }',
      'id',
    ],
  ])('gives a late page for what the first costs: %s', async (field, name, selection) => {
    const source = `query ($after: String) { ${field} { ${selection} } }`;
    const first = await profile(source);
    let after: unknown;
    const long = `query ($after: String) { ${field.replace('first: 10', 'first: 100')} { ${selection} } }`;
    const execute = createExecutor({ schema, store });
    for (let page = 0; page < 15; page += 1) {
      const { data } = await execute({ document: parse(long), variableValues: { after } });
      after = (data as Record<string, { pageInfo: { endCursor: string } }>)[name]?.pageInfo.endCursor;
    }
    const late = await profile(source, { after });
    expect(late.steps.toSorted()).toEqual(expect.arrayContaining(found(late.steps, ['Limit'])));
    expect(found(late.steps, [...SORTS, ...SCANS])).toEqual([]);
    expect(late.hits).toBeLessThanOrEqual(first.hits + 20);
  });

  it.each([
    ['a node with many relationships of others', 'AUTHORED_BY(Book:x1000,Author:lin)'],
    ['a node with many of its own', 'OWNS(Author:lin,Book:x1000)'],
  ])('finds relationships by the ids of their ends: %s', async (_, id) => {
    const { steps, hits, data } = await profile(`{ nodes(ids: ["${id}", "Book:x1001"]) { id } }`);
    expect(data).toEqual({ nodes: [{ id }, { id: 'Book:x1001' }] });
    expect(found(steps, SCANS)).toEqual([]);
    expect(
      steps.some(
        (step) =>
          step.startsWith('NodeUniqueIndexSeek') || step.startsWith('NodeIndexSeek') || step.startsWith('MultiNodeIndexSeek'),
      ),
    ).toBe(true);
    expect(hits).toBeLessThan(200);
  });

  it('looks through relationships of several types once a page', async () => {
    const { steps } = await profile('{ relationships(first: 5, types: [AUTHORED_BY, OWNS]) { nodes { id } } }');
    expect(found(steps, ['Sort', 'PartialSort'])).toEqual([]);
  });
});

const stepsOf = (plan: ProfiledPlan): ProfiledPlan[] => [plan, ...plan.children.flatMap(stepsOf)];

/** What Neo4j does first, from the start on. */
function firstOf(plan: ProfiledPlan): string[] {
  const { operatorType, arguments: details, children } = plan;
  return [...(children[0] ? firstOf(children[0]) : []), `${operatorType} ${details.Details}`];
}

/** So many that a scan is told from a look into an index. */
function manyBooks({ nodes, relationships }: Dataset): Dataset {
  const [book] = nodes.filter(({ id }) => id === 'Book:b01');
  const [authored] = relationships.filter(({ type, to }) => type === 'AUTHORED_BY' && to === 'Author:lin');
  const [owned] = relationships.filter(({ type }) => type === 'OWNS');
  if (!book || !authored || !owned) throw new Error('The library has no such book');
  const keys = Array.from({ length: BOOKS }, (_, index) => `x${index}`);
  return {
    nodes: [...nodes, ...keys.map((key) => ({ ...book, key, id: `Book:${key}` }))],
    relationships: [
      ...relationships,
      ...keys.map((key) => ({ ...authored, id: `AUTHORED_BY(Book:${key},Author:lin)`, from: `Book:${key}` })),
      ...keys.map((key) => ({ ...owned, id: `OWNS(Author:lin,Book:${key})`, from: 'Author:lin', to: `Book:${key}` })),
    ],
  };
}
