import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { libraryOntology as ontology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { loadLibrary } from '../../packages/evidence-graph/test/support/library-seed.js';
import { ask } from './ask.js';
import { askDuring, askOnce, BACK, expectAnswered, serveLibrary, untilBack } from './served.js';
import { chosenRelease } from './server/releases.js';
import type { RunningNeo4j } from './server/running.js';
import { startIfPossible } from './server/start-if-possible.js';
import { describeNeo4j } from './support.js';

describeNeo4j('a server with a Neo4j of its own', () => {
  const dataset = loadLibrary();
  let own: RunningNeo4j | undefined;

  beforeAll(async () => {
    own = await startIfPossible({ release: chosenRelease(), ways: ['java'] });
  }, 300_000);
  afterAll(async () => {
    await own?.stop();
    await own?.stop();
  });

  it('has its answer late after a pause', async ({ skip }) => {
    if (!own?.controls) return skip('no Java');
    own.controls.pause();
    let answered = false;
    const answer = ask(own, 'RETURN 1').finally(() => {
      answered = true;
    });
    await sleep(500);
    expect(answered).toBe(false);
    own.controls.resume();
    expect(await answer).toBe(1);
  });

  it('answers while it is killed, and serves once it runs again', { timeout: 400_000 }, async ({ onTestFinished, skip }) => {
    if (!own?.controls) return skip('no Java');
    const { controls, uri, username, password, database } = own;
    const connection = { uri, username, password, database };
    // A database that has just started is slow at its first import.
    const importing = new Neo4jStore({ ontology, ...connection, transactionTimeout: 60_000 });
    await importing.import(dataset);
    await importing.close();
    await ask(own, 'CREATE (n:Thing {name: "kept"})');
    const { handler } = serveLibrary(onTestFinished, connection, dataset);
    expect((await askOnce(handler)).took).toBe('data');

    const restarted = (async () => {
      await controls.kill();
      await expect(ask(own, 'RETURN 1')).rejects.toMatchObject({ code: 'ServiceUnavailable' });
      await sleep(3_000);
      await controls.start();
    })();
    const asked = await askDuring(handler, restarted);
    expect(await untilBack(handler)).toBeLessThan(BACK);
    expectAnswered(asked);
    expect(asked.map(({ took }) => took)).toContain('STORE_UNAVAILABLE');
    expect(await ask(own, 'MATCH (n:Thing) RETURN n.name')).toBe('kept');
  });
});
