import { type Alignment, sentencesOf } from './align.js';
import type { Points, Token } from './tokens.js';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What became of a place: as it was; with the same words elsewhere; with other words in its stead; without any. */
export type Change = 'SAME' | 'MOVED' | 'CHANGED' | 'GONE';

export interface Judgement {
  readonly change: Change;
  /** Where its words, or those in their stead, stand in the new text; where it is gone, an empty span where they would. */
  readonly span: Span;
  /** Where the part that was asked for stands, which it may do among words that changed; undefined where it does not. */
  readonly part?: Span | undefined;
}

/** So much of a sentence must be left for other words in it to be in the stead of some. */
const LEFT_OF_SENTENCE = 0.4;

/** Judges what became of the places of a text. */
export class Judge {
  /** For each token of the old text how much of its sentence has a counterpart. */
  readonly #left: Float64Array;

  constructor(
    private readonly alignment: Alignment,
    private readonly old: Points,
    private readonly fresh: Points,
  ) {
    this.#left = new Float64Array(alignment.before.length);
    for (const { start, end } of sentencesOf(alignment.before)) this.#left.fill(this.#shareLeft(start, end), start, end);
  }

  judge(place: Span, part?: Span): Judgement {
    const { start, end } = this.tokensAt(place);
    const at = this.#sameAt(start, end);
    if (at !== undefined) {
      const span = this.#spanOf(place, { start, end }, { start: at, end: at + end - start });
      const change = span.start === place.start && span.end === place.end ? 'SAME' : 'MOVED';
      return { change, span, ...(part ? { part: this.#partOf(part, start, at) } : {}) };
    }
    const stead = this.#steadOf(start, end);
    const { after } = this.alignment;
    const [first, last] = [after[stead.start], after[stead.end - 1]];
    const isLeft = this.#left.subarray(start, end).some((share) => share >= LEFT_OF_SENTENCE);
    const isSaid = after.slice(stead.start, stead.end).some(({ isSign }) => !isSign);
    if (first && last && isLeft && isSaid) {
      const span = { start: first.start, end: last.end };
      return { change: 'CHANGED', span, part: part && this.#within(span, this.judge(part)) };
    }
    const where = after[stead.start - 1]?.end ?? 0;
    return { change: 'GONE', span: { start: where, end: where } };
  }

  /** Where a section stands: from the first to the last of its words that went together. */
  sectionSpan(section: Span): Span {
    const { start, end } = this.tokensAt(section);
    const { to, run, after } = this.alignment;
    const known = range(start, end).filter((at) => (to[at] ?? -1) >= 0);
    const size = (of: number | undefined) => known.filter((at) => run[at] === of).length;
    const [most] = [...new Set(known.map((at) => run[at]))].sort((a, b) => size(b) - size(a));
    const together = known.filter((at) => run[at] === most);
    const [first, last] = [together[0], together.at(-1)];
    if (first === undefined || last === undefined) {
      const where = after[this.#steadOf(start, end).start - 1]?.end ?? 0;
      return { start: where, end: where };
    }
    const counterparts = { start: to[first] ?? 0, end: (to[last] ?? 0) + 1 };
    if (first === start && last === end - 1) return this.#spanOf(section, { start, end }, counterparts);
    return { start: after[counterparts.start]?.start ?? 0, end: after[counterparts.end - 1]?.end ?? 0 };
  }

  /** The old tokens that a span of code points touches. */
  tokensAt({ start, end }: Span): Span {
    const { before } = this.alignment;
    const first = firstIndex(before, (token) => token.end > start);
    return {
      start: first,
      end: Math.max(
        first,
        firstIndex(before, (token) => token.start >= end),
      ),
    };
  }

  /** The new tokens between the counterparts of what stands about old ones: those that are like them, or in their stead. */
  #steadOf(start: number, end: number): Span {
    const { to, run, after } = this.alignment;
    const own = to.subarray(start, end).findIndex((at) => at >= 0);
    const mine = own < 0 ? undefined : run[start + own];
    const [before, behind] = this.#counterpartsAbout(start, end);
    const from = before < 0 ? 0 : (to[before] ?? -1) + 1;
    const until = behind >= to.length ? after.length : (to[behind] ?? 0);
    const runs = [before < 0 ? 0 : run[before], behind >= to.length ? 0 : run[behind]];
    const isOneRun = runs.every((each) => each === (mine ?? runs[0]));
    if (isOneRun && from <= until) return trimmed({ start: from, end: until }, to.subarray(start, end));
    const counterparts = [...to.subarray(start, end)].filter((at, index) => at >= 0 && run[start + index] === mine);
    if (counterparts.length === 0) return { start: from, end: from };
    return { start: Math.min(...counterparts), end: Math.max(...counterparts) + 1 };
  }

  /** The last old token before some, and the first behind them, that have a counterpart. */
  #counterpartsAbout(start: number, end: number): readonly [before: number, behind: number] {
    const { to } = this.alignment;
    let [before, behind] = [start - 1, end];
    while (before >= 0 && (to[before] ?? -1) < 0) before -= 1;
    while (behind < to.length && (to[behind] ?? -1) < 0) behind += 1;
    return [before, behind];
  }

  /** The first of the new tokens that are the same as old ones, where they stand together. */
  #sameAt(start: number, end: number): number | undefined {
    const { before, after, to } = this.alignment;
    if (start === end) return undefined;
    const isSame = (at: number) => at >= 0 && before.slice(start, end).every(({ key }, n) => key === after[at + n]?.key);
    const own = to[start] ?? -1;
    if (isSame(own) && to.subarray(start, end).every((at, n) => at === own + n)) return own;
    const [last, next] = this.#counterpartsAbout(start, end);
    // Among words that are not known, it may be any of several.
    if (before.slice(last + 1, next).some(({ isUnknown }) => isUnknown)) return undefined;
    const stead = this.#steadOf(start, end);
    for (let at = stead.start; at + end - start <= stead.end; at += 1) if (isSame(at)) return at;
    return undefined;
  }

  #within(span: Span, { change, span: { start, end } }: Judgement): Span | undefined {
    const stands = change !== 'CHANGED' && start < end && span.start <= start && end <= span.end;
    return stands ? { start, end } : undefined;
  }

  /** Where a part of a place stands, of which the tokens from `start` on are the same as the new ones from `at` on. */
  #partOf(part: Span, start: number, at: number): Span {
    const tokens = this.tokensAt(part);
    return this.#spanOf(part, tokens, { start: tokens.start - start + at, end: tokens.end - start + at });
  }

  /** The code points of new tokens, with what the old span has before and behind its own, or without what it lacks of them. */
  #spanOf(place: Span, tokens: Span, counterparts: Span): Span {
    const { before, after } = this.alignment;
    const [first, last] = [before[tokens.start], before[tokens.end - 1]];
    const [newFirst, newLast] = [after[counterparts.start], after[counterparts.end - 1]];
    if (!first || !last || !newFirst || !newLast) return place;
    const start = newFirst.start - first.start + place.start;
    const end = newLast.end - last.end + place.end;
    const between = (at: number, from: Points, until: number) => from.slice(Math.min(at, until), Math.max(at, until)).join('');
    return {
      start: between(start, this.fresh, newFirst.start) === between(place.start, this.old, first.start) ? start : newFirst.start,
      end: between(end, this.fresh, newLast.end) === between(place.end, this.old, last.end) ? end : newLast.end,
    };
  }

  /** By tokens that have a counterpart beside that of a neighbour: single ones are alike by chance. */
  #shareLeft(start: number, end: number): number {
    const { before, to } = this.alignment;
    const words = range(start, end).filter((at) => !before[at]?.isSign);
    const isPair = (a: number, b: number) => (to[a] ?? -1) >= 0 && (to[b] ?? -1) === (to[a] ?? -1) + 1;
    const left = words.filter((at) => (to[at] ?? -1) >= 0 && (isPair(at - 1, at) || isPair(at, at + 1)));
    return words.length === 0 ? 0 : left.length / words.length;
  }
}

/** Without what the neighbours brought: where the ends have counterparts of their own, nothing before or behind these. */
function trimmed(stead: Span, to: Int32Array): Span {
  const [first, last] = [to[0] ?? -1, to.at(-1) ?? -1];
  return { start: first >= stead.start ? first : stead.start, end: last >= 0 && last < stead.end ? last + 1 : stead.end };
}

export const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, n) => start + n);

/** The first token of a sorted list that something holds of. */
function firstIndex(tokens: readonly Token[], holds: (token: Token) => boolean): number {
  let [from, to] = [0, tokens.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const token = tokens[middle];
    if (token && holds(token)) to = middle;
    else from = middle + 1;
  }
  return from;
}
