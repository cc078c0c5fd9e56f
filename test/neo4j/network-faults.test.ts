import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, onTestFinished as atEnd, beforeAll, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { createHandler, type Handler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { createExecutor } from '../../packages/evidence-graph/src/pothos/index.js';
import { Neo4jStore, type Neo4jStoreOptions } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { type Answer, codeOf, get, post } from '../server/request.js';
import { libraryOntology as ontology } from '../support/library-ontology.js';
import { librarySchema as schema } from '../support/library-runner.js';
import { loadLibrary } from '../support/library-seed.js';
import { BoltProxy, type NetworkFault } from './bolt-proxy.js';
import { clearDatabase, connectionOptions } from './database.js';
import { describeNeo4j } from './support.js';

/** What is promised, in milliseconds: an answer whatever happens, and service once it is over. */
const [ANSWERED, BACK] = [8_000, 10_000];

/** Registers what frees what a test has opened: each test its own, as some run at the same time. */
type AtEnd = (end: () => Promise<void>) => void;

describeNeo4j('a server whose network fails', () => {
  let dataset: Dataset;

  beforeAll(async () => {
    await clearDatabase();
    dataset = loadLibrary();
    const store = new Neo4jStore({ ontology, ...connectionOptions() });
    await store.import(dataset);
    await store.close();
  });
  afterAll(clearDatabase);

  const handlerFor = (atEnd: AtEnd, options: Partial<Neo4jStoreOptions>): { handler: Handler; store: Neo4jStore } => {
    const store = new Neo4jStore({ ontology, ...connectionOptions(), expected: dataset, ...options });
    atEnd(() => store.close());
    const graph = {
      schema,
      execute: createExecutor({ schema, store }),
      health: () => store.health(),
      close: () => store.close(),
    };
    return { handler: createHandler({ graph }), store };
  };

  const serve = async (atEnd: AtEnd): Promise<{ handler: Handler; proxy: BoltProxy; store: Neo4jStore }> => {
    const proxy = await BoltProxy.to(connectionOptions().uri);
    const served = handlerFor(atEnd, { uri: proxy.uri });
    atEnd(() => proxy.close());
    await Promise.all(Array.from({ length: 5 }, () => ask(served.handler)));
    await untilBack(served.handler);
    return { ...served, proxy };
  };

  interface Asked {
    /** `data`, or the code of the error. */
    readonly took: unknown;
    readonly milliseconds: number;
  }

  const ask = async (handler: Handler): Promise<Asked> => {
    const start = performance.now();
    const response = await handler.fetch(post({ query: '{ books(first: 2) { nodes { key } } }' }));
    const text = await response.text();
    const body = JSON.parse(text) as Answer['body'];
    expect(text).not.toMatch(/127\.0\.0\.1|localhost|bolt:|MATCH|password|\bat /);
    const took = body.data ? 'data' : codeOf({ body } as Answer);
    return { took, milliseconds: performance.now() - start };
  };

  const untilBack = async (handler: Handler): Promise<number> => {
    const start = performance.now();
    while ((await ask(handler)).took !== 'data') await sleep(100);
    return performance.now() - start;
  };

  const failing: [name: string, begin: (proxy: BoltProxy) => void][] = [
    ...(['cut', 'refused', 'silent', 'unanswered', 'torn', 'noisy'] as const).map(
      (fault: NetworkFault): [string, (proxy: BoltProxy) => void] => [fault, (proxy) => proxy.fail(fault)],
    ),
    ['alive again, with all connections dead', (proxy) => proxy.loseConnections()],
    [
      'flapping',
      (proxy) => {
        let isAway = false;
        const timer = setInterval(() => {
          isAway = !isAway;
          if (isAway) proxy.fail('cut');
          else void proxy.mend();
        }, 300);
        setTimeout(() => clearInterval(timer), 4_000);
      },
    ],
  ];

  it.concurrent.for(failing)('answers in time, and serves soon after: %s', async ([, begin], { onTestFinished }) => {
    const { handler, proxy } = await serve(onTestFinished);
    await sleep(1_500); // connections are idle, too
    begin(proxy);
    const asked: Promise<Asked>[] = [];
    const begun = performance.now();
    while (performance.now() - begun < 5_000) {
      asked.push(ask(handler));
      await sleep(250);
    }
    await proxy.mend();
    const back = await untilBack(handler);
    for (const { took, milliseconds } of await Promise.all(asked)) {
      expect(['data', 'STORE_UNAVAILABLE', 'STORE_TIMEOUT', 'TIMEOUT']).toContain(took);
      expect(milliseconds).toBeLessThan(ANSWERED);
    }
    expect(back).toBeLessThan(BACK);
  });

  it.concurrent('serves as before when its idle connections have died', async ({ onTestFinished }) => {
    const { handler, proxy } = await serve(onTestFinished);
    await sleep(1_500);
    proxy.loseConnections();
    const asked = await Promise.all(Array.from({ length: 10 }, () => ask(handler)));
    expect(asked.map(({ took }) => took)).toEqual(asked.map(() => 'data'));
  });

  it.concurrent('does not keep connections that are dead', async ({ onTestFinished }) => {
    const { handler, proxy } = await serve(onTestFinished);
    proxy.loseConnections();
    await ask(handler);
    await untilBack(handler);
    const { connections } = proxy;
    for (let round = 0; round < 10; round += 1) expect((await ask(handler)).took).toBe('data');
    expect(proxy.connections - connections).toBeLessThan(3);
  });

  it.concurrent('is ready again without anybody asking for data', async ({ expect, onTestFinished }) => {
    const { handler, proxy } = await serve(onTestFinished);
    const isReady = async () => (await handler.fetch(get('/ready'))).status;
    expect(await isReady()).toBe(200);
    proxy.fail('silent');
    const start = performance.now();
    expect(await isReady()).toBe(503);
    expect(performance.now() - start).toBeLessThan(5_000);
    await proxy.mend();
    await expect.poll(isReady, { timeout: BACK, interval: 200 }).toBe(200);
  });

  it.concurrent('seldom tries a password that is refused', async ({ onTestFinished }) => {
    const proxy = await BoltProxy.to(connectionOptions().uri);
    onTestFinished(() => proxy.close());
    const { handler, store } = handlerFor(onTestFinished, { uri: proxy.uri, password: 'not the one' });
    const first = await Promise.all(Array.from({ length: 10 }, () => ask(handler)));
    expect(first.map(({ took }) => took)).toEqual(first.map(() => 'STORE_MISCONFIGURED'));
    for (const start = performance.now(); performance.now() - start < 5_000; await sleep(200)) {
      const { took, milliseconds } = await ask(handler);
      expect(took).toBe('STORE_MISCONFIGURED');
      expect(milliseconds).toBeLessThan(2_000);
      expect(await store.health()).toMatchObject({ ready: false, error: { code: 'STORE_MISCONFIGURED' } });
    }
    expect(proxy.connections).toBeLessThanOrEqual(3);
  });

  it.each(['silent', 'cut'] as const)('ends an import with a word: %s', async (fault) => {
    const proxy = await BoltProxy.to(connectionOptions().uri);
    atEnd(() => proxy.close());
    const { store } = handlerFor(atEnd, { uri: proxy.uri });
    const importing = store.import(dataset, { force: true, batchSize: 1, onProgress: () => proxy.fail(fault) });
    await expect(importing).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await proxy.mend();
    await expect.poll(() => store.import(dataset), { timeout: BACK }).toMatchObject({ changed: true });
    expect((await ask(handlerFor(atEnd, { uri: proxy.uri }).handler)).took).toBe('data');
  });
});
