import type { NodeLink } from '../../ontology/dialect.js';
import type { Localized } from '../../scene/scene.js';

/** In which of these the words were found, in the order in which hits are told. */
export const kinds = ['question', 'name', 'alias', 'figure', 'words', 'article'] as const;
export type HitKind = (typeof kinds)[number];

/** What was found, and what choosing it shows. */
export type Hit =
  | { readonly kind: 'question'; readonly id: string; readonly title: Localized }
  | {
      readonly kind: 'name' | 'alias' | 'figure' | 'words';
      readonly node: NodeLink;
      /** The name of the place that it rests on first. */
      readonly place: Localized | null;
      /** Whether the words are all of it; else, whether they stand there as they were written, one after the other. */
      readonly match: Match;
    }
  | {
      readonly kind: 'article';
      readonly section: Localized;
      readonly before: string;
      readonly found: string;
      readonly after: string;
    };

/** How words meet what was found, the best first. */
export const matches = ['exact', 'phrase', 'scattered'] as const;
export type Match = (typeof matches)[number];

/** How the graph says where words were found. */
export interface Found {
  readonly tier: string;
  readonly highlights: readonly { readonly field: string; readonly text: string; readonly start: number; readonly end: number }[];
}

/** A text as it is compared: whatever its width, case and spaces. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，]+/g, '');

/** Whether a text has words as they were written; letters where a word of it begins, for “art” is not looked for in “chart”. */
export function hasWords(text: string, words: string): boolean {
  const form = /^[a-z]/i.test(words) ? spaced : folded;
  return form(text).includes(form(words));
}

/** A text as its words are compared, with a space before each. */
const spaced = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

/** What kind of hit the graph's finding is. */
export function kindOf({ tier, highlights }: Found, words: string): 'name' | 'alias' | 'figure' | 'words' {
  if (tier === 'EXACT') {
    const whole = highlights.find(({ text, start, end }) => start === 0 && end === [...text].length);
    if (!whole || whole.field === 'name' || whole.field === 'id') return 'name';
    if (whole.field === 'aliases') return 'alias';
  } else if (tier !== 'OTHER') return tier === 'ALIAS' ? 'alias' : 'name';
  const isNumber = /\d/.test(words) && highlights.some(({ field, text }) => !TEXTS.has(field) && /\d/.test(text));
  return isNumber ? 'figure' : 'words';
}

const TEXTS: ReadonlySet<string> = new Set(['name', 'aliases', 'description', 'id']);

export function matchOf({ tier, highlights }: Found, words: string): Match {
  if (tier === 'EXACT') return 'exact';
  return highlights.some(({ text }) => folded(text).includes(folded(words))) ? 'phrase' : 'scattered';
}

/** Hits in their order: what is all of the words, then by kind, and within a kind those first in which they stand as they were written. */
export const inOrder = (hits: readonly Hit[]): Hit[] => [...hits].sort((a, b) => rankOf(a) - rankOf(b));

function rankOf(hit: Hit): number {
  const match = 'match' in hit ? hit.match : 'phrase';
  return match === 'exact' ? -1 : kinds.indexOf(hit.kind) * matches.length + matches.indexOf(match);
}

const before = 8;
const after = 24;

/** Where a text has the words as they were written, with a little of what is around; null where it has not. */
export function phraseIn(text: string, words: string): { before: string; found: string; after: string } | null {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0) return null;
  const end = at + words.length;
  const line = (part: string): string => part.replace(/\s+/g, ' ');
  return {
    before: line(text.slice(Math.max(0, at - before), at)),
    found: text.slice(at, end),
    after: line(text.slice(end, end + after)),
  };
}
