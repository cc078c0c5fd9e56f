import type { Category, Figure, Keyed, Scheme } from '../../../src/explorer/statistics/statistics-reader.js';

const named = (id: string): Keyed => ({ id, zh: `${id}（中）`, en: id, key: id });

/** What a figure measures unless it says otherwise: the number of persons, at this congress. */
export const congress = named('congress-20');
export const earlier = named('congress-19');

export const figure = (id: string, value: number, rest: Partial<Figure> = {}): Figure => ({
  ...named(id),
  value,
  unit: 'PERSON',
  comparator: 'EQUAL',
  decimals: 0,
  printed: String(value),
  formula: null,
  lower: null,
  upper: null,
  assertion: 'STATED',
  measure: named('count'),
  congress,
  base: null,
  isBaseInferred: false,
  subject: { ...named('subject'), type: 'DelegateCategory' },
  comparedWith: [],
  inputs: [],
  consistency: null,
  ...rest,
});

export const share = (id: string, value: number, rest: Partial<Figure> = {}): Figure =>
  figure(id, value, { unit: 'PERCENT', decimals: 1, printed: `${value}%`, measure: named('share'), ...rest });

export const category = (id: string, figures: readonly Figure[], partOf: string | null = null): Category => ({
  ...named(id),
  figures,
  partOf: partOf === null ? null : { id: partOf },
});

export const scheme = (...categories: readonly Category[]): Scheme => ({ ...named('scheme'), description: null, categories });
