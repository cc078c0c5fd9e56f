import { createHash } from 'node:crypto';

/** The article's text as the operator gives it, addressed by Unicode code points. */
export interface Article {
  readonly sha256: string;
  readonly length: number;
  /** The text between two code points. */
  slice(start: number, end: number): string;
}

/** Throws a `TypeError` where the bytes are not UTF-8. */
export function readArticle(bytes: Uint8Array): Article {
  const points = [...new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)];
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    length: points.length,
    slice: (start, end) => points.slice(start, end).join(''),
  };
}

/** The digest that an evidence keeps of its passage. */
export const passageDigest = (passage: string): string => createHash('sha256').update(passage, 'utf8').digest('hex').slice(0, 16);
