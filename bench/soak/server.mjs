/** The article's graph behind the product's own server, in this process or in Neo4j: `node --expose-gc server.mjs <connection, or null>`. Tells its memory. */

import { createGraph, createMemoryGraph } from '../../dist/graph.js';
import { ontology } from '../../dist/ontology/index.js';
import { loadSeed } from '../../dist/seed.js';
import { serve } from '../../packages/evidence-graph/dist/http/serve.js';
import { Neo4jStore } from '../../packages/evidence-graph/dist/stores/neo4j/neo4j-store.js';

/** Bytes of answers that are kept: so few that they are full within the first minute, and what grows after it is a leak. */
const KEPT = 2 ** 20;

const connection = JSON.parse(process.argv[2]);
const server = await serve({ graph: await opened(), port: 0, keptBytes: KEPT, onError: tellUnexpected });
process.on('message', () => {
  globalThis.gc();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ rss, held: heapUsed + external });
});
process.once('SIGTERM', () => process.exit());
console.log(server.url);

/** That the database is away is expected. */
function tellUnexpected(error) {
  if (error?.name !== 'StoreError') console.error(error);
}

async function opened() {
  const seed = await loadSeed();
  if (!connection) return createMemoryGraph(seed);
  const store = new Neo4jStore({ ontology, ...connection });
  await store.import(seed);
  return createGraph({ store });
}
