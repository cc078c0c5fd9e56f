import { expect, inject, it } from 'vitest';
import { ask } from './ask.js';
import { chosenRelease } from './server/releases.js';
import type { ConnectionData } from './server/running.js';
import { describeNeo4j } from './support.js';

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
