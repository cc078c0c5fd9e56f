import { simplified } from '../text/simplified.js';

export interface Span {
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
}

export interface Sentence extends Span {
  /** As it is compared: as long as the words of the text. */
  readonly plain: string;
}

/** A text in which width, case and script make no difference, unit by unit as long as it was. */
export function plainText(text: string): string {
  let plain = '';
  for (let index = 0; index < text.length; index += 1) plain += plainUnit(text[index] as string);
  return plain;
}

function plainUnit(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code < 0x80) return unit.toLowerCase();
  if ((code >= 0xff10 && code <= 0xff19) || (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a))
    return String.fromCharCode(code - 0xfee0).toLowerCase(); // digits and letters of full width
  if (unit === '％') return '%';
  if (unit === '’' || unit === '‘') return "'";
  if (unit === '‑' || unit === '–') return '-';
  if (unit === '\u00a0') return ' ';
  const lower = simplified(unit).toLowerCase();
  return lower.length === 1 ? lower : unit;
}

/** A text with places of it left empty, so that all else stays where it was. */
export const blanked = (text: string, places: readonly Span[]): string =>
  places.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);

/** A space between words of Chinese, as in headlines, parts clauses. */
const HEADLINE_BREAK = /(?<=[\u4e00-\u9fff]{3}|%)[ \u3000](?=[\u4e00-\u9fff]{3})/g;

const END = /[。！？!?；\n]+["”』」）)]*|\.(?=["”)]*(?:\s|$))["”)]*/g;
/** A point behind these ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|no|vs|etc|e\.g|i\.e|approx|[a-z])$/i;

/** The sentences of a text with their places; a semicolon of Chinese parts sentences, too. */
export function sentencesOf(text: string): Sentence[] {
  const plain = plainText(text).replace(HEADLINE_BREAK, '，');
  const sentences: Sentence[] = [];
  let start = 0;
  const add = (end: number) => {
    while (end - start > LONGEST) addPart(start + lastBreak(plain.slice(start, start + LONGEST)));
    addPart(end);
  };
  const addPart = (end: number) => {
    const words = plain.slice(start, end);
    const lead = words.length - words.trimStart().length;
    if (words.trim() !== '') sentences.push({ start: start + lead, end: start + words.trimEnd().length, plain: words.trim() });
    start = end;
  };
  for (const { 0: mark, index } of plain.matchAll(END)) {
    if (mark.startsWith('.') && ABBREVIATION.test(plain.slice(Math.max(0, index - 8), index))) continue;
    add(index + mark.length);
  }
  add(plain.length);
  return sentences;
}

/** What is compared at a time has at most so many units, so that the work grows with the text and not with its square. */
const LONGEST = 500;

/** Behind the last clause or word of what is too long for one sentence. */
function lastBreak(words: string): number {
  const mark = [...words.matchAll(CLAUSE)].at(-1)?.index ?? words.lastIndexOf(' ');
  if (mark >= 0) return mark + 1;
  return /[\ud800-\udbff]$/.test(words) ? words.length - 1 : words.length;
}

/** Between clauses; a comma between digits groups them. */
export const CLAUSE = /[，；：:;—()（）]|,(?!\d{3})|(?<=\s)-(?=\s)/g;

/** What stands between the members of a list. */
export const LISTED = /^(?:[、，]|, |,? and |[、，]?(?:和|与|及|以及))$/u;

/** The clause of a sentence that a place stands in. */
export function clauseAt(plain: string, at: number): Span {
  let start = 0;
  for (const { index } of plain.matchAll(CLAUSE)) {
    if (index >= at) return { start, end: index };
    start = index + 1;
  }
  return { start, end: plain.length };
}

/** The clauses of a sentence. */
export function clausesOf(plain: string): Span[] {
  const marks = [...plain.matchAll(CLAUSE)].map(({ index }) => index);
  return [...marks, plain.length].map((end, order) => ({ start: order === 0 ? 0 : (marks[order - 1] as number) + 1, end }));
}

/** From the end of the first of two places to the start of the other. */
export const between = (a: Span, b: Span): [start: number, end: number] =>
  a.end <= b.start ? [a.end, b.start] : [b.end, a.start];

/** How many marks part clauses between two places. */
export const clausesBetween = (plain: string, from: number, to: number): number =>
  from >= to ? 0 : [...plain.slice(from, to).matchAll(CLAUSE)].length;
