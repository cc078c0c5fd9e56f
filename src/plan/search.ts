import type { PromiseOrValue } from './read.js';

/** Which nodes may be hits: those that have every term in their words, or in the words of one of their terms. */
export interface SearchRequest {
  /** At least one; each in the forms that will do. */
  readonly terms: readonly (readonly [string, ...string[]])[];
  /** The types of nodes. */
  readonly types: readonly string[];
  /** Whether only names count. */
  readonly namesOnly: boolean;
  /** The most candidates. */
  readonly limit: number;
}

/** A node that may be a hit, with what its rank follows from. */
export interface Candidate {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  /** The stored values of the fields that are searched, in the order of `searchFields`; null where there is none. */
  readonly values: readonly unknown[];
  /** Those of its terms that have what is searched for, in the order of their ids. */
  readonly terms: readonly string[];
}

/** Finds candidates: those first whose names have every term, and then by id, code point by code point. */
export type Search = (request: SearchRequest, signal?: AbortSignal) => PromiseOrValue<readonly Candidate[]>;
