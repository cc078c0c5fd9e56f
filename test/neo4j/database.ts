import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, inject } from 'vitest';
import type { ConnectionOptions } from '../../packages/evidence-graph/src/stores/neo4j/driver.js';

/** How tests reach the database that was started for them. */
export function connectionOptions(): ConnectionOptions {
  const started = inject('neo4j');
  if (!started) throw new Error('There is no Neo4j');
  const { uri, username, password, database } = started;
  return { uri, username, password, database };
}

type Ask = (text: string, parameters?: Record<string, unknown>) => Promise<Record<string, unknown>[]>;

/** One driver for all that a file asks: to connect takes longer than most statements. */
let driver: Driver | undefined;
afterAll(async () => {
  await driver?.close();
  driver = undefined;
});

function openDriver(): { readonly driver: Driver; readonly database: string } {
  const { uri, username = '', password = '', database = 'neo4j' } = connectionOptions();
  driver ??= neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  return { driver, database };
}

/** Runs one statement past the store, for what others do in the same database. */
export const runCypher: Ask = async (text, parameters = {}) => {
  const { driver, database } = openDriver();
  const { records } = await driver.executeQuery(text, parameters, { database });
  return records.map((record) => record.toObject());
};

/**
 * Empties the database of data, for the next graph. Constraints and indexes stay: making them again would take longer than what is tested,
 * and those of other graphs are in nobody's way.
 */
export const clearData = (): Promise<unknown> => runCypher('MATCH (n) DETACH DELETE n');

/** Empties the database: data, constraints and indexes. */
export async function clearDatabase(): Promise<void> {
  await clearData();
  const constraints = await runCypher('SHOW CONSTRAINTS YIELD name');
  const indexes = await runCypher(
    "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name",
  );
  await runTogether([
    ...constraints.map(({ name }) => `DROP CONSTRAINT ${name}`),
    ...indexes.map(({ name }) => `DROP INDEX ${name}`),
  ]);
}

/** Runs statements in one transaction, which takes the database less time than one for each. */
export async function runTogether(texts: readonly string[]): Promise<void> {
  const { driver, database } = openDriver();
  const session = driver.session({ database });
  try {
    await session.executeWrite((transaction) => Promise.all(texts.map((text) => transaction.run(text))));
  } finally {
    await session.close();
  }
}
