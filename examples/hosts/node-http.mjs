/** Under a path of a server of your own: all that `serve` has, at http://localhost:4000/graph/. */
import { createServer } from 'node:http';
import { createMemoryGraph, loadSeed } from 'delegate-election-graph';
import { createHandler } from 'evidence-graph/http';

const handler = createHandler({ graph: createMemoryGraph(await loadSeed()), path: '/graph' });

createServer((request, response) => {
  if (request.url?.startsWith('/graph')) handler.requestListener(request, response);
  else response.end('The graph is under /graph/.');
}).listen(process.env.PORT ?? 4000, '127.0.0.1');
