import neo4j from 'neo4j-driver';
import { inject } from 'vitest';
import type { ConnectionOptions } from '../../packages/evidence-graph/src/stores/neo4j/driver.js';

/** How tests reach the database that was started for them. */
export function connectionOptions(): ConnectionOptions {
  const started = inject('neo4j');
  if (!started) throw new Error('There is no Neo4j');
  const { uri, username, password, database } = started;
  return { uri, username, password, database };
}

type Ask = (text: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;

/** Runs one statement past the store, for what others do in the same database. */
export const runCypher: Ask = (text, parameters = {}) => connected((ask) => ask(text, parameters));

/**
 * Empties the database of data, for the next graph. Constraints and indexes stay: making them again would take longer than what is tested,
 * and those of other graphs are in nobody's way.
 */
export const clearData = (): Promise<unknown> => runCypher(DELETE_ALL);

/** Empties the database: data, constraints and indexes. */
export const clearDatabase = (): Promise<void> =>
  connected(async (ask) => {
    await ask(DELETE_ALL);
    for (const { name } of await ask('SHOW CONSTRAINTS YIELD name')) await ask(`DROP CONSTRAINT ${name}`);
    const indexes = await ask("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
    for (const { name } of indexes) await ask(`DROP INDEX ${name}`);
  });

const DELETE_ALL = 'MATCH (n) DETACH DELETE n';

async function connected<T>(work: (ask: Ask) => Promise<T>): Promise<T> {
  const { uri, username = '', password = '', database } = connectionOptions();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    return await work(async (text, parameters = {}) => {
      const { records } = await driver.executeQuery(text, parameters, { ...(database ? { database } : {}) });
      return records.map((record) => record.toObject());
    });
  } finally {
    await driver.close();
  }
}
