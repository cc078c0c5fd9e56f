import type { Cited } from './cited.js';
import { dayOf } from './day.js';

/** Readers of BibTeX take no key that is longer. */
const AT_MOST = 100;

/** By which key a text refers to the entry, such as `article20220926-observation-women-count`: letters, digits and hyphens. A long one ends in a mark of its ID. */
export function citationKey({ source, id }: Cited): string {
  const own = plain(source.id?.replace(/^[^:]*:/, '') ?? '') || (source.kind ?? 'news');
  const date = dayOf(source.publishedAt)?.iso.replaceAll('-', '') ?? '';
  const of = id === source.id ? '' : plain(id ?? '');
  const key = `${own}${date}${of && `-${of}`}`;
  return key.length <= AT_MOST ? key : `${key.slice(0, AT_MOST - MARK - 1)}-${markOf(key)}`;
}

/** So many digits has a mark. */
const MARK = 8;

/** A number that few other texts have (FNV-1a), so that keys which begin alike differ. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(MARK, '0');
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
