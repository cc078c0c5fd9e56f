import { byFigure } from './by-figure.js';
import { has, placesOf } from './languages/index.js';
import { type Mention, touch } from './mentions.js';
import type { ClaimModel } from './model.js';
import { countOf, figuresOf } from './parts.js';
import { quantifierOf } from './quantifier.js';
import { OTHER_CONTEXT, type Reading } from './reading.js';
import { blanked, clausesOf, type Span } from './text.js';
import { contradicted, notStated, supported } from './told.js';
import type { Finding } from './verdict.js';
import type { Figure } from './vocabulary.js';

/** Judges what is said of kinds without a number. */
export class NumberlessClaims {
  constructor(readonly model: ClaimModel) {}

  judge = (reading: Reading): Finding[] => [...this.#trend(reading), ...this.#quantified(reading)];

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
    return clausesOf(plain).flatMap((clause) => {
      const words = plain.slice(clause.start, clause.end);
      if (quantities.some((each) => touch(each, clause))) return [];
      const few = this.#few(plain, subjects, clause);
      if (few || !has(words, 'compared')) return few ? [few] : [];
      const here = new Set(subjects.filter((each) => touch(each, clause)).map(({ id }) => id));
      const [subject = subjects.filter(({ end }) => end <= clause.start).at(-1)?.id, ...others] = here;
      return others.length > 0 ? [] : this.#changed(words, subject, reading.contextAt(clause), clause);
    });
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
