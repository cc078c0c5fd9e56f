import type { Cited, SourceKind } from './cited.js';
import { type Day, dayOf } from './day.js';
import { originalTitle } from './original.js';
import { noteText, partsText } from './place-text.js';

const TYPES: Readonly<Record<SourceKind, string>> = { news: 'article-newspaper', dataset: 'dataset' };

/** CSL-JSON. */
export function csl(cited: Cited): Readonly<Record<string, unknown>> {
  const { source, address, accessed, dataset } = cited;
  const { kind = 'news', publisher, publishedAt } = source;
  const { title, language } = originalTitle(source);
  return withoutEmpty({
    id: cited.id ?? source.id ?? title,
    type: TYPES[kind],
    title,
    language: source.language ?? language,
    [kind === 'news' ? 'container-title' : 'publisher']: publisher,
    issued: dateParts(dayOf(publishedAt)),
    accessed: address ? dateParts(dayOf(accessed)) : undefined,
    section: partsText(cited, language),
    URL: address,
    version: dataset && (dataset.version ?? dataset.hash),
    note: noteText(cited, language),
  });
}

const dateParts = (day: Day | undefined): object | undefined => day && { 'date-parts': [[day.year, day.month, day.day]] };

const withoutEmpty = (values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''));
