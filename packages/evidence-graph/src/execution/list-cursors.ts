import { decodeCursor, digestOf, encodeCursor } from '../plan/cursor.js';
import { columnName } from '../plan/names.js';
import { type Column, keysetColumns, type OrderKey, type StoredColumn } from '../plan/shape.js';

/** What a value of a stored column is. */
export type ValueKind = 'string' | 'int' | 'float' | 'boolean';

/** A key of an order, and what its values are. */
export interface SortKey extends OrderKey {
  readonly values: ValueKind;
}

export type Args = Readonly<Record<string, unknown>>;

export interface ListIdentity {
  /** What the list holds: the types of a root, or the hop that leads to its items. */
  readonly source: string;
  readonly order: readonly SortKey[];
  readonly tie: StoredColumn;
}

/** The arguments whose values decide what is in a list. */
const CONDITIONS = ['where', 'relationship'] as const;

/** The cursors of one list. They belong to what it holds, its order and its condition: any other list refuses them. */
export class ListCursors {
  /** What a position consists of. */
  readonly columns: readonly Column[];
  readonly #isValid: readonly ((value: unknown) => boolean)[];
  readonly #digest: (args: Args) => string;

  constructor({ source, order, tie }: ListIdentity) {
    this.columns = keysetColumns(order, tie);
    this.#isValid = [...order.map(({ values }) => orNull(IS_VALUE[values])), IS_VALUE.string];
    const keys = order.map(({ column, descending }) => `${columnName(column)}${descending ? ' desc' : ''}`);
    this.#digest = onceFor((args) => digestOf(JSON.stringify([source, keys, CONDITIONS.map((name) => args[name] ?? null)])));
  }

  encode(args: Args, position: readonly unknown[]): string {
    return encodeCursor(this.#digest(args), position);
  }

  /** The position that a cursor of this list stands for; undefined where it is none. */
  decode(args: Args, cursor: string): readonly unknown[] | undefined {
    const position = decodeCursor(this.#digest(args), this.columns.length, cursor);
    return position?.every((value, index) => this.#isValid[index]?.(value)) ? position : undefined;
  }
}

/** As import has them: what no stored value can be, stores need not agree on. */
const IS_VALUE: Readonly<Record<ValueKind, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string' && !/[\uD800-\uDFFF]/.test(value),
  int: (value) => Number.isInteger(value) && Math.abs(value as number) < 2 ** 31,
  float: (value) => Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
};

const orNull =
  (isValue: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === null || isValue(value);

/** Computes once for the arguments of one execution: a cursor fills several slots, and a page gives many. */
export function onceFor<Value>(compute: (args: Args) => Value): (args: Args) => Value {
  let known: { readonly args: Args; readonly value: Value } | undefined;
  return (args) => {
    if (known?.args !== args) known = { args, value: compute(args) };
    return known.value;
  };
}
