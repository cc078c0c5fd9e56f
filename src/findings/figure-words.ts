import { messages } from './messages.js';
import type { Figure } from './statistics.js';
import type { Words } from './words.js';

/** A number with at least `decimals`, and at most four. */
export const numberText = (value: number, language: Words['language'], decimals = 0): string =>
  value.toLocaleString(language, { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(decimals, 4) });

/** A value with its unit, and how it bounds what it speaks of. A change has its sign. */
export function figureText(
  {
    value,
    unit,
    comparator,
    decimals,
    comparedWith,
  }: Pick<Figure, 'value' | 'unit' | 'comparator' | 'decimals' | 'comparedWith'>,
  words: Words,
): string {
  const sign = comparedWith.length > 0 && value > 0 ? '+' : '';
  const message = { MORE_THAN: messages.moreThan, AT_LEAST: messages.atLeast, MEAN: messages.mean, EQUAL: null }[comparator];
  const figure = sign + withUnit(numberText(value, words.language, decimals ?? 0), unit, words);
  return message ? words.text(message, { figure }) : figure;
}

/** A number, as text, with its unit. */
const withUnit = (number: string, unit: string, words: Words): string =>
  unit === 'PERCENT' ? `${number}%` : `${number} ${words.text(words.valueLabel('Unit', unit)).toLowerCase()}`;

/** A formula with the signs of arithmetic. */
export const formulaText = (formula: string): string =>
  formula.replace(/[*/-]/g, (sign) => ({ '*': '×', '/': '÷' })[sign] ?? '−');

/** Whether a figure agrees with its formula, and what this gives; empty where there is none. */
export function checkText({ consistency, formula, printed, value, decimals }: Figure, words: Words): string {
  if (!consistency) return '';
  const values = {
    formula: formulaText(formula ?? ''),
    value: numberText(consistency.recomputed, words.language),
    printed: printed ?? numberText(value, words.language, decimals ?? 0),
  };
  return words.text(consistency.agrees ? messages.checked : messages.failed, values);
}

/** On what ground a figure is held; null where the source states it. */
export const groundText = ({ assertion }: Figure, words: Words): string | null =>
  assertion === 'STATED' ? null : words.text(words.valueLabel('Assertion', assertion));

/** Between which values rounding lets a derived figure lie; empty where that is not known. */
export const boundsText = ({ lower, upper }: Pick<Figure, 'lower' | 'upper'>, words: Words): string =>
  lower === null || upper === null
    ? ''
    : words.text(messages.bounds, { lower: numberText(lower, words.language), upper: numberText(upper, words.language) });
