import type { Words } from './vocabulary.js';

/**
 * Compiles words: `|` stands between alternatives, a `*` for any ending of a word, `~` for a few words or characters between, `~~` for more, `_` for nothing or one
 * character, `#` for a number, `(a|b)` for one of several, `(a|b)+` for any number of them or none, and `?` makes a letter or group optional. Latin words match as whole words, with spaces or hyphens between.
 */
export function phrase(words: Words, flags = 'gu'): RegExp {
  return new RegExp(source(words), flags);
}

/** The source of the expression, as a group that can stand in a longer one. */
export function source(words: Words): string {
  const all = longestFirst(words);
  if (all.length === 0)
    throw new Error(`the words '${words}' have no alternative, so they would stand everywhere: leave them out`);
  return `(?:${all.map(alternative).join('|')})`;
}

/** Longer ones first, so that they win over those they begin with. */
const longestFirst = (words: Words): string[] => split(words).sort((a, b) => b.length - a.length);

const split = (words: Words): string[] =>
  alternativesOf(words)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What stands between `|` that are in no group. */
export function alternativesOf(words: Words): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of words) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** Where the group ends that a text begins with. */
export function closingOf(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    if (text[at] === ')') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
}

function alternative(text: string): string {
  const body = text
    .replaceAll('[ -]', ' ')
    .replace(/(?<!\))\+|[.^$\\]/g, '\\$&')
    .replaceAll(')+', ')\u0000')
    .replace(/\((?!\?)/g, '(?:')
    .replaceAll('*', `[${LATIN}]*`)
    .replaceAll('\u0000', '*')
    .replaceAll(' ~~ ', `${AFTER}${LONG_GAP}${BEFORE}`)
    .replaceAll('~~', LONG_GAP)
    .replaceAll(' ~ ', `${AFTER}${GAP}${BEFORE}`)
    .replaceAll('~', GAP)
    .replaceAll('_', '.?')
    .replaceAll('#', NUMBER)
    .replace(/ +/g, "(?:[\\s'’-]+)");
  const letters = text.replace(/\(\?<?[=!][^)]*\)/g, '').match(/[\p{L}\d*#]/gu) ?? [];
  return `${isLatin(letters[0]) ? BEFORE : ''}${body}${isLatin(letters.at(-1)) ? AFTER : ''}`;
}

const isLatin = (letter = ''): boolean => /[a-z0-9*]/.test(letter);

/** Letters of the texts, which are small. The class of the whole script is a hundred times as large, and would stand in each pattern many times. */
const LATIN = 'a-z\\u00df-\\u024f';
const BEFORE = `(?<![${LATIN}\\d])`;
const AFTER = `(?![${LATIN}\\d])`;
const NUMBER = `(?:\\d[\\d,.]*|(?<![第〇零一二三四五六七八九十百千万])(?![〇零一二三四五六七八九十]+(?:大(?![学专于])|届|中全会))(?:[二两三四五六七八九十百千万]|[〇零一二两三四五六七八九十百千万]{2,})|(?<![${LATIN}])(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|dozens?)(?![${LATIN}]))`;

/** Within a clause. */
const WITHIN = '(?:[^,，。；;.!?！？]|\\.(?=\\d)|,(?=\\d{3}))';
const GAP = `${WITHIN}{0,28}?`;
const LONG_GAP = `${WITHIN}{0,70}?`;
