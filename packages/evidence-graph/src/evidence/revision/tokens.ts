import { simplified } from '../../text/simplified.js';

/** A word, a number, a Chinese character or a sign of a text, and where it stands in code points. */
export interface Token {
  /** Without what makes no difference to a fact: two tokens of one key say the same. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sentence or a line ends with it. */
  readonly endsSentence: boolean;
  readonly isSign: boolean;
  readonly isUnknown: boolean;
}

/** The code points of a text of which some may be unknown. */
export type Points = readonly (string | undefined)[];

/**
 * Splits a text into what versions of it are compared by. Width, compatibility forms, traditional characters, the form of quotes and dashes, white
 * space and what cannot be seen make no difference; case and other signs do. What is unknown is like nothing else.
 */
export function tokensOf(points: Points): Token[] {
  const reader = new TokenReader();
  for (const [index, character] of points.entries()) {
    if (character === undefined) reader.addUnknown(index);
    else if (/\s/.test(character)) reader.endWord(/[\n\r\u2028\u2029]/.test(character));
    else for (const each of foldedPoint(character)) reader.add(each, index, seenBehind(points, index));
  }
  return reader.tokens;
}

/** Superscripts and circled numbers are no digits: 10² is not 102. */
const foldedPoint = (character: string): string =>
  /\p{No}/u.test(character)
    ? character
    : [...character.normalize('NFKD')].map((each) => simplified(IN_WORDS[each] ?? each)).join('');

/** What the traditional scripts have in some words only, as in 瞭解 and 反覆, and the simplified one in others. */
const IN_WORDS: Readonly<Record<string, string>> = { 瞭: '了', 覆: '复', 藉: '借', 揹: '背', 薰: '熏', 甦: '苏' };

const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Cc}|\p{Cf}/u;
const QUOTE = /["'`´‘’‚‛“”„‟«»‹›「」『』〝〞]/u;
const WORD = /[\p{L}\p{M}\p{N}_]/u;
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SENTENCE_END = /[。！？!?；;]/u;

/** The next character that is seen. */
function seenBehind(points: Points, index: number): string | undefined {
  let next = index + 1;
  while (UNSEEN.test(points[next] ?? '') && !/\s/.test(points[next] ?? '')) next += 1;
  return points[next];
}

type Kind = 'word' | 'number' | 'single' | 'unknown';

class TokenReader {
  readonly tokens: Token[] = [];
  /** Of the last token, where something may yet belong to it. */
  #open: Kind | undefined;

  add(character: string, index: number, next: string | undefined): void {
    if (UNSEEN.test(character)) return;
    const isDigit = /\d/.test(character);
    if (isDigit) this.#put('number', character, index);
    else if (/[.,]/.test(character) && this.#open === 'number' && /\d/.test(next?.normalize('NFKD') ?? '')) {
      this.#put('number', character, index);
    } else if (WORD.test(character) && !IDEOGRAPH.test(character)) this.#put('word', character, index);
    else this.#put('single', spelling(character), index, next);
  }

  /** A sentence may end in what is unknown. */
  addUnknown(index: number): void {
    if (this.#open !== 'unknown') this.endWord(true);
    this.#put('unknown', `\u0000${index}`, index);
  }

  endWord(isLineEnd: boolean): void {
    this.#open = undefined;
    const last = this.tokens.at(-1);
    if (isLineEnd && last) this.tokens[this.tokens.length - 1] = { ...last, endsSentence: true };
  }

  #put(kind: Kind, character: string, index: number, next?: string): void {
    const last = this.tokens.at(-1);
    if (last && kind !== 'single' && this.#open === kind) {
      this.tokens[this.tokens.length - 1] = { ...last, key: last.key + character, end: index + 1 };
      return;
    }
    const endsSentence =
      kind === 'unknown' || SENTENCE_END.test(character) || (character === '.' && (next === undefined || /\s/.test(next)));
    const isSign = kind === 'single' && !WORD.test(character);
    this.tokens.push({ key: character, start: index, end: index + 1, endsSentence, isSign, isUnknown: kind === 'unknown' });
    this.#open = kind === 'single' ? undefined : kind;
  }
}

function spelling(character: string): string {
  if (QUOTE.test(character)) return '"';
  return /\p{Pd}|−/u.test(character) ? '-' : character;
}
