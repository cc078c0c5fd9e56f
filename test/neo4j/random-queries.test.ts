import fc from 'fast-check';
import { type DocumentNode, parse, validate } from 'graphql';
import { expect, it, vi } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { createExecutor, type Execute } from '../../packages/evidence-graph/src/pothos/index.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { Connection } from '../../packages/evidence-graph/src/stores/neo4j/connection.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { ReadCost } from '../../packages/evidence-graph/src/stores/neo4j/read-cost.js';
import { seed } from '../../packages/evidence-graph/test/support/drawn.js';
import { libraryOntology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { createLibrarySchema, type LibraryContext } from '../../packages/evidence-graph/test/support/library-schema.js';
import { loadLibrary } from '../../packages/evidence-graph/test/support/library-seed.js';
import { libraryVocabulary } from '../../packages/evidence-graph/test/support/library-vocabulary.js';
import { type WrittenQuery, writeQuery } from '../../packages/evidence-graph/test/support/query-writer.js';
import { randomDataset } from '../../packages/evidence-graph/test/support/random-dataset.js';
import { spyOn } from '../../packages/evidence-graph/test/support/spying-store.js';
import { clearData, connectionOptions } from './database.js';
import { describeNeo4j } from './support.js';

/** A query costs a plan in Neo4j, an answer next to nothing: few queries, each over several datasets with several values. */
const QUERIES = 60;
const DATASETS = 5;

const schema = createLibrarySchema();
const context: LibraryContext = { reader: 'Ann', pick: () => 'Book:a' };

interface Question extends WrittenQuery {
  readonly document: DocumentNode;
}

describeNeo4j('both stores', () => {
  it(`answer random queries alike (PROPERTY_SEED=${seed})`, { timeout: 600_000 }, async () => {
    const datasets = [loadLibrary(), ...fc.sample(randomDataset(libraryOntology), { seed, numRuns: DATASETS })];
    const questions = datasets.flatMap((dataset, index) => questionsFor(dataset, seed + index, QUERIES / datasets.length));

    await clearData();
    const neo4j = new Neo4jStore({ ontology: libraryOntology, ...connectionOptions(), transactionTimeout: 60_000 });
    const memory = spyOn(new MemoryStore(libraryOntology));
    const [fromNeo4j, expectedOf] = [
      executeFrom(neo4j),
      (dataset: Dataset) => executeFrom(new MemoryStore(libraryOntology, dataset)),
    ];
    const shapes = executeFrom(memory);
    const runs = vi.spyOn(Connection.prototype, 'readTimed');
    vi.spyOn(ReadCost.prototype, 'mostAtOnce', 'get').mockReturnValue(64);
    let [cases, refused, forMany] = [0, 0, 0];
    try {
      for (const [index, dataset] of datasets.entries()) {
        await neo4j.import(dataset);
        const fromMemory = expectedOf(dataset);
        for (const { source, document, variables } of questions) {
          // Three times at once: the first is read for alone, the others together as soon as that is planned.
          const asked = [...variables, ...variables, ...variables].map(async (variableValues) => {
            const request = { document, variableValues, contextValue: context };
            const [actual, expected] = [await fromNeo4j(request), await fromMemory(request)];
            if (index === 0) await shapes(request);
            expect(JSON.stringify(actual), `dataset ${index}\n${source}\n${JSON.stringify(variableValues)}`).toBe(
              JSON.stringify(expected),
            );
            cases += 1;
            if (!expected.data) refused += 1;
          });
          await Promise.all(asked);
          await Promise.allSettled(runs.mock.results.map(({ value }) => value));
          forMany += runs.mock.calls.filter(([text]) => text.endsWith(' AS place')).length;
          runs.mockClear();
        }
      }
    } finally {
      await neo4j.close();
      vi.restoreAllMocks();
    }
    const distinct = new Set(memory.shapes.map((shape) => JSON.stringify(shape)));
    console.log(
      `${distinct.size} shapes, ${cases} cases, ${refused} of them refused, ${forMany} statements for many, seed ${seed}`,
    );
    expect(forMany).toBeGreaterThanOrEqual(100);
    expect(distinct.size).toBeGreaterThanOrEqual(45);
    expect(cases - refused).toBeGreaterThanOrEqual(1_500);
  });
});

const executeFrom = (store: Parameters<typeof createExecutor>[0]['store']): Execute =>
  createExecutor({ schema, store, maxCost: Number.POSITIVE_INFINITY });

function questionsFor(dataset: Dataset, seedOfThese: number, count: number): Question[] {
  const words = libraryVocabulary(dataset, { conditions: true });
  const questions = fc.gen().map((g) => {
    const written = writeQuery(schema, words, g);
    return { ...written, document: parse(written.source) };
  });
  return fc
    .sample(questions, { seed: seedOfThese, numRuns: Math.ceil(count * 1.2) })
    .filter(({ document }) => validate(schema, document).length === 0)
    .slice(0, count);
}
