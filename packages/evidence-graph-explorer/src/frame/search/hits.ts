import type { NodeLink } from '../../ontology/dialect.js';
import type { Localized } from '../../scene/scene.js';

/** In which of these the words were found, in the order in which hits are told. */
export const kinds = ['exact', 'question', 'name', 'alias', 'figure', 'words', 'article'] as const;
export type HitKind = (typeof kinds)[number];

/** What was found, and what choosing it shows. */
export type Hit =
  | { readonly kind: 'question'; readonly id: string; readonly title: Localized }
  | {
      readonly kind: 'exact' | 'name' | 'alias' | 'figure' | 'words';
      readonly node: NodeLink;
      /** The name of the place that it rests on first. */
      readonly place: Localized | null;
      /** Whether the words stand there as they were written, one after the other. */
      readonly isPhrase: boolean;
    }
  | {
      readonly kind: 'article';
      readonly section: Localized;
      readonly before: string;
      readonly found: string;
      readonly after: string;
    };

/** How the graph says where words were found. */
export interface Found {
  readonly tier: string;
  readonly highlights: readonly { readonly field: string; readonly text: string }[];
}

/** A text as it is compared: whatever its width, case and spaces. */
export const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，]+/g, '');

/** What kind of hit the graph's finding is. */
export function kindOf({ tier, highlights }: Found, words: string): 'exact' | 'name' | 'alias' | 'figure' | 'words' {
  if (tier === 'EXACT') return 'exact';
  if (tier === 'ALIAS') return 'alias';
  if (tier !== 'OTHER') return 'name';
  const isNumber = /\d/.test(words) && highlights.some(({ field, text }) => field === 'exact' && /\d/.test(text));
  return isNumber ? 'figure' : 'words';
}

export const isPhraseIn = (highlights: Found['highlights'], words: string): boolean =>
  highlights.some(({ text }) => folded(text).includes(folded(words)));

/** Hits in their order: by kind, and within a kind those first in which the words stand as they were written. */
export const inOrder = (hits: readonly Hit[]): Hit[] =>
  [...hits].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || Number(isScattered(a)) - Number(isScattered(b)));

const isScattered = (hit: Hit): boolean => 'isPhrase' in hit && !hit.isPhrase;

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
