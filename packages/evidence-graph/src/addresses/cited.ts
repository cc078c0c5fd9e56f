import type { Cited, CitedDataset, CitedPlace } from '../citation/index.js';
import type { ExportedEvidence, ExportedItem, ExportedOne, Value } from '../export/index.js';
import { valueLabel } from '../export/qualifiers.js';
import type { PropertyTerm, Vocabulary } from '../export/vocabulary.js';
import type { Label } from '../ontology/language.js';

/** What is told of the source, by the names of its properties. */
export type SourceFacts = Readonly<Record<string, Value>>;

/** Where something is cited: a source as a whole, a section where it stands, and all else at its places; nowhere where no source tells it. */
export function standingOf({ node, relationships, source }: ExportedOne, { hasEvidence }: Vocabulary): Standing {
  if (node && source) {
    const { start, end } = node.properties;
    return { source, places: [{ name: node.name, start: Number(start), end: Number(end) }] };
  }
  if (node && hasEvidence && node.type === 'Source') return { source: node, places: [] };
  const { evidence = [] } = node ?? relationships[0] ?? {};
  const places = evidence.map(({ section, start, end, exact, passage }) => ({
    name: section.name,
    start,
    end,
    quote: passage ?? exact,
  }));
  return { source: evidence[0]?.source, places };
}

interface Standing {
  readonly source: ExportedEvidence['source'] | undefined;
  readonly places: readonly CitedPlace[];
}

/** A node or a relationship as citations take it: in its source where that says it, and else in the graph. */
export function citedOf(
  item: ExportedItem,
  { vocabulary, title, terms, standing: { source, places }, facts, address, dataset }: CitedFacts,
): Cited {
  const { assertion = 'STATED' } = item.properties;
  const ground = terms.find(({ name }) => name === 'assertion');
  const text = (name: string): string | undefined => (typeof facts?.[name] === 'string' ? facts[name] : undefined);
  return {
    source: source
      ? {
          id: source.id,
          title: source.name,
          publisher: text('publisher'),
          publishedAt: text('publishedAt'),
          printedDate: text('printedDate'),
          language: text('language'),
        }
      : { kind: 'dataset', title: vocabulary.title },
    id: item.id,
    subject: source?.id === item.id ? undefined : title,
    ground: assertion === 'STATED' || !ground ? undefined : valueLabel(vocabulary, ground, String(assertion)),
    places,
    address,
    dataset,
  };
}

interface CitedFacts {
  readonly vocabulary: Vocabulary;
  readonly title: Label;
  readonly terms: readonly PropertyTerm[];
  readonly standing: Standing;
  readonly facts: SourceFacts | undefined;
  readonly address: string;
  readonly dataset: CitedDataset;
}
