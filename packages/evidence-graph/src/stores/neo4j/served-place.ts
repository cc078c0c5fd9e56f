import { StoreError } from '../../plan/store-error.js';
import { areOfOneModel } from './dataset-hash.js';
import type { GraphState, Served } from './graph-state.js';
import type { Place } from './labels.js';

export interface ServedPlaceOptions {
  /** Looks where the graph is served. */
  readonly look: () => Promise<GraphState>;
  /** The hash of the dataset that must be met first; any other is refused until then. */
  readonly expected: string | undefined;
}

/** How often one read goes where the graph is served. */
const MOVES = 5;

/** Where a graph is served and which dataset that is, as far as reads have seen. */
export class ServedPlace {
  readonly #look: () => Promise<GraphState>;
  #expected: string | undefined;
  /** Whether the dataset that is expected was seen. */
  #isMet = false;
  #place: Place = 'home';
  #moving: Promise<void> | undefined;
  #seen: string | undefined;
  #version: number | undefined;

  constructor({ look, expected }: ServedPlaceOptions) {
    this.#look = look;
    this.#expected = expected;
  }

  /** Another whenever a read has seen another dataset than the last. */
  get version(): number | undefined {
    return this.#version;
  }

  /** Reads where the graph is served; where it is not any more, an import has gone on, and it is served from the other place. */
  async read<T>(readAt: (place: Place) => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    for (let moves = 0; ; moves += 1) {
      const place = this.#place;
      try {
        return await readAt(place);
      } catch (error) {
        if (!(error instanceof NotServed)) throw error;
      }
      signal?.throwIfAborted();
      if (moves === MOVES) throw new StoreError('STORE_NOT_READY', 'The graph changes too fast to be read: ask again.');
      if (place === this.#place) await this.#move();
    }
  }

  /** Refuses what a read has found where it is not the dataset that is expected, nor has come after that. */
  readonly check = (hash: unknown): void => {
    if (typeof hash !== 'string') throw new NotServed();
    this.#see(hash);
    if (this.#expected === undefined) return;
    this.#isMet ||= hash === this.#expected;
    if (hash === this.#expected || (this.#isMet && areOfOneModel(hash, this.#expected))) return;
    throw new StoreError('STORE_NOT_READY', `The graph's database holds another dataset than this server's: ${IMPORT}`);
  };

  /** Goes where the graph is served. */
  goTo({ served, isBegun }: GraphState): Served {
    if (!isBegun) throw new StoreError('STORE_NOT_READY', `The graph's database holds no dataset: ${IMPORT}`);
    if (!served) {
      throw new StoreError('STORE_NOT_READY', `The graph's database is being filled, or its import was broken off: ${IMPORT}`);
    }
    this.check(served.hash);
    this.#place = served.place;
    return served;
  }

  /** A dataset was imported: from now on it is the one that is expected. */
  hasImported(hash: string): void {
    if (this.#expected !== undefined) this.#expected = hash;
    this.#place = 'home';
    this.#see(hash);
  }

  #see(hash: string): void {
    if (hash === this.#seen) return;
    this.#seen = hash;
    this.#version = (this.#version ?? 0) + 1;
  }

  /** One look serves all who wait for it. */
  #move(): Promise<void> {
    this.#moving ??= this.#look()
      .then((state) => void this.goTo(state))
      .finally(() => {
        this.#moving = undefined;
      });
    return this.#moving;
  }
}

/** That what was read is not of the place where the graph is served. */
class NotServed extends Error {}

export const IMPORT = 'the operator runs the command "import".';
