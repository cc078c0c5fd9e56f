import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import {
  searchAll,
  searchedDataset,
  searchedOntology,
  searchedQuery,
  searchedTypes,
} from '../../packages/evidence-graph/test/search/random-search.js';
import { seed } from '../../packages/evidence-graph/test/support/drawn.js';
import { clearData, connectionOptions } from './database.js';
import { describeNeo4j } from './support.js';

const DATASETS = 4;
/** Of each dataset. */
const QUERIES = 20;

describeNeo4j('both stores', () => {
  it(`find alike, page by page (PROPERTY_SEED=${seed})`, { timeout: 600_000 }, async () => {
    await clearData();
    const store = new Neo4jStore({ ontology: searchedOntology, ...connectionOptions(), transactionTimeout: 60_000 });
    const questions = fc.record({ query: searchedQuery, types: searchedTypes, typeahead: fc.boolean() });
    let found = 0;
    try {
      for (const [index, dataset] of fc.sample(searchedDataset, { seed, numRuns: DATASETS }).entries()) {
        await store.import(dataset);
        expect(await store.difference(dataset)).toEqual({
          nodes: { added: [], changed: [], removed: [] },
          relationships: { added: [], changed: [], removed: [] },
        });
        const memory = new MemoryStore(searchedOntology, dataset);
        for (const question of fc.sample(questions, { seed: seed + index, numRuns: QUERIES })) {
          const expected = await searchAll(memory, question);
          expect(await searchAll(store, question), `dataset ${index} ${JSON.stringify(question)}`).toEqual(expected);
          found += expected.totalCount;
        }
      }
    } finally {
      await store.close();
    }
    expect(found).toBeGreaterThan(DATASETS * 5);
  });
});
