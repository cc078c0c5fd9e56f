/** npm install fastify mercurius */
import { createMemoryGraph, loadSeed } from 'delegate-election-graph';
import Fastify from 'fastify';
import mercurius from 'mercurius';

const graph = createMemoryGraph(await loadSeed());

const app = Fastify();
await app.register(mercurius, { schema: graph.schema, context: () => graph.context() });
app.graphql.addHook('onResolution', async (result, context) => {
  const { data, errors, extensions } = await graph.finish(result, context);
  Object.assign(result, { data, errors, extensions });
});
await app.listen({ port: Number(process.env.PORT ?? 4000), host: '127.0.0.1' });
