import type { Dataset } from '../dataset/dataset.js';
import type { PromiseOrValue, Readable } from '../plan/read.js';
import type { StoreError } from '../plan/store-error.js';

/** Where a graph is kept. */
export interface Store extends Readable {
  /** Replaces what the store holds by a dataset. */
  import(dataset: Dataset): PromiseOrValue<unknown>;
  /** Whether it can answer now. */
  health(): PromiseOrValue<Health>;
  close(): Promise<void>;
}

export type Health = { readonly ready: true } | { readonly ready: false; readonly error: StoreError };
