import type { Expansion, Traversal } from '../plan/expand.js';
import { StoreError } from '../plan/store-error.js';
import type { ExplorableGraph } from './graph.js';

/** Walks a graph level by level, and looks at no more relationships than its budget. */
export class Walk {
  #visited = 0;
  #isCut = false;
  #version: unknown;

  constructor(
    private readonly store: ExplorableGraph['store'],
    private readonly budget: number,
    private readonly signal: AbortSignal | undefined,
  ) {}

  /** How many relationships it has looked at; one that is met from both of its ends counts twice. */
  get visited(): number {
    return this.#visited;
  }

  /** Whether the budget has run out before everything was seen. */
  get isCut(): boolean {
    return this.#isCut;
  }

  /** The relationships of some nodes, as far as the budget goes: what is left out is the last in the store's order. */
  async expand(level: Omit<Expansion, 'limit'>): Promise<readonly Traversal[]> {
    const left = this.budget - this.#visited;
    const found = await this.store.expand({ ...level, limit: left + 1 }, this.signal);
    this.#assertUnchanged();
    const hops = found.length > left ? found.slice(0, left) : found;
    if (hops !== found) this.#isCut = true;
    this.#visited += hops.length;
    return hops;
  }

  /** Levels of two states of a graph would make a walk that never was there. */
  #assertUnchanged(): void {
    const { version } = this.store;
    this.#version ??= version;
    if (this.#version !== version) throw new StoreError('STORE_NOT_READY', 'The graph changed while it was walked: ask again.');
  }
}

/** The node from which a relationship was met. */
export const nearEnd = ({ direction, from, to }: Traversal): string => (direction === 'OUT' ? from : to);
/** The node to which it leads from there. */
export const farEnd = ({ direction, from, to }: Traversal): string => (direction === 'OUT' ? to : from);
