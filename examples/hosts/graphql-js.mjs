/** Any server that executes the schema by itself, here by the functions of graphql-js. */
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { createMemoryGraph, loadSeed } from 'delegate-election-graph';
import { execute, parse, validate } from 'graphql';

const graph = createMemoryGraph(await loadSeed());

async function answer({ query, variables: variableValues }) {
  const document = parse(query);
  const errors = validate(graph.schema, document);
  if (errors.length > 0) return { errors };
  const contextValue = graph.context();
  return graph.finish(await execute({ schema: graph.schema, document, variableValues, contextValue }), contextValue);
}

createServer(async (request, response) => {
  const answered = await json(request)
    .then(answer)
    .catch(({ message }) => ({ errors: [{ message }] }));
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answered));
}).listen(process.env.PORT ?? 4000, '127.0.0.1');
