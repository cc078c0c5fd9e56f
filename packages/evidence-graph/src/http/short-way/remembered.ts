import { LRUCache } from 'lru-cache';

/** As many values of a header as clients of a server send. */
const MAX_VALUES = 100;

/** A function of a header's value that is asked for the same few values over and over. */
export function remembered<T extends NonNullable<unknown>>(read: (value: string) => T): (value: string) => T {
  const known = new LRUCache<string, T>({ max: MAX_VALUES });
  let last: { readonly value: string; readonly found: T } | undefined;
  return (value) => {
    if (last?.value === value) return last.found;
    const found = known.get(value) ?? read(value);
    known.set(value, found);
    last = { value, found };
    return found;
  };
}
