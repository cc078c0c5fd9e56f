import type { Place } from '../fault.js';
import { type Entry, type Located, textOf } from '../formats/located.js';
import { KEY_PATTERN } from '../key.js';

/** Takes a fault down. */
export type Tell = (place: Place, wrong: string, right: string) => void;

/** The entries of a map, each name once; a fault where it is none, or where a name is written twice. */
export function entriesOf(map: Located, right: string, place: Place, tell: Tell): Entry[] {
  if (map.kind !== 'map') {
    tell(place, 'A map is expected here', right);
    return [];
  }
  const seen = new Map<string, Place>();
  return map.entries.filter(({ name, place: entryPlace }) => {
    const other = seen.get(name);
    if (other) tell(entryPlace, `${name} is written twice`, `It stands at ${other.file}:${other.line} already`);
    else seen.set(name, entryPlace);
    return !other;
  });
}

/** What is written in a list, or between semicolons in a cell; undefined where it is neither. */
export function itemsOf(value: Located): readonly Located[] | undefined {
  if (value.kind === 'list') return value.items;
  if (value.kind !== 'cell') return undefined;
  return value.text.split(';').map((text) => ({ ...value, text: text.trim() }));
}

/** Where a name stands that is wrong itself. */
export const namePlaceOf = ({ namePlace, place }: Entry): Place => namePlace ?? place;

const KEY = new RegExp(KEY_PATTERN);

/** The text of a key, checked. */
export function readKey({ value, place }: Pick<Entry, 'value' | 'place'>, tell: Tell): string {
  const key = textOf(value);
  checkKey(key, place, tell);
  return key;
}

export function checkKey(key: string, place: Place, tell: Tell): void {
  if (!KEY.test(key)) tell(place, `"${key}" is no key`, 'Use letters, digits, dot, hyphen and underscore');
}

/** What the ontology declares by that name; `constructor` and `__proto__` are names like others. */
export const own = <Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
