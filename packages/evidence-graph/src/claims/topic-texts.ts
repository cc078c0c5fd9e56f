import type { Finder } from './finder.js';
import { has, placesOf } from './languages/index.js';
import { source } from './phrase.js';
import { blanked, clauseAt, clausesBetween, type Span } from './text.js';
import type { Words } from './vocabulary.js';

/** Parts of sentences that topics are read in, and what turns them into something else. */

export const blank = (words: string): string => ' '.repeat(words.length);

/** A text in which what words name is left empty. */
export const without = (text: string, words: readonly Finder[]): string =>
  words.reduce((left, finder) => blanked(left, finder.placesIn(left)), text);

/** What two texts of one length have both, with all else left empty. */
export const commonOf = (a: string, b: string): string =>
  a
    .split('')
    .map((unit, index) => (b[index] === ' ' ? ' ' : unit))
    .join('');

/** The clauses that hold a place. */
export const ownClauses = (plain: string, { start, end }: Span): Span => ({
  start: clauseAt(plain, start).start,
  end: clauseAt(plain, end).end,
});

/** Whether the clauses of a window around its own tell of some, so that they are not meant. */
export const isOfSomeBeside = (plain: string, window: Span, own: Span): boolean =>
  has(plain.slice(window.start, own.start), 'some') || has(plain.slice(own.end, window.end), 'some');

/** Where words may tell that something else is meant: the sentence, or of one with many clauses those that hold a place. */
export function surroundings(plain: string, { start, end }: Span): string {
  if (clausesBetween(plain, 0, plain.length) < MANY_CLAUSES) return plain;
  return plain.slice(clauseAt(plain, start).start, clauseAt(plain, end).end);
}

/** A sentence with so many marks between clauses tells several things. */
const MANY_CLAUSES = 3;

/** What is to be brought about or kept from happening is not what is said to happen. */
export const beforePurpose = (text: string): string => text.slice(0, placesOf(text, 'purpose')[0]?.start ?? text.length);

/** The clause of a window that decides, in the sentence. */
export function clauseOf(text: string, at: number, window: Span): Span {
  const { start, end } = clauseAt(text, at);
  return { start: window.start + start, end: window.start + end };
}

/** Whether nothing beside what a topic says turns it into something else: a negation that is not understood, or a narrowing. */
export function isPlain(beyond: string, isSaid: boolean): boolean {
  const rest = blanked(beyond, placesOf(beyond, 'all'));
  return isSaid || !(has(rest, 'negation') || has(rest, 'only'));
}

/** What is left of a text without the words that tell of how many, whether or when: those are judged by themselves. */
export const unaccounted = (text: string): string => JUDGED.reduce((left, kind) => blanked(left, placesOf(left, kind)), text);

const JUDGED = ['all', 'some', 'most', 'few', 'none', 'only', 'negation', 'before', 'after', 'firstThen'] as const;

/** Kinds of words that tell something else than that it is so. */
export const ELSEWISE = ['adverse', 'basis'] as const;

/** Before what is not so: with it, a text says one thing of two, and it takes more than words to tell which. */
export const INSTEAD =
  /(?<!\p{Script=Latin})(?:instead of|far from|in place of|as opposed to)(?!\p{Script=Latin})|取代|代替|远未|远非|谈不上/u;

/** What tells what comes before what, which topics do not. */
export const sequence = (occasions: Words | undefined): RegExp => {
  const occasion = ['list', 'opening', ...(occasions ? [source(occasions)] : [])].join('|');
  return new RegExp(
    `(?<!\\p{Script=Latin})(?<!than )(?:before|after|prior to|ahead of)(?!\\s+(?:(?:the|collective|joint|careful|long|full|repeated|due)\\s+)*(?:study|discussion|deliberation|consultation))(?! (?:(?:the )?(?:(?:getting|obtaining|winning|receiving|securing|gaining) )?(?:approval|consent|permission)|passing|handing|sending|reform|that|this|(?:the )?(?:${occasion})))(?!\\p{Script=Latin})`,
    'u',
  );
};

/** Whether what denies a statement is itself denied, by a word before it in its clause. */
export function isTurnedRound(text: string, at: number): boolean {
  const before = text.slice(clauseAt(text, at).start, at);
  return (
    has(before, 'none') ||
    /没有|未|不经|并不|并非|不(?:是|由|归)[^，,]{0,12}$|不(?:是|会|能|可|得|许|准|再|用|必|被)?$|(?<!\p{Script=Latin})not(?!\p{Script=Latin})|n't(?!\p{Script=Latin})/u.test(
      before,
    )
  );
}

/** Whether a negation stands before a denial in its clause: which of both is meant takes more than words to tell. */
export const isDoublyDenied = (text: string, { 0: words, index }: RegExpExecArray): boolean =>
  !has(words, 'negation') && has(text.slice(clauseAt(text, index).start, index), 'negation');
