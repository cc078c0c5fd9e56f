import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { libraryOntology as ontology } from '../support/library-ontology.js';
import { loadLibrary } from '../support/library-seed.js';
import { askDuring, askOnce, BACK, expectAnswered, serveLibrary, untilBack } from './served.js';
import { chosenRelease } from './server/releases.js';
import type { RunningNeo4j } from './server/running.js';
import { startIfPossible } from './server/start-if-possible.js';
import { describeNeo4j } from './support.js';

describeNeo4j('a server whose database is killed', () => {
  const dataset = loadLibrary();
  let own: RunningNeo4j | undefined;

  beforeAll(async () => {
    own = await startIfPossible({ release: chosenRelease(), ways: ['java'] });
  }, 300_000);
  afterAll(() => own?.stop());

  it('answers meanwhile, and serves once it runs again', { timeout: 400_000 }, async ({ onTestFinished, skip }) => {
    if (!own?.controls) return skip();
    const { controls, uri, username, password, database } = own;
    const connection = { uri, username, password, database };
    // A database that has just started is slow at its first import.
    const importing = new Neo4jStore({ ontology, ...connection, transactionTimeout: 60_000 });
    await importing.import(dataset);
    await importing.close();
    const { handler } = serveLibrary(onTestFinished, connection, dataset);
    expect((await askOnce(handler)).took).toBe('data');

    const restarted = (async () => {
      await controls.kill();
      await sleep(3_000);
      await controls.start();
    })();
    const asked = await askDuring(handler, restarted);
    expect(await untilBack(handler)).toBeLessThan(BACK);
    expectAnswered(asked);
    expect(asked.map(({ took }) => took)).toContain('STORE_UNAVAILABLE');
  });
});
