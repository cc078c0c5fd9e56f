import { answered, isInterview } from './answered.js';
import { ArithmeticClaims } from './arithmetic-claims.js';
import { tellsOfSome } from './beside.js';
import { DateClaims } from './date-claims.js';
import { DurationClaims } from './duration-claims.js';
import { FigureClaims } from './figure-claims.js';
import { Finder } from './finder.js';
import { unlabelled } from './labels.js';
import { has, placesOf } from './languages/index.js';
import { touch } from './mentions.js';
import type { ClaimModel } from './model.js';
import type { Quantity } from './numbers/quantity.js';
import { OrderClaims } from './order-claims.js';
import { phrase } from './phrase.js';
import { Reader, type Reading } from './reading.js';
import { blanked, clauseAt, clausesBetween, type Sentence, type Span, sentencesOf } from './text.js';
import { notStated } from './told.js';
import { TopicClaims } from './topic-claims.js';
import { placesOfTopic } from './topic-places.js';
import type { Finding } from './verdict.js';

/** What is said of a sentence, and the kind it spoke of last. */
interface Told {
  readonly found: readonly Finding[];
  readonly kind: string | undefined;
}

/** Checks texts against a graph. */
export class ClaimChecker {
  readonly #model: ClaimModel;
  readonly #reader: Reader;
  readonly #figures: FigureClaims;
  readonly #arithmetic: ArithmeticClaims;
  readonly #topics: TopicClaims;
  readonly #dates: DateClaims;
  readonly #durations: DurationClaims;
  readonly #orders: OrderClaims;
  readonly #silences: readonly { readonly on: string; readonly words: readonly Finder[]; readonly unless: RegExp | undefined }[];
  readonly #matter: RegExp;
  readonly #otherMatter: RegExp | undefined;
  readonly #unstated: RegExp | undefined;
  readonly #narrower: RegExp | undefined;

  constructor(model: ClaimModel) {
    this.#model = model;
    const { dates = [], durations = [], orders = [], silences = [], matter, otherMatter, unstated, narrower } = model.vocabulary;
    this.#reader = new Reader(model);
    this.#figures = new FigureClaims(model);
    this.#arithmetic = new ArithmeticClaims(model);
    this.#topics = new TopicClaims(model);
    this.#dates = new DateClaims(dates);
    this.#durations = new DurationClaims(durations);
    this.#orders = new OrderClaims(orders);
    this.#silences = silences.map(({ on, words, unless }) => ({
      on,
      words: words.map((each) => new Finder(each)),
      unless: unless === undefined ? undefined : phrase(unless),
    }));
    this.#matter = phrase(matter);
    this.#narrower = narrower === undefined ? undefined : phrase(narrower, 'u');
    this.#unstated = unstated === undefined ? undefined : phrase(unstated);
    this.#otherMatter = otherMatter === undefined ? undefined : phrase(otherMatter);
  }

  /** What the text claims that the graph can judge, by place; places count UTF-16 units of the text. */
  check(text: string): Finding[] {
    const sentences = sentencesOf(text);
    let kind: string | undefined;
    const findings: Finding[] = [];
    for (const [index, sentence] of sentences.entries()) {
      if (text.slice(sentences[index - 1]?.end, sentence.start).includes('\n')) kind = undefined;
      const { found, kind: last } = this.#told(sentence, sentences[index - 1], kind);
      kind = last;
      findings.push(...found.map((each) => ({ ...each, start: each.start + sentence.start, end: each.end + sentence.start })));
    }
    return findings.sort((a, b) => a.start - b.start || a.end - b.end);
  }

  /** What a sentence says by itself, or else as the answer to the question before it. */
  #told(sentence: Sentence, before: Sentence | undefined, carried: string | undefined): Told {
    const plain = before && isQuestion(before.plain) ? answered(before.plain, sentence.plain) : undefined;
    if (plain === undefined) return this.#sentence(sentence, carried);
    if (!isInterview(sentence.plain)) {
      const alone = this.#sentence(sentence, carried);
      if (alone.found.length > 0) return alone;
    }
    const { found, kind } = this.#sentence({ ...sentence, plain }, undefined);
    return { found: found.map((each) => ({ ...each, start: 0, end: sentence.plain.length })), kind };
  }

  #sentence(sentence: Sentence, carried: string | undefined): Told {
    if (this.#otherMatter && sentence.plain.search(this.#otherMatter) >= 0) return { found: [], kind: carried };
    const claimed = claimedIn(sentence.plain);
    if (claimed === undefined) return { found: [], kind: this.#reader.read(sentence).kinds.at(-1)?.id ?? carried };
    return this.#claims({ ...sentence, plain: unlabelled(claimed) }, HEADING.test(claimed) ? undefined : carried);
  }

  #claims(sentence: Sentence, carried: string | undefined): Told {
    const { plain } = sentence;
    const reading = this.#reader.read(sentence);
    const arithmetic = this.#arithmetic.judge(reading);
    const rest = { ...reading, quantities: reading.quantities.filter((quantity) => !arithmetic.used.includes(quantity)) };
    const durations = this.#durations.judge(sentence);
    const isDuration = (each: Span) => durations.some((duration) => touch(duration, each));
    const { findings, left: open, kind } = this.#figures.judge(rest, { kind: carried });
    const left = open.filter((each) => !isDuration(each));
    const judgedFigures = [...arithmetic.findings, ...findings.filter((each) => !isDuration(each)), ...durations];
    const figures = this.#narrower?.test(plain) ? judgedFigures.map((each) => notStated(each, each.on)) : judgedFigures;
    const dates = this.#dates.judge(sentence);
    const known = this.#topics.numbersIn(plain);
    const isDetail = (each: Quantity) =>
      each.value >= LEAST_DETAIL && !STEPS.test(plain.slice(each.end)) && !known.some((place) => touch(place, each));
    const details = left.filter(isDetail);
    const counts = details.filter((each) => !each.isFraction && !tellsOfSome(plain, each));
    const isElsewhere = reading.context !== null && !reading.isCompared;
    const isOpen =
      details.length > 0 ||
      dates.isOpen ||
      isElsewhere ||
      this.#topics.namesOutsider(plain) ||
      (durations.length === 0 && this.#isBeyond(plain));
    const told = [
      ...this.#topicsOf(sentence, figures, reading.kinds.length === 0 ? carried : undefined),
      ...this.#orders.judge(sentence),
    ].map((each) =>
      each.isOfWho && ((reading.context !== null && reading.isCompared) || counts.some((detail) => touch(detail, each)))
        ? notStated(each, each.on)
        : each,
    );
    const silence = this.#silence(plain);
    const isAsked = has(plain, 'superlative');
    const isFigure = figures.some(({ verdict }) => verdict === 'SUPPORTED' || verdict === 'IMPLIED' || verdict === 'MISLEADING');
    const all = [...figures, ...dates.findings, ...(isOpen ? told.map(opened) : told)];
    const isSilent = silence !== undefined && (isAsked || !isFigure);
    const isSure = (each: Finding) =>
      (each.isOfEach && each.verdict === 'CONTRADICTED') ||
      (!isAsked && silence !== undefined && (!touch(each, silence) || isBeside(plain, silence, each)));
    const judged = isSilent ? [silence, ...all.filter(isSure)] : all;
    const unknown = details.filter((each) => !judged.some((finding) => touch(finding, each)));
    const found =
      judged.length > 0
        ? [...judged, ...unknown.map((each) => notStated(each, []))]
        : this.#open(reading, details.length > 0 || dates.isOpen);
    return { found, kind };
  }

  /** What topics say, of whom the sentence before spoke where this one has but a pronoun for them. */
  #topicsOf(sentence: Sentence, figures: readonly Span[], kind: string | undefined): readonly Finding[] {
    const names = PRONOUN.test(sentence.plain) ? (this.#model.kinds.get(kind ?? '')?.names ?? []) : [];
    if (names.length === 0) return this.#topics.judge(sentence, figures);
    const lead = `${names.join(' ').toLowerCase()} `;
    const back = (at: number) => Math.max(0, at - lead.length);
    const shifted = figures.map(({ start, end }) => ({ start: start + lead.length, end: end + lead.length }));
    return this.#topics
      .judge({ ...sentence, plain: lead + sentence.plain }, shifted)
      .map((each) => ({ ...each, start: back(each.start), end: back(each.end) }));
  }

  /** What a sentence asks of what the source is silent on, in the clauses that do. */
  #silence(plain: string): Finding | undefined {
    for (const { on, words, unless } of this.#silences) {
      if (unless && plain.search(unless) >= 0) continue;
      const [place] = placesOfTopic(plain, words);
      if (place) return notStated({ start: clauseAt(plain, place.start).start, end: clauseAt(plain, place.end).end }, [on]);
    }
    return undefined;
  }

  /** Whether a sentence tells how those of a part have changed of whom the graph has no figures. */
  #isOfPart = (plain: string, named: number): boolean =>
    named > 0 && (this.#narrower?.test(plain) ?? false) && (has(plain, 'rise') || has(plain, 'fall') || has(plain, 'compared'));

  /** Whether a sentence has a detail that the graph has nothing of. */
  #isBeyond = (plain: string): boolean =>
    has(plain, 'novelty') || has(plain, 'comparative') || (this.#unstated !== undefined && plain.search(this.#unstated) >= 0);

  /** A number, or a greatest or least, of the graph's matter that nothing in the graph is said of. */
  #open({ plain, kinds, alls }: Reading, hasLeft: boolean): Finding[] {
    const isNamed = plain.search(this.#matter) >= 0 || (kinds.length > 0 && alls.length > 0);
    const isAsked =
      hasLeft ||
      has(plain, 'superlative') ||
      this.#isBeyond(plain) ||
      this.#isOfPart(plain, kinds.length + alls.length) ||
      this.#topics.namesOutsider(plain);
    return isNamed && isAsked ? [notStated({ start: 0, end: plain.length }, kinds.map(({ id }) => id).slice(0, 1))] : [];
  }
}

/** Tells what is said of how many or which part those are of whom the sentence before speaks. */
const PRONOUN =
  /(?:^|(?<=[\s,]))(?:their|its|this|that) (?:proportion|share|percentage|number)(?!\p{Script=Latin})|(?:^|(?<=[，,区市省]))(?:其|这一|该|她们的?|他们的?)(?:比例|占比|比重|人数|数量)/u;

/** A smaller number counts nothing: it is in `one of the`, in `both`. */
const LEAST_DETAIL = 3;

/** Of these there are as many as are told. */
const STEPS = /^[\s-]?(?:steps?|stages?|levels?|tiers?|步|个?(?:阶段|环节|步骤|层级|层次))/u;

/** What is said with a detail that the graph has nothing of is not what the graph says. */
const opened = (finding: Finding): Finding => (finding.verdict === 'SUPPORTED' ? notStated(finding, finding.on) : finding);

/** Whether a silence of several clauses leaves what one of them says wrongly. */
const isBeside = (plain: string, silence: Span, { verdict, start, end }: Finding): boolean =>
  verdict === 'CONTRADICTED' && clausesBetween(plain, silence.start, silence.end) > clausesBetween(plain, start, end);

/** Before what is told under a heading of its own: it is not of those whom the sentence before speaks of. */
const HEADING =
  /^[-*•·\d.\s]*(?!其中|of |among |they |these |those )[\p{L}\s]{1,24}(?<!说|道|问|答|介绍|表示|补充|said|says|asked|added|replied)[:：]/u;

/** Begins what is held of all that was said before. */
const COMMENT = /^\s?(?:这|那|which|that)/u;

const isQuestion = (plain: string): boolean => /[?？]["”』」）)]*$/.test(plain);

/** What a sentence claims: no question, and not from where it turns to a wish or an opinion. */
function claimedIn(plain: string): string | undefined {
  if (isQuestion(plain)) return undefined;
  const [opinion] = placesOf(plain, 'noClaim');
  if (!opinion) return plain;
  const { start } = clauseAt(plain, opinion.start);
  return start === 0 || COMMENT.test(plain.slice(start)) ? undefined : blanked(plain, [{ start, end: plain.length }]);
}
