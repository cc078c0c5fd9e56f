import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Record as Neo4jRecord, type Session, type SessionMode } from 'neo4j-driver';
import { explainFault } from './fault.js';

export interface ConnectionOptions {
  /** `neo4j://`, `bolt://`, or these with `+s` for encryption. */
  readonly uri: string;
  /** @default 'neo4j' */
  readonly username?: string | undefined;
  /** Without one, none is sent: for a server without authentication. */
  readonly password?: string | undefined;
  /** @default the server's default database */
  readonly database?: string | undefined;
  /** Milliseconds after which Neo4j gives up a read. @default 10000 */
  readonly transactionTimeout?: number | undefined;
  /** Milliseconds within which a read that failed for a passing reason is tried again. @default 3000 */
  readonly retryTimeout?: number | undefined;
}

type Parameters = Readonly<Record<string, unknown>>;

/** A driver for one database. Nothing outside this folder knows it. */
export class Connection {
  readonly #driver: Driver;
  #bookmarks: string[] = [];

  constructor(private readonly options: ConnectionOptions) {
    const { uri, username = 'neo4j', password } = options;
    const auth = password === undefined ? undefined : neo4j.auth.basic(username, password);
    this.#driver = neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      fetchSize: -1,
      connectionTimeout: 5_000,
      connectionAcquisitionTimeout: 5_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'delegate-election-graph',
    });
  }

  /** Runs one statement that reads, in a transaction of its own. Sees what this connection has written. */
  async read(text: string, parameters: Parameters, signal?: AbortSignal): Promise<Neo4jRecord[]> {
    const { transactionTimeout = 10_000, retryTimeout = 3_000 } = this.options;
    const deadline = Date.now() + retryTimeout;
    for (let delay = 20; ; delay *= 2) {
      try {
        return await this.#readOnce(text, parameters, transactionTimeout, signal);
      } catch (error) {
        signal?.throwIfAborted();
        if (!neo4j.isRetryableError(error) || Date.now() + delay > deadline) throw explainFault(error);
        await sleep(delay * (0.5 + Math.random()), undefined, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
      }
    }
  }

  async #readOnce(text: string, parameters: Parameters, timeout: number, signal?: AbortSignal): Promise<Neo4jRecord[]> {
    signal?.throwIfAborted();
    const session = this.#session('READ');
    // Closing the session ends what the server does for it.
    const cancel = () => void session.close().catch(() => {});
    signal?.addEventListener('abort', cancel, { once: true });
    try {
      const { records } = await session.run(text, parameters, { timeout });
      return records;
    } finally {
      signal?.removeEventListener('abort', cancel);
      await session.close();
    }
  }

  /** Runs one statement that writes; the driver tries it again where the fault may pass. */
  async write(text: string, parameters: Parameters = {}): Promise<Neo4jRecord[]> {
    const session = this.#session('WRITE');
    try {
      const { records } = await session.executeWrite((transaction) => transaction.run(text, parameters));
      this.#bookmarks = session.lastBookmarks();
      return records;
    } catch (error) {
      throw explainFault(error);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  #session(mode: SessionMode): Session {
    const { database } = this.options;
    return this.#driver.session({ defaultAccessMode: mode, bookmarks: this.#bookmarks, ...(database ? { database } : {}) });
  }
}
