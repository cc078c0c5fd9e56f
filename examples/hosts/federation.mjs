/** A subgraph of Apollo Federation 2: each node is an entity by `id` and by `key`. */
import { createServer } from 'node:http';
import { createMemoryGraph, loadSeed } from 'delegate-election-graph';
import { createHandler } from 'evidence-graph/http';

const { requestListener } = createHandler({ graph: createMemoryGraph(await loadSeed(), { federation: true }) });

createServer(requestListener).listen(process.env.PORT ?? 4000, '127.0.0.1');
