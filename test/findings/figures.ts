import type { Category, Congress, Figure, Keyed, Place, Scheme, Silence, Statistics } from '../../src/findings/statistics.js';

const named = (id: string): Keyed => ({ id, zh: `${id}（中）`, en: id, key: id });

/** What a figure measures unless it says otherwise: the number of persons, at this congress. */
export const congress: Congress = { ...named('congress-20'), number: 20 };
export const earlier: Congress = { ...named('congress-19'), number: 19 };

/** Where a figure stands, so many characters from the start of the source. */
export const placed = (exactStart: number, section = 'section'): Place => ({
  id: `Evidence:${exactStart}`,
  exact: '…',
  start: exactStart,
  exactStart,
  end: exactStart + 1,
  section: {
    ...named(section),
    kind: 'ANSWER',
    number: 1,
    source: { ...named('report'), publisher: 'Publisher', publishedAt: '2001-02-03', language: 'zh' },
  },
});

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
  evidence: [],
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

export const category = (id: string, figures: readonly Figure[], rest: Partial<Category> | string = {}): Category => ({
  ...named(id),
  figures,
  aliases: [],
  complementOf: [],
  partOf: null,
  ...(typeof rest === 'string' ? { partOf: { id: rest } } : rest),
});

export const scheme = (...categories: readonly Category[]): Scheme => ({ ...named('scheme'), description: null, categories });

export const silence = (id: string, ...about: readonly string[]): Silence => ({ ...named(id), about });

/** What is observed of categories, and whatever else is given. */
export const statistics = (schemes: readonly Scheme[], rest: Partial<Statistics> = {}): Statistics => ({
  schemes,
  figures: schemes.flatMap(({ categories }) => categories.flatMap(({ figures }) => figures)),
  claims: [],
  silences: [],
  congress,
  ...rest,
});
