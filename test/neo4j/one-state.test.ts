import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { createExecutor } from '../../packages/evidence-graph/src/pothos/index.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { libraryOntology as ontology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { librarySchema as schema } from '../../packages/evidence-graph/test/support/library-runner.js';
import { loadLibrary } from '../../packages/evidence-graph/test/support/library-seed.js';
import { clearData, connectionOptions } from './database.js';
import { describeNeo4j } from './support.js';

const ROOTS = 20;
const IMPORTS = 6;

describeNeo4j('an answer while others import', () => {
  const library = loadLibrary();
  let writer: Neo4jStore;
  let reader: Neo4jStore;
  beforeAll(async () => {
    await clearData();
    [writer, reader] = [
      new Neo4jStore({ ontology, ...connectionOptions() }),
      new Neo4jStore({ ontology, ...connectionOptions() }),
    ];
    await writer.import(library);
  });
  afterAll(() => Promise.all([writer.close(), reader.close()]));

  it('reads every root from one state of the graph', async () => {
    const execute = createExecutor({ schema, store: reader });
    const roots = Array.from({ length: ROOTS }, (_, number) => `a${number}: books(first: 1) { totalCount }`);
    const document = parse(`{ ${roots.join(' ')} }`);
    const answered = new Set<number>();
    const ask = async (): Promise<void> => {
      const { data, errors } = await execute({ document });
      expect(errors).toBeUndefined();
      const counts = new Set(Object.values(data ?? {}).map((page) => (page as { totalCount: number }).totalCount));
      expect(counts.size).toBe(1);
      for (const count of counts) answered.add(count);
    };
    let isDone = false;
    const importing = (async () => {
      for (let books = 0; books < IMPORTS; books += 1) {
        await writer.import(withoutBooks(library, books));
        await ask();
      }
    })().finally(() => {
      isDone = true;
    });
    while (!isDone) await ask();
    await importing;
    expect(answered.size).toBe(IMPORTS);
  });
});

/** The library without its first books. */
function withoutBooks({ nodes, relationships }: Dataset, count: number): Dataset {
  const gone = new Set(
    nodes
      .filter(({ type }) => type === 'Book')
      .slice(0, count)
      .map(({ id }) => id),
  );
  return {
    nodes: nodes.filter(({ id }) => !gone.has(id)),
    relationships: relationships.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}
