import { boundsText, checkText, figureText, formulaText } from '../../findings/figure-words.js';
import type { Figure, Named } from '../../findings/statistics.js';
import type { Words } from '../../findings/words.js';
import { messages } from './messages.js';

/** A head, and a row of texts for each figure, to be read. */
export function figureRows(figures: readonly Figure[], words: Words): string[][] {
  const { subject, measure, congress, figure, printed, base, ground, bounded, formula, inputs, compared, check } = messages;
  const heads = [subject, measure, congress, figure, printed, base, ground, bounded, formula, inputs, compared, check];
  return [
    heads.map((head) => words.text(head)),
    ...figures.map((each) => [
      words.text(each.subject),
      words.text(each.measure),
      nameOf(each.congress, words),
      figureText(each, words),
      each.printed ?? '',
      nameOf(each.base, words) + (each.isBaseInferred ? ` (${words.text(messages.inferredBase)})` : ''),
      words.text(words.valueLabel('Assertion', each.assertion)),
      boundsText(each, words),
      formulaText(each.formula ?? ''),
      namesOf(each.inputs, words),
      namesOf(each.comparedWith, words),
      checkText(each, words),
    ]),
  ];
}

export const nameOf = (named: Named | null, words: Words): string => (named ? words.text(named) : '');

export const namesOf = (all: readonly Named[], words: Words): string => all.map((named) => words.text(named)).join('; ');
