import { byFigure } from './by-figure.js';
import { has } from './languages/index.js';
import type { ClaimModel } from './model.js';
import { figuresOf } from './parts.js';
import { quantifierOf } from './quantifier.js';
import { OTHER_CONTEXT, type Reading } from './reading.js';
import { contradicted, notStated, supported } from './told.js';
import type { Finding } from './verdict.js';

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
    const [rises, falls, stays] = [has(plain, 'rise'), has(plain, 'fall'), has(plain, 'unchanged')];
    const [subject, ...others] = [...new Set(kinds.filter(({ role }) => role === 'SUBJECT').map(({ id }) => id))];
    if (context === null || subject === undefined || others.length > 0 || !(rises || falls || stays)) return [];
    const place = { start: 0, end: plain.length };
    const figures = this.model.figures.filter(
      ({ kind, measure }) => kind === subject && (measure === 'CHANGE_IN_SHARE' || measure === 'CHANGE_IN_COUNT'),
    );
    const [figure] = context === OTHER_CONTEXT ? [] : figures;
    if (!figure) return [notStated(place, [subject])];
    if (stays || (falls && !rises)) return [contradicted(place, figure)];
    return rises && !falls ? [supported(place, [figure.id], figure)] : [];
  }
}
