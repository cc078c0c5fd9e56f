import { textIn } from '../../ontology/language.js';
import type { CitedSource } from './selection.js';

/** A source as bibliographies print it. */
export interface BibliographyEntry {
  readonly source: string;
  /** GB/T 7714—2015, electronic news item; where the source has a title in Chinese. */
  readonly zh?: string;
  /** Chicago Manual of Style, 17th edition, bibliography form of an online news item. */
  readonly en: string;
  /** CSL-JSON, for reference managers. */
  readonly csl: Readonly<Record<string, unknown>>;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export function bibliographyEntry({ id, title, publisher, publishedAt }: CitedSource): BibliographyEntry {
  const date = publishedAt?.slice(0, 10);
  const [year, month = 1, day = 1] = (date ?? '').split('-').map(Number);
  const english = date ? `${MONTHS[month - 1]} ${day}, ${year}` : undefined;
  const by = publisher ? `${publisher}. ` : '';
  const [language = ''] = Object.keys(title); // the ontology's first
  return {
    source: id,
    ...(title.zh === undefined ? {} : { zh: `${by}${title.zh}[N/OL].${date ? ` ${date}.` : ''}` }),
    en: `${by}“${textIn(title, 'en')}.”${english ? ` ${english}.` : ''}`,
    csl: {
      id,
      type: 'article-newspaper',
      title: title[language],
      language,
      ...(publisher ? { 'container-title': publisher } : {}),
      ...(date ? { issued: { 'date-parts': [[year, month, day]] } } : {}),
    },
  };
}
