import { citationsOf } from '../../citation/index.js';
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

export function bibliographyEntry(source: CitedSource): BibliographyEntry {
  const { gbt7714, chicago, csl } = citationsOf({ source });
  return { source: source.id, ...(source.title.zh === undefined ? {} : { zh: gbt7714 }), en: chicago, csl };
}
