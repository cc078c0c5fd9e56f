/** npm install graphql-http */
import { createServer } from 'node:http';
import { createMemoryGraph, loadSeed } from 'delegate-election-graph';
import { createHandler } from 'graphql-http/lib/use/http';

const { schema, execute } = createMemoryGraph(await loadSeed());

createServer(createHandler({ schema, execute })).listen(process.env.PORT ?? 4000, '127.0.0.1');
