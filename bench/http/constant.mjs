/** The least that can answer at all: one answer of each operation, made beforehand; 304 to whoever names one. */
import { createServer } from 'node:http';
import { parse } from 'graphql';
import { createMemoryGraph } from '../../dist/graph.js';
import { loadSeed } from '../../dist/seed.js';
import { announce } from '../shared/announce.mjs';
import { operations } from './operations.mjs';

const graph = createMemoryGraph(await loadSeed());
const answers = [];
for (const { query, variables } of operations)
  answers.push(Buffer.from(JSON.stringify(await graph.execute({ document: parse(query), variableValues: variables[0] }))));

const server = createServer((request, response) => {
  if (request.headers['if-none-match']) return response.writeHead(304, { etag: request.headers['if-none-match'] }).end();
  const body = answers[request.url.slice(1)];
  request.on('data', () => {});
  request.on('end', () =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body),
  );
});
server.listen(0, '127.0.0.1', () => announce(`http://127.0.0.1:${server.address().port}`));
