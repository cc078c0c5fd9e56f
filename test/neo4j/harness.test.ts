import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { chosenRelease } from './server/releases.js';
import type { ConnectionData, RunningNeo4j } from './server/running.js';
import { startIfPossible } from './server/start-if-possible.js';
import { describeNeo4j } from './support.js';

const connect = ({ uri, username }: ConnectionData, password: string): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  });

async function ask(connection: ConnectionData, text: string, password = connection.password): Promise<unknown> {
  const driver = connect(connection, password);
  try {
    const { records } = await driver.executeQuery(text, {}, { database: connection.database });
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}

describeNeo4j('the Neo4j of this run', () => {
  const connection = inject('neo4j') as ConnectionData; // skipped where there is none

  it('answers', async () => {
    expect(await ask(connection, 'RETURN 1')).toBe(1);
  });

  it('is of the release that was asked for', async () => {
    const versions =
      'CALL dbms.components() YIELD name, versions WITH name, versions WHERE name = "Neo4j Kernel" RETURN versions[0]';
    const version = await ask(connection, versions);
    expect(connection.release).toBe(chosenRelease());
    if (connection.version) expect(version).toBe(connection.version);
    else expect(version).toMatch(/^\d+\.\d+/);
  });

  it('refuses a wrong password, and locks nobody out', async () => {
    for (let attempt = 0; connection.version && attempt < 4; attempt += 1) {
      const answer = ask(connection, 'RETURN 1', 'wrong');
      await expect(answer).rejects.toMatchObject({ code: 'Neo.ClientError.Security.Unauthorized' });
    }
    expect(await ask(connection, 'RETURN 1')).toBe(1);
  });
});

describe('a Neo4j of our own', () => {
  let own: RunningNeo4j | undefined;

  beforeAll(async () => {
    own = await startIfPossible({ release: chosenRelease(), ways: ['java'] });
  }, 300_000);

  afterAll(async () => {
    await own?.stop();
    await own?.stop();
  });

  it('comes back with its data after a crash', async ({ skip }) => {
    if (!own?.controls) return skip('no Java');
    await ask(own, 'CREATE (n:Thing {name: "kept"})');
    await own.controls.kill();
    await expect(ask(own, 'RETURN 1')).rejects.toMatchObject({ code: 'ServiceUnavailable' });
    await own.controls.start();
    expect(await ask(own, 'MATCH (n:Thing) RETURN n.name')).toBe('kept');
  }, 300_000);

  it('answers late after a pause', async ({ skip }) => {
    if (!own?.controls) return skip('no Java');
    own.controls.pause();
    let answered = false;
    const answer = ask(own, 'RETURN 1').finally(() => {
      answered = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(answered).toBe(false);
    own.controls.resume();
    expect(await answer).toBe(1);
  });
});
