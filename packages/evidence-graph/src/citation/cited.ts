import type { Label } from '../ontology/language.js';

/** What is cited, and all that is known of it; each form takes what it has room for. */
export interface Cited {
  readonly source: CitedSource;
  /** The global ID of what is cited, such as `Observation:women-count`; absent where it is the source as a whole. */
  readonly id?: string | undefined;
  /** What is cited, in words: the name of a node, the sentence of a relationship, a figure. */
  readonly subject?: Label | undefined;
  /** On what ground it is held, where the source does not say it in so many words, such as `{ en: 'inferred' }`. */
  readonly ground?: Label | undefined;
  /** Where the source says it; none where it is derived, or not said. */
  readonly places?: readonly CitedPlace[] | undefined;
  /** The address that leads to it. */
  readonly address?: string | undefined;
  /** The day on which the address was looked at, as `2026-01-31`. */
  readonly accessed?: string | undefined;
  /** Which data of the graph tells it. */
  readonly dataset?: CitedDataset | undefined;
}

export interface CitedDataset {
  /** The SHA-256 of what it tells. */
  readonly hash: string;
  /** The version that its authors give it. */
  readonly version: string | null;
}

export interface CitedSource {
  /** Its global ID, such as `Source:article`. */
  readonly id?: string | undefined;
  /** @default news */
  readonly kind?: SourceKind | undefined;
  readonly title: Label;
  readonly publisher?: string | null | undefined;
  /** An instant or a day of ISO 8601. */
  readonly publishedAt?: string | null | undefined;
  /** The date as it is printed; told where `publishedAt` is not known. */
  readonly printedDate?: string | null | undefined;
  /** The language of its text, as a BCP 47 tag. @default the first of the title */
  readonly language?: string | null | undefined;
}

/** An item of news, or the graph itself. */
export type SourceKind = 'news' | 'dataset';

export interface CitedPlace {
  /** What the part of the source is called, such as `{ en: 'Answer 3, paragraph 4' }`. */
  readonly name: Label;
  /** Unicode code points, from 0; `end` is exclusive. */
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  /** The words that stand there; none where they are not to be quoted. */
  readonly quote?: string | null | undefined;
}

/** A citation in each of its forms. */
export interface Citations {
  /** GB/T 7714—2015; in Chinese where the source has a title in Chinese. */
  readonly gbt7714: string;
  /** Chicago Manual of Style, 17th edition, in English where the source has a title in English. */
  readonly chicago: string;
  /** An entry for BibLaTeX. */
  readonly bibtex: string;
  /** A record for reference managers. */
  readonly ris: string;
  /** CSL-JSON, for reference managers. */
  readonly csl: Readonly<Record<string, unknown>>;
  /** The address that leads to what is cited; null where there is none. */
  readonly link: string | null;
}
