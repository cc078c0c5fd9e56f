import { phrase } from '../phrase.js';
import { en } from './en.js';
import type { LanguageWords } from './words.js';
import { zh } from './zh.js';

type Kind = keyof LanguageWords;

/** Texts mix languages: the words of all are looked for in each. */
export const wordsFor = (kind: Kind): string => `${en[kind]}|${zh[kind]}`;

const compiled = new Map<Kind, RegExp>();

function compiledFor(kind: Kind): RegExp {
  const known = compiled.get(kind) ?? phrase(wordsFor(kind), 'gu');
  compiled.set(kind, known);
  return known;
}

/** Whether a text has a word of a kind. */
export const has = (text: string, kind: Kind): boolean => text.search(compiledFor(kind)) >= 0;

/** Where words of a kind stand. */
export const placesOf = (text: string, kind: Kind): { start: number; end: number; text: string }[] =>
  [...text.matchAll(compiledFor(kind))].map(({ 0: words, index }) => ({ start: index, end: index + words.length, text: words }));
