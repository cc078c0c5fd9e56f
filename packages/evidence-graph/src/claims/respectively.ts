import { has } from './languages/index.js';
import type { Quantity } from './numbers/quantity.js';
import type { KindMention, Reading } from './reading.js';
import { LISTED, type Span } from './text.js';

/** Which number of a list is of which kind of another list, where a word tells that they go in the same order. */
export function pairsOf({ plain, quantities, kinds }: Reading): ReadonlyMap<Quantity, KindMention> {
  if (!has(plain, 'respectively')) return new Map();
  const numbers = listsOf(plain, quantities).filter(([first, ...others]) => others.every(({ unit }) => unit === first?.unit));
  const named = listsOf(
    plain,
    kinds.filter(({ role }) => role === 'SUBJECT'),
  );
  return new Map(
    numbers.flatMap((list) => {
      const [start, end] = [list[0]?.start ?? 0, list.at(-1)?.end ?? 0];
      const own =
        named.filter((each) => (each.at(-1)?.end ?? 0) <= start).at(-1) ?? named.find((each) => (each[0]?.start ?? 0) >= end);
      return own?.length === list.length ? list.map((quantity, index) => [quantity, own[index] as KindMention] as const) : [];
    }),
  );
}

/** Two or more of what is told with nothing but marks and joining words between. */
function listsOf<T extends Span>(plain: string, all: readonly T[]): T[][] {
  const lists: T[][] = [];
  for (const each of all) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (list && last && LISTED.test(plain.slice(last.end, each.start).replace(COUNTER, ''))) list.push(each);
    else lists.push([each]);
  }
  return lists.filter(({ length }) => length > 1);
}

/** Right behind a number of a list. */
const COUNTER = /^[名人位个]/u;
