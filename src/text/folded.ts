import { numeralsIn } from './numerals.js';

/** A text as search compares it, and where each of its characters comes from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text` the code points of the original it stands for: from the first up to, not including, the last. */
  readonly spans: readonly Span[];
}

export type Span = readonly [start: number, end: number];

/** Changes with what folding gives, and with how words are written: a database that has them in another way is not served. */
export const FOLDING = 1;

/**
 * Folds what makes no difference to a reader: width and compatibility forms (NFKD), accents, case, runs of white space, and punctuation and
 * symbols but for `%` and a point between digits. `“二十大”` is `二十大`, `２,２９６` is `2296`, `Ürümqi` is `urumqi`.
 */
export function fold(original: string): Folded {
  const characters = [...original];
  let text = '';
  const spans: Span[] = [];
  for (const [index, character] of characters.entries()) {
    for (const each of isPlain(character) ? character : character.toLowerCase().normalize('NFKD').toLowerCase()) {
      const last = spans.at(-1);
      if (isPlain(each)) {
        text += each;
        spans.push([index, index + 1]);
      } else if (ACCENT.test(each)) {
        // Where it is a character of its own, it belongs to the one before.
        if (last) spans[spans.length - 1] = [last[0], index + 1];
      } else if (SPACE.test(each)) {
        if (text === '' || text.endsWith(' ')) continue;
        text += ' ';
        spans.push([index, index + 1]);
      } else if (!IGNORED.test(each) || (each === '.' && /\d$/.test(text) && isDigit(characters[index + 1]))) {
        text += each;
        for (let unit = 0; unit < each.length; unit += 1) spans.push([index, index + 1]);
      }
    }
  }
  const length = text.trimEnd().length;
  return { text: text.slice(0, length), spans: spans.slice(0, length) };
}

const ACCENT = /[\u0300-\u036f]/;
const SPACE = /\s/;
const IGNORED = /(?!%)[\p{P}\p{S}\p{C}]/u;

/** Most characters are folded already: small letters, digits, Chinese characters. */
function isPlain(character: string): boolean {
  const unit = character.charCodeAt(0);
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0x4e00 && unit <= 0x9fff);
}

const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character.normalize('NFKD'));

/** The same with Chinese numerals in digits: `二十大` is `20大`. Undefined where there are none. */
export function withDigits({ text, spans }: Folded): Folded | undefined {
  const numerals = numeralsIn(text);
  if (numerals.length === 0) return undefined;
  let written = '';
  const from: Span[] = [];
  let rest = 0;
  for (const { start, end, digits } of numerals) {
    const span: Span = [spans[start]?.[0] ?? 0, spans[end - 1]?.[1] ?? 0];
    written += text.slice(rest, start) + digits;
    from.push(...spans.slice(rest, start), ...Array.from(digits, () => span));
    rest = end;
  }
  return { text: written + text.slice(rest), spans: [...from, ...spans.slice(rest)] };
}

/** The forms in which a text is found: as it is written, and with its numerals in digits. */
export function formsOf(original: string): Folded[] {
  const folded = fold(original);
  const digits = withDigits(folded);
  return digits ? [folded, digits] : [folded];
}
