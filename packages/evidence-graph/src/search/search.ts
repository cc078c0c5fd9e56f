import { userInputError } from '../execution/error.js';
import type { EntityType, Ontology } from '../ontology/ontology.js';
import { decodeCursor, encodeCursor } from '../plan/cursor.js';
import type { Search, SearchPlace } from '../plan/search.js';
import { countIn, wordsIn } from '../text/plain-numbers.js';
import { runLine } from '../text/runs.js';
import { countLines, searchedTypes, searchFields } from '../text/searchable.js';
import { didYouMean } from '../text/similar.js';
import { writingsOf } from '../text/spellings.js';
import { type Hit, type Query, shownHit } from './hit.js';

export const MAX_QUERY = 200;
export const MAX_TERMS = 16;
export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

export interface SearchOptions {
  readonly query: string;
  /** Names of node types or interfaces; all that is searched unless given. */
  readonly types?: readonly string[] | null | undefined;
  /** Whether only what a name or alias starts with counts. */
  readonly typeahead?: boolean | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface SearchResult {
  readonly hits: readonly (Hit & { readonly cursor: string })[];
  /** How many hits there are on all pages. */
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  /** Whether the page starts behind a cursor. */
  readonly isContinued: boolean;
}

export interface SearchableGraph {
  readonly ontology: Ontology;
  readonly store: { readonly search: Search };
}

/** Finds nodes by words: by rank, then by key, then by id. */
export async function search(
  { ontology, store }: SearchableGraph,
  { query: text, types, typeahead, first, after }: SearchOptions,
  signal?: AbortSignal,
): Promise<SearchResult> {
  const query = queryOf(text);
  const limit = limitOf(first ?? DEFAULT_PAGE);
  const wanted = typesOf(ontology, types);
  const order = JSON.stringify(['search', query.terms.map(([term]) => term), typeahead === true, types ?? null]);
  const { total, hits } = await store.search(
    {
      ...query,
      types: wanted,
      typeahead: typeahead === true,
      // One more tells whether there are more.
      limit: limit + 1,
      after: after === null || after === undefined ? undefined : placeOf(order, after),
    },
    signal,
  );
  const fields = searchFields(ontology);
  const termField = ontology.definition.search?.terms?.property ?? '';
  return {
    hits: hits.slice(0, limit).map((hit) => ({
      ...shownHit(query, hit, fields, termField),
      cursor: encodeCursor(order, [hit.rank, hit.key, hit.id]),
    })),
    totalCount: total,
    hasNextPage: hits.length > limit,
    isContinued: after !== null && after !== undefined,
  };
}

function queryOf(text: string): Query {
  if ([...text].length > MAX_QUERY) throw userInputError(`\`query\` has more than ${MAX_QUERY} characters; shorten it.`);
  const whole = writingsOf(text);
  const words = whole.some(countIn) ? [text] : wordsIn(text);
  const terms = words.map(formsOfTerm).filter(([first]) => first !== '');
  if (terms.length === 0) throw userInputError('`query` has no letter or digit to look for.');
  if (terms.length > MAX_TERMS) throw userInputError(`\`query\` has ${terms.length} words; at most ${MAX_TERMS} are looked for.`);
  return { whole, terms };
}

/** A word as it may be written, also as several that are run together, and as the value that it counts. */
function formsOfTerm(term: string): [string, ...string[]] {
  const writings = writingsOf(term);
  const runs = writings.filter((each) => /^[a-z0-9]{4,}$/.test(each)).map(runLine);
  return [...writings, ...runs, ...countLines(writings)];
}

function typesOf(ontology: Ontology, named: readonly string[] | null | undefined): string[] {
  const { types } = ontology;
  const searched = searchedTypes(ontology);
  if (named === null || named === undefined) return [...searched];
  const isSearched = ({ members }: EntityType) => members.some((member) => searched.includes(member));
  const wanted = new Set(
    named.flatMap((name) => {
      const type = Object.hasOwn(types, name) ? types[name] : undefined;
      if (type && isSearched(type)) return type.members;
      const names = Object.values(types)
        .filter(isSearched)
        .map((each) => each.name);
      const hint = didYouMean(name, names) || ` There is ${names.sort().join(', ')}.`;
      throw userInputError(`\`types\`: there is no "${name}" to find.${hint}`);
    }),
  );
  return searched.filter((type) => wanted.has(type));
}

function limitOf(first: number): number {
  if (first < 0 || first > MAX_PAGE) throw userInputError(`\`first\` is ${first}; it is 0 to ${MAX_PAGE}.`);
  return first;
}

/** A cursor is of one search: in another, its rank would be another place. */
function placeOf(order: string, after: string): SearchPlace {
  const [rank, key, id] = decodeCursor(order, 3, after) ?? [];
  if (typeof rank === 'number' && Number.isInteger(rank) && typeof key === 'string' && typeof id === 'string') {
    return [rank, key, id];
  }
  throw userInputError('`after` is no cursor of this search; pass on a `cursor` or `endCursor` it gave, unchanged.');
}
