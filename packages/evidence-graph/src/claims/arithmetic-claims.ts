import { relationTo } from './compare.js';
import { derivationOf } from './derivation.js';
import { has, placesOf } from './languages/index.js';
import { distance, touch } from './mentions.js';
import type { ClaimModel } from './model.js';
import type { Quantity } from './numbers/quantity.js';
import { countOf, doOverlap, figuresOf, isWithin } from './parts.js';
import { phrase } from './phrase.js';
import type { KindMention, Reading } from './reading.js';
import { blanked, clauseAt, clausesOf } from './text.js';
import { OVERLAP, reckoned } from './told.js';
import type { Finding } from './verdict.js';
import type { Figure } from './vocabulary.js';

/** What was judged, and the numbers that need no other judgement. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly used: readonly Quantity[];
}

/** Judges what a sentence reckons with figures: sums, what is left, differences and multiples. */
export class ArithmeticClaims {
  readonly #qualities: RegExp | undefined;

  constructor(readonly model: ClaimModel) {
    const { qualities } = model.vocabulary;
    this.#qualities = qualities === undefined ? undefined : phrase(qualities, 'u');
  }

  judge(reading: Reading): Judged {
    const judged = this.#derivedElse(reading, this.#inWhole(reading));
    if (reading.quantities.length === 0) return judged;
    return { ...judged, findings: [...judged.findings, ...this.#comparedInClauses(reading)] };
  }

  /** What does not come to a number told may not be what is reckoned: another way to it goes before. */
  #derivedElse(reading: Reading, judged: Judged): Judged {
    const findings = judged.findings.map((each) => {
      const quantity = judged.used.find(({ start, end }) => start === each.start && end === each.end);
      const derived = each.verdict === 'CONTRADICTED' && quantity ? derivationOf(this.model, reading, quantity) : undefined;
      return derived && quantity ? reckoned(quantity, derived) : each;
    });
    return { ...judged, findings };
  }

  #inWhole(reading: Reading): Judged {
    return (
      this.#unlike(reading) ??
      this.#further(reading) ??
      this.#ofUnlikeWholes(reading) ??
      this.#rest(reading) ??
      this.#sum(reading) ??
      this.#comparison(reading) ??
      NOTHING
    );
  }

  /** Changes in number and in share are no measure of each other. */
  #unlike({ plain, kinds, quantities, sentence }: Reading): Judged | undefined {
    if (!has(plain, 'times') || new Set(kinds.map(({ id }) => id)).size < 2 || !has(plain, 'rise')) return undefined;
    const changes = this.model.figures.filter(
      ({ measure, kind }) =>
        (measure === 'CHANGE_IN_COUNT' || measure === 'CHANGE_IN_SHARE') && kinds.some(({ id }) => id === kind),
    );
    const told = changes.filter(({ value }) => quantities.some((quantity) => quantity.value === value));
    if (new Set(told.map(({ measure }) => measure)).size < 2) return undefined;
    const place = { start: 0, end: sentence.plain.length };
    return {
      findings: [{ ...place, verdict: 'MISLEADING', on: told.map(({ id }) => id), note: NOTES.unlike }],
      used: quantities,
    };
  }

  /** Those who are counted already are nobody further. */
  #further({ plain, kinds, quantities }: Reading): Judged | undefined {
    const figures = distinct(kinds).flatMap(({ id }) => this.#count(id) ?? []);
    const told = figures.filter((figure) => quantities.some((quantity) => relationTo(quantity, figure) === 'SAME'));
    const mark = told.length > 1 && this.#overlap(told) ? placesOf(plain, 'further') : [];
    const added = quantities.find(({ start }) => mark.some((each) => each.end <= start && start - each.end < 3));
    if (!added) return undefined;
    const place = { start: added.start, end: added.end };
    return { findings: [{ ...place, verdict: 'MISLEADING', on: told.map(({ id }) => id), note: OVERLAP }], used: quantities };
  }

  /** Shares of different wholes are no measure of each other. */
  #ofUnlikeWholes({ plain, kinds, quantities, sentence }: Reading): Judged | undefined {
    const shares = quantities.filter(({ unit, claim }) => unit === 'PERCENT' && claim === 'EXACT');
    const isCompared =
      has(plain, 'moreThanOther') ||
      has(plain, 'fewerThanOther') ||
      placesOf(plain, 'sum').some(({ text }) => !/^come/.test(text));
    if (!isCompared || shares.length < 2 || new Set(kinds.map(({ id }) => id)).size < 2) return undefined;
    const figures = kinds.flatMap(({ id }) => figuresOf(this.model, id, 'SHARE'));
    const told = shares.flatMap((share) => figures.find((figure) => relationTo(share, figure) === 'SAME') ?? []);
    const bases = new Set(told.map(({ base }) => base ?? this.model.vocabulary.kinds?.all.id));
    if (told.length < shares.length || bases.size < 2) return undefined;
    const place = { start: 0, end: sentence.plain.length };
    return {
      findings: [{ ...place, verdict: 'MISLEADING', on: told.map(({ id }) => id), note: NOTES.wholes }],
      used: quantities,
    };
  }

  /** What a whole leaves once parts are taken away. */
  #rest({ kinds, alls, quantities }: Reading): Judged | undefined {
    const taken = kinds.filter(({ role }) => role === 'EXCEPT');
    const last = taken.at(-1);
    if (!last) return undefined;
    const quantity = quantities.find(({ start, unit }) => start > last.end && unit === 'PLAIN');
    if (!quantity) return undefined;
    const whole =
      kinds.find(({ role, id }) => role === 'BASE' && taken.every((each) => isWithin(this.model, each.id, id)))?.id ??
      (alls.length > 0 ? this.model.vocabulary.kinds?.all.id : this.model.kinds.get(last.id)?.partOf);
    const [of, ...parts] = [whole, ...new Set(taken.map(({ id }) => id))].map((id) => this.#count(id));
    if (!of || parts.some((part) => !part)) return undefined;
    const figures = [of, ...(parts as Figure[])];
    const value = figures.slice(1).reduce((rest, { value }) => rest - value, of.value);
    const isSure = relationTo(quantity, { value, bound: null, error: 0, isStated: false }) !== 'REFUTED' || kinds.length <= 2;
    return isSure ? this.#reckoned(quantity, value, figures, this.#overlap(figures.slice(1))) : undefined;
  }

  #sum({ plain, kinds, quantities }: Reading): Judged | undefined {
    const marks = placesOf(plain, 'sum');
    const parts = kinds.filter(({ role }) => role !== 'BASE');
    const named = [...new Set(parts.map(({ id }) => id))];
    const isHeading = (id: string) => named.length > 2 && named.every((each) => isWithin(this.model, each, id));
    const below = named.filter((id) => !isHeading(id));
    const sumBelow = below.reduce((sum, id) => sum + (this.#count(id)?.value ?? Number.NaN), 0);
    const ids = quantities.some(({ value }) => value === sumBelow) ? below : named;
    if (marks.length === 0 || ids.length < 2) return undefined;
    const counts = ids.map((id) => this.#count(id));
    const shares = ids.map((id) => this.#share(id));
    for (const [figures, units] of [
      [counts, ['PLAIN']],
      [shares, ['PERCENT']],
    ] as const) {
      if (figures.some((figure) => !figure)) continue;
      const known = figures as readonly Figure[];
      const sum = known.reduce((total, { value }) => total + value, 0);
      const total = quantities.find(
        (quantity) =>
          (units as readonly string[]).includes(quantity.unit) &&
          Math.abs(quantity.value - sum) <= (quantity.unit === 'PERCENT' ? 0.5 : 0),
      );
      if (total)
        return {
          ...this.#reckoned(total, sum, known, this.#overlap(known)),
          used: quantities.filter((each) => each === total || this.#isPartOfSum(each, known, total)),
        };
    }
    return this.#wrongSum({ plain, quantities }, counts, marks);
  }

  /** The parts belong to a sum; so does a share told beside a sum of counts that overlap. */
  #isPartOfSum = (each: Quantity, figures: readonly Figure[], total: Quantity): boolean =>
    figures.some(({ kind }) =>
      [this.#count(kind), this.#share(kind)].some((figure) => figure && relationTo(each, figure) === 'SAME'),
    ) ||
    (each.start > total.start && this.#overlap(figures) !== undefined);

  #wrongSum(
    { plain, quantities }: Pick<Reading, 'plain' | 'quantities'>,
    counts: readonly (Figure | undefined)[],
    marks: readonly { start: number }[],
  ): Judged | undefined {
    if (counts.some((figure) => !figure)) return undefined;
    const figures = counts as readonly Figure[];
    const sum = figures.reduce((total, { value }) => total + value, 0);
    const others = quantities.filter(
      (quantity) => quantity.unit === 'PLAIN' && figures.every((figure) => relationTo(quantity, figure) === 'REFUTED'),
    );
    const [only] = others;
    const mark = marks.find(({ start }) => only && Math.abs(start - only.start) < 40);
    if (!only || others.length > 1 || !mark || clauseAt(plain, only.start).end < mark.start) return undefined;
    return this.#reckoned(only, sum, figures, this.#overlap(figures));
  }

  /** One kind beside another: how many more, how many times as many, or just more. */
  #comparison({ plain, kinds, quantities, context }: Reading): Judged | undefined {
    const subjects = kinds.filter(({ role }) => role === 'SUBJECT');
    const [first, second] = distinct(subjects);
    if (!first || !second || context !== null) return undefined;
    const isOfChange = GROWTH.test(plain);
    const compared = isOfChange && quantities.length === 0 ? this.#change : this.#count;
    const [a, b] = [compared(first.id), compared(second.id)];
    if (!a || !b || this.#isOfOther(plain, kinds)) return undefined;
    const beside = blanked(plain, kinds);
    const [isMore, isFewer] = [has(beside, 'moreThanOther'), has(beside, 'fewerThanOther')];
    const multiple = quantities.find(({ unit }) => unit === 'TIMES');
    if (multiple) return this.#reckoned(multiple, a.value / b.value, [a, b], undefined);
    if (!isMore && !isFewer && !has(beside, 'asMany')) return undefined;
    const free = quantities.filter(
      (quantity) => quantity.unit === 'PLAIN' && relationTo(quantity, a) !== 'SAME' && relationTo(quantity, b) !== 'SAME',
    );
    const [difference] = free;
    if (difference && free.length === 1 && distance(plain, difference, second) < 60)
      return this.#reckoned(difference, Math.abs(a.value - b.value), [a, b], undefined);
    if (quantities.length > 0) return undefined;
    const found = this.#ordered(beside, [first, second], [a, b]);
    return found && { findings: [found], used: quantities };
  }

  /** Kinds that a clause without a number compares, beside others that tell numbers. */
  #comparedInClauses({ plain, kinds, quantities, context }: Reading): Finding[] {
    if (context !== null) return [];
    return clausesOf(plain).flatMap((clause) => {
      const here = distinct(kinds.filter((each) => each.role === 'SUBJECT' && touch(each, clause)));
      const [first, second, ...others] = here;
      if (!first || !second || others.length > 0 || quantities.some((each) => touch(each, clause))) return [];
      const [a, b] = [this.#count(first.id), this.#count(second.id)];
      const words = blanked(plain, kinds).slice(clause.start, clause.end);
      if (!a || !b || GROWTH.test(words) || this.#qualities?.test(words)) return [];
      return this.#ordered(words, [first, second], [a, b]) ?? [];
    });
  }

  /** Whether there are more or fewer of one kind than of another, or as many, as words say. */
  #ordered(
    words: string,
    [first, second]: readonly [KindMention, KindMention],
    [a, b]: readonly [Figure, Figure],
  ): Finding | undefined {
    const [isMore, isFewer, isEqual] = [has(words, 'moreThanOther'), has(words, 'fewerThanOther'), has(words, 'asMany')];
    if ([isMore, isFewer, isEqual].filter(Boolean).length !== 1) return undefined;
    const holds = isEqual ? a.value === b.value : isMore ? a.value > b.value : a.value < b.value;
    return {
      start: first.start,
      end: second.end,
      verdict: holds ? 'IMPLIED' : 'CONTRADICTED',
      on: [a.id, b.id],
      note: { zh: `${a.value} 与 ${b.value}`, en: `${a.value} and ${b.value}` },
    };
  }

  #reckoned(quantity: Quantity, value: number, figures: readonly Figure[], overlap: boolean | undefined): Judged {
    const place = { start: quantity.start, end: quantity.end };
    const on = figures.map(({ id }) => id);
    if (overlap) return { findings: [{ ...place, verdict: 'MISLEADING', on, note: OVERLAP }], used: [quantity] };
    const rounded = Number(value.toPrecision(6));
    const tolerance = quantity.unit === 'TIMES' ? 0.06 : quantity.unit === 'PERCENT' ? 0.1 : 0;
    const fits = relationTo(quantity, { value: rounded, bound: null, error: tolerance, isStated: false }) !== 'REFUTED';
    const note = { zh: `推算为 ${rounded}`, en: `It comes to ${rounded}` };
    return { findings: [{ ...place, verdict: fits ? 'IMPLIED' : 'CONTRADICTED', on, note }], used: [quantity] };
  }

  #count = (id: string | null | undefined): Figure | undefined => countOf(this.model, id);
  /** Whether kinds are compared by something else than how many they are. */
  #isOfOther(plain: string, kinds: readonly KindMention[]): boolean {
    return this.#qualities?.test(blanked(plain, kinds)) ?? false;
  }

  #change = (id: string): Figure | undefined =>
    this.model.figures.find(({ kind, measure }) => kind === id && measure === 'CHANGE_IN_SHARE');
  #share = (id: string | null | undefined): Figure | undefined => figuresOf(this.model, id, 'SHARE')[0];
  #overlap = (figures: readonly Figure[]): true | undefined => doOverlap(this.model, figures) || undefined;
}

/** What is compared is how much kinds have grown, not how many they are. */
const GROWTH = /(?:rose|grew|grow|increas|climb|gain|fell|drop|declin|增长|增加|提高|上升|升幅|增幅|减少|下降)/u;

const NOTHING: Judged = { findings: [], used: [] };

const NOTES = {
  wholes: { zh: '这些占比的总体不同，不可相比', en: 'These shares are of different wholes and cannot be compared' },
  unlike: { zh: '人数的变化与占比的变化不可相比', en: 'A change in number is no measure of a change in share' },
} as const;

function distinct(kinds: readonly KindMention[]): KindMention[] {
  const ids = new Set<string>();
  return kinds.filter(({ id }) => !ids.has(id) && ids.add(id));
}
