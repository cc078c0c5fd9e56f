import type { Rows, Shape } from './shape.js';

/** Values for a shape's slots, by position. */
export type Values = readonly unknown[];
export type PromiseOrValue<T> = T | Promise<T>;

/** Reads one shape for given values. All roots are read from one state of the graph. */
export type Read = (values: Values, signal?: AbortSignal) => PromiseOrValue<Rows>;

/** What can be read by plans. Every one gives the same rows for the same shape and values: `docs/plan.md` says which. */
export interface Readable {
  /** Whether every read answers at once, so that there is nothing to abort. @default false */
  readonly isImmediate?: boolean;
  /** Compiles a shape once for any number of reads. */
  prepare(shape: Shape): Read;
  /** Changes with the data, as far as reads have seen; undefined where nothing is known of that. */
  readonly version?: unknown;
}
