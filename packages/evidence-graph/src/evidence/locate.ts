import { type Article, passageDigest } from './article.js';

/** Where a passage stands, as the dataset says it. */
export interface Locator {
  readonly section: string;
  readonly start: number;
  readonly end: number;
  readonly exact?: string;
  readonly exactStart?: number;
  readonly digest: string;
}

export interface Section {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** A passage that an author names by its words. */
export interface NamedPassage {
  /** The passage, or its first and last words with `…` between. */
  readonly words: string;
  /** A short term in it. */
  readonly exact?: string;
  /** Which of the places where it stands, from 1. */
  readonly occurrence: number;
}

/** The place of a passage; or why it has none. */
export function locate(article: Article, sections: readonly Section[], passage: NamedPassage): Locator | string {
  const text = article.slice(0, article.length);
  const span = findSpan(text, passage);
  if (!span) return `“${passage.words}” does not stand in the article${passage.occurrence > 1 ? ' so often' : ''}`;
  const found = text.slice(...span);
  const pointOf = (index: number): number => [...text.slice(0, index)].length;
  const [start, end] = [pointOf(span[0]), pointOf(span[1])];
  const section = innermost(sections, start, end);
  if (!section) return `the passage at ${start}–${end} lies in no one section`;
  const place = { section: section.key, start, end };
  const digest = passageDigest(found);
  const { exact } = passage;
  if (exact === undefined) return { ...place, digest };
  const within = found.indexOf(exact);
  if (exact === '' || within < 0) return `“${exact}” does not stand in the passage`;
  return { ...place, exact, exactStart: pointOf(span[0] + within), digest };
}

function findSpan(text: string, { words, occurrence }: NamedPassage): [number, number] | undefined {
  const [first = '', last] = words.split('…');
  let from = -1;
  for (let n = 0; n < occurrence; n += 1) {
    from = text.indexOf(first, from + 1);
    if (from < 0 || first === '') return undefined;
  }
  if (last === undefined) return [from, from + first.length];
  const to = text.indexOf(last, from + first.length);
  return to < 0 || last === '' ? undefined : [from, to + last.length];
}

/** Of equally short ones, that with the longer key: a part is named after its whole. */
const innermost = (sections: readonly Section[], start: number, end: number): Section | undefined =>
  sections
    .filter((each) => each.start <= start && end <= each.end)
    .sort((a, b) => a.end - a.start - (b.end - b.start) || b.key.length - a.key.length)[0];

/** The paragraphs of an article, between its empty lines. */
export function paragraphsOf(article: Article): Section[] {
  const text = article.slice(0, article.length);
  const pointOf = (index: number): number => [...text.slice(0, index)].length;
  return [...text.matchAll(/\S(?:(?!\n[^\S\n]*\r?\n)[\s\S])*/g)].map(({ 0: words, index }, at) => ({
    key: `p${at + 1}`,
    start: pointOf(index),
    end: pointOf(index + words.trimEnd().length),
  }));
}
