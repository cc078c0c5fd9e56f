import { compareValues } from '../../plan/order.js';
import type { Values } from '../../plan/read.js';
import type { OrderKey, Page, StoredColumn } from '../../plan/shape.js';
import { type IsMet, readColumn } from './condition.js';
import type { Item } from './hop.js';

export interface ItemPage {
  readonly items: readonly Item[];
  readonly more: boolean;
}

/** Compares the positions of two items, or of an item and a cursor, in one order. */
export interface Ordering {
  compare(a: Item, b: Item): number;
  comparePosition(item: Item, position: readonly unknown[]): number;
}

export function orderingOf(order: readonly OrderKey[], tie: StoredColumn): Ordering {
  const all: OrderKey[] = [...order, { column: tie, descending: false }];
  const keys = all.map(({ column, descending }) => {
    const read = readColumn(column);
    return { read: ({ node, relationship }: Item): unknown => read(node, relationship, NO_VALUES), descending };
  });
  return {
    compare: (a, b) => {
      for (const key of keys) {
        const compared = compareValues(key.read(a), key.read(b));
        if (compared !== 0) return key.descending ? -compared : compared;
      }
      return 0;
    },
    comparePosition: (item, position) => {
      for (const [index, key] of keys.entries()) {
        const compared = compareValues(key.read(item), position[index]);
        if (compared !== 0) return key.descending ? -compared : compared;
      }
      return 0;
    },
  };
}

/** What items are ordered by depends on no value of the request. */
const NO_VALUES: Values = [];

/** The page of those items of a list that meet a condition; the list is in the page's order. No more of it is looked at than the page needs. */
export function pageOf(
  items: readonly Item[],
  page: Page,
  { comparePosition }: Ordering,
  values: Values,
  isMet?: IsMet,
): ItemPage {
  const limit = values[page.limit] as number;
  const position = (slots: readonly number[]) => slots.map((slot) => values[slot]);
  let start = 0;
  let end = items.length;
  if (page.after) {
    const after = position(page.after);
    start = firstIndex(items, (item) => comparePosition(item, after) > 0);
  }
  if (page.before) {
    const before = position(page.before);
    end = Math.max(
      start,
      firstIndex(items, (item) => comparePosition(item, before) >= 0),
    );
  }
  const forward = page.direction === 'forward';
  if (isMet) {
    const found: Item[] = [];
    for (let passed = 0; passed < end - start && found.length <= limit; passed += 1) {
      const item = items[forward ? start + passed : end - 1 - passed] as Item; // between start and end
      if (isMet(item.node, item.relationship, values) === true) found.push(item);
    }
    const more = found.length > limit;
    if (more) found.pop();
    return { items: forward ? found : found.reverse(), more };
  }
  const more = end - start > limit;
  if (more && forward) end = start + limit;
  else if (more) start = end - limit;
  return { items: start === 0 && end === items.length ? items : items.slice(start, end), more };
}

/** Binary search: the first item from which on the condition holds. */
function firstIndex(items: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
