/**
 * What no reader sees, what turns the direction of a text, and what stands for a lost character: controls, format characters,
 * private use, unassigned, line and paragraph separators, fillers, selectors. Tabs and ends of lines are seen.
 */
const HIDDEN = /(?!\t|\r?\n)[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\uFFFD]/gu;
/** A space that looks like another one. */
const ODD_SPACE = /(?![ \u3000])\p{Zs}/gu;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

export interface HiddenCharacter {
  /** In UTF-16 code units. */
  readonly index: number;
  /** Such as `U+200B (zero width space)`. */
  readonly name: string;
}

export function* hiddenCharacters(text: string): Generator<HiddenCharacter, void> {
  for (const { 0: character, index } of text.matchAll(HIDDEN)) yield { index, name: nameOf(character) };
}

/** The text as a reader sees it. */
export const withoutHidden = (text: string): string => text.replace(HIDDEN, '');

/** Whether a reader sees anything of it. */
export const isSeen = (text: string): boolean => SEEN.test(withoutHidden(text));

/** The text on one line, with an escape for whatever a reader does not see or takes for another character. */
export const escapeHidden = (text: string): string =>
  text
    .replace(/[\t\r\n]/g, escapeOf)
    .replace(HIDDEN, escapeOf)
    .replace(ODD_SPACE, escapeOf);

const escapeOf = (character: string): string => `\\u{${hexOf(character)}}`;

const hexOf = (character: string): string => Number(character.codePointAt(0)).toString(16).toUpperCase().padStart(4, '0');

const nameOf = (character: string): string => `U+${hexOf(character)} (${NAMES[character] ?? classOf(character)})`;

/** Those that editors, word processors and web pages leave behind. */
const NAMES: Readonly<Record<string, string>> = {
  '\0': 'null',
  '\b': 'backspace',
  '\v': 'vertical tab',
  '\f': 'form feed',
  '\r': 'carriage return without line feed',
  '\u001B': 'escape',
  '\u007F': 'delete',
  '\u0085': 'next line',
  '\u00AD': 'soft hyphen',
  '\u034F': 'combining grapheme joiner',
  '\u061C': 'Arabic letter mark',
  '\u115F': 'Hangul filler',
  '\u1160': 'Hangul filler',
  '\u180E': 'Mongolian vowel separator',
  '\u200B': 'zero width space',
  '\u200C': 'zero width non-joiner',
  '\u200D': 'zero width joiner',
  '\u200E': 'left-to-right mark',
  '\u200F': 'right-to-left mark',
  '\u2028': 'line separator',
  '\u2029': 'paragraph separator',
  '\u202A': 'left-to-right embedding',
  '\u202B': 'right-to-left embedding',
  '\u202C': 'pop directional formatting',
  '\u202D': 'left-to-right override',
  '\u202E': 'right-to-left override',
  '\u2060': 'word joiner',
  '\u2066': 'left-to-right isolate',
  '\u2067': 'right-to-left isolate',
  '\u2068': 'first strong isolate',
  '\u2069': 'pop directional isolate',
  '\u2800': 'blank braille pattern',
  '\u3164': 'Hangul filler',
  '\uFEFF': 'byte order mark',
  '\uFFA0': 'Hangul filler',
  '\uFFFD': 'replacement character: a lost one stood here',
};

const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/\p{Noncharacter_Code_Point}/u, 'noncharacter'],
  [/[\u{E0000}-\u{E007F}]/u, 'tag'],
  [/\p{Variation_Selector}/u, 'variation selector'],
  [/\p{Cc}/u, 'control character'],
  [/\p{Co}/u, 'private use'],
  [/\p{Cs}/u, 'half of a character'],
  [/\p{Cn}/u, 'unassigned'],
];

const classOf = (character: string): string => CLASSES.find(([pattern]) => pattern.test(character))?.[1] ?? 'format character';
