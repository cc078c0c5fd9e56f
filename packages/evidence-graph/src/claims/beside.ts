import { wordsFor } from './languages/index.js';
import { touch } from './mentions.js';
import type { Quantity } from './numbers/quantity.js';
import { source } from './phrase.js';
import type { Reading } from './reading.js';
import { between, clauseAt, clausesBetween, type Span } from './text.js';

/** Whether something is told of some of those whom a number counts. */
export const tellsOfSome = (plain: string, { start }: Span): boolean => OF_SOME.test(plain.slice(0, start));

const OF_SOME = new RegExp(`${source(wordsFor('ofSome'))}\\s?$`, 'u');

/** Whether a name stands right behind a number, or in Chinese with only a counter between. */
export function isAdjacent(plain: string, quantity: Span, name: Span): boolean {
  if (touch(quantity, name)) return true;
  if (name.start < quantity.end) return false;
  return /^[\s-]*(?:[名位个]|of the|of our|the|an?|elected|new|all)?[\s-]*(?:的|当选)?$/u.test(
    plain.slice(quantity.end, name.start),
  );
}

/** Whether a number counts what a name stands for: right before it, behind it in one clause, or as so many of the whole that belong to it. */
export function isCounted({ plain, alls, kinds }: Reading, quantity: Span, name: Span): boolean {
  if (isAdjacent(plain, quantity, name)) return true;
  if (isToldNext(plain, quantity, name) || isToldAhead(plain, quantity, name)) return true;
  if (clausesBetween(plain, ...between(quantity, name)) > 0) return false;
  if (kinds.some((kind) => kind.role === 'BASE' && kind.end <= name.start && isTakenFrom(plain, quantity, kind))) return true;
  if (SAID_OF.test(plain.slice(quantity.end, name.start))) return true;
  return name.end <= quantity.start || alls.some((all) => all.end <= name.start && isAdjacent(plain, quantity, all));
}

/** Whether a clause behind the one of a name tells but how many those are: `农民最少，才85名`, `farmers, who hold 85 seats`. */
const isToldNext = (plain: string, { start, end }: Span, name: Span): boolean =>
  name.end <= start &&
  clausesBetween(plain, name.end, start) === 1 &&
  NEXT_BEFORE.test(plain.slice(clauseAt(plain, start).start, start)) &&
  NEXT_BEHIND.test(plain.slice(end, clauseAt(plain, start).end));

/** Whether a clause ahead of the one that a name begins tells but how many those are: `with 85 seats, farmers…`. */
const isToldAhead = (plain: string, { start, end }: Span, name: Span): boolean =>
  end <= name.start &&
  /(?:^|[,;:] ?)with (?:just |only |but )?$/u.test(plain.slice(0, start)) &&
  /^ (?:seats|places|of the seats), (?:the )?$/u.test(plain.slice(end, name.start));

const NEXT_BEFORE =
  /^\s?(?:(?:才|只|仅|有|共|总共|一共|约|近|达)*|(?:who|which|that)? ?(?:just |only )?(?:hold|holds|have|has|number|numbers|with|won|got|took)(?: just| only)?\s)$/u;
const NEXT_BEHIND = /^\s?(?:[名位人]|seats|places|of the seats)?[\s。.]*$/u;

export const isFollowing = (plain: string, quantity: Span, name: Span): boolean =>
  name.start >= quantity.end && /^\p{Script=Latin}/u.test(plain.slice(name.start));

/** Whether a number has what counts it right behind it, or right before. */
export function hasUnit(plain: string, quantity: Span, [behind, before]: readonly [behind: RegExp, before: RegExp]): boolean {
  return (
    behind.test(plain.slice(quantity.end, quantity.end + 40)) ||
    (before.test(plain.slice(Math.max(0, quantity.start - 40), quantity.start)) && !OWN_UNIT.test(plain.slice(quantity.end)))
  );
}

/** Whether a number counts something that stands behind it, and no people. */
export const countsOther = ({ plain, kinds, alls }: Reading, { unit, end }: Quantity): boolean =>
  unit === 'PLAIN' &&
  OTHER_THINGS.test(plain.slice(end)) &&
  ![...kinds, ...alls].some(({ start }) => start >= end && start < end + NEAR);

/** A name so near behind a number is what it counts. */
const NEAR = 30;

const [notCounted, people, counters] = (['notCounted', 'peopleCounted', 'thingCounters'] as const).map((kind) =>
  source(wordsFor(kind)),
);

const OTHER_THINGS = new RegExp(
  `^\\s(?!${notCounted}\\s)(?:\\p{Script=Latin}+[ -]){0,2}?(?!${people}|${notCounted})\\p{Script=Latin}{3,}s(?!\\p{Script=Latin})|^\\s?${counters}`,
  'u',
);

/** What a number counts stands behind it. */
const OWN_UNIT = new RegExp(
  `^[\\s-](?!${notCounted})\\p{Script=Latin}{3,}s(?!\\p{Script=Latin})|^\\s?${source(wordsFor('peopleCounters'))}`,
  'u',
);

/** Whether words beside a whole say that a part of it is meant. */
export const isQualified = (plain: string, { start, end }: Span): boolean =>
  /的$|[\p{Script=Han}](?<![出生举了次批些届大共有名位体部总选是到过中国])$/u.test(plain.slice(0, start)) ||
  QUALIFYING.test(plain.slice(end));

/** Whether words behind a kind say that a part of it is meant, other than that of the whole. */
export const isNarrowed = (plain: string, { end }: Span): boolean => NARROWING.test(plain.slice(end));

const NARROWING = new RegExp(`^ ${source(wordsFor('narrowing'))}`, 'u');

/** Whether a number is told of some out of those who were named before. */
export const isOfThose = (plain: string, { start, end }: Span): boolean =>
  OF_THOSE.test(plain.slice(clauseAt(plain, start).start, end + 12));

const OF_THOSE = /其中|(?<!\p{Script=Latin})(?:of|among) (?:them|these|those|whom)(?!\p{Script=Latin})/u;

/** Whether a share is told of the places of the whole. */
export const isOfSeats = (plain: string, { end }: Span): boolean => OF_SEATS.test(plain.slice(end));

const OF_SEATS = new RegExp(`^(?: of (?:the |all |its |their )*|的)${source(wordsFor('seats'))}`, 'u');

/** Whether a share is told of things that no name stands for. */
export const isOfOtherThings = (plain: string, { end }: Span): boolean => OF_OTHERS.test(plain.slice(end));

const OF_OTHERS = new RegExp(
  `^ of (?:the |all |its |their )*(?!${source(wordsFor('wholes'))})\\p{Script=Latin}{3,}(?!s)\\p{Script=Latin}s(?!\\p{Script=Latin})`,
  'u',
);

const QUALIFYING = new RegExp(`^,? ${source(wordsFor('qualifying'))}`, 'u');

/** Whether those who are counted are then said to have or do something, so that as many of them may be meant and not all. */
export const hasPredicate = (plain: string, quantity: Span, { start, end }: Span): boolean =>
  start >= quantity.start && PREDICATE.test(plain.slice(end));

const PREDICATE = new RegExp(`^\\s?${source(wordsFor('predicate'))}`, 'u');

/** Whether a number is of some out of those whom a name stands for. */
export const isTakenFrom = (plain: string, quantity: Span, { start }: Span): boolean =>
  start >= quantity.end && /^\s?of (?:the|these|those|all)?\s?(?:\d[\d,]*\s)?$/u.test(plain.slice(quantity.end, start));

/** Between a number and what those are whom it counts. */
const SAID_OF = new RegExp(
  `^\\s?(?:(?:of (?:them|these|those|those elected|the [a-z]+)|[a-z]+s|people)\\s)?(?:${source(wordsFor('saidOf'))}\\s)+(?:an? )?$|^\\s?of (?:them|these|those|whom)\\s?(?:are |were )?$`,
  'u',
);

/** Between a whole and a part of it that is meant. */
export const OF_PART =
  /^(?:的|\s|who are |who |that are |(?:who (?:are|work|serve|come) |drawn |coming |working |serving )?(?:from|on|at) the )*$/u;
