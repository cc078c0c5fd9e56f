import { touch } from './mentions.js';
import type { Quantity } from './numbers/quantity.js';
import type { Reading } from './reading.js';
import { between, clausesBetween, type Span } from './text.js';

/** Whether a name stands right behind a number, or in Chinese with only a counter between. */
export function isAdjacent(plain: string, quantity: Span, name: Span): boolean {
  if (touch(quantity, name)) return true;
  if (name.start < quantity.end) return false;
  return /^[\s-]*(?:[名位个]|of the|of our|the|elected|new|all)?[\s-]*(?:的|当选)?$/u.test(plain.slice(quantity.end, name.start));
}

/** Whether a number counts what a name stands for: right before it, behind it in one clause, or as so many of the whole that belong to it. */
export function isCounted({ plain, alls, kinds }: Reading, quantity: Span, name: Span): boolean {
  if (isAdjacent(plain, quantity, name)) return true;
  if (clausesBetween(plain, ...between(quantity, name)) > 0) return false;
  if (kinds.some((kind) => kind.role === 'BASE' && kind.end <= name.start && isTakenFrom(plain, quantity, kind))) return true;
  if (SAID_OF.test(plain.slice(quantity.end, name.start))) return true;
  return name.end <= quantity.start || alls.some((all) => all.end <= name.start && isAdjacent(plain, quantity, all));
}

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

const OTHER_THINGS =
  /^\s(?!(?:are|were|is|was|of|in|from|at|and|or|have|has|had|who|this|out|more|fewer|than|on|with|for|to|across|all|also|as|by|among|up|down)\s)(?:\p{Script=Latin}+[ -]){0,2}?(?!(?:members|persons|places|seats|names|individuals|others|workers|farmers|minorities|percent|times|this|always|was|is|has|across)(?!\p{Script=Latin}))\p{Script=Latin}{3,}s(?!\p{Script=Latin})|^\s?(?:[场次天项份张部所家期票封件起页条元种省座篇间本道批轮]|个(?!人|名额|席位))/u;

/** What a number counts stands behind it. */
const OWN_UNIT = /^[\s-](?!across|always|was|has|is)\p{Script=Latin}{3,}s(?!\p{Script=Latin})/u;

/** Whether words beside a whole say that a part of it is meant. */
export const isQualified = (plain: string, { start, end }: Span): boolean =>
  /的$|[\p{Script=Han}](?<![出生举了次批些届大共有名位体部总选是到过中国])$/u.test(plain.slice(0, start)) ||
  /^,? (?:with|from|who|whose|of|in|having|under|over|aged|holding|that|without|hold|have|are|work|come)(?!\p{Script=Latin})/u.test(
    plain.slice(end),
  );

/** Whether a number is of some out of those whom a name stands for. */
export const isTakenFrom = (plain: string, quantity: Span, { start }: Span): boolean =>
  start >= quantity.end && /^\s?of (?:the|these|those|all)?\s?$/u.test(plain.slice(quantity.end, start));

/** Between a number and what those are whom it counts. */
const SAID_OF =
  /^\s?(?:(?:of (?:them|these|those|those elected|the [a-z]+)|[a-z]+s|people)\s)?(?:(?:are|were|is|was|have|has|had|been|be|who|that|joined|being|all|also|hold|holds|held|possess|received|earned|won|belongs? to|comes? from|drawn from|works? (?:on|in|at) the)\s)+$|^\s?of (?:them|these|those|whom)\s?(?:are |were )?$/u;
