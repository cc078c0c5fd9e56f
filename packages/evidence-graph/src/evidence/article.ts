import { createHash } from 'node:crypto';
import { type Article, articleOf } from './article-text.js';

export type { Article } from './article-text.js';

/** Throws a `TypeError` where the bytes are not UTF-8. */
export function readArticle(bytes: Uint8Array): Article {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return articleOf(text, digestOf(bytes));
}

/** The SHA-256 of bytes, in hexadecimal digits. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** The digest that an evidence keeps of its passage. */
export const passageDigest = (passage: string): string => createHash('sha256').update(passage, 'utf8').digest('hex').slice(0, 16);
