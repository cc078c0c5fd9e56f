import neo4j from 'neo4j-driver';
import type { ConnectionData } from './server/running.js';

/** The first value that a statement gives, or at once the fault. */
export async function ask(connection: ConnectionData, text: string, password = connection.password): Promise<unknown> {
  const { uri, username, database } = connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  });
  try {
    const { records } = await driver.executeQuery(text, {}, { database });
    return records[0]?.get(0);
  } finally {
    await driver.close();
  }
}
