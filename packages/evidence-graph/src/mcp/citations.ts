import { compact, plain } from './words.js';

/** A place in the source, as assistants are told it. */
export interface CitedPlace {
  /** The ID of the evidence. */
  readonly id: string;
  /** The part of the source. */
  readonly place: string;
  /** A term that stands there. */
  readonly term?: string;
  /** Unicode code points; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** The words, where the operator gives the text. */
  readonly quote?: string;
}

/** A place as an operation answers it; evidence, by {@link PLACE_FIELDS}, has a term and a passage. */
export interface PlaceAnswer {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly exact?: string;
  readonly passage?: string | null;
  readonly section: { readonly name: string };
}

export const PLACE_FIELDS = 'id exact start end passage section { name(lang: $lang) }';
export const evidenceFields = `evidence { ${PLACE_FIELDS} }`;

export const placeOf = ({ id, exact, start, end, passage, section }: PlaceAnswer): CitedPlace => ({
  id,
  place: plain(section.name),
  ...(exact === undefined ? {} : { term: plain(exact) }),
  start,
  end,
  ...(passage ? { quote: plain(passage, MAX_QUOTE) } : {}),
});

/** A place in words: the part of the source, and the term. */
export const nameOfPlace = ({ place, term }: CitedPlace): string => (term ? `${place}: “${term}”` : place);

/** So many characters of each passage are told with an answer; its resource has the whole. */
const MAX_QUOTE = 120;

/** Each place once. */
export const distinctPlaces = (places: readonly CitedPlace[]): CitedPlace[] => [
  ...new Map(places.map((each) => [each.id, each])).values(),
];

/** So many places are told with an answer. */
export const MAX_PLACES = 5;

/** The first places as data, and how many there are where those are not all. */
export const citationData = (places: readonly CitedPlace[], count = places.length) => ({
  citations: places.slice(0, MAX_PLACES).map((each) => compact({ ...each })),
  ...(count > MAX_PLACES ? { citationCount: count } : {}),
});
