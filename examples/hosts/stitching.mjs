/** npm install @graphql-tools/stitch graphql-yoga */
import { createServer } from 'node:http';
import { stitchSchemas } from '@graphql-tools/stitch';
import { createMemoryGraph, loadSeed } from 'delegate-election-graph';
import { validate } from 'graphql';
import { createYoga } from 'graphql-yoga';

const graph = createMemoryGraph(await loadSeed());

const schema = stitchSchemas({
  subschemas: [{ schema: graph.schema, batch: true }],
  typeDefs: 'extend type Query { hello: String! }',
  resolvers: { Query: { hello: () => 'hello' } },
});

/** What asks the graph alone goes to it whole, and is answered with citations. */
const whole = {
  onExecute: ({ args, setExecuteFn }) => {
    if (validate(graph.schema, args.document).length === 0) setExecuteFn(graph.execute);
  },
};
createServer(createYoga({ schema, plugins: [whole] })).listen(process.env.PORT ?? 4000, '127.0.0.1');
