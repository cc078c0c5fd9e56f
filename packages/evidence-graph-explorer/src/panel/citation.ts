import type { Cited } from 'evidence-graph/citation';
import { inLanguages } from '../export/in-languages.js';
import type { TextLanguage } from '../ontology/dialect.js';
import type { Localized } from '../scene/scene.js';
import type { EvidenceDetails } from './details.js';

/** What of a place in the source is cited, with its term as the quote. */
export function citedOf(evidence: EvidenceDetails, languages: readonly TextLanguage[]): Cited {
  const { id, section, start, end, exact } = evidence;
  const { publisher, publishedAt, language } = section.source;
  const text = (of: Localized) => inLanguages(of, languages);
  return {
    id,
    source: { title: text(section.source), publisher, publishedAt, language },
    places: [{ name: text(section), start, end, quote: exact }],
  };
}
