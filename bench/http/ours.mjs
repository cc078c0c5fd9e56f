/** The graph in this process behind the product's own HTTP server: `node ours.mjs <bytes of answers that are kept>`. */

import { createMemoryGraph } from '../../dist/graph.js';
import { loadSeed } from '../../dist/seed.js';
import { serve } from '../../packages/evidence-graph/dist/http/serve.js';
import { announce } from '../shared/announce.mjs';

const keptBytes = Number(process.argv[2]);
const server = await serve({ graph: createMemoryGraph(await loadSeed()), port: 0, keptBytes, onError: console.error });
announce(`http://127.0.0.1:${server.port}/graphql`);
