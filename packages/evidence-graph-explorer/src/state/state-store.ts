import type { SceneState, State } from './state.js';

/** How a change reaches the page's address: as a place of its own to come back to, or in the present one. */
export type Weight = 'push' | 'replace';

const remembered = 200;

/** Holds the state; a change of the scene can be undone and redone. Listeners hear of every change. */
export class StateStore {
  readonly #listeners = new Set<(state: State, weight: Weight) => void>();
  #past: SceneState[] = [];
  #future: SceneState[] = [];
  #state: State;

  constructor(state: State) {
    this.#state = state;
  }

  get state(): State {
    return this.#state;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Changes anything but the scene. */
  set(change: Partial<Omit<State, 'scene'>>, weight: Weight = 'push'): void {
    this.#move({ ...this.#state, ...change }, weight);
  }

  /** Changes the scene, so that it can be undone, and along with it what else is given. */
  edit(change: Partial<SceneState>, rest: Partial<Omit<State, 'scene'>> = {}): void {
    this.#past = [...this.#past, this.#state.scene].slice(-remembered);
    this.#future = [];
    this.#move({ ...this.#state, ...rest, scene: { ...this.#state.scene, ...change } }, 'push');
  }

  undo(): void {
    const scene = this.#past.pop();
    if (!scene) return;
    this.#future.push(this.#state.scene);
    this.#move({ ...this.#state, scene }, 'push');
  }

  redo(): void {
    const scene = this.#future.pop();
    if (!scene) return;
    this.#past.push(this.#state.scene);
    this.#move({ ...this.#state, scene }, 'push');
  }

  /** Takes a state from an address: it was a place already. */
  restore(state: State): void {
    this.#move(state, 'replace');
  }

  /** Returns the function that ends the listening. */
  listen(listener: (state: State, weight: Weight) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #move(state: State, weight: Weight): void {
    this.#state = state;
    for (const listener of this.#listeners) listener(state, weight);
  }
}
