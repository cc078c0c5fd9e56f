import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { seed } from '../../packages/evidence-graph/test/support/drawn.js';
import { createGraph } from '../../src/graph.js';
import { ontology } from '../../src/ontology/index.js';
import { loadSeed } from '../../src/seed.js';
import { WIDEST } from '../support/let-through.js';
import { WIDE_OPERATIONS } from '../support/wide-operations.js';
import { clearData, connectionOptions } from './database.js';
import { describeNeo4j } from './support.js';

/** To plan them takes long: each run takes another fifth. `npm run bench:width` measures all. */
const operations = WIDE_OPERATIONS.filter((_, index) => index % 5 === seed % 5);

describeNeo4j('the widest operations that are let through', () => {
  let graph: Graph;

  beforeAll(async () => {
    await clearData();
    // The harness forgoes half of Java's compiling, and shares its processors: how long it takes, the benchmark measures.
    const store = new Neo4jStore({ ontology, ...connectionOptions(), transactionTimeout: 150_000 });
    await store.import(await loadSeed());
    graph = createGraph({ store });
  });
  afterAll(() => graph.close());

  it.each(operations)(`are planned and answered (PROPERTY_SEED=${seed}): $name`, async (operation) => {
    const { source, variables } = operation.write(WIDEST[operation.name] ?? 1);
    const { errors } = await graph.execute({ document: parse(source), variableValues: variables });
    expect(errors).toBeUndefined();
  });
});
