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

/** Evidence, as {@link PLACE_FIELDS} have it answered. */
export interface EvidenceAnswer {
  readonly id: string;
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly passage: string | null;
  readonly section: { readonly name: string };
}

export const PLACE_FIELDS = 'id exact start end passage section { name(lang: $lang) }';
export const evidenceFields = `evidence { ${PLACE_FIELDS} }`;

export const placeOf = ({ id, exact, start, end, passage, section }: EvidenceAnswer): CitedPlace => ({
  id,
  place: plain(section.name),
  term: plain(exact),
  start,
  end,
  ...(passage === null ? {} : { quote: plain(passage, MAX_QUOTE) }),
});

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
