import { describe, expect, it } from 'vitest';
import { startState } from '../../../packages/evidence-graph-explorer/src/state/state.js';
import { StateStore } from '../../../packages/evidence-graph-explorer/src/state/state-store.js';

describe('the state', () => {
  it('is as it was after as many steps back, and as it became after as many forth', () => {
    const store = new StateStore(startState);
    store.edit({ expanded: ['A:a'] });
    store.edit({ hidden: ['B:b'] });
    const changed = store.state.scene;
    store.undo();
    store.undo();
    expect(store.state.scene).toEqual(startState.scene);
    store.redo();
    store.redo();
    expect(store.state.scene).toEqual(changed);
  });

  it('keeps what is no part of the scene when a step is undone', () => {
    const store = new StateStore(startState);
    store.edit({ expanded: ['A:a'] });
    store.set({ language: 'en', selected: 'A:a' });
    store.undo();
    expect(store.state).toMatchObject({ language: 'en', selected: 'A:a', scene: startState.scene });
  });

  it('forgets what could be redone once something else is done', () => {
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

  it('tells who listens of each change, until they stop', () => {
    const store = new StateStore(startState);
    const heard: string[] = [];
    const stop = store.listen(({ view }, weight) => heard.push(`${view} ${weight}`));
    store.set({ view: 'source' });
    store.set({ camera: { x: 0, y: 0, ratio: 1 } }, 'replace');
    stop();
    store.set({ view: 'graph' });
    expect(heard).toEqual(['source push', 'source replace']);
  });
});
