import { closest } from 'fastest-levenshtein';
import { userInputError } from '../execution/error.js';
import type { EntityType, Ontology } from '../ontology/ontology.js';
import { decodeCursor, encodeCursor } from '../plan/cursor.js';
import { compareValues } from '../plan/order.js';
import type { Search } from '../plan/search.js';
import { fold, formsOf } from '../text/folded.js';
import { searchFields } from '../text/searchable.js';
import { type Hit, type Query, rank, TIERS } from './rank.js';

export const MAX_QUERY = 200;
export const MAX_TERMS = 8;
/** So many candidates are ranked; what is beyond them is not found, and the result says so. */
export const MAX_CANDIDATES = 1_000;
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
  /** Whether there were more candidates than are ranked. */
  readonly truncated: boolean;
}

export interface SearchableGraph {
  readonly ontology: Ontology;
  readonly store: { readonly search: Search };
}

/** Finds nodes by words: by tier, then by key, then by id. */
export async function search(
  { ontology, store }: SearchableGraph,
  { query: text, types, typeahead, first, after }: SearchOptions,
  signal?: AbortSignal,
): Promise<SearchResult> {
  const query = queryOf(text);
  const limit = limitOf(first ?? DEFAULT_PAGE);
  const position = after === null || after === undefined ? undefined : positionOf(after);
  const fields = searchFields(ontology);
  const request = { terms: query.terms, types: typesOf(ontology, types), namesOnly: typeahead === true };
  const candidates = await store.search({ ...request, limit: MAX_CANDIDATES + 1 }, signal);
  const ranked = candidates
    .slice(0, MAX_CANDIDATES)
    .map((candidate) => rank(query, candidate, fields, ontology.definition.search?.terms?.property ?? ''))
    .filter(({ tier }) => !typeahead || TIERS.indexOf(tier) <= TIERS.indexOf('ALIAS'))
    .map((hit) => ({ hit, place: [TIERS.indexOf(hit.tier), hit.key, hit.id] }))
    .sort((a, b) => comparePlaces(a.place, b.place));
  const rest = position ? ranked.filter(({ place }) => comparePlaces(place, position) > 0) : ranked;
  return {
    hits: rest.slice(0, limit).map(({ hit, place }) => ({ ...hit, cursor: encodeCursor(ORDER, place) })),
    totalCount: ranked.length,
    hasNextPage: rest.length > limit,
    isContinued: position !== undefined,
    truncated: candidates.length > MAX_CANDIDATES,
  };
}

/** The order that cursors belong to. */
const ORDER = 'search';

type Place = readonly unknown[];

function comparePlaces(a: Place, b: Place): number {
  for (const [index, value] of a.entries()) {
    const compared = compareValues(value, b[index]);
    if (compared !== 0) return compared;
  }
  return 0;
}

function queryOf(text: string): Query {
  if ([...text].length > MAX_QUERY) throw userInputError(`\`query\` has more than ${MAX_QUERY} characters; shorten it.`);
  const terms = fold(text)
    .text.split(' ')
    .filter((term) => term !== '');
  if (terms.length === 0) throw userInputError('`query` has no letter or digit to look for.');
  if (terms.length > MAX_TERMS) throw userInputError(`\`query\` has ${terms.length} words; at most ${MAX_TERMS} are looked for.`);
  const formsOfTerm = (term: string) => formsOf(term).map((form) => form.text) as [string, ...string[]];
  return { whole: formsOfTerm(text), terms: terms.map(formsOfTerm) };
}

function typesOf({ types, definition }: Ontology, named: readonly string[] | null | undefined): string[] {
  const searched = types[definition.search?.type ?? '']?.members ?? [];
  if (named === null || named === undefined) return [...searched];
  const isSearched = ({ members }: EntityType) => members.some((member) => searched.includes(member));
  const wanted = new Set(
    named.flatMap((name) => {
      const type = Object.hasOwn(types, name) ? types[name] : undefined;
      if (type && isSearched(type)) return type.members;
      const similar = closest(
        name,
        Object.values(types)
          .filter(isSearched)
          .map((each) => each.name),
      );
      throw userInputError(`\`types\`: there is no "${name}" to find. Did you mean "${similar}"?`);
    }),
  );
  return searched.filter((type) => wanted.has(type));
}

function limitOf(first: number): number {
  if (first < 0 || first > MAX_PAGE) throw userInputError(`\`first\` is ${first}; it is 0 to ${MAX_PAGE}.`);
  return first;
}

function positionOf(after: string): Place {
  const position = decodeCursor(ORDER, 3, after);
  if (!position) throw userInputError('`after` is no cursor of a search; pass on a `cursor` or `endCursor` it gave, unchanged.');
  return position;
}
