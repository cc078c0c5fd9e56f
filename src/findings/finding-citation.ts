import { type Citations, citationsOf } from 'evidence-graph/citation';
import { headText, sentenceOf } from './finding-words.js';
import type { Finding } from './findings.js';
import type { Localized, Words } from './words.js';

/** The forms in which a finding is cited, with its place, and its sentence in each of the languages; null where it has no place. */
export function findingCitations(finding: Finding, languages: readonly Words[], address: string | null): Citations | null {
  const { head, place } = finding;
  if (!place) return null;
  const { section, exact, start, end } = place;
  const { source } = section;
  const { publisher, publishedAt, language } = source;
  return citationsOf({
    id: head.id,
    subject: Object.fromEntries(
      languages.map((words) => [words.language, `${headText(head, words)} ${sentenceOf(finding, words)}`]),
    ),
    source: { title: labelOf(source), publisher, publishedAt, language },
    places: [{ name: labelOf(section), start, end, quote: exact }],
    ...(address === null ? {} : { address, accessed: new Date().toISOString().slice(0, 10) }),
  });
}

const labelOf = ({ zh, en }: Localized): Record<string, string> => ({ zh, en });
