import { partsOf } from './beginnings.js';
import { Finder } from './finder.js';
import { between, clausesBetween, type Span } from './text.js';
import type { Words } from './vocabulary.js';

/** Where a sentence names something. */
export interface Mention extends Span {
  readonly id: string;
}

/** Words that name something. */
export interface Name {
  readonly id: string;
  readonly finder: Finder;
}

/** What has a name by words for it. */
export const nameOf = (id: string, words: Words): Name => ({ id, finder: new Finder(words) });

/** What a sentence names: the longest names win, and none shares a place with another. */
export function mentionsOf(plain: string, names: readonly Name[]): Mention[] {
  const parts = partsOf(plain);
  const found = names.flatMap(({ id, finder }) => finder.placesIn(plain, parts).map((place) => ({ id, ...place })));
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: Mention[] = [];
  for (const each of found) if (each.end > each.start && !kept.some((other) => touch(each, other))) kept.push(each);
  return kept.sort((a, b) => a.start - b.start);
}

export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

const JOINING = /(?<!\p{Script=Latin})(?:and|while|but|whereas|as well as)(?!\p{Script=Latin})|[和与及、而]/gu;

/** A few words between two marks part nothing. */
const ASIDE = /, \p{Script=Latin}+ \p{Script=Latin}+(?=,)/gu;

/** What is farther apart has nothing to do with each other; without it, the work of a long sentence would grow with its cube. */
const FARTHEST = 160;

/** How far a name is from a number of a sentence, further where it follows in another clause: a character of Chinese is about a third of a word; marks and joining words part further. */
export function distance(plain: string, a: Span, b: Span): number {
  const [start, end] = between(a, b);
  if (start >= end) return 0;
  if (end - start > FARTHEST) return Number.POSITIVE_INFINITY;
  const apart = plain.slice(start, end);
  const wide = [...apart].filter((character) => character > '\u2fff').length;
  return (
    apart.length +
    wide +
    (a.start > b.start ? 45 : 25) * (clausesBetween(plain, start, end) - (apart.match(ASIDE)?.length ?? 0)) +
    8 * (apart.match(JOINING)?.length ?? 0)
  );
}
