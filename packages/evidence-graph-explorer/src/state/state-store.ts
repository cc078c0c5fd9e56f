import type { SceneState, State } from './state.js';

/** How a change reaches the history: as a place of its own to come back to, or in the present one. */
export type HistoryMode = 'push' | 'replace';

/** The history of the page, where it is kept there: it takes the reader back and forth. */
export interface Route {
  /** Starts on its way from a place of the explorer's; false where it is at another. */
  go(by: 1 | -1, from: number): boolean;
}

/**
 * Holds the state and its history: each change is a place of its own, to which undoing goes back, unless it replaces the present one.
 * Where the page's history has the same places, that leads, and the reader may go back in either.
 */
export class StateStore {
  /** The page's own history; null where there is none, as in an element that leaves the page's address alone. */
  route: Route | null = null;
  readonly #listeners = new Set<(state: State, mode: HistoryMode) => void>();
  /** By their places in the history; one that the page has and this has not seen is missing. */
  #entries: State[];
  #at: number;

  /** `at` is the place in the page's history, where it has been here before. */
  constructor(state: State, at = 0) {
    this.#at = at;
    this.#entries = [];
    this.#entries[at] = state;
  }

  get state(): State {
    return this.#entries[this.#at] as State;
  }

  /** The place of the present state in the history. */
  get at(): number {
    return this.#at;
  }

  get canUndo(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#entries.length - 1;
  }

  /** Changes anything but the scene. */
  set(change: Partial<Omit<State, 'scene'>>, mode: HistoryMode = 'push'): void {
    this.#move({ ...this.state, ...change }, mode);
  }

  /** Changes the scene, and along with it what else is given. */
  edit(change: Partial<SceneState>, rest: Partial<Omit<State, 'scene'>> = {}): void {
    this.#move({ ...this.state, ...rest, scene: { ...this.state.scene, ...change } }, 'push');
  }

  /**
   * Adds to a place what was still on its way when the reader left it, as words half written are, and to those that came from it since,
   * up to one that has its own. A place that the reader has gone back to stays as it was.
   */
  amend(at: number, change: Partial<Omit<State, 'scene'>>): void {
    const keys = Object.keys(change) as (keyof typeof change)[];
    const before = this.#entries[at];
    for (let place = at; place <= Math.max(at, this.#at); place += 1) {
      const known = this.#entries[place];
      if (known && keys.some((key) => known[key] !== before?.[key])) break;
      if (known) this.#entries[place] = { ...known, ...change };
    }
    if (at <= this.#at) this.#tell('replace');
  }

  undo(): void {
    if (this.canUndo) this.#go(-1);
  }

  redo(): void {
    if (this.canRedo) this.#go(1);
  }

  /** Takes a state from the page's address, as a place of its own or for the present one. */
  restore(state: State, mode: HistoryMode): void {
    this.#keep(state, mode);
    this.#tell('replace'); // the page's history has it already
  }

  /** Comes to a place of the history; to `state` where it is not known here. How things are said stays as it is. */
  arrive(at: number, state?: State): void {
    const { language, theme } = this.state;
    const known = this.#entries[at] ?? state;
    if (!known) return;
    this.#entries[at] = { ...known, language, theme };
    this.#at = at;
    this.#tell('replace');
  }

  /** The state at a place of the history; undefined where it is not known here. */
  entry(at: number): State | undefined {
    return this.#entries[at];
  }

  /** Returns the function that ends the listening. */
  listen(listener: (state: State, mode: HistoryMode) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #go(by: 1 | -1): void {
    if (!this.route?.go(by, this.#at)) this.arrive(this.#at + by);
  }

  #move(state: State, mode: HistoryMode): void {
    this.#keep(state, mode);
    this.#tell(mode);
  }

  #keep(state: State, mode: HistoryMode): void {
    if (mode === 'push') this.#at += 1;
    this.#entries[this.#at] = state;
    if (mode === 'push') this.#entries.length = this.#at + 1; // what was ahead is so no more
  }

  #tell(mode: HistoryMode): void {
    const { state } = this;
    for (const listener of this.#listeners) listener(state, mode);
  }
}
