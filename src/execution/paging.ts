import type { FieldNode } from 'graphql';
import { decodeCursor } from '../plan/cursor.js';
import type { Column, Condition, Grouping, ItemPart, OrderKey, Page, Slot, SlotKind } from '../plan/shape.js';
import { userInputError } from './error.js';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

export type Args = Readonly<Record<string, unknown>>;
/** Adds a value to the plan: how it is read from the field's arguments at each execution. */
export type AddSlot = (kind: SlotKind, read: (args: Args) => unknown) => Slot;

/** The page that a connection's arguments ask for. */
export function pageOf(
  field: FieldNode,
  args: Args,
  {
    order,
    ties,
    where,
    wants,
    groupings,
  }: {
    order: readonly OrderKey[];
    ties: readonly ItemPart[];
    where: Condition | undefined;
    wants: Pick<Page, 'rows' | 'more' | 'total'>;
    groupings: readonly Grouping[];
  },
  addSlot: AddSlot,
): Page {
  const given = (name: string): boolean => args[name] !== undefined && args[name] !== null;
  if (given('first') && given('last'))
    throw userInputError('Give `first` or `last`, not both: a page is counted from one end.', field);
  const backward = given('last');
  const name = orderName(order, ties);
  const length = order.length + ties.length;
  const bound = (argument: 'after' | 'before'): Slot[] | undefined => {
    if (!given(argument)) return undefined;
    const position = onceFor((current: Args) => positionOf(field, argument, name, length, current));
    return Array.from({ length }, (_, index) => addSlot('value', (current) => position(current)[index]));
  };
  return {
    where,
    order,
    direction: backward ? 'backward' : 'forward',
    limit: addSlot('int', (current) => limitOf(field, backward ? 'last' : 'first', current)),
    after: bound('after'),
    before: bound('before'),
    ...wants,
    groupings,
  };
}

/** Names an order, so that a cursor of one order is refused by another. */
export const orderName = (order: readonly OrderKey[], ties: readonly ItemPart[]): string =>
  [...order.map(({ column, descending }) => `${columnName(column)}${descending ? ' desc' : ''}`), ...ties].join(',');

const columnName = (column: Column): string =>
  column.kind === undefined ? `${column.of}.${column.name}` : JSON.stringify(column);

/** Computes once for the arguments of one execution: a cursor fills several slots. */
function onceFor<Value>(compute: (args: Args) => Value): (args: Args) => Value {
  let known: { readonly args: Args; readonly value: Value } | undefined;
  return (args) => {
    if (known?.args !== args) known = { args, value: compute(args) };
    return known.value;
  };
}

export function limitOf(field: FieldNode, argument: 'first' | 'last', args: Args): number {
  const limit = (args[argument] as number | null | undefined) ?? DEFAULT_PAGE;
  if (limit < 0) throw userInputError(`\`${argument}\` is ${limit}; it must be 0 or more.`, field);
  if (limit > MAX_PAGE) {
    throw userInputError(
      `\`${argument}\` is ${limit}; a page has at most ${MAX_PAGE}. Ask for the next page with \`after\`.`,
      field,
    );
  }
  return limit;
}

function positionOf(field: FieldNode, argument: string, order: string, length: number, args: Args): readonly unknown[] {
  const position = decodeCursor(order, length, String(args[argument]));
  if (position) return position;
  throw userInputError(
    `\`${argument}\` is no cursor of this list; pass on a \`cursor\` or \`endCursor\` it gave, unchanged.`,
    field,
  );
}
