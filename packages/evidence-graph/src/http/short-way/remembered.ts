import { LRUCache } from 'lru-cache';

/** As many values of a header as clients of a server send. */
const MAX_VALUES = 100;

/** A function of a header's value that is asked for the same few values over and over. */
export function remembered<T extends NonNullable<unknown>>(read: (value: string) => T): (value: string) => T {
  const known = new LRUCache<string, T>({ max: MAX_VALUES });
  return (value) => {
    let found = known.get(value);
    if (found === undefined) {
      found = read(value);
      known.set(value, found);
    }
    return found;
  };
}
