import type { Dataset } from '../dataset/dataset.js';
import type { PromiseOrValue, Readable } from '../plan/read.js';

/** Where a graph is kept. */
export interface Store extends Readable {
  /** Replaces what the store holds by a dataset. */
  import(dataset: Dataset): PromiseOrValue<void>;
  close(): Promise<void>;
}
