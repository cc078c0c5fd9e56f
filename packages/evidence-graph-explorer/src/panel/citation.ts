import { type Cited, citationsOf } from 'evidence-graph/citation';
import { inLanguages } from '../export/in-languages.js';
import type { Language } from '../language/language.js';
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

/** A citation of a place in the source, as texts in a language have it. */
export function citationOf(evidence: EvidenceDetails, languages: readonly TextLanguage[], language: Language): string {
  const { gbt7714, chicago } = citationsOf(citedOf(evidence, languages));
  return language === 'zh' ? gbt7714 : chicago;
}
