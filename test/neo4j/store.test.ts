import { datasetHash } from '../../packages/evidence-graph/src/stores/neo4j/dataset-hash.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import type { Store } from '../../packages/evidence-graph/src/stores/store.js';
import { askingSpec } from '../../packages/evidence-graph/test/execution/asking-spec.js';
import { distinctSpec } from '../../packages/evidence-graph/test/execution/distinct-spec.js';
import { relationshipOrderSpec } from '../../packages/evidence-graph/test/execution/relationship-order-spec.js';
import { exploreSpec } from '../../packages/evidence-graph/test/explore/explore-spec.js';
import { expandSpec } from '../../packages/evidence-graph/test/stores/expand-spec.js';
import { sourceOrderSpec } from '../../packages/evidence-graph/test/stores/source-order-spec.js';
import { type MakeStore, storeSpec } from '../../packages/evidence-graph/test/stores/store-spec.js';
import { half, seed } from '../../packages/evidence-graph/test/support/drawn.js';
import { clearData, connectionOptions } from './database.js';
import { chosenRelease } from './server/releases.js';
import { describeNeo4j } from './support.js';

describeNeo4j(`the store in Neo4j (PROPERTY_SEED=${seed})`, () => {
  /** There is one database: whichever store is asked has its dataset imported first, unless just that is in it. */
  let inDatabase: string | undefined;

  const makeStore: MakeStore = async (ontology, dataset) => {
    // It is the answers that count here, however busy the machine is.
    const store = new Neo4jStore({ ontology, ...connectionOptions(), transactionTimeout: 60_000 });
    let own = { dataset, hash: datasetHash(ontology, dataset) };
    const importOwn = async (): Promise<void> => {
      inDatabase = undefined;
      await store.import(own.dataset);
      inDatabase = own.hash;
    };
    const load = async (): Promise<void> => {
      if (inDatabase === own.hash) return;
      // Into an empty database, an import takes half of what it takes beside a graph that is served.
      await clearData();
      await importOwn();
    };
    return {
      version: undefined,
      prepare: (shape) => {
        const read = store.prepare(shape);
        return async (values, signal) => {
          await load();
          return read(values, signal);
        };
      },
      expand: async (expansion, signal) => {
        await load();
        return store.expand(expansion, signal);
      },
      countLevels: async (levels, signal) => {
        await load();
        return store.countLevels(levels, signal);
      },
      search: async (request, signal) => {
        await load();
        return store.search(request, signal);
      },
      datasetVersion: async (signal) => {
        await load();
        return store.datasetVersion(signal);
      },
      import: async (next) => {
        await load();
        own = { dataset: next, hash: datasetHash(ontology, next) };
        await importOwn();
      },
      health: () => store.health(),
      close: () => store.close(),
    } satisfies Store;
  };

  // Every kind of statement: these depend on how a release plans and answers.
  storeSpec('Neo4j', makeStore, half);
  expandSpec('Neo4j', makeStore);
  distinctSpec('Neo4j', makeStore, half);
  if (chosenRelease() !== 'newest') return;
  // More operations and longer walks, by statements of the same kinds.
  exploreSpec('Neo4j', makeStore);
  sourceOrderSpec('Neo4j', makeStore);
  askingSpec('Neo4j', makeStore);
  relationshipOrderSpec('Neo4j', makeStore, half);
});
