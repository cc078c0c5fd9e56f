/** A server in one file: npx esbuild bundled.mjs --bundle --platform=node --outfile=server.cjs */
import { createServer } from 'node:http';
import seed from 'delegate-election-graph/dataset.json' with { type: 'json' };
import { createMemoryGraph } from 'delegate-election-graph/graph';
import { createHandler } from 'evidence-graph/http';

const { requestListener } = createHandler({ graph: createMemoryGraph(seed.dataset) });

createServer(requestListener).listen(process.env.PORT ?? 4000, '127.0.0.1');
