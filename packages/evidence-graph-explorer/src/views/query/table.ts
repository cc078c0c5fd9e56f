import { csvText } from 'evidence-graph/export';
import { groupBy } from '../../group-by.js';
import type { AnswerWords } from './answer-words.js';
import { messages } from './messages.js';
import { type AnswerQuote, sectionName } from './quotes.js';
import { isItem, type Row, type Value } from './rows.js';

export interface Column {
  /** Its name in the answer. */
  readonly name: string;
  readonly label: string;
  readonly isOfNumbers: boolean;
}

export interface Cell {
  readonly text: string;
  /** The value as the graph has it. */
  readonly value: string;
  /** The ID of the thing that it names; null where it names none. */
  readonly id: string | null;
}

export interface TableRow {
  /** By the names of their columns. */
  readonly cells: ReadonlyMap<string, Cell>;
  readonly quotes: readonly AnswerQuote[];
}

/** Facts, one a row. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  readonly hasQuotes: boolean;
}

/** The facts of one kind. */
export interface KindTable extends Table {
  readonly title: string;
}

/** An answer with a table for each kind of facts, in the order of the answer. */
export const tablesOf = (rows: readonly Row[], words: AnswerWords): KindTable[] =>
  [...kindsOf(rows).values()].map((ofKind) => ({ title: words.kindLabel(ofKind[0] as Row), ...tableOf(ofKind, words) }));

/** The rows that stand in the same place of the answer. */
export const kindsOf = (rows: readonly Row[]): Map<string, Row[]> => groupBy(rows, ({ path }) => path.join('.'));

export function tableOf(rows: readonly Row[], words: AnswerWords): Table {
  const columns = new Map<string, { label: string; isOfNumbers: boolean }>();
  const put = (column: string, label: string, isNumber = false): void => {
    const isOfNumbers = isNumber && (columns.get(column)?.isOfNumbers ?? true);
    columns.set(column, { label: columns.get(column)?.label ?? label, isOfNumbers });
  };
  const { language } = words;
  const leading = leadingCells(rows, words);
  for (const name of ['of', 'field', 'what'] as const)
    if (leading.some((cells) => cells.has(name))) put(name, messages[name][language]);
  const cells = rows.map((row, index) => {
    const own = new Map(leading[index]);
    for (const [column, value] of valuesOf(row, words)) {
      put(column, words.labelOf(column, row), typeof value === 'number' || value === null);
      own.set(column, cellOf(value, column, row, words));
    }
    return own;
  });
  return {
    columns: [...columns].map(([name, column]) => ({ name, ...column })),
    rows: rows.map(({ quotes }, index) => ({ cells: cells[index] as ReadonlyMap<string, Cell>, quotes })),
    hasQuotes: rows.some(({ quotes }) => quotes.length > 0),
  };
}

/** What each row is about, to what it belongs, and as what; only where it tells rows apart. */
function leadingCells(rows: readonly Row[], words: AnswerWords): ReadonlyMap<string, Cell>[] {
  const hasFields = kindsOf(rows).size > 1;
  return rows.map((row) => {
    const { of, path, self, relationship } = row;
    const owner = of ? words.titleOf(of) : '';
    const cells = new Map<string, Cell>();
    if (of && owner !== '') cells.set('of', linkTo(owner, of.id));
    if (hasFields || relationship) cells.set('field', { text: words.kindLabel(row), value: path.join('.'), id: relationship });
    const title = words.titleOf(self);
    if (title !== '') cells.set('what', linkTo(title, self.id));
    return cells;
  });
}

const linkTo = (text: string, id: unknown): Cell => ({ text, value: text, id: typeof id === 'string' ? id : null });

/** The values of a row by their columns, each in one language. */
export function valuesOf(row: Row, words: AnswerWords): [column: string, value: Value][] {
  const byColumn = new Map<string, [string, Value][]>();
  for (const [path, value] of row.cells) {
    if (words.isName(path, row)) continue;
    const column = words.columnOf(path);
    byColumn.set(column, [...(byColumn.get(column) ?? []), [path, value]]);
  }
  return [...byColumn].map(([column, values]) => [column, words.inLanguage(values) ?? null]);
}

function cellOf(value: Value, column: string, row: Row, words: AnswerWords): Cell {
  const text = words.textOf(value, column, row);
  if (isItem(value)) return linkTo(text, value.id);
  return { text, value: Array.isArray(value) ? value.join('; ') : String(value ?? ''), id: null };
}

/** The table to be computed with: its names and values as the graph has them, with the IDs of what they name. */
export function csvOf({ columns, rows }: Table, { language }: AnswerWords): string {
  const heads = columns.flatMap(({ name }) => (rows.some(({ cells }) => cells.get(name)?.id) ? [name, `${name}.id`] : [name]));
  const isId = new Set(heads.filter((head) => !columns.some(({ name }) => name === head)));
  return csvText([
    [...heads, 'quote', 'place', 'start', 'end'],
    ...rows.map(({ cells, quotes }) => [
      ...heads.map((head) => (isId.has(head) ? cells.get(head.slice(0, -'.id'.length))?.id : cells.get(head)?.value) ?? ''),
      ...[
        quotes.map(({ exact }) => exact),
        quotes.map(({ section }) => sectionName(section)[language]),
        quotes.map(({ start }) => String(start ?? '')),
        quotes.map(({ end }) => String(end ?? '')),
      ].map((each) => each.join(' | ')),
    ]),
  ]);
}
