import type { Cited, SourceKind } from './cited.js';
import { dayOf } from './day.js';
import { citationKey } from './key.js';
import { originalTitle } from './original.js';
import { noteText, partsText } from './place-text.js';

const TYPES: Readonly<Record<SourceKind, string>> = { news: 'NEWS', dataset: 'DATA' };

/** A record of RIS: one line a field, which no text may break. */
export function ris(cited: Cited): string {
  const { source, address, accessed } = cited;
  const { kind = 'news', publisher, publishedAt } = source;
  const { title, language } = originalTitle(source);
  const day = dayOf(publishedAt);
  const seen = dayOf(accessed);
  const fields: readonly (readonly [tag: string, value: string | null | undefined])[] = [
    ['TY', TYPES[kind]],
    ['ID', citationKey(cited)],
    ['TI', title],
    [kind === 'news' ? 'T2' : 'PB', publisher],
    ['PY', day && String(day.year)],
    ['DA', day && slashed(day.iso)],
    ['SE', partsText(cited, language)],
    ['LA', source.language ?? language],
    ['UR', address],
    ['Y2', address && seen && slashed(seen.iso)],
    ['N1', noteText(cited, language)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? [`${tag}  - ${onOneLine(value)}`] : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

const slashed = (iso: string): string => `${iso.replaceAll('-', '/')}/`;

const onOneLine = (text: string): string => text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
