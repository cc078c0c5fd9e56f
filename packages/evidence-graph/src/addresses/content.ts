import { type CitedDataset, citationsOf, embeddedCitation } from '../citation/index.js';
import { statement } from '../citation/statement.js';
import { type ExportedOne, iriOf, type Vocabulary } from '../export/index.js';
import { citedOf, standingOf } from './cited.js';
import type { PageContent } from './page.js';

/** Where pages stand. */
export interface Place {
  /** What the addresses of all that has an ID begin with. */
  readonly ids: string;
  readonly language: string;
  /** Which data the graph has. */
  readonly dataset: CitedDataset;
}

/** Where the explorer stands of the site whose IDs have addresses that begin so. */
export const siteOf = (ids: string): string => ids.slice(0, -'id/'.length);

/** All that the page of a node or a relationship tells. */
export async function contentOf(
  one: ExportedOne,
  vocabulary: Vocabulary,
  read: (id: string) => Promise<ExportedOne | undefined>,
  { ids, language, dataset }: Place,
): Promise<PageContent | undefined> {
  const item = one.node ?? one.relationships[0];
  if (!item) return undefined;
  const kind = [...vocabulary.types, ...vocabulary.relationshipTypes].find(({ name }) => name === item.type);
  const terms = kind?.properties ?? [];
  const title = 'name' in item ? item.name : statement(item.from.name, item.label, item.to.name, vocabulary.languages);
  const standing = standingOf(one, vocabulary);
  const sourceId = standing.source?.id;
  const facts = sourceId === undefined ? undefined : (sourceId === item.id ? one : await read(sourceId))?.node?.properties;
  const addressOf = (id: string): string => iriOf(ids, id);
  const cited = citedOf(item, { vocabulary, title, terms, standing, facts, address: addressOf(item.id), dataset });
  return {
    vocabulary,
    language,
    item,
    title,
    kind: { label: kind?.label ?? { en: item.type }, properties: terms },
    relationships: one.relationships,
    hasMore: one.hasMore,
    citations: citationsOf(cited),
    embedded: embeddedCitation(cited),
    addressOf,
    explorer: `${siteOf(ids)}#/graph?sel=${encodeURIComponent(item.id)}`,
  };
}
