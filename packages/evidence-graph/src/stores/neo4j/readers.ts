import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './connection.js';

/** Milliseconds that no read of a graph lasts. */
const LONGEST_READ = 10_000;
/** Milliseconds between two looks. */
const LOOK = 50;

const EDITION = 'CALL dbms.components() YIELD edition RETURN edition';
const RUNNING = 'SHOW TRANSACTIONS YIELD transactionId RETURN collect(transactionId) AS running';

/**
 * Waits until all reads have ended that have begun before. The Community edition is one server and shows them to every user; of others it is
 * only known that none lasts longer.
 */
export async function untilReadersLeft(connection: Connection, signal: AbortSignal | undefined): Promise<void> {
  const [components] = await connection.read(EDITION, {});
  if (components?.get('edition') !== 'community') return pause(LONGEST_READ, signal);
  const end = Date.now() + LONGEST_READ;
  const running = async (): Promise<readonly string[]> => (await connection.read(RUNNING, {}))[0]?.get('running') ?? [];
  let left = await running();
  while (true) {
    // The first look found itself, too: the second, at once, no longer does.
    const now = new Set(await running());
    left = left.filter((id) => now.has(id));
    if (left.length === 0 || Date.now() >= end) return;
    await pause(LOOK, signal);
  }
}

/** Rejects with the reason of the signal where that aborts. */
const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  sleep(milliseconds, undefined, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
