/** npm install fastify */
import { createMemoryGraph, loadSeed } from 'delegate-election-graph';
import { createHandler } from 'evidence-graph/http';
import Fastify from 'fastify';

const { requestListener } = createHandler({ graph: createMemoryGraph(await loadSeed()), path: '/graph' });

const app = Fastify();
app.register(async (graph) => {
  graph.removeAllContentTypeParsers();
  graph.addContentTypeParser('*', (_request, _body, done) => done(null)); // the graph reads bodies itself
  graph.all('/graph/*', (request, reply) => {
    reply.hijack();
    requestListener(request.raw, reply.raw);
  });
});
await app.listen({ port: Number(process.env.PORT ?? 4000), host: '127.0.0.1' });
