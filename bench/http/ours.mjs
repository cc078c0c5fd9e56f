/** The graph in this process behind the product's own HTTP server: `node ours.mjs`. */

import { createMemoryGraph } from '../../dist/graph.js';
import { loadSeed } from '../../dist/seed.js';
import { serve } from '../../packages/evidence-graph/dist/http/serve.js';
import { announce } from './announce.mjs';

const server = await serve({ graph: createMemoryGraph(await loadSeed()), port: 0, onError: console.error });
announce(`http://127.0.0.1:${server.port}/graphql`);
