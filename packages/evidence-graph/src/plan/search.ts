import type { PromiseOrValue } from './read.js';

/** Which nodes are hits: those that have every term in their words. */
export interface SearchRequest {
  /** At least one; each in the forms that will do. */
  readonly terms: readonly (readonly [string, ...string[]])[];
  /** The whole of what is searched for, in its forms: names and aliases are ranked by it. */
  readonly whole: readonly [string, ...string[]];
  /** The types of nodes. */
  readonly types: readonly string[];
  /** Whether only names and aliases that start with the whole count. */
  readonly typeahead: boolean;
  /** The most hits to give. */
  readonly limit: number;
  /** Where those before the first stand. */
  readonly after: SearchPlace | undefined;
}

/** A place in the order of hits: the rank, from 0, then the key and the id, code point by code point. */
export type SearchPlace = readonly [rank: number, key: string, id: string];

export interface SearchHit {
  readonly id: string;
  readonly key: string;
  /** How well it meets the query, from 0: its place in `RANKS`. */
  readonly rank: number;
  /** The stored values of the fields that are searched, in the order of `searchFields`; null where there is none. */
  readonly values: readonly unknown[];
  /** Its terms, in the order of their ids. */
  readonly terms: readonly string[];
}

export interface SearchHits {
  /** How many there are in all. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
}

/** Finds nodes by their words, the best first. */
export type Search = (request: SearchRequest, signal?: AbortSignal) => PromiseOrValue<SearchHits>;
