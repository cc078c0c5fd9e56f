import { setTimeout as sleep } from 'node:timers/promises';
import type { ManagedTransaction, Record as Neo4jRecord, QueryResult, Session, SessionMode } from 'neo4j-driver';
import { StoreError } from '../../plan/store-error.js';
import { Admission } from './admission.js';
import { CONTACT, type ConnectionOptions, createDriver, RETRY_TIMEOUT } from './driver.js';
import { Drivers, type Lease } from './drivers.js';
import { explainFault, isLost, isRefused } from './fault.js';
import { Gate } from './gate.js';
import { type Ending, settledWithin, within } from './time-limit.js';

export interface ReadLimits extends Pick<ConnectionOptions, 'transactionTimeout' | 'retryTimeout'> {
  readonly signal?: AbortSignal | undefined;
  /** Whether it goes before all others: what is asked to learn whether the database answers. @default false */
  readonly isUrgent?: boolean;
}

interface WatchLimits {
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

export interface TimedRecords {
  readonly records: Neo4jRecord[];
  readonly milliseconds: number;
}

type Parameters = Readonly<Record<string, unknown>>;

/** Milliseconds beyond the timeout of a transaction after which no answer will come. */
const SILENCE = 2_000;
/** Milliseconds between two looks at a database that has not answered yet. */
const WATCH = 5_000;
/** Milliseconds between two attempts, at first and at most. */
const RETRY_DELAY = { first: 20, most: 250 };

/** A connection to one database, past the driver's own faults. Nothing outside this folder knows the driver. */
export class Connection {
  readonly #drivers: Drivers;
  readonly #gate = new Gate(() => this.#probe());
  readonly #admission = new Admission();
  #bookmarks: string[] = [];

  constructor(private readonly options: ConnectionOptions) {
    this.#drivers = new Drivers(() => createDriver(options));
    // An address that is none is refused at once.
    this.#drivers.release(this.#drivers.take());
  }

  /** Runs one statement that reads, in a transaction of its own. Sees what this connection has written. */
  async read(text: string, parameters: Parameters, limits: ReadLimits = {}): Promise<Neo4jRecord[]> {
    return (await this.readTimed(text, parameters, limits)).records;
  }

  /** As {@link read}, with the time that it took the database. */
  readTimed(text: string, parameters: Parameters, limits: ReadLimits = {}): Promise<TimedRecords> {
    const timeout = limits.transactionTimeout ?? this.options.transactionTimeout ?? 5_000;
    const retryTimeout = limits.retryTimeout ?? this.options.retryTimeout ?? RETRY_TIMEOUT;
    const { signal } = limits;
    const run = () =>
      this.#watched({ timeout, signal }, (ending) =>
        this.#retried(retryTimeout, ending, () =>
          this.#run('READ', ending, async (session) => timed(await session.run(text, parameters, { timeout }))),
        ),
      );
    return limits.isUrgent ? run() : this.#admission.admit(text, signal, run);
  }

  /** Runs one statement that writes, and would write the same if run twice; the driver tries it again where the fault may pass. */
  write(text: string, parameters: Parameters = {}, timeout = 60_000): Promise<Neo4jRecord[]> {
    return this.#write(async (transaction) => (await transaction.run(text, parameters)).records, timeout);
  }

  /** Runs statements in one transaction, which takes the database less time than one for each. Otherwise as {@link write}. */
  async writeTogether(texts: readonly string[], timeout: number): Promise<void> {
    await this.#write((transaction) => Promise.all(texts.map((text) => transaction.run(text))), timeout);
  }

  #write<T>(work: (transaction: ManagedTransaction) => Promise<T>, timeout: number): Promise<T> {
    return this.#watched({ timeout }, (ending) =>
      this.#run('WRITE', ending, async (session) => {
        const written = await session.executeWrite(work, { timeout });
        this.#bookmarks = session.lastBookmarks();
        return written;
      }),
    );
  }

  close(): Promise<void> {
    return this.#drivers.close();
  }

  /** Waits no longer than Neo4j may take, and looks after it meanwhile where that is long: a dead network says nothing itself. */
  #watched<T>({ timeout, signal }: WatchLimits, work: (ending: Ending) => Promise<T>): Promise<T> {
    return within(timeout + SILENCE, signal, async (ending) => {
      const look = () => this.#retried(RETRY_TIMEOUT, ending, () => this.#gate.check());
      const watch = timeout > WATCH && setInterval(() => look().catch((fault) => ending.end(fault)), WATCH);
      try {
        return await work(ending);
      } finally {
        if (watch) clearInterval(watch);
      }
    });
  }

  /** Tries again as long as the database is away for a moment only. */
  async #retried<T>(timeout: number, ending: Ending, attempt: () => Promise<T>): Promise<T> {
    const start = Date.now();
    for (let delay = RETRY_DELAY.first; ; delay = Math.min(2 * delay, RETRY_DELAY.most)) {
      try {
        return await attempt();
      } catch (error) {
        ending.throwIfOver();
        const isPassing = error instanceof StoreError && error.code === 'STORE_UNAVAILABLE';
        if (!isPassing || Date.now() + delay > (this.#gate.awaySince ?? start) + timeout) throw error;
        await ending.unlessOver(sleep(delay * (0.5 + Math.random())));
      }
    }
  }

  async #run<T>(mode: SessionMode, ending: Ending, work: (session: Session) => Promise<T>): Promise<T> {
    if (!this.#gate.isOpen) await ending.unlessOver(this.#gate.pass());
    const lease = this.#drivers.take();
    const { database } = this.options;
    const session = lease.driver.session({
      defaultAccessMode: mode,
      bookmarks: this.#bookmarks,
      ...(database ? { database } : {}),
    });
    try {
      return await ending.unlessOver(withoutStack(() => work(session)));
    } catch (error) {
      const isGivenUp = ending.isOver;
      if (isGivenUp ? ending.reason instanceof StoreError : isLost(error)) this.#lose(lease);
      else if (!isGivenUp && isRefused(error)) this.#gate.doubt();
      throw isGivenUp ? error : explainFault(error);
    } finally {
      void this.#end(session, lease);
    }
  }

  /** Ends what the server may still do for a session; nobody need wait for that. A connection that is dead says nothing to it. */
  async #end(session: Session, lease: Lease): Promise<void> {
    await settledWithin(CONTACT, session.close()).catch(() => this.#lose(lease));
    this.#drivers.release(lease);
  }

  #lose(lease: Lease): void {
    this.#drivers.retire(lease);
    this.#gate.doubt();
  }

  async #probe(): Promise<void> {
    const lease = this.#drivers.take();
    const { database } = this.options;
    try {
      await settledWithin(CONTACT, lease.driver.verifyConnectivity(database ? { database } : {}));
    } catch (error) {
      if (!isRefused(error)) this.#drivers.retire(lease);
      throw explainFault(error);
    } finally {
      this.#drivers.release(lease);
    }
  }
}

/** What the database says that it took; it counts whole milliseconds. */
const timed = ({ records, summary }: QueryResult): TimedRecords => ({
  records,
  milliseconds: Number(summary.resultAvailableAfter) + Number(summary.resultConsumedAfter),
});

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
