import { addressOf } from './address.js';
import type { State } from './state.js';
import type { HistoryMode, Route, StateStore } from './state-store.js';

/** Under this name an entry of the page's history has its place among the explorer's. */
const step = 'explorerStep';

/** Which of the explorer's places the page's history is at; the first where it has been at no other. */
export function placeInHistory(): number {
  const at: unknown = history.state?.[step];
  return typeof at === 'number' ? at : 0;
}

/** The page's address with a fragment. It is a whole one, as a `<base>` would lead a part of it elsewhere. */
export function pageAddress(fragment: string): string {
  const address = new URL(location.href);
  address.hash = fragment;
  return address.href;
}

/** Puts a fragment into the page's address. */
export function writeAddress(fragment: string, mode: HistoryMode, at: number): void {
  const address = pageAddress(fragment);
  if (address === location.href && placeInHistory() === at) return;
  try {
    if (mode === 'push') history.pushState({ [step]: at }, '', address);
    // what the page keeps there stays
    else history.replaceState(at === 0 ? history.state : { ...history.state, [step]: at }, '', address);
  } catch {
    // a page such as `about:srcdoc` has no address of its own to keep anything in
  }
}

/** The page's history, as long as it is where the explorer is: the page may have entries of its own. */
export const pageRoute: Route = {
  go(by, from) {
    if (placeInHistory() !== from) return false;
    history.go(by);
    return true;
  },
};

/** Has a store come to where the page's history is now; `state` is what the address says. */
export function followHistory(store: StateStore, state: State): void {
  const at = placeInHistory();
  const first = store.entry(0);
  // an address that the reader wrote has no place yet, and the first one never has
  if (at === 0 && first && addressOf(first) !== addressOf(state)) store.restore(state, 'push');
  else store.arrive(at, state);
}
