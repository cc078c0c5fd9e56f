import type { FieldNode } from 'graphql';
import type { Condition, Grouping, OrderKey, Page, Slot, SlotKind } from '../plan/shape.js';
import { userInputError } from './error.js';
import { type Args, type ListCursors, onceFor } from './list-cursors.js';

export const DEFAULT_PAGE = 20;
export const MAX_PAGE = 100;

/** Adds a value to the plan: how it is read from the field's arguments at each execution. */
export type AddSlot = (kind: SlotKind, read: (args: Args) => unknown) => Slot;

/** Whether a client says how long a page may be. */
export const isLimited = ({ first, last }: Args): boolean => (first ?? last ?? null) !== null;

/** The page that a connection's arguments ask for. */
export function pageOf(
  field: FieldNode,
  args: Args,
  {
    order,
    cursors,
    where,
    distinct,
    wants,
    groupings,
  }: {
    order: readonly OrderKey[];
    cursors: ListCursors;
    where: Condition | undefined;
    distinct: boolean;
    wants: Pick<Page, 'rows' | 'more' | 'total'>;
    groupings: readonly Grouping[];
  },
  addSlot: AddSlot,
): Page {
  const given = (name: string): boolean => args[name] !== undefined && args[name] !== null;
  if (given('first') && given('last'))
    throw userInputError('Give `first` or `last`, not both: a page is counted from one end.', field);
  const backward = given('last');
  const bound = (argument: 'after' | 'before'): Slot[] | undefined => {
    if (!given(argument)) return undefined;
    const position = onceFor((current) => positionOf(field, argument, cursors, current));
    return cursors.columns.map((_, index) => addSlot('value', (current) => position(current)[index]));
  };
  return {
    where,
    distinct,
    order,
    direction: backward ? 'backward' : 'forward',
    limit: addSlot('int', (current) => limitOf(field, backward ? 'last' : 'first', current)),
    after: bound('after'),
    before: bound('before'),
    ...wants,
    groupings,
  };
}

const nextPage = {
  first: 'Ask for the next page with `after`.',
  last: 'Ask for the page before it with `before`.',
};

export function limitOf(
  field: FieldNode,
  argument: 'first' | 'last',
  args: Args,
  advice: Readonly<Record<string, string>> = nextPage,
): number {
  const limit = (args[argument] as number | null | undefined) ?? DEFAULT_PAGE;
  if (limit < 0) throw userInputError(`\`${argument}\` is ${limit}; it must be 0 or more.`, field);
  if (limit > MAX_PAGE) {
    throw userInputError(`\`${argument}\` is ${limit}; a page has at most ${MAX_PAGE}. ${advice[argument]}`, field);
  }
  return limit;
}

function positionOf(field: FieldNode, argument: string, cursors: ListCursors, args: Args): readonly unknown[] {
  const position = cursors.decode(args, String(args[argument]));
  if (position) return position;
  throw userInputError(
    `\`${argument}\` is no cursor of this list; pass on a \`cursor\` or \`endCursor\` it gave, unchanged, with the same \`orderBy\` and conditions.`,
    field,
  );
}
