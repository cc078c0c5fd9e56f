import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { descendants } from '../../packages/evidence-graph/src/traversal/descendants.js';
import type { ExplorableGraph } from '../../packages/evidence-graph/src/traversal/graph.js';
import { neighbourhood } from '../../packages/evidence-graph/src/traversal/neighbourhood.js';
import { paths } from '../../packages/evidence-graph/src/traversal/paths.js';
import { relationSummary } from '../../packages/evidence-graph/src/traversal/relation-summary.js';
import {
  explorableDataset,
  randomDescendants,
  randomNeighbourhood,
  randomPaths,
} from '../../packages/evidence-graph/test/explore/random-exploration.js';
import { seed } from '../../packages/evidence-graph/test/support/drawn.js';
import { libraryOntology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { clearData, connectionOptions } from './database.js';
import { describeNeo4j } from './support.js';

const DATASETS = 3;
/** Of each kind, of each dataset. */
const EXPLORATIONS = 10;

type Explore = (graph: ExplorableGraph) => Promise<unknown>;

describeNeo4j('both stores', () => {
  it(`explore alike, whole and cut by a budget (PROPERTY_SEED=${seed})`, { timeout: 600_000 }, async () => {
    await clearData();
    const store = new Neo4jStore({ ontology: libraryOntology, ...connectionOptions(), transactionTimeout: 60_000 });
    const neo4j = { ontology: libraryOntology, store };
    let cut = 0;
    try {
      for (const [index, dataset] of fc.sample(explorableDataset, { seed, numRuns: DATASETS }).entries()) {
        await store.import(dataset);
        const memory = { ontology: libraryOntology, store: new MemoryStore(libraryOntology, dataset) };
        for (const [what, explore] of explorationsOf(dataset, seed + index)) {
          const expected = await explore(memory);
          expect(await explore(neo4j), what).toEqual(expected);
          if ((expected as { truncated?: boolean }).truncated) cut += 1;
        }
      }
    } finally {
      await store.close();
    }
    expect(cut).toBeGreaterThan(DATASETS);
  });
});

function explorationsOf(dataset: Dataset, seedOfThese: number): [what: string, explore: Explore][] {
  const sample = <T>(options: fc.Arbitrary<T>): [T, number][] =>
    fc.sample(fc.tuple(options, fc.constantFrom(1, 5, 20, 100, 5000)), { seed: seedOfThese, numRuns: EXPLORATIONS });
  const describedBy = (what: string, options: object, explore: Explore): [string, Explore] => [
    `${what} ${JSON.stringify(options)}`,
    explore,
  ];
  return [
    ...sample(randomPaths(dataset)).map(([some, budget]) => {
      const options = { ...some, budget, first: 100 };
      return describedBy('paths', options, (graph) => paths(graph, options));
    }),
    ...sample(randomNeighbourhood(dataset)).map(([some, budget]) => {
      const options = { ...some, budget };
      return describedBy('neighbourhood', options, (graph) => neighbourhood(graph, options));
    }),
    ...sample(randomDescendants(dataset)).map(([some, budget]) => {
      const options = { ...some, budget };
      return describedBy('descendants', options, (graph) => descendants(graph, options));
    }),
    ...dataset.nodes
      .filter(({ type }) => type !== 'Passage' && type !== 'Shelf')
      .slice(0, EXPLORATIONS)
      .map(({ id }) => describedBy('relationSummary', { id }, (graph) => relationSummary(graph, { id }))),
  ];
}
