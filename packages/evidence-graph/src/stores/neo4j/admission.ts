import { LRUCache } from 'lru-cache';
import { Lane } from './lane.js';

/** Half of what Neo4j keeps planned unless configured otherwise, so that what counts as known is. */
const KNOWN = { statements: 500, characters: 8_000_000 };
/** Milliseconds that a read waits at most; with its own limit it stays within a request's. */
const WAIT_MS = 3_000;

/**
 * Lets reads to the database. Planning a statement keeps it busy a hundred times as long as running it, so those it has yet to plan
 * go two at a time, and each only once however many ask for it; those it knows pass them by.
 */
export class Admission {
  readonly #known = new LRUCache<string, true>({
    max: KNOWN.statements,
    maxSize: KNOWN.characters,
    sizeCalculation: (_, text) => text.length,
  });
  readonly #underWay = new Map<string, Promise<void>>();
  readonly #planning = new Lane({ atOnce: 2, waiting: 200, waitMs: WAIT_MS });
  readonly #running = new Lane({ atOnce: 60, waiting: 1_000, waitMs: WAIT_MS });

  async admit<T>(text: string, signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
    while (!this.#known.get(text)) {
      const first = this.#underWay.get(text);
      if (!first) return this.#plan(text, signal, run);
      await first;
      signal?.throwIfAborted();
    }
    return this.#running.pass(signal, run);
  }

  /** Those who ask for the same wait until it is planned, or has failed. */
  async #plan<T>(text: string, signal: AbortSignal | undefined, run: () => Promise<T>): Promise<T> {
    const planned = this.#planning.pass(signal, run);
    const end = () => void this.#underWay.delete(text);
    this.#underWay.set(text, planned.then(end, end));
    const result = await planned;
    this.#known.set(text, true);
    return result;
  }
}
