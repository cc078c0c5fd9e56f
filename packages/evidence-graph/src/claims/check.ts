import { ArithmeticClaims } from './arithmetic-claims.js';
import { DateClaims } from './date-claims.js';
import { FigureClaims } from './figure-claims.js';
import { has } from './languages/index.js';
import type { ClaimModel } from './model.js';
import { OrderClaims } from './order-claims.js';
import { phrase } from './phrase.js';
import { Reader, type Reading } from './reading.js';
import { type Sentence, sentencesOf } from './text.js';
import { notStated } from './told.js';
import { TopicClaims } from './topic-claims.js';
import type { Finding } from './verdict.js';

/** Checks texts against a graph. */
export class ClaimChecker {
  readonly #reader: Reader;
  readonly #figures: FigureClaims;
  readonly #arithmetic: ArithmeticClaims;
  readonly #topics: TopicClaims;
  readonly #dates: DateClaims;
  readonly #orders: OrderClaims;
  readonly #silences: readonly { readonly on: string; readonly words: readonly RegExp[] }[];
  readonly #matter: RegExp;
  readonly #otherMatter: RegExp | undefined;

  constructor(model: ClaimModel) {
    const { dates = [], orders = [], silences = [], matter, otherMatter } = model.vocabulary;
    this.#reader = new Reader(model);
    this.#figures = new FigureClaims(model);
    this.#arithmetic = new ArithmeticClaims(model);
    this.#topics = new TopicClaims(model);
    this.#dates = new DateClaims(dates);
    this.#orders = new OrderClaims(orders);
    this.#silences = silences.map(({ on, words }) => ({ on, words: words.map((each) => phrase(each)) }));
    this.#matter = phrase(matter);
    this.#otherMatter = otherMatter === undefined ? undefined : phrase(otherMatter);
  }

  /** What the text claims that the graph can judge, by place; places count UTF-16 units of the text. */
  check(text: string): Finding[] {
    const sentences = sentencesOf(text);
    let kind: string | undefined;
    const findings: Finding[] = [];
    for (const sentence of sentences) {
      const { found, kind: last } = this.#sentence(sentence, kind);
      kind = last;
      findings.push(...found.map((each) => ({ ...each, start: each.start + sentence.start, end: each.end + sentence.start })));
    }
    return findings.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  #sentence(sentence: Sentence, carried: string | undefined): { found: readonly Finding[]; kind: string | undefined } {
    const { plain } = sentence;
    if (claimsNothing(plain) || (this.#otherMatter && plain.search(this.#otherMatter) >= 0)) return { found: [], kind: carried };
    const reading = this.#reader.read(sentence);
    const arithmetic = this.#arithmetic.judge(reading);
    const rest = { ...reading, quantities: reading.quantities.filter((quantity) => !arithmetic.used.includes(quantity)) };
    const { findings, left, kind } = this.#figures.judge(rest, { kind: carried });
    const figures = [...arithmetic.findings, ...findings];
    const silence = this.#silence(plain);
    const isAsked = has(plain, 'superlative');
    if (silence && (isAsked || !figures.some(({ verdict }) => verdict === 'SUPPORTED' || verdict === 'IMPLIED')))
      return { found: [silence], kind };
    const found = [...figures, ...this.#topics.judge(sentence), ...this.#dates.judge(sentence), ...this.#orders.judge(sentence)];
    return { found: found.length > 0 ? found : this.#open(reading, left.length), kind };
  }

  #silence(plain: string): Finding | undefined {
    for (const { on, words } of this.#silences) {
      if (words.every((pattern) => plain.search(pattern) >= 0)) return notStated({ start: 0, end: plain.length }, [on]);
    }
    return undefined;
  }

  /** A number, or a greatest or least, of the graph's matter that nothing in the graph is said of. */
  #open({ plain, kinds, alls, quantities }: Reading, left: number): Finding[] {
    const isNamed = plain.search(this.#matter) >= 0 || (kinds.length > 0 && alls.length > 0);
    const isAsked = left > 0 || quantities.length > 0 || has(plain, 'superlative');
    return isNamed && isAsked ? [notStated({ start: 0, end: plain.length }, kinds.map(({ id }) => id).slice(0, 1))] : [];
  }
}

/** Questions, wishes and opinions. */
const claimsNothing = (plain: string): boolean => /[?？]["”』」）)]*$/.test(plain) || has(plain, 'noClaim');
