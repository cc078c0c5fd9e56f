import { textIn } from '../ontology/language.js';
import type { Cited, SourceKind } from './cited.js';
import { dayOf } from './day.js';
import { inFull, joined } from './in-full.js';
import { dataText, placeText, SHORT } from './place-text.js';

const MARKS: Readonly<Record<SourceKind, string>> = { news: '[N/OL]', dataset: '[DS/OL]' };

/** GB/T 7714—2015, for an item online: its place stands where that of a book has pages. */
export function gbt7714(cited: Cited): string {
  const { source, address = '', accessed, dataset } = cited;
  const { title, publisher, publishedAt, printedDate, kind = 'news' } = source;
  const language = title.zh === undefined ? 'en' : 'zh';
  const dated = [dayOf(publishedAt)?.iso ?? printedDate ?? '', placeText(cited, language)].filter(Boolean).join(': ');
  const seen = address && accessed ? `[${accessed}]` : '';
  return joined(
    publisher ? inFull(publisher) : '',
    `${textIn(title, language)}${MARKS[kind]}.`,
    `${dated}${seen}` === '' ? '' : `${dated}${seen}.`,
    dataset ? inFull(dataText(dataset, language, SHORT)) : '',
    address && `${address}.`,
  );
}
