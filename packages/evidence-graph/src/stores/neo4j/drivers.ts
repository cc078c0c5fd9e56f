import type { Driver } from 'neo4j-driver';
import { StoreError } from '../../plan/store-error.js';

/** A driver and how many use it. */
export interface Lease {
  readonly driver: Driver;
  users: number;
}

/**
 * The driver in use. A driver cannot drop connections that died without a word, so one that has lost the database is replaced
 * by a new one, and closed when nobody uses it any more.
 */
export class Drivers {
  #current: Lease | undefined;
  readonly #retired = new Set<Lease>();
  #isClosed = false;

  constructor(private readonly create: () => Driver) {}

  take(): Lease {
    if (this.#isClosed) throw new StoreError('STORE_UNAVAILABLE', 'This server is closing: ask another, or again in a moment.');
    this.#current ??= { driver: this.create(), users: 0 };
    this.#current.users += 1;
    return this.#current;
  }

  release(lease: Lease): void {
    lease.users -= 1;
    if (this.#retired.has(lease)) this.#closeUnused(lease);
  }

  /** Has the next user get another driver. */
  retire(lease: Lease): void {
    if (lease !== this.#current) return;
    this.#current = undefined;
    this.#retired.add(lease);
    this.#closeUnused(lease);
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    const leases = [...this.#retired, ...(this.#current ? [this.#current] : [])];
    this.#retired.clear();
    this.#current = undefined;
    await Promise.all(leases.map(({ driver }) => driver.close()));
  }

  #closeUnused(lease: Lease): void {
    if (lease.users > 0) return;
    this.#retired.delete(lease);
    // Its connections are lost: there is nobody to whom it matters how they end.
    lease.driver.close().catch(() => {});
  }
}
