import type { Localized } from '../scene/scene.js';
import type { EvidenceDetails } from './details.js';

/** A citation of a place in the source: title, publisher, date, section, span in code points. */
export function citationOf({ section, start, end }: EvidenceDetails, textOf: (text: Localized) => string): string {
  const { source } = section;
  const parts = [textOf(source), source.publisher, source.publishedAt?.slice(0, 10), textOf(section), `${start}–${end}`];
  return parts.filter(Boolean).join(', ');
}
