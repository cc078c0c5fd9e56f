import type { Cited } from './cited.js';
import { dayOf } from './day.js';

/** By which key a text refers to the entry, such as `article20220926-observation-women-count`: letters, digits and hyphens. */
export function citationKey({ source, id }: Cited): string {
  const own = plain(source.id?.replace(/^[^:]*:/, '') ?? '') || (source.kind ?? 'news');
  const date = dayOf(source.publishedAt)?.iso.replaceAll('-', '') ?? '';
  const of = id === source.id ? '' : plain(id ?? '');
  return `${own}${date}${of && `-${of}`}`;
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
