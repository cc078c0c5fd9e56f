import type { Property } from '../ontology/define.js';
import { instantOf, isMonth } from '../ontology/time.js';
import { escapeHidden, hiddenCharacters, isSeen } from './characters.js';

/** What is wrong with one value of a property (a localized one is checked string by string); undefined where it is right. */
export function wrongValue(property: Property, value: unknown): { wrong: string; right: string } | undefined {
  const expected = (right: string) => ({ wrong: `${show(value)} is not ${right}`, right: `Write ${right}` });
  switch (property.kind) {
    case 'string':
    case 'localized':
      return typeof value === 'string' ? wrongString(value) : expected('a text (quote it, if it looks like a number)');
    case 'int':
      return Number.isInteger(value) && Math.abs(value as number) < 2 ** 31
        ? undefined
        : expected('a whole number of at most 32 bits');
    case 'float':
      return typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER
        ? undefined
        : expected('a number');
    case 'boolean':
      return typeof value === 'boolean' ? undefined : expected('true or false');
    case 'enum': {
      const names = Object.keys(property.enum?.values ?? {});
      return names.includes(value as string) ? undefined : expected(`one of ${names.join(', ')}`);
    }
    case 'yearMonth':
      return typeof value === 'string' && isMonth(value) ? undefined : expected('a month such as "2021-11"');
    case 'dateTime':
      return typeof value === 'string' && instantOf(value) === value
        ? undefined
        : expected('an instant such as "2022-09-26T18:58:58Z"');
  }
}

/** Stores sort strings by code point; above U+FFFF they would not agree, and a lone surrogate is no character. */
function wrongString(value: string): { wrong: string; right: string } | undefined {
  if (/[\uD800-\uDFFF]/.test(value)) {
    return { wrong: `${show(value)} has a character above U+FFFF or half of one`, right: 'Use characters up to U+FFFF' };
  }
  const [hidden] = hiddenCharacters(value);
  if (hidden) {
    return { wrong: `${show(value)} has ${hidden.name}`, right: 'Remove it: a text has only characters that can be seen' };
  }
  return isSeen(value) ? undefined : { wrong: 'The text is empty', right: 'Write it, or leave the line out' };
}

const show = (value: unknown): string => {
  const text = typeof value === 'string' ? escapeHidden(JSON.stringify(value)) : value === undefined ? 'This' : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};
