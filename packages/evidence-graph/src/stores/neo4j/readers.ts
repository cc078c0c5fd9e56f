import { setTimeout as sleep } from 'node:timers/promises';
import type { Connection } from './connection.js';

/** Milliseconds that no read of a graph lasts. */
const LONGEST_READ = 10_000;
/** Milliseconds between two looks. */
const LOOK = 50;

const EDITION = 'CALL dbms.components() YIELD edition RETURN edition';
/** All but looks as this one. */
const RUNNING = `SHOW TRANSACTIONS YIELD transactionId, currentQuery
WHERE NOT coalesce(currentQuery, '') STARTS WITH 'SHOW TRANSACTIONS'
RETURN collect(transactionId) AS running`;

/** Who reads in a database. */
export class Readers {
  #edition: Promise<unknown> | undefined;

  constructor(
    private readonly connection: Connection,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /**
   * Waits until all reads have ended that have begun before. The Community edition is one server and shows them to every user; of others it is
   * only known that none lasts longer.
   */
  async untilLeft(): Promise<void> {
    this.#edition ??= this.connection.read(EDITION, {}).then(([components]) => components?.get('edition'));
    if ((await this.#edition) !== 'community') return this.#pause(LONGEST_READ);
    const end = Date.now() + LONGEST_READ;
    let left = await this.#running();
    while (left.length > 0 && Date.now() < end) {
      await this.#pause(LOOK);
      const now = new Set(await this.#running());
      left = left.filter((id) => now.has(id));
    }
  }

  async #running(): Promise<readonly string[]> {
    return (await this.connection.read(RUNNING, {}))[0]?.get('running') ?? [];
  }

  /** Rejects with the reason of the signal where that aborts. */
  #pause(milliseconds: number): Promise<void> {
    const { signal } = this;
    return sleep(milliseconds, undefined, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
  }
}
