import type { Properties, Property } from '../../ontology/define.js';
import type { Entry, LocatedMap } from '../formats/located.js';
import { own } from './entries.js';

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const BOOLEAN = /^(true|false)$/i;

/** What a cell says of a property; its text where it is nothing of that kind. */
export function cellValue({ kind }: Property, text: string): unknown {
  if ((kind === 'int' || kind === 'float') && NUMBER.test(text)) return Number(text);
  if (kind === 'boolean' && BOOLEAN.test(text)) return text.toLowerCase() === 'true';
  return text;
}

/** A row with the columns of one text, such as `name_en` and `name_de`, as one entry with both languages. */
export function withTexts(row: LocatedMap, properties: Properties): LocatedMap {
  const texts = new Map<string, Entry[]>();
  const others = row.entries.filter((entry) => {
    const { name, language } = own(properties, entry.name)
      ? {}
      : (/^(?<name>.+)_(?<language>[^_]+)$/.exec(entry.name)?.groups ?? {});
    if (entry.value.kind !== 'cell' || name === undefined || own(properties, name)?.kind !== 'localized') return true;
    const found = texts.get(name) ?? [];
    texts.set(name, [...found, { ...entry, name: String(language) }]);
    return false;
  });
  const together = [...texts].map(([name, entries]): Entry => {
    const [{ place, namePlace }] = entries as [Entry];
    return { name, value: { kind: 'map', entries, place }, place, ...(namePlace ? { namePlace } : {}) };
  });
  return { ...row, entries: [...others, ...together] };
}
