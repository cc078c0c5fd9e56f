import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { type Driver, type Record as Neo4jRecord, type Session, type SessionMode } from 'neo4j-driver';
import { explainFault, silenceFault } from './fault.js';

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

/** Milliseconds beyond the timeout of a transaction after which no answer will come. */
const SILENCE = 2_000;

interface ReadLimits extends Pick<ConnectionOptions, 'transactionTimeout' | 'retryTimeout'> {
  readonly signal?: AbortSignal | undefined;
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
  async read(text: string, parameters: Parameters, limits: ReadLimits = {}): Promise<Neo4jRecord[]> {
    const { signal, transactionTimeout = this.options.transactionTimeout ?? 10_000 } = limits;
    const deadline = Date.now() + (limits.retryTimeout ?? this.options.retryTimeout ?? 3_000);
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
    let giveUp: ((reason: unknown) => void) | undefined;
    const givenUp = new Promise<never>((_, reject) => {
      giveUp = reject;
    });
    const abort = () => giveUp?.(signal?.reason);
    signal?.addEventListener('abort', abort, { once: true });
    // Neo4j keeps to the timeout; a network that has fallen silent does not.
    const timer = setTimeout(() => giveUp?.(silenceFault()), timeout + SILENCE);
    try {
      const { records } = await Promise.race([withoutStack(() => session.run(text, parameters, { timeout })), givenUp]);
      return records;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
      // Ends what the server may still do for it; nobody need wait for that.
      session.close().catch(() => {});
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

/** The driver takes a stack trace for every result: a tenth of the time that a small read takes here. */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
