import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, onTestFinished as atEnd, beforeAll, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import type { ConnectionOptions } from '../../packages/evidence-graph/src/stores/neo4j/driver.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { libraryOntology as ontology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { loadLibrary } from '../../packages/evidence-graph/test/support/library-seed.js';
import { get } from '../server/request.js';
import { BlackHole } from './black-hole.js';
import { BoltProxy, type NetworkFault } from './bolt-proxy.js';
import { clearData, connectionOptions } from './database.js';
import { type AtEnd, askDuring, askOnce, BACK, expectAnswered, type Served, serveLibrary, untilBack } from './served.js';
import { describeNeo4j } from './support.js';

describeNeo4j('a server whose network fails', () => {
  let dataset: Dataset;

  beforeAll(async () => {
    await clearData();
    dataset = loadLibrary();
    const store = new Neo4jStore({ ontology, ...connectionOptions() });
    await store.import(dataset);
    await store.close();
  });
  afterAll(clearData);

  const handlerFor = (atEnd: AtEnd, options: Partial<ConnectionOptions>): Served =>
    serveLibrary(atEnd, { ...connectionOptions(), ...options }, dataset);

  const serve = async (atEnd: AtEnd): Promise<Served & { readonly proxy: BoltProxy }> => {
    const proxy = await BoltProxy.to(connectionOptions().uri);
    const served = handlerFor(atEnd, { uri: proxy.uri });
    atEnd(() => proxy.close());
    await Promise.all(Array.from({ length: 5 }, () => askOnce(served.handler)));
    await untilBack(served.handler);
    return { ...served, proxy };
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
    const asked = await askDuring(
      handler,
      sleep(5_000).then(() => proxy.mend()),
    );
    expect(await untilBack(handler)).toBeLessThan(BACK);
    expectAnswered(asked);
  });

  it.concurrent('answers in time, and serves soon after: packets dropped', async ({ expect, onTestFinished }) => {
    const { handler, proxy } = await serve(onTestFinished);
    proxy.fail('dropped');
    const hole = await BlackHole.at(proxy.port);
    onTestFinished(() => hole.close());
    expect(hole.isFull).toBe(true);
    const during = sleep(6_000).then(async () => {
      await hole.close();
      await proxy.mend();
    });
    const asked = await askDuring(handler, during);
    expect(asked.some(({ took }) => took === 'STORE_UNAVAILABLE')).toBe(true);
    expect(await untilBack(handler)).toBeLessThan(BACK);
    expectAnswered(asked);
  });

  it.concurrent('serves as before when its idle connections have died', async ({ onTestFinished }) => {
    const { handler, proxy } = await serve(onTestFinished);
    await sleep(1_500);
    proxy.loseConnections();
    const asked = await Promise.all(Array.from({ length: 10 }, () => askOnce(handler)));
    expect(asked.map(({ took }) => took)).toEqual(asked.map(() => 'data'));
  });

  it.concurrent('does not keep connections that are dead', async ({ onTestFinished }) => {
    const { handler, proxy } = await serve(onTestFinished);
    proxy.loseConnections();
    await askOnce(handler);
    await untilBack(handler);
    const { connections } = proxy;
    for (let round = 0; round < 10; round += 1) expect((await askOnce(handler)).took).toBe('data');
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
    const first = await Promise.all(Array.from({ length: 10 }, () => askOnce(handler)));
    expect(first.map(({ took }) => took)).toEqual(first.map(() => 'STORE_MISCONFIGURED'));
    for (const start = performance.now(); performance.now() - start < 5_000; await sleep(200)) {
      const { took, milliseconds } = await askOnce(handler);
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
    // It stood whole all along, beside what was being written.
    await expect.poll(() => store.import(dataset), { timeout: BACK }).toMatchObject({ changed: false });
    expect((await askOnce(handlerFor(atEnd, { uri: proxy.uri }).handler)).took).toBe('data');
  });
});
