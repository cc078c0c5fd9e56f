/** The least that can execute operations: a map of parsed documents before the graph's `execute`. */
import { createServer } from 'node:http';
import { parse } from 'graphql';
import { createMemoryGraph } from '../../dist/graph.js';
import { loadSeed } from '../../dist/seed.js';
import { announce } from '../shared/announce.mjs';

const graph = createMemoryGraph(await loadSeed());
const documents = new Map();

async function answer(text) {
  const { query, variables } = JSON.parse(text);
  let document = documents.get(query);
  if (!document) {
    document = parse(query);
    documents.set(query, document);
  }
  return JSON.stringify(await graph.execute({ document, variableValues: variables }));
}

const server = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const body = Buffer.from(await answer(Buffer.concat(chunks).toString()));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
  });
});
server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${server.address().port}/graphql`));
