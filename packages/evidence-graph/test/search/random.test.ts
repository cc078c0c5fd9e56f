import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { naiveSearch } from './naive-search.js';
import { searchAll, searchedDataset, searchedOntology, searchedQuery, searchedTypes } from './random-search.js';

const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

it(`finds what the definition says, in every order of pages (PROPERTY_SEED=${seed})`, async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(
      searchedDataset,
      fc.array(searchedQuery, { minLength: 12, maxLength: 12 }),
      searchedTypes,
      async (dataset, queries, types) => {
        const store = new MemoryStore(searchedOntology, dataset);
        const members = types.flatMap((type) => searchedOntology.types[type]?.members ?? []);
        for (const query of queries) {
          const expected = naiveSearch(searchedOntology, dataset, query, members);
          const { hits, totalCount } = await searchAll(store, { query, types });
          expect(
            hits.map(({ id, tier }) => [id, tier]),
            query,
          ).toEqual(expected);
          expect(totalCount).toBe(expected.length);
          const ahead = await searchAll(store, { query, types, typeahead: true });
          expect(
            ahead.hits.map(({ id, tier }) => [id, tier]),
            query,
          ).toEqual(expected.filter(([, tier]) => tier !== 'CONTAINS' && tier !== 'OTHER'));
          found += hits.length;
        }
      },
    ),
    { seed, numRuns: 20, endOnFailure: true },
  );
  expect(found).toBeGreaterThan(100);
});
