import { StoreError } from '../../plan/store-error.js';

/** How long what is known of a fault holds, in milliseconds: after the first probe that found it, and at most. */
interface Backoff {
  readonly first: number;
  readonly most: number;
}

/** A database that was away may be back at any moment. */
const AWAY: Backoff = { first: 250, most: 2_000 };
/** Neo4j locks out who tries wrong credentials again and again. */
const REFUSED: Backoff = { first: 4_000, most: 60_000 };

interface KnownFault {
  readonly error: unknown;
  /** When it was found first. */
  readonly since: number;
  readonly probes: number;
  /** Until when it is not looked at again. */
  readonly until: number;
}

/**
 * Stands before the database. As long as it answers, all pass. In doubt one probe finds out for all who wait, and while the
 * database is away everyone is told at once what the last probe has found, until it is time for the next.
 */
export class Gate {
  #isOpen = false;
  #fault: KnownFault | undefined;
  #probing: Promise<void> | undefined;

  constructor(private readonly probe: () => Promise<void>) {}

  /** Whether all pass. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Rejects with the fault where the database is away. */
  async pass(): Promise<void> {
    if (!this.#isOpen) await this.check();
  }

  /** Looks, unless somebody does or has just done so. */
  async check(): Promise<void> {
    if (this.#fault && Date.now() < this.#fault.until) throw this.#fault.error;
    this.#probing ??= this.#look().finally(() => {
      this.#probing = undefined;
    });
    await this.#probing;
  }

  /** Something went wrong: it is no more known whether the database answers. */
  doubt(): void {
    this.#isOpen = false;
  }

  /** Since when the database is known to be away. */
  get awaySince(): number | undefined {
    return this.#fault?.since;
  }

  async #look(): Promise<void> {
    try {
      await this.probe();
      this.#isOpen = true;
      this.#fault = undefined;
    } catch (error) {
      this.#isOpen = false;
      const probes = (this.#fault?.probes ?? 0) + 1;
      const { first, most } = error instanceof StoreError && error.code === 'STORE_MISCONFIGURED' ? REFUSED : AWAY;
      const now = Date.now();
      this.#fault = {
        error,
        since: this.#fault?.since ?? now,
        probes,
        until: now + Math.min(first * 2 ** (probes - 1), most),
      };
      throw error;
    }
  }
}
