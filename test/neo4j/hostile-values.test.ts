import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { createExecutor, type Execute } from '../../packages/evidence-graph/src/pothos/index.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { libraryOntology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { librarySchema, libraryStore } from '../../packages/evidence-graph/test/support/library-runner.js';
import type { LibraryContext } from '../../packages/evidence-graph/test/support/library-schema.js';
import { loadLibrary } from '../../packages/evidence-graph/test/support/library-seed.js';
import { type Ask, askHostile, faultOf, refusedIn } from '../support/hostile-values.js';
import { inputPlaces } from '../support/input-places.js';
import { clearData, connectionOptions } from './database.js';
import { describeNeo4j } from './support.js';

const context: LibraryContext = { reader: 'Ann', pick: () => 'Book:a' };

describeNeo4j('hostile values', () => {
  it('are refused or answered by both stores alike', async () => {
    await clearData();
    const neo4j = new Neo4jStore({ ontology: libraryOntology, ...connectionOptions() });
    const [fromMemory, fromNeo4j] = [executeFrom(libraryStore), executeFrom(neo4j)];
    const faults: string[] = [];
    let answered = 0;
    /** What a variable does not take reaches no store. */
    const ask: Ask = async (request) => {
      const given = { ...request, contextValue: context };
      const expected = await fromMemory(given);
      if (refusedIn(expected).size > 0) return expected;
      const actual = await fromNeo4j(given);
      if (JSON.stringify(actual) !== JSON.stringify(expected)) return { errors: [new GraphQLError('The stores differ')] };
      return actual;
    };
    try {
      await neo4j.import(loadLibrary());
      await askHostile(inputPlaces(librarySchema), ask, (what, result) => {
        const fault = faultOf(result);
        if (fault) faults.push(`${what}: ${fault}`);
        if (result.data) answered += 1;
      });
    } finally {
      await neo4j.close();
    }
    expect(faults).toEqual([]);
    expect(answered).toBeGreaterThan(200);
  });
});

const executeFrom = (store: Parameters<typeof createExecutor>[0]['store']): Execute =>
  createExecutor({ schema: librarySchema, store });
