import type { Dataset, DatasetVersion } from '../dataset/dataset.js';
import type { CountLevels, Expand } from '../plan/expand.js';
import type { PromiseOrValue, Readable } from '../plan/read.js';
import type { Search } from '../plan/search.js';
import type { StoreError } from '../plan/store-error.js';

/** Where a graph is kept. */
export interface Store extends Readable {
  /** Replaces what the store holds by a dataset. */
  import(dataset: Dataset): PromiseOrValue<unknown>;
  /** Walks from nodes to what is related to them. */
  readonly expand: Expand;
  /** What a walk would have to look at. */
  readonly countLevels: CountLevels;
  /** Finds nodes by words, as far as the ontology says which. */
  readonly search: Search;
  /** Which data it has now. */
  datasetVersion(signal?: AbortSignal): PromiseOrValue<DatasetVersion>;
  /** Changes with the data, as far as reads have seen: what is kept of answers holds for one version. */
  readonly version: unknown;
  /** Whether all changes of the data go through it, so that its version is never behind. @default false */
  readonly isPrivate?: boolean;
  /** Whether it can answer now. */
  health(): PromiseOrValue<Health>;
  close(): Promise<void>;
}

export type Health = { readonly ready: true } | { readonly ready: false; readonly error: StoreError };
