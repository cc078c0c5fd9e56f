import { describe, expect, it } from 'vitest';
import { type State, startState } from '../../src/state/state.js';
import { type Route, StateStore } from '../../src/state/state-store.js';

/** Each way in which a reader changes what is shown, as the parts of the explorer do it. */
const changes: readonly ((store: StateStore) => void)[] = [
  (store) => store.set({ selected: 'A:a' }),
  (store) => store.edit({ expanded: ['A:a'] }),
  (store) => store.edit({ hidden: ['B:b'] }, { selected: null }),
  (store) => store.edit({ hiddenTypes: ['B'] }),
  (store) => store.edit({ pinned: { 'A:a': { x: 1, y: 2 } } }),
  (store) => store.edit({ path: { from: 'A:a', to: 'B:b', maxLength: 6 } }, { view: 'graph' }),
  (store) => store.edit({ layout: 'concentric' }),
  (store) => store.set({ view: 'start', question: 'who-decides' }),
  (store) => store.set({ view: 'source', evidence: 'Evidence:e' }),
  (store) => store.set({ view: 'query', operation: { query: '{ a }', variables: '' } }),
];

/** The page's history, as long as only this store writes into it. */
function routeOf(store: StateStore): Route & { readonly taken: number[] } {
  const taken: number[] = [];
  return {
    taken,
    go(by, from) {
      taken.push(by);
      store.arrive(from + by);
      return true;
    },
  };
}

describe('the history of the state', () => {
  it.each([
    ['of its own', () => null],
    ["of the page's", routeOf],
  ])('%s leads back over ten changes, and forth again', (_, route) => {
    const store = new StateStore(startState);
    store.route = route(store);
    const passed: State[] = [store.state];
    for (const change of changes) {
      change(store);
      passed.push(store.state);
    }
    for (const before of passed.slice(0, -1).reverse()) {
      store.undo();
      expect(store.state).toEqual(before);
    }
    expect(store.state).toEqual(startState);
    for (const after of passed.slice(1)) {
      store.redo();
      expect(store.state).toEqual(after);
    }
    expect([store.canUndo, store.canRedo]).toEqual([true, false]);
  });

  it('keeps where the camera rested in each place', () => {
    const store = new StateStore(startState);
    const camera = { x: 0.2, y: 0.3, ratio: 0.5 };
    store.set({ camera }, 'replace');
    store.set({ selected: 'A:a' });
    store.set({ camera: null }, 'replace');
    store.undo();
    expect(store.state).toMatchObject({ camera, selected: null });
    expect(store.canUndo).toBe(false);
  });

  it('keeps words still on their way where they were written', () => {
    const operation = { query: '{ a }', variables: '' };
    const store = new StateStore(startState);
    store.set({ view: 'query' });
    const written = store.at;
    store.undo();
    store.amend(written, { operation });
    expect(store.state).toEqual(startState);
    store.redo();
    expect(store.state).toEqual({ ...startState, view: 'query', operation });
  });

  it('takes no camera along to a place with its own', () => {
    const [moved, own] = [0.5, 2].map((ratio) => ({ x: 0.5, y: 0.5, ratio }));
    const store = new StateStore(startState);
    store.set({ selected: 'A:a' });
    store.set({ camera: own ?? null });
    store.amend(0, { camera: moved ?? null });
    expect(store.state.camera).toEqual(own);
    store.undo();
    expect(store.state).toMatchObject({ selected: 'A:a', camera: moved });
  });

  it('takes words still on their way along to what comes next', () => {
    const operation = { query: '{ a }', variables: '' };
    const store = new StateStore(startState);
    store.set({ view: 'query' });
    const written = store.at;
    store.set({ view: 'graph' });
    store.amend(written, { operation });
    expect(store.state).toEqual({ ...startState, view: 'graph', operation });
    store.undo();
    expect(store.state).toEqual({ ...startState, view: 'query', operation });
    store.undo();
    expect(store.state).toEqual(startState);
  });

  it('keeps the language and the theme of now', () => {
    const store = new StateStore(startState);
    store.edit({ expanded: ['A:a'] });
    store.set({ language: 'en', theme: 'dark' }, 'replace');
    store.undo();
    expect(store.state).toEqual({ ...startState, language: 'en', theme: 'dark' });
  });

  it('forgets what was ahead once something else is done', () => {
    const store = new StateStore(startState);
    store.edit({ expanded: ['A:a'] });
    store.undo();
    store.edit({ hidden: ['B:b'] });
    expect(store.canRedo).toBe(false);
    store.redo();
    expect(store.state.scene.hidden).toEqual(['B:b']);
  });

  it('has nothing to undo at the start', () => {
    const store = new StateStore(startState);
    expect([store.canUndo, store.canRedo]).toEqual([false, false]);
    store.undo();
    expect(store.state).toEqual(startState);
  });

  it("goes its own way where the page's is elsewhere", () => {
    const store = new StateStore(startState);
    store.route = { go: () => false };
    store.set({ selected: 'A:a' });
    store.undo();
    expect(store.state).toEqual(startState);
  });

  it('after a reload takes what the address says', () => {
    const store = new StateStore({ ...startState, selected: 'A:a' }, 3);
    expect([store.canUndo, store.canRedo]).toEqual([true, false]);
    store.undo(); // nothing is known of there
    expect(store.state.selected).toBe('A:a');
    store.arrive(2, { ...startState, selected: 'B:b' });
    expect(store.state.selected).toBe('B:b');
    store.redo();
    expect(store.state.selected).toBe('A:a');
  });

  it('takes an address that the reader wrote as a place of its own', () => {
    const store = new StateStore(startState);
    store.restore({ ...startState, view: 'source' }, 'push');
    store.undo();
    expect(store.state).toEqual(startState);
  });

  it('tells who listens of each change, until they stop', () => {
    const store = new StateStore(startState);
    const heard: string[] = [];
    const stop = store.listen(({ view }, weight) => heard.push(`${view} ${weight}`));
    store.set({ view: 'source' });
    store.set({ camera: { x: 0, y: 0, ratio: 1 } }, 'replace');
    store.undo();
    stop();
    store.set({ view: 'graph' });
    expect(heard).toEqual(['source push', 'source replace', 'graph replace']);
  });
});
