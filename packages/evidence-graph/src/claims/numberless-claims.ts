import { byFigure } from './by-figure.js';
import { has, placesOf, wordsFor } from './languages/index.js';
import { type Mention, touch } from './mentions.js';
import type { ClaimModel } from './model.js';
import { countOf, figuresOf } from './parts.js';
import { source } from './phrase.js';
import { quantifierOf } from './quantifier.js';
import { OTHER_CONTEXT, type Reading } from './reading.js';
import { blanked, clausesOf, type Span } from './text.js';
import { contradicted, notStated, supported } from './told.js';
import type { Finding } from './verdict.js';
import type { Figure } from './vocabulary.js';

/** Judges what is said of kinds without a number. */
export class NumberlessClaims {
  constructor(readonly model: ClaimModel) {}

  judge = (reading: Reading): Finding[] => [...this.#trend(reading), ...this.#quantified(reading), ...this.#ofKinds(reading)];

  #ofKinds = (reading: Reading): Finding[] => [...this.#ofMost(reading), ...this.#none(reading), ...this.#mostOf(reading)];

  /** Those of a kind of whom there are some, where none are told of. */
  #none({ plain, kinds, quantities, context }: Reading): Finding[] {
    if (context !== null || quantities.length > 0) return [];
    return kinds.flatMap(({ id, start, end }) => {
      const count = countOf(this.model, this.model.kinds.get(id)?.complementOf ?? id);
      const isNone =
        NONE_BEFORE.test(plain.slice(0, start)) || (ONE_BEFORE.test(plain.slice(0, start)) && NONE_BEHIND.test(plain.slice(end)));
      return count?.isStated && count.value > 0 && isNone ? [contradicted({ start, end }, count)] : [];
    });
  }

  /** What is said of most of a kind, without a number: told if it is of which kind they are, or else left open. */
  #mostOf({ plain, kinds, quantities, alls }: Reading): Finding[] {
    return kinds.flatMap(({ id, start, end }) => {
      const isMost = MOST_BEFORE.test(plain.slice(0, start)) && !alls.some((all) => touch(all, { start, end }));
      if (!isMost || quantities.length > 0) return [];
      const other = kinds.find((each) => each.id !== id && each.start >= end);
      const share = figuresOf(this.model, other?.id, 'SHARE').find(({ base }) => base === id);
      const place = { start: 0, end: plain.length };
      return [share ? byFigure({ ...MORE, ...place }, share, place) : notStated(place, [id])];
    });
  }

  /** Those who are said to be most or few of the whole. */
  #ofMost({ plain, kinds, others, context }: Reading): Finding[] {
    if (context !== null || others.length > 0 || kinds.some(({ role }) => role === 'BASE')) return [];
    return kinds.flatMap(({ id, start, end }, index) => {
      const told = MOST.exec(plain.slice(end, kinds[index + 1]?.end));
      const [share] = figuresOf(this.model, id, 'SHARE').filter(({ base }) => base === this.model.vocabulary.kinds?.all.id);
      if (!told || !share) return [];
      const place = {
        start: told[0].includes(',') || told[0].includes('，') ? end + told[0].length - (told[1] ?? '').length : start,
        end: end + told[0].length,
      };
      return [byFigure({ ...(MINOR.test(told[0]) ? LESS : MORE), ...place }, share, place)];
    });
  }

  /** All, most or none of a whole, without a number: a share like others. */
  #quantified({ plain, kinds, alls, context }: Reading): Finding[] {
    const [subject, ...others] = kinds.filter(({ role }) => role === 'SUBJECT');
    const whole = alls[0];
    if (!subject || others.length > 0 || !whole || context !== null) return [];
    const quantity = quantifierOf(plain, whole);
    const figures = figuresOf(this.model, subject.id, 'SHARE').filter(({ base }) => base === this.model.vocabulary.kinds?.all.id);
    const [figure] = figures;
    if (!quantity || !figure) return [];
    return [byFigure(quantity, figure, { start: 0, end: plain.length })];
  }

  /** More, fewer or as many as before, without a number. */
  #trend({ plain, kinds, context }: Reading): Finding[] {
    const [subject, ...others] = [...new Set(kinds.filter(({ role }) => role === 'SUBJECT').map(({ id }) => id))];
    if (others.length > 0) return [];
    return this.#changed(plain, subject, context, { start: 0, end: plain.length });
  }

  /** The same of clauses beside others that tell numbers: of those they name, or who were named last. */
  inClauses(reading: Reading): Finding[] {
    const { plain, kinds, quantities } = reading;
    const subjects = kinds.filter(({ role }) => role === 'SUBJECT');
    const inClauses = clausesOf(plain).flatMap((clause) => {
      const words = plain.slice(clause.start, clause.end);
      if (quantities.some((each) => touch(each, clause))) return [];
      const few = this.#few(plain, subjects, clause);
      if (few || !has(words, 'compared')) return few ? [few] : [];
      const here = new Set(subjects.filter((each) => touch(each, clause)).map(({ id }) => id));
      const [subject = subjects.filter(({ end }) => end <= clause.start).at(-1)?.id, ...others] = here;
      return others.length > 0 ? [] : this.#changed(words, subject, reading.contextAt(clause), clause);
    });
    return [...inClauses, ...this.#ofKinds(reading)];
  }

  /** Few or none of a kind that most are of: a clause that begins so speaks of all who were spoken of. */
  #few(plain: string, subjects: readonly Mention[], clause: Span): Finding | undefined {
    const [first] = subjects.filter((each) => touch(each, clause));
    const lead = first && plain.slice(clause.start, first.start).trim();
    if (!lead || blanked(lead, [...placesOf(lead, 'few'), ...placesOf(lead, 'none')]).trim() !== '') return undefined;
    const share = figuresOf(this.model, first.id, 'SHARE').find(({ base }) => base === this.model.vocabulary.kinds?.all.id);
    return share && share.value > 50 ? contradicted(clause, share) : undefined;
  }

  #changed(words: string, subject: string | undefined, context: string | null, place: Span): Finding[] {
    const [rises, falls, stays] = [has(words, 'rise'), has(words, 'fall'), has(words, 'unchanged')];
    const isMultiple = has(words, 'multiplied');
    if (context === null || subject === undefined || !(rises || falls || stays || isMultiple)) return [];
    const figures = this.model.figures.filter(
      ({ kind, measure }) => kind === subject && (measure === 'CHANGE_IN_SHARE' || measure === 'CHANGE_IN_COUNT'),
    );
    const [figure] = context === OTHER_CONTEXT ? [] : figures;
    if (!figure) return [notStated(place, [subject])];
    if (isMultiple) return this.#isFarFromDouble(figure) ? [contradicted(place, figure)] : [];
    if (stays || (falls && !rises)) return [contradicted(place, figure)];
    return rises && !falls ? [supported(place, [figure.id], figure)] : [];
  }

  /** Whether what has changed by so much is neither about half nor about twice as many as it was. */
  #isFarFromDouble({ kind, value }: Figure): boolean {
    const count = countOf(this.model, kind);
    const change = this.model.figures.find((each) => each.kind === kind && each.measure === 'CHANGE_IN_COUNT') ?? { value };
    const ratio = count ? count.value / (count.value - change.value) : 2;
    return ratio > 0.75 && ratio < 1.5;
  }
}

/** Behind those who are most or few. */
const MOST = new RegExp(`^[^。.;]{0,44}?(${source(wordsFor('forms'))})`, 'u');
const MINOR = /minority|少数/u;

/** Right before those of whom there are said to be none; the last, if it is said behind them. */
const NONE_BEFORE =
  /(?:(?<!\p{Script=Latin})(?:there (?:are|were|is|was)|has|have|had|includes?|included|contains?) (?:no|not a single|not one) |没有一[名个位])$/u;
const ONE_BEFORE = /一[名个位]$/u;
const NONE_BEHIND = /^(?:\p{Script=Han}{2})?(?:也|都)(?:没有|无)/u;
const MOST_BEFORE = new RegExp(`(?<!as )${source(wordsFor('most'))}(?: of)?(?: the| these| those)?\\s?$`, 'u');

const HALF = { unit: 'PERCENT', isFraction: true, value: 50 } as const;
const MORE = { ...HALF, claim: 'MORE_THAN', low: 50, high: Number.POSITIVE_INFINITY } as const;
const LESS = { ...HALF, claim: 'LESS_THAN', low: Number.NEGATIVE_INFINITY, high: 50 } as const;
