import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import type { Rows } from '../../packages/evidence-graph/src/plan/shape.js';
import { Neo4jStore, type Neo4jStoreOptions } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { libraryOntology as ontology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { loadLibrary } from '../../packages/evidence-graph/test/support/library-seed.js';
import { nodes, readPlan } from '../../packages/evidence-graph/test/support/plans.js';
import { BoltProxy } from './bolt-proxy.js';
import { clearData, connectionOptions, runCypher } from './database.js';
import { describeNeo4j } from './support.js';

/** Within how many milliseconds a database that is back is seen to be. */
const BACK = { timeout: 10_000 };

describeNeo4j('a store whose database fails', () => {
  let dataset: Dataset;
  let proxy: BoltProxy;
  let stores: Neo4jStore[] = [];

  beforeAll(async () => {
    await clearData();
    dataset = loadLibrary();
    const store = new Neo4jStore({ ontology, ...connectionOptions() });
    await store.import(dataset);
    await store.close();
  });
  beforeEach(async () => {
    proxy = await BoltProxy.to(connectionOptions().uri);
  });
  afterEach(async () => {
    await proxy.mend();
    await Promise.all(stores.map((store) => store.close()));
    stores = [];
    await proxy.close();
  });
  afterAll(clearData);

  const storeWith = (options: Partial<Neo4jStoreOptions> = {}): Neo4jStore => {
    const store = new Neo4jStore({ ontology, ...connectionOptions(), uri: proxy.uri, expected: dataset, ...options });
    stores.push(store);
    return store;
  };
  const read = (store: Neo4jStore): Promise<Rows> =>
    readPlan(store, (plan) => [plan.all(['Shelf'], { first: 1 }, nodes(['Shelf']))]);
  const answered = [[[['Shelf:s1']], true, null]];
  /** What callers are told: never where the database is or who asks it. */
  const faultOf = async (reading: Promise<unknown>): Promise<string> => {
    const error = await reading.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    const { code, message } = error as { code: string; message: string };
    expect(message).not.toMatch(/127\.0\.0\.1|localhost|bolt:|neo4j:|\d{4,}|MATCH|password/i);
    expect(message.split('\n')).toHaveLength(1);
    return code;
  };

  it('says that it is unavailable, and recovers by itself', async () => {
    const store = storeWith({ retryTimeout: 200 });
    expect(await read(store)).toEqual(answered);
    proxy.fail('cut');
    expect(await faultOf(read(store))).toBe('STORE_UNAVAILABLE');
    expect(await store.health()).toMatchObject({ ready: false, error: { code: 'STORE_UNAVAILABLE' } });
    await proxy.mend();
    await expect.poll(() => read(store), BACK).toEqual(answered);
    expect(await store.health()).toEqual({ ready: true });
  });

  it('answers what it was asked while the database was away for a moment', async () => {
    const store = storeWith();
    expect(await read(store)).toEqual(answered);
    proxy.fail('cut');
    setTimeout(() => void proxy.mend(), 300);
    expect(await read(store)).toEqual(answered);
  });

  it('starts before its database', async () => {
    proxy.fail('cut');
    const store = storeWith({ retryTimeout: 100 });
    expect(await faultOf(read(store))).toBe('STORE_UNAVAILABLE');
    await proxy.mend();
    await expect.poll(() => read(store), BACK).toEqual(answered);
  });

  it('does not wait for a network that has fallen silent', async () => {
    const store = storeWith({ transactionTimeout: 100, retryTimeout: 100 });
    expect(await read(storeWith())).toEqual(answered);
    proxy.fail('unanswered');
    expect(await faultOf(read(store))).toBe('STORE_UNAVAILABLE');
  });

  it('gives up a read that takes too long', async () => {
    const store = storeWith({ transactionTimeout: 1 });
    const books = nodes(['Book'], []);
    // Something new, which has to be planned: that alone takes longer.
    const slow = readPlan(store, (plan) => Array.from({ length: 20 }, () => plan.all(['Book'], { total: true }, books)));
    expect(await faultOf(slow)).toBe('STORE_TIMEOUT');
  });

  it('ends a read whose caller has gone', async () => {
    const store = storeWith();
    await read(store);
    proxy.fail('unanswered');
    const controller = new AbortController();
    const reading = store.prepare({ roots: [], slots: [] })([], controller.signal) as Promise<unknown>;
    controller.abort();
    await expect(reading).rejects.toThrow(/abort/i);
    await expect(store.prepare({ roots: [], slots: [] })([], controller.signal)).rejects.toThrow(/abort/i);
  });

  it.each<[string, Partial<Neo4jStoreOptions>]>([
    ['a wrong password', { password: 'not the one' }],
    ['a wrong database', { database: 'nowhere' }],
  ])('names %s as what it is', async (_, options) => {
    const store = storeWith(options);
    expect(await faultOf(read(store))).toBe('STORE_MISCONFIGURED');
    expect(await store.health()).toMatchObject({ ready: false, error: { code: 'STORE_MISCONFIGURED' } });
  });

  it('refuses another dataset than it expects', async () => {
    const expected = { ...dataset, relationships: dataset.relationships.slice(1) };
    const store = storeWith({ expected });
    expect(await faultOf(read(store))).toBe('STORE_NOT_READY');
    await expect(read(store)).rejects.toThrow('the command "import"');
  });

  it('refuses half of a dataset', async () => {
    await runCypher('MATCH (s:GraphDataset) SET s.was = s.hash, s.hash = null');
    try {
      expect(await faultOf(read(storeWith()))).toBe('STORE_NOT_READY');
      expect(await storeWith().health()).toMatchObject({ ready: false });
    } finally {
      await runCypher('MATCH (s:GraphDataset) SET s.hash = s.was REMOVE s.was');
    }
  });

  it('is not ready without a constraint, whose index makes reads quick', async () => {
    // whoever made it: it serves all graphs with such nodes
    const [own] = await runCypher(
      "SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties WHERE labelsOrTypes = ['Book'] AND properties = ['id'] RETURN name",
    );
    await runCypher(`DROP CONSTRAINT ${own?.name}`);
    try {
      const health = await storeWith().health();
      expect(health).toMatchObject({ ready: false, error: { code: 'STORE_NOT_READY' } });
      expect(JSON.stringify(health)).not.toContain('bolt');
    } finally {
      await runCypher(`CREATE CONSTRAINT ${own?.name} FOR (n:Book) REQUIRE n.id IS UNIQUE`);
    }
  });

  it('refuses a database without a dataset', async () => {
    await runCypher('MATCH (s:GraphDataset) SET s:Other REMOVE s:GraphDataset');
    try {
      expect(await faultOf(read(storeWith()))).toBe('STORE_NOT_READY');
    } finally {
      await runCypher('MATCH (s:Other) SET s:GraphDataset REMOVE s:Other');
    }
  });
});
