import { CHINESE_NUMERAL, digitsOf } from './numerals.js';

/** A text as search compares it, and where each of its characters comes from. */
export interface Folded {
  readonly text: string;
  /** For each character of `text` the code points of the original it stands for: from the first up to, not including, the last. */
  readonly spans: readonly Span[];
}

export type Span = readonly [start: number, end: number];

/**
 * Folds what makes no difference to a reader: width and compatibility forms (NFKC), case, runs of white space, and punctuation and symbols
 * but for `%` and a point between digits. `“二十大”` is `二十大`, `２,２９６` is `2296`.
 */
export function fold(original: string): Folded {
  const characters = [...original];
  let text = '';
  const spans: Span[] = [];
  for (const [index, character] of characters.entries()) {
    for (const each of character.normalize('NFKC').toLowerCase()) {
      const folded = /\s/u.test(each) ? ' ' : each;
      if (folded === ' ' && (text === '' || text.endsWith(' '))) continue;
      if (isIgnored(each) && !(each === '.' && /\d$/u.test(text) && isDigit(characters[index + 1]))) continue;
      text += folded;
      for (let unit = 0; unit < folded.length; unit += 1) spans.push([index, index + 1]);
    }
  }
  const length = text.trimEnd().length;
  return { text: text.slice(0, length), spans: spans.slice(0, length) };
}

const isIgnored = (character: string): boolean => /[\p{P}\p{S}\p{C}]/u.test(character) && character !== '%';
const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/u.test(character.normalize('NFKC'));

/** The same with Chinese numerals in digits: `二十大` is `20大`. */
export function withDigits({ text, spans }: Folded): Folded {
  let written = '';
  const from: Span[] = [];
  let end = 0;
  for (const { 0: numeral, index } of text.matchAll(CHINESE_NUMERAL)) {
    written += text.slice(end, index);
    from.push(...spans.slice(end, index));
    end = index + numeral.length;
    const digits = digitsOf(numeral);
    const span: Span = [spans[index]?.[0] ?? 0, spans[end - 1]?.[1] ?? 0];
    written += digits;
    from.push(...Array.from(digits, () => span));
  }
  return { text: written + text.slice(end), spans: [...from, ...spans.slice(end)] };
}

/** The forms in which a text is found: as it is written, and with its numerals in digits. */
export function formsOf(original: string): Folded[] {
  const folded = fold(original);
  const digits = withDigits(folded);
  return digits.text === folded.text ? [folded] : [folded, digits];
}
