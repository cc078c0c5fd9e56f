import { isAdjacent, isFollowing, isTakenFrom, OF_PART } from './beside.js';
import { distance, type Mention, touch } from './mentions.js';
import type { ClaimModel } from './model.js';
import type { Quantity } from './numbers/quantity.js';
import type { KindMention, Reading } from './reading.js';
import { between, clauseAt, clausesBetween } from './text.js';

/** A number of a sentence with what it is said of. */
export interface Told {
  readonly quantity: Quantity;
  readonly mention: Mention | undefined;
  /** The kind that is counted. */
  readonly kind: string | undefined;
  readonly base: KindMention | undefined;
  /** Whether it tells the number before it in another unit, so that it is of the same. */
  readonly isApposed?: boolean;
}

/** What was told earlier: the kind spoken of last, and the number before, with what it is said of. */
export interface Earlier {
  readonly last: string | undefined;
  readonly before: Told | undefined;
}

/** Whether a number tells the one before it in another unit, as in `771 of them, or 33.6%`. */
const isApposed = (plain: string, before: Quantity, { start, unit }: Quantity): boolean =>
  before.unit !== unit && APPOSED.test(plain.slice(before.end, start));

const APPOSED =
  /^[^,，()（）]{0,40}?(?:[,，]\s?(?:or|that is,?|i\.e\.,?|即|也就是|相当于|共?计|合计|人数为?|number(?:s|ing)? |totall?(?:ing|s) )\s?|\s?[(（]\s?(?:or |约|占|即|共?计)?)(?:about |some |nearly |just over )?$/u;

/** What a number is said of: the kind nearest to it, the whole, or what was spoken of last. */
export function toldOf(model: ClaimModel, reading: Reading, quantity: Quantity, { last, before }: Earlier): Told {
  const { plain, kinds, alls } = reading;
  if (before && before.kind !== model.vocabulary.kinds?.all.id && isApposed(plain, before.quantity, quantity))
    return { ...before, quantity, isApposed: true };
  const base = baseOf(reading, quantity);
  const adjacentAll = alls.find(
    (all) => isAdjacent(plain, quantity, all) || (all.end <= quantity.start && TOTALS.test(plain.slice(all.end, quantity.start))),
  );
  const subjects = kinds.filter(
    (kind) =>
      kind !== base &&
      kind.role !== 'EXCEPT' &&
      (kind.role !== 'BASE' || (isAdjacent(plain, quantity, kind) && !isTakenFrom(plain, quantity, kind))),
  );
  const [near] = subjects
    .map((kind) => ({ kind, away: distance(plain, kind, quantity) - (isFollowing(plain, quantity, kind) ? 1 : 0) }))
    .filter(({ away }) => away < 160)
    .sort((a, b) => a.away - b.away)
    .filter(({ kind }) => !isOfNext(reading, kind, quantity));
  const countsBase = adjacentAll?.role === 'BASE' && !isTakenFrom(plain, quantity, adjacentAll);
  const isWhole =
    quantity.unit === 'PLAIN' &&
    adjacentAll !== undefined &&
    (!near || countsBase || belongsToOther(reading, near.kind, quantity));
  if (isWhole) return { quantity, mention: adjacentAll, kind: model.vocabulary.kinds?.all.id, base: undefined };
  if (near) return { quantity, mention: near.kind, kind: near.kind.id, base };
  const isInClause =
    clauseAt(plain, quantity.start).start > 0 && !(quantity.isFraction && quantity.value === 50 && kinds.length === 0);
  const isContinued = quantity.start > 0 && (isInClause || CONTINUES.test(plain));
  const wholeBefore = alls.find((all) => all.end <= quantity.start && NUMBERS.test(plain.slice(all.end, quantity.start)));
  const isTotal = alls.length > 0 && TOTAL_BEFORE.test(plain.slice(0, quantity.start));
  if (quantity.unit === 'PLAIN' && isTotal)
    return { quantity, mention: undefined, kind: model.vocabulary.kinds?.all.id, base: undefined };
  if (quantity.unit === 'PLAIN' && wholeBefore && (!isContinued || wholeBefore.end === quantity.start))
    return { quantity, mention: wholeBefore, kind: model.vocabulary.kinds?.all.id, base: undefined };
  return { quantity, mention: undefined, kind: isContinued && last !== undefined && !adjacentAll ? last : undefined, base };
}

/** Whether a kind stands in a later clause that has a number of its own. */
function isOfNext({ plain, quantities, alls }: Reading, kind: Mention, quantity: Quantity): boolean {
  const clause = clauseAt(plain, kind.start);
  const isOwn = (each: Quantity) => touch(each, clause) && !alls.some((all) => isAdjacent(plain, each, all));
  return clause.start > quantity.end && quantities.some(isOwn);
}

/** Whether another number of the same unit stands nearer to a kind. */
function belongsToOther({ plain, quantities }: Reading, kind: Mention, quantity: Quantity): boolean {
  const own = distance(plain, kind, quantity);
  if (own === Number.POSITIVE_INFINITY) return false;
  const isApart = clausesBetween(plain, ...between(quantity, kind)) > 0;
  return quantities.some(
    (other) => other !== quantity && (isApart || other.unit === quantity.unit) && distance(plain, kind, other) < own,
  );
}

function baseOf({ plain, kinds, alls, others }: Reading, quantity: Quantity): KindMention | undefined {
  const bases = [...kinds, ...alls, ...others.map((other): KindMention => ({ ...other, role: 'BASE' }))]
    .filter((each) => each.role === 'BASE' && !(quantity.unit === 'PLAIN' && isAdjacent(plain, quantity, each)))
    .filter(
      (each, _, all) => !alls.includes(each) || !all.some((other) => !alls.includes(other) && isBesideOf(plain, each, other)),
    )
    .sort((a, b) => a.start - b.start);
  const behind = bases.find(
    ({ start }) => start >= quantity.end && clausesBetween(plain, quantity.end, start) === 0 && start - quantity.end < 30,
  );
  return behind ?? bases.filter(({ end }) => end <= quantity.start).at(-1);
}

/** Between a whole and its number. */
const NUMBERS =
  /^[\s：:]*(?:的|总|人|数|为|是|有|共|达|一|计|合|名单上|到|了|约|近|超过|不到|多|number(?:s|ed)?|total(?:s|led)?|is|was|were|are|stands?|stood|comes?|came|to|a|little|just|under|below|at|some|about|nearly|over|more than|in all|exactly|\s)*$/u;
/** Right before a number of the whole that was named before. */
const TOTAL_BEFORE = /[，,](?:总数|总人数|一?共|总共|合计|共计)(?:是|为|有|达|共|一共|达到)*$/u;
/** The same where nothing but the number can be meant. */
const TOTALS = /^(?:总数|总人数)?(?:共|一共|共有|一共有|总共有|共计|总共|合计)$/u;
const CONTINUES = /^(?:they|these|this|that|those|she|he|其|这(?![次届些批一])|她们|他们|该|占|此)/u;

/** Whether a whole stands right at a part of it, so that the part is meant. */
const isBesideOf = (plain: string, whole: Mention, part: Mention): boolean => OF_PART.test(plain.slice(...between(whole, part)));
