import { setTimeout as wait } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { ConnectionData } from './running.js';

/** Waits until a query is answered; throws the last fault when none was in time. */
export async function untilAnswers({ uri, username, password, database }: ConnectionData, timeout = 180_000): Promise<void> {
  const deadline = performance.now() + timeout;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 2_000,
    maxTransactionRetryTime: 0,
  });
  try {
    while (true) {
      try {
        await driver.executeQuery('RETURN 1', {}, { database });
        return;
      } catch (error) {
        if (performance.now() > deadline) throw error;
        await wait(500);
      }
    }
  } finally {
    await driver.close();
  }
}
