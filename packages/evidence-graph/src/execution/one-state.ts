import type { PromiseOrValue, Readable } from '../plan/read.js';
import { StoreError } from '../plan/store-error.js';

/** How often an answer is made again where the data changed meanwhile. */
const TRIES = 3;

/** Makes an answer of several reads again where the data has changed between them, so that all of it is of one state. */
export function inOneState<T>(store: Readable, answer: () => PromiseOrValue<T>, tries = TRIES): PromiseOrValue<T> {
  const { version } = store;
  const answered = answer();
  if (!(answered instanceof Promise)) return answered;
  const unlessChanged = (settle: () => T): PromiseOrValue<T> => {
    if (store.version === version) return settle();
    if (tries > 1) return inOneState(store, answer, tries - 1);
    throw new StoreError('STORE_NOT_READY', 'The graph changes too fast to be read: ask again.');
  };
  return answered.then(
    (given) => unlessChanged(() => given),
    (error) =>
      unlessChanged(() => {
        throw error;
      }),
  );
}
