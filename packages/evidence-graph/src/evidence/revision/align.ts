import { diffArrays } from 'diff';
import type { Token } from './tokens.js';

/** What of an old text stands where in a new one. */
export interface Alignment {
  readonly before: readonly Token[];
  readonly after: readonly Token[];
  /** For each token of the old text its counterpart in the new one; -1 where it has none. */
  readonly to: Int32Array;
  /** For each of these what it moved with: 0 where it kept its place in the order, and else the number of the run. */
  readonly run: Int32Array;
}

/** A run of tokens, up to, not including, `end`. */
interface Range {
  readonly start: number;
  readonly end: number;
}

interface Sentence extends Range {
  readonly key: string;
}

/** So many characters are a passage of their own, which can be told to have moved; fewer may stand anywhere by chance. */
const LEAST_MOVED = 8;
/** What differs by more is another text: to compare it further says nothing, and takes long. */
const MOST_EDITS = 4000;

/** Compares whole sentences first, finds those that moved, then compares what is left token by token. */
export function align(before: readonly Token[], after: readonly Token[]): Alignment {
  const aligner = new Aligner(before, after);
  aligner.keepSentences();
  aligner.moveSentences();
  aligner.compareRest();
  return aligner;
}

class Aligner implements Alignment {
  readonly to: Int32Array;
  readonly run: Int32Array;
  readonly #old: readonly Sentence[];
  readonly #new: readonly Sentence[];
  readonly #taken: boolean[];

  constructor(
    readonly before: readonly Token[],
    readonly after: readonly Token[],
  ) {
    this.to = new Int32Array(before.length).fill(-1);
    this.run = new Int32Array(before.length);
    this.#old = sentencesOf(before);
    this.#new = sentencesOf(after);
    this.#taken = this.#new.map(() => false);
  }

  keepSentences(): void {
    for (const { at, other, count } of keptRuns(keysOf(this.#old), keysOf(this.#new), MOST_EDITS))
      for (let n = 0; n < count; n += 1) this.#pair(at + n, other + n, 0);
  }

  /** Of the sentences that are left, those that stand elsewhere, together with those that follow. */
  moveSentences(): void {
    const places = new Map<string, number[]>();
    for (const [index, { key }] of this.#new.entries()) places.set(key, [...(places.get(key) ?? []), index]);
    let runs = 0;
    for (const [at, { key, ...sentence }] of this.#old.entries()) {
      if (this.#isPaired(at) || this.#isBesideUnknown(sentence)) continue;
      const [longest] = (places.get(key) ?? [])
        .map((other) => ({ other, count: this.#sharedFrom(at, other) }))
        .sort((a, b) => b.count - a.count);
      if (!longest || this.#size(at, at + longest.count) < LEAST_MOVED) continue;
      runs += 1;
      for (let n = 0; n < longest.count; n += 1) this.#pair(at + n, longest.other + n, runs);
    }
  }

  /** Each gap between sentences that have a counterpart, with the one beside these counterparts that is more like it. */
  compareRest(): void {
    for (let start = 0; start < this.#old.length; start += 1) {
      if (this.#isPaired(start)) continue;
      let end = start + 1;
      while (end < this.#old.length && !this.#isPaired(end)) end += 1;
      this.#compareGap({ start, end });
      start = end;
    }
  }

  #compareGap(gap: Range): void {
    const old = tokensIn(this.#old, gap);
    const candidates = this.#gapsBeside(gap).map(({ range, run }) => {
      const fresh = tokensIn(this.#new, range);
      const kept = keptRuns(
        keysOf(this.before.slice(old.start, old.end)),
        keysOf(this.after.slice(fresh.start, fresh.end)),
        MOST_EDITS,
      );
      return { range, run, fresh, kept, size: kept.reduce((sum, { count }) => sum + count, 0) };
    });
    const [best] = candidates.sort((a, b) => b.size - a.size);
    if (!best) return;
    for (let index = best.range.start; index < best.range.end; index += 1) this.#taken[index] = true;
    for (const { at, other, count } of best.kept) {
      if (count < LEAST_MOVED && this.#isBesideUnknown({ start: old.start + at, end: old.start + at + count })) continue;
      for (let n = 0; n < count; n += 1) {
        this.to[old.start + at + n] = best.fresh.start + other + n;
        this.run[old.start + at + n] = best.run;
      }
    }
  }

  /** Beside words that are not known, a few are alike by chance, and a sentence may be a part of one. */
  #isBesideUnknown = ({ start, end }: Range): boolean => [start - 1, end].some((at) => this.before[at]?.isUnknown);

  /** The free sentences behind the counterpart of what stands before a gap, and those before the counterpart of what stands behind it. */
  #gapsBeside({ start, end }: Range): { range: Range; run: number }[] {
    const found: { range: Range; run: number }[] = [];
    const before = this.#counterpart(start - 1);
    const from = start === 0 ? { index: -1, run: 0 } : before;
    if (from) {
      const first = from.index + 1;
      found.push({ range: { start: first, end: this.#freeUntil(first, 1) }, run: from.run });
    }
    const behind = end === this.#old.length ? { index: this.#new.length, run: 0 } : this.#counterpart(end);
    if (behind) {
      const last = behind.index;
      found.push({ range: { start: this.#freeUntil(last - 1, -1) + 1, end: last }, run: behind.run });
    }
    return found.filter(({ range }) => range.start < range.end);
  }

  #freeUntil(from: number, step: 1 | -1): number {
    let index = from;
    while (index >= 0 && index < this.#new.length && !this.#taken[index]) index += step;
    return index;
  }

  #counterpart(sentence: number): { index: number; run: number } | undefined {
    const { end } = this.#old[sentence] ?? {};
    const token = end === undefined ? -1 : (this.to[end - 1] ?? -1);
    const index = token < 0 ? -1 : this.#new.findIndex((each) => token < each.end);
    return index < 0 || end === undefined ? undefined : { index, run: this.run[end - 1] ?? 0 };
  }

  #isPaired = (sentence: number): boolean => (this.to[this.#old[sentence]?.start ?? -1] ?? -1) >= 0;

  #sharedFrom(at: number, other: number): number {
    let count = 0;
    while (
      at + count < this.#old.length &&
      !this.#isPaired(at + count) &&
      this.#taken[other + count] === false &&
      this.#old[at + count]?.key === this.#new[other + count]?.key
    )
      count += 1;
    return count;
  }

  /** How many characters sentences have. */
  #size(start: number, end: number): number {
    const { start: first, end: last } = tokensIn(this.#old, { start, end });
    return this.before.slice(first, last).reduce((sum, { key }) => sum + key.length, 0);
  }

  #pair(at: number, other: number, run: number): void {
    const [old, fresh] = [this.#old[at], this.#new[other]];
    if (!old || !fresh) return;
    this.#taken[other] = true;
    for (let n = 0; n < old.end - old.start; n += 1) {
      this.to[old.start + n] = fresh.start + n;
      this.run[old.start + n] = run;
    }
  }
}

const keysOf = (all: readonly { readonly key: string }[]): string[] => all.map(({ key }) => key);

const tokensIn = (sentences: readonly Sentence[], { start, end }: Range): Range => ({
  start: sentences[start]?.start ?? 0,
  end: sentences[end - 1]?.end ?? 0,
});

export function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const [index, { endsSentence }] of tokens.entries()) {
    if (!endsSentence && index < tokens.length - 1) continue;
    const end = index + 1;
    sentences.push({ start, end, key: keysOf(tokens.slice(start, end)).join('\u0001') });
    start = end;
  }
  return sentences;
}

/** The runs that two lists have in common, in their order; none where they differ by more than so many edits. */
function keptRuns(old: string[], fresh: string[], most: number): { at: number; other: number; count: number }[] {
  const runs: { at: number; other: number; count: number }[] = [];
  let [at, other] = [0, 0];
  for (const { added, removed, count } of diffArrays(old, fresh, { maxEditLength: most }) ?? []) {
    if (!added && !removed) runs.push({ at, other, count });
    if (!added) at += count;
    if (!removed) other += count;
  }
  return runs;
}
