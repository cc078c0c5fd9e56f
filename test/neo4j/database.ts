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

/** Runs one statement past the store, for what others do in the same database. */
export async function runCypher(text: string, parameters: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
  const { uri, username = '', password = '', database } = connectionOptions();
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(text, parameters, { ...(database ? { database } : {}) });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}

/** Empties the database: data, constraints and indexes. */
export async function clearDatabase(): Promise<void> {
  await runCypher('MATCH (n) DETACH DELETE n');
  for (const { name } of await runCypher('SHOW CONSTRAINTS YIELD name')) await runCypher(`DROP CONSTRAINT ${name}`);
  const indexes = await runCypher("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name");
  for (const { name } of indexes) await runCypher(`DROP INDEX ${name}`);
}
