import { groupBy } from '../../group-by.js';
import { groundField } from '../../ontology/citing.js';
import type { AnswerWords } from './answer-words.js';
import { isItem, type Row, type Value } from './rows.js';
import { kindsOf, valuesOf } from './table.js';

export interface Bar {
  readonly label: string;
  /** The ID of what has the number; null where it has none. */
  readonly id: string | null;
  readonly value: number;
  /** The number as it is to be read. */
  readonly text: string;
  readonly isDerived: boolean;
}

/** Numbers of one kind, in one unit: they can be compared. */
export interface Chart {
  readonly title: string;
  readonly bars: readonly Bar[];
}

/** Numbers that tell where something stands, and not how much there is of it. */
const places = ['number', 'ordinal', 'order', 'depth', 'length', 'start', 'end', 'exactStart', 'tier', 'score'];
const amounts = ['value', 'count', 'totalCount'];
const longest = 60;

interface Fact {
  readonly row: Row;
  readonly values: ReadonlyMap<string, Value>;
}

/** The charts that suit an answer: where several facts of a kind each have a label and one number. */
export function chartsOf(rows: readonly Row[], words: AnswerWords): Chart[] {
  return [...kindsOf(rows).values()].flatMap((ofKind) => {
    const facts = ofKind.map((row) => ({ row, values: new Map(valuesOf(row, words)) }));
    const amount = amountOf(facts);
    if (amount === undefined) return [];
    const counted = facts.filter(({ values }) => typeof values.get(amount) === 'number');
    return [...groupBy(counted, ({ values }) => values.get('unit')).values()].flatMap((ofUnit) => chartOf(ofUnit, amount, words));
  });
}

/** What kind of facts all are, such as that they are inferred, is in the title; what only some are stands at their bars. */
function chartOf(facts: readonly Fact[], amount: string, words: AnswerWords): Chart[] {
  const kinds = facts.map((fact) => groundsOf(fact, words));
  const shared = (kinds[0] ?? []).filter((kind) => kinds.every((each) => each.includes(kind)));
  const labels = labelsOf(facts, words);
  const bars = facts.map(({ row, values }, index): Bar => {
    const value = values.get(amount) as number;
    const printed = amount === 'value' ? values.get('printed') : undefined;
    const number = typeof printed === 'string' ? printed : words.textOf(value, amount, row);
    const own = (kinds[index] ?? []).filter((kind) => !shared.includes(kind));
    const { id } = row.self;
    return {
      label: labels[index] as string,
      id: typeof id === 'string' ? id : null,
      value,
      text: [number, ...own].join(' · '),
      isDerived: values.get(groundField) === 'DERIVED',
    };
  });
  const row = facts[0]?.row;
  if (!row || !isFit(bars)) return [];
  return [{ title: [words.kindLabel(row), words.labelOf(amount, row), ...shared].join(' · '), bars }];
}

/** What kind of fact it is, in words. */
const groundsOf = ({ row, values }: Fact, words: AnswerWords): string[] =>
  [...values].flatMap(([column, value]) => (words.isTelling(column, value, row) ? [words.textOf(value, column, row)] : []));

/** The one number that each of the facts has; undefined where it is none, or any of several. */
function amountOf(facts: readonly Fact[]): string | undefined {
  const numbers = new Set(
    facts.flatMap(({ values }) => [...values].flatMap(([column, value]) => (typeof value === 'number' ? [column] : []))),
  );
  const fit = [...numbers].filter((column) => !places.includes(column.split('.').at(-1) as string));
  return amounts.find((column) => fit.includes(column)) ?? (fit.length === 1 ? fit[0] : undefined);
}

const isFit = (bars: readonly Bar[]): boolean =>
  bars.length > 1 &&
  bars.length <= longest &&
  bars.every(({ value, label }) => value >= 0 && label !== '') &&
  bars.some(({ value }) => value > 0);

/** What tells the facts apart, in words: their names; else to what they belong and what they name, or their first words. */
function labelsOf(facts: readonly Fact[], words: AnswerWords): string[] {
  const names = facts.map(({ row }) => words.nameOf(row.self) ?? '');
  if (new Set(names).size === facts.length) return names;
  const labels = facts.map((fact) => partsOf(fact, words));
  const tells = (part: string | undefined, at: number): boolean => labels.some((other) => other[at] !== part);
  return labels.map((parts, index) => [names[index], ...parts.filter(tells)].filter(Boolean).join(' · '));
}

function partsOf({ row, values }: Fact, words: AnswerWords): string[] {
  const things = [row.of, ...values.values()].filter(isItem).map((each) => words.titleOf(each));
  if (things.some((each) => each !== '')) return things;
  const texts = [...values].filter(([, value]) => typeof value === 'string' || Array.isArray(value));
  return texts.slice(0, 1).map(([column, value]) => words.textOf(value, column, row));
}
