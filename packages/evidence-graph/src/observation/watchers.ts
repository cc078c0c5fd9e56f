import type { Ended, Watcher } from '../http/watcher.js';
import type { StoreWatcher } from './watched-store.js';

/** One watcher for several. */
export const watchedBy = (watchers: readonly Watcher[]): Watcher => ({
  begun: (request, response) => {
    const ends = watchers.flatMap(({ begun }): readonly Ended[] => (begun ? [begun(request, response)] : []));
    return (...told) => {
      for (const end of ends) end(...told);
    };
  },
  refused: () => {
    for (const { refused } of watchers) refused?.();
  },
});

/** One watcher of a store for several. */
export const storeWatchedBy = (watchers: readonly StoreWatcher[]): StoreWatcher => ({
  planned: () => {
    for (const { planned } of watchers) planned?.();
  },
  reads: (kind) => {
    const ends = watchers.map(({ reads }) => reads(kind));
    return (failure) => {
      for (const end of ends) end(failure);
    };
  },
});
