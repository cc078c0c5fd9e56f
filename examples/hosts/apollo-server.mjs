/** npm install @apollo/server */
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { createMemoryGraph, loadSeed } from 'delegate-election-graph';

const graph = createMemoryGraph(await loadSeed());

/** Adds what the graph says beside its data. */
const finishing = {
  requestDidStart: async () => ({
    async willSendResponse({ response: { body }, contextValue }) {
      if (body.kind === 'single') body.singleResult = await graph.finish(body.singleResult, contextValue);
    },
  }),
};

const server = new ApolloServer({ schema: graph.schema, plugins: [finishing] });
await startStandaloneServer(server, {
  context: async () => graph.context(),
  listen: { port: Number(process.env.PORT ?? 4000), host: '127.0.0.1' },
});
