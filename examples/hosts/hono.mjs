/** npm install hono @hono/node-server */
import { serve } from '@hono/node-server';
import { createMemoryGraph, loadSeed } from 'delegate-election-graph';
import { createHandler } from 'evidence-graph/http';
import { Hono } from 'hono';

const handler = createHandler({ graph: createMemoryGraph(await loadSeed()), path: '/graph' });

const app = new Hono();
app.mount('/graph', handler.fetch, { replaceRequest: (request) => request });
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 4000), hostname: '127.0.0.1' });
