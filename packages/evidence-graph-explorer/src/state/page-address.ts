import type { Weight } from './state-store.js';

/** Puts a fragment into the page's address. The whole address is given, as a `<base>` would lead a part of it elsewhere. */
export function writeAddress(fragment: string, weight: Weight): void {
  const address = new URL(location.href);
  address.hash = fragment;
  if (address.href === location.href) return;
  try {
    if (weight === 'push') history.pushState(null, '', address);
    else history.replaceState(history.state, '', address); // what the page keeps there stays
  } catch {
    // a page such as `about:srcdoc` has no address of its own to keep anything in
  }
}
