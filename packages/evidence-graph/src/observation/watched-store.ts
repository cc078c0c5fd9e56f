import type { Read } from '../plan/read.js';
import { StoreError } from '../plan/store-error.js';
import type { Store } from '../stores/store.js';

/** What is asked of a store: the rows of an operation, a level of a walk, a search. */
export type ReadKind = 'operation' | 'walk' | 'search';

/** Is told what a store does. */
export interface StoreWatcher {
  /** A form of operations was planned. */
  readonly planned?: () => void;
  /** Something is read; what is returned is told when it was, or by which code it failed. */
  readonly reads: (kind: ReadKind) => (failure?: string) => void;
}

/** A store whose reads are told. */
export function watchedStore(store: Store, { planned, reads }: StoreWatcher): Store {
  const told = <T>(kind: ReadKind, signal: AbortSignal | undefined, read: () => T): T => {
    const ended = reads(kind);
    const failed = (error: unknown): never => {
      if (signal?.aborted) ended();
      else ended(error instanceof StoreError ? error.code : 'UNEXPECTED');
      throw error;
    };
    try {
      const answer = read();
      if (!(answer instanceof Promise)) ended();
      else
        return answer.then((given) => {
          ended();
          return given;
        }, failed) as T; // a promise of the same
      return answer;
    } catch (error) {
      return failed(error);
    }
  };
  const prepare: Store['prepare'] = (shape): Read => {
    const read = store.prepare(shape);
    planned?.();
    return (values, signal) => told('operation', signal, () => read(values, signal));
  };
  return {
    prepare,
    expand: (expansion, signal) => told('walk', signal, () => store.expand(expansion, signal)),
    countLevels: (levels, signal) => told('walk', signal, () => store.countLevels(levels, signal)),
    search: (request, signal) => told('search', signal, () => store.search(request, signal)),
    datasetVersion: (signal) => store.datasetVersion(signal),
    import: (dataset) => store.import(dataset),
    get version() {
      return store.version;
    },
    get isPrivate() {
      return store.isPrivate ?? false;
    },
    get isImmediate() {
      return store.isImmediate ?? false;
    },
    health: () => store.health(),
    close: () => store.close(),
  };
}
