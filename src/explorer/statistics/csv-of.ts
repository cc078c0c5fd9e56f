import { csvText } from 'evidence-graph-explorer/graph';
import type { Figure } from '../../findings/statistics.js';
import type { Words } from '../../findings/words.js';
import { nameOf, namesOf } from './figure-rows.js';

const heads = [
  ...['id', 'subject', 'measure', 'congress', 'value', 'unit', 'comparator', 'printed', 'base', 'baseInferred', 'assertion'],
  ...['lower', 'upper', 'formula', 'inputs', 'comparedWith', 'recomputed', 'agrees'],
];

/** Figures as CSV, to be computed with: values and enums as the graph has them, names in the language of the words. */
export function csvOf(figures: readonly Figure[], words: Words): string {
  const cell = (value: string | number | boolean | null | undefined): string => String(value ?? '');
  return csvText([
    heads,
    ...figures.map((each) => [
      each.id,
      words.text(each.subject),
      words.text(each.measure),
      nameOf(each.congress, words),
      cell(each.value),
      each.unit,
      each.comparator,
      cell(each.printed),
      nameOf(each.base, words),
      each.base ? cell(each.isBaseInferred) : '',
      each.assertion,
      cell(each.lower),
      cell(each.upper),
      cell(each.formula),
      namesOf(each.inputs, words),
      namesOf(each.comparedWith, words),
      cell(each.consistency?.recomputed),
      cell(each.consistency?.agrees),
    ]),
  ]);
}
