import { textIn } from '../ontology/language.js';
import type { Cited } from './cited.js';
import { dayOf, englishDay } from './day.js';
import { inFull, joined } from './in-full.js';
import { dataText, placeText, SHORT } from './place-text.js';

/** Chicago Manual of Style, 17th edition, bibliography form of an item online; when it was looked at is told of what has no date. */
export function chicago(cited: Cited): string {
  const { source, address = '', accessed, dataset } = cited;
  const { title, publisher, publishedAt, printedDate } = source;
  const day = dayOf(publishedAt);
  const date = day ? englishDay(day) : (printedDate ?? '');
  const seen = dayOf(accessed);
  const place = placeText(cited, 'en');
  return joined(
    publisher ? inFull(publisher) : '',
    `“${inFull(textIn(title, 'en'))}”`,
    date && inFull(date),
    place && inFull(place),
    dataset ? inFull(dataText(dataset, 'en', SHORT)) : '',
    address && seen && date === '' ? `Accessed ${englishDay(seen)}.` : '',
    address && `${address}.`,
  );
}
