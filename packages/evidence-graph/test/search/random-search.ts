import fc from 'fast-check';
import type { Dataset } from '../../src/dataset/dataset.js';
import { defineOntology } from '../../src/ontology/define-ontology.js';
import { search } from '../../src/search/search.js';
import type { Store } from '../../src/stores/store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { randomDataset } from '../support/random-dataset.js';

/** The library, found by the languages of what its works cite, too. */
export const searchedOntology = defineOntology({
  ...libraryOntology.definition,
  search: {
    type: 'Named',
    name: 'name',
    aliases: 'aliases',
    values: ['isbn'],
    texts: ['note'],
    terms: { relationship: 'CITES', property: 'language' },
  },
});

/** Texts that have much in common, with each other and with what is searched for. */
const PARTS = [
  '二十',
  '20',
  '大',
  '第',
  '一',
  '1',
  '二',
  '2',
  'ab',
  'B',
  'é',
  '书',
  '書目',
  ' ',
  '·',
  '%',
  '.0%',
  'percent',
  '个',
  '.',
  '＝',
  '～',
  '\\',
  '"',
  '万',
  '-',
  'abcd',
  'cd ab',
  'cities',
  'city',
  '萬',
  '\ufe00',
];
const text = fc.array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));

/** A dataset whose texts are made of few parts. */
export const searchedDataset: fc.Arbitrary<Dataset> = fc
  .tuple(randomDataset(searchedOntology), fc.array(text, { minLength: 40, maxLength: 40 }))
  .map(([dataset, texts]) => {
    let next = 0;
    const rewritten = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(rewritten);
      next += 1;
      return texts[next % texts.length];
    };
    return {
      ...dataset,
      nodes: dataset.nodes.map((node) => ({
        ...node,
        properties: Object.fromEntries(
          Object.entries(node.properties).map(([name, value]) => [name, TEXTS.has(name) ? rewritten(value) : value]),
        ) as typeof node.properties,
      })),
    };
  });

const TEXTS = new Set(['nameZh', 'nameEn', 'aliases', 'noteZh', 'noteEn', 'language', 'isbn']);

export const searchedQuery = fc
  .array(text, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '))
  .filter((query) => /[\p{L}\p{N}%]/u.test(query));

export const searchedTypes = fc.constantFrom(['Named'], ['Book'], ['Agent', 'Shelf']);

/** All that a store finds, page by page. */
export async function searchAll(
  store: Store,
  options: { query: string; types: readonly string[]; typeahead?: boolean },
  first = 7,
) {
  const hits: Awaited<ReturnType<typeof search>>['hits'][number][] = [];
  for (let after: string | undefined; ; ) {
    const page = await search({ ontology: searchedOntology, store }, { ...options, first, after });
    hits.push(...page.hits);
    if (hits.length > page.totalCount) throw new Error(`Pages of "${options.query}" repeat hits.`);
    if (!page.hasNextPage) return { hits, totalCount: page.totalCount };
    after = hits.at(-1)?.cursor;
  }
}
