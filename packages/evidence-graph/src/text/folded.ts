import { type Numeral, numeralsIn } from './numerals.js';
import { plainNumbersIn } from './plain-numbers.js';
import { simplified } from './simplified.js';

/** A text as search compares it, and where each of its characters comes from. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text` the code points of the original it stands for: from the first up to, not including, the last. */
  readonly spans: readonly Span[];
}

export type Span = readonly [start: number, end: number];

/** Changes with what folding gives, and with how words are written: a database that has them in another way is not served. */
export const FOLDING = 5;

/** What stands between words that a sign joins, as in `e-mail`, or a capital, as in `WeChat`; folding leaves no other. */
const JOINT = '-';

/**
 * Folds what makes no difference to a reader: width and compatibility forms (NFKD), accents, case, traditional characters, what cannot be
 * seen, and signs but for `%` and a point between digits. Between words stays a space, or a {@link JOINT} where there is none;
 * Chinese has neither. `“红楼梦”` is `红楼梦`, `２,２９６` is `2296`, `Ürümqi` is `urumqi`, `“紅樓 夢”` is `红楼梦`.
 */
export function fold(original: string): Folded {
  const characters = [...original];
  const folded = new FoldedText();
  for (const [index, character] of characters.entries()) {
    if (isPlain(character)) {
      folded.add(character, index);
      continue;
    }
    if (/\p{Lu}/u.test(character) && /\p{Ll}/u.test(characters[index - 1] ?? '')) folded.breakAt(JOINT);
    for (const each of character.toLowerCase().normalize('NFKD').toLowerCase()) {
      if (isPlain(each)) folded.add(each, index);
      else if (INVISIBLE.test(each)) folded.stretch(index);
      else if (/\s/.test(each)) folded.breakAt(' ');
      else if (each === '.' && folded.endsInDigit && isDigit(characters[index + 1])) folded.add(each, index);
      else if (GROUPING.test(each) && folded.endsInDigit && isDigit(characters[index + 1])) continue;
      else if (SIGN.test(each)) folded.breakAt(JOINT);
      else folded.add(each, index);
    }
  }
  return { text: folded.text, spans: folded.spans };
}

/** A text that grows character by character; what breaks it is written only where a word follows that a space would set apart. */
class FoldedText {
  text = '';
  readonly spans: Span[] = [];
  #break = '';
  #isChinese = true;

  get endsInDigit(): boolean {
    return this.#break === '' && /\d$/.test(this.text);
  }

  add(character: string, index: number): void {
    const isChinese = isIdeograph(character);
    if (this.#break !== '' && !isChinese && !this.#isChinese) this.#write(this.#break, [index, index]);
    this.#write(isChinese ? simplified(character) : character, [index, index + 1]);
    this.#isChinese = isChinese;
    this.#break = '';
  }

  /** A space outdoes a sign. */
  breakAt(by: ' ' | typeof JOINT): void {
    if (this.#break !== ' ') this.#break = by;
  }

  /** An accent, or what cannot be seen, belongs to the character before. */
  stretch(index: number): void {
    const last = this.spans.at(-1);
    if (last && this.#break === '') this.spans[this.spans.length - 1] = [last[0], index + 1];
  }

  #write(text: string, span: Span): void {
    this.text += text;
    for (let unit = 0; unit < text.length; unit += 1) this.spans.push(span);
  }
}

/** Accents, selectors of variants, joiners, marks of direction, control characters but for white space. */
const INVISIBLE = /[\p{Script=Inherited}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{C}/u;
const SIGN = /(?!%)[\p{P}\p{S}]/u;
/** What groups the digits of a number. */
const GROUPING = /[,'’]/;

/** Most characters are small letters and digits, or Chinese ones of one form. */
function isPlain(character: string): boolean {
  const unit = character.charCodeAt(0);
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || isCommonIdeograph(unit);
}

const isCommonIdeograph = (unit: number): boolean => unit >= 0x4e00 && unit <= 0x9fff;

function isIdeograph(character: string): boolean {
  const unit = character.charCodeAt(0);
  return isCommonIdeograph(unit) || (unit > 127 && /\p{Script=Han}/u.test(character));
}

const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character.normalize('NFKD'));

/** The same with Chinese numerals in digits: `二十回` is `20回`, and `十 二` is `102`, as its words are. Undefined where there are none. */
export const withDigits = (folded: Folded): Folded | undefined =>
  rewritten(
    folded,
    numeralsIn(folded.text, (unit) => (folded.spans[unit]?.[0] ?? 0) > (folded.spans[unit - 1]?.[1] ?? 0)),
  );

/** The same with its numbers as short as can be: `27.0 percent` is `27%`. Undefined where they are so already. */
const withPlainNumbers = (folded: Folded): Folded | undefined => rewritten(folded, plainNumbersIn(folded.text));

function rewritten({ text, spans }: Folded, numbers: readonly Numeral[]): Folded | undefined {
  if (numbers.length === 0) return undefined;
  let written = '';
  const from: Span[] = [];
  let rest = 0;
  for (const { start, end, digits } of numbers) {
    const span: Span = [spans[start]?.[0] ?? 0, spans[end - 1]?.[1] ?? 0];
    written += text.slice(rest, start) + digits;
    from.push(...spans.slice(rest, start), ...Array.from(digits, () => span));
    rest = end;
  }
  return { text: written + text.slice(rest), spans: [...from, ...spans.slice(rest)] };
}

/** The forms in which a text is found: words that signs join apart, then together; each as it is written, then with its numbers in digits, then plain. */
export function formsOf(original: string): Folded[] {
  const folded = fold(original);
  const apart = { text: folded.text.replaceAll(JOINT, ' '), spans: folded.spans };
  const written = folded.text.includes(JOINT) ? [apart, together(folded)] : [folded];
  return written.flatMap((form) => withEach(form, withDigits)).flatMap((form) => withEach(form, withPlainNumbers));
}

function withEach(form: Folded, rewrite: (form: Folded) => Folded | undefined): Folded[] {
  const other = rewrite(form);
  return other ? [form, other] : [form];
}

const together = ({ text, spans }: Folded): Folded => ({
  text: text.replaceAll(JOINT, ''),
  spans: spans.filter((_, unit) => text[unit] !== JOINT),
});
