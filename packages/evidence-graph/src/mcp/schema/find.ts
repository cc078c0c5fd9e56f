import type { GraphQLSchema } from 'graphql';
import { queryTo, type Route, routesIn } from './routes.js';
import { type Slice, slicesOf } from './slices.js';

export interface FoundSlice extends Slice {
  /** A query that gets there; undefined where it is got to by itself. */
  readonly query: string | undefined;
}

interface Index {
  readonly slices: readonly (Slice & { readonly words: readonly string[]; readonly told: string })[];
  readonly routes: ReadonlyMap<string, Route>;
}

const indexes = new WeakMap<GraphQLSchema, Index>();

/** The slices that have most of the words, in their names before in their descriptions; and how many have any. */
export function findSlices(schema: GraphQLSchema, words: string, first: number): { total: number; slices: FoundSlice[] } {
  const { slices, routes } = indexOf(schema);
  const wanted = wordsOf(words);
  const ranked = slices
    .map((slice) => ({ slice, rank: rankOf(slice, wanted, words.trim()) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.slice.coordinate.length - b.slice.coordinate.length);
  const found = ranked.slice(0, first).map(({ slice: { words: _, told: __, ...slice } }) => {
    const type = schema.getType(slice.type);
    return { ...slice, query: type && queryTo(routes, type, slice.field) };
  });
  return { total: ranked.length, slices: found };
}

function indexOf(schema: GraphQLSchema): Index {
  const known = indexes.get(schema);
  if (known) return known;
  const slices = slicesOf(schema).map((slice) => ({
    ...slice,
    words: wordsOf(slice.coordinate),
    told: `${slice.description} ${slice.coordinate}`.toLowerCase(),
  }));
  const index = { slices, routes: routesIn(schema) };
  indexes.set(schema, index);
  return index;
}

/** The words of a text or of a name in camel case; each character of a script that writes no spaces stands with its neighbours. */
const wordsOf = (text: string): string[] =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, MAX_WORDS);

const MAX_WORDS = 20;

function rankOf(slice: Index['slices'][number], wanted: readonly string[], given: string): number {
  const { coordinate, type, isInput } = slice;
  if (coordinate.toLowerCase() === given.toLowerCase()) return Number.POSITIVE_INFINITY;
  if (isInput) return type.toLowerCase() === given.split('.', 1)[0]?.toLowerCase() ? 1 : 0;
  return wanted.reduce((rank, word) => rank + likenessTo(word, slice), 0);
}

function likenessTo(word: string, { words, told }: Index['slices'][number]): number {
  if (words.includes(word)) return 4;
  if (words.some((each) => isAlike(each, word))) return 3;
  return told.includes(word) ? 1 : 0;
}

/** Whether two words are forms of one: `observation`, `observations`. */
const isAlike = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= 4 && (one.startsWith(other) || other.startsWith(one));
