import { type Language, type Localized, tagOf } from 'evidence-graph-explorer/graph';
import { messages } from './messages.js';
import type { Figure, Keyed } from './statistics-reader.js';

/** How figures are said in the language of an explorer. */
export interface Words {
  readonly language: Language;
  text(text: Localized, values?: Readonly<Record<string, string | number>>): string;
  /** The label of a value such as `STATED` of the enum `Assertion`. */
  valueLabel(enumName: string, value: string): Localized;
}

/** A number with at least `decimals`, and at most four. */
const numberText = (value: number, language: Language, decimals = 0): string =>
  value.toLocaleString(tagOf(language), { minimumFractionDigits: decimals, maximumFractionDigits: Math.max(decimals, 4) });

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

/** How the source writes a figure; null where that is how it is shown, or it does not. */
export function printedOtherwise({ printed, value, decimals, unit }: Figure): string | null {
  const plain = value.toFixed(decimals ?? 0) + (unit === 'PERCENT' ? '%' : '');
  return printed === plain ? null : printed;
}

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

/** What a share is of; empty where it is of `usual`, or is no share. */
export function baseText({ base, isBaseInferred, unit }: Figure, usual: string | undefined, words: Words): string {
  const inferred = isBaseInferred ? words.text(messages.inferredBase) : '';
  if (!base) return unit === 'PERCENT' ? words.text(messages.noBase) : '';
  return base.id === usual ? inferred : words.text(messages.ofBase, { base: words.text(base) }) + (inferred && ` (${inferred})`);
}

/** What a figure measures, and at which congress if not at `main`. */
export const measureText = ({ measure, congress }: Figure, main: Keyed | null, words: Words): string =>
  congress && congress.id !== main?.id ? `${words.text(measure)} · ${words.text(congress)}` : words.text(measure);
