import { alternativesOf, closingOf } from './phrase.js';
import type { Words } from './vocabulary.js';

/** What words begin with, in up to so many characters. */
const LONGEST = 3;

/**
 * With what each alternative of words begins, in the notation of `phrase`. A text without any of them has none of the words, which is told from its parts at once
 * and not by an expression for each. Undefined where an alternative may begin with anything.
 */
export function beginningsOf(words: Words): readonly string[] | undefined {
  const found = new Set<string>();
  for (const alternative of alternativesOf(words)) {
    const own = beginningsOfOne(alternative.trim());
    if (!own) return undefined;
    for (const each of own) found.add(each);
  }
  return [...found];
}

/** What was asked for last: a sentence and its clauses are asked for several times. */
let last: readonly { readonly plain: string; readonly parts: ReadonlySet<string> }[] = [];
const KEPT = 6;

/** The parts of a text of up to {@link LONGEST} characters. */
export function partsOf(plain: string): ReadonlySet<string> {
  const known = last.find((each) => each.plain === plain);
  if (known) return known.parts;
  const parts = partsIn(plain);
  last = [{ plain, parts }, ...last.slice(0, KEPT - 1)];
  return parts;
}

function partsIn(plain: string): ReadonlySet<string> {
  const parts = new Set<string>();
  for (let start = 0; start < plain.length; start += 1)
    for (let length = 1; length <= LONGEST; length += 1) parts.add(plain.slice(start, start + length));
  return parts;
}

/** Whether words may stand in a text of these parts. */
export const mayStand = (beginnings: readonly string[] | undefined, parts: ReadonlySet<string>): boolean =>
  beginnings === undefined || beginnings.some((each) => parts.has(each));

function beginningsOfOne(text: string): readonly string[] | undefined {
  if (text.startsWith('(')) return beginningsOfGroup(text);
  const letters = /^[\p{L}\p{N}]*/u.exec(text)?.[0] ?? '';
  const isOptional = text[letters.length] === '?';
  const sure = (isOptional ? letters.slice(0, -1) : letters).slice(0, LONGEST);
  return sure === '' ? undefined : [sure];
}

/** Of a text that begins with a group, which may be optional, or only look around. */
function beginningsOfGroup(text: string): readonly string[] | undefined {
  const end = closingOf(text);
  const rest = text.slice(end + 1);
  if (/^\(\?<?[=!]/.test(text)) return beginningsOfOne(rest);
  const inner = text.slice(1, end);
  const own = beginningsOf(inner);
  const isOptional = /^[?+]/.test(rest) || alternativesOf(inner).includes('');
  if (!own || !isOptional) return own;
  const behind = beginningsOfOne(rest.replace(/^[?+]/, '').trimStart());
  return behind && [...own, ...behind];
}
