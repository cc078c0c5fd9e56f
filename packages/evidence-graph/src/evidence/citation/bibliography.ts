import { chicago } from '../../citation/chicago.js';
import type { CitedDataset } from '../../citation/cited.js';
import { csl } from '../../citation/csl.js';
import { gbt7714 } from '../../citation/gbt7714.js';
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

export function bibliographyEntry(source: CitedSource, dataset: CitedDataset): BibliographyEntry {
  const cited = { source, dataset };
  const zh = source.title.zh === undefined ? {} : { zh: gbt7714(cited) };
  return { source: source.id, ...zh, en: chicago(cited), csl: csl(cited) };
}
