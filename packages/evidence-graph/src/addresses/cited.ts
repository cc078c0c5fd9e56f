import type { Cited } from '../citation/index.js';
import type { ExportedItem, Value } from '../export/index.js';
import { valueLabel } from '../export/qualifiers.js';
import type { PropertyTerm, Vocabulary } from '../export/vocabulary.js';
import type { Label } from '../ontology/language.js';

/** What is told of the source, by the names of its properties. */
export type SourceFacts = Readonly<Record<string, Value>>;

/** A node or a relationship as citations take it: in its source where that says it, and else in the graph. */
export function citedOf(item: ExportedItem, { vocabulary, title, terms, source: facts, address }: CitedFacts): Cited {
  const [place] = item.evidence;
  const { assertion = 'STATED' } = item.properties;
  const ground = terms.find(({ name }) => name === 'assertion');
  const text = (name: string): string | undefined => (typeof facts?.[name] === 'string' ? facts[name] : undefined);
  return {
    source: place
      ? {
          id: place.source.id,
          title: place.source.name,
          publisher: text('publisher'),
          publishedAt: text('publishedAt'),
          printedDate: text('printedDate'),
          language: text('language'),
        }
      : { kind: 'dataset', title: vocabulary.title },
    id: item.id,
    subject: title,
    ground: assertion === 'STATED' || !ground ? undefined : valueLabel(vocabulary, ground, String(assertion)),
    places: item.evidence.map(({ section, start, end, exact, passage }) => ({
      name: section.name,
      start,
      end,
      quote: passage ?? exact,
    })),
    address,
  };
}

interface CitedFacts {
  readonly vocabulary: Vocabulary;
  readonly title: Label;
  readonly terms: readonly PropertyTerm[];
  readonly source: SourceFacts | undefined;
  readonly address: string;
}
