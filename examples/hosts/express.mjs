/** npm install express */
import { createMemoryGraph, loadSeed } from 'delegate-election-graph';
import { createHandler } from 'evidence-graph/http';
import express from 'express';

const { requestListener } = createHandler({ graph: createMemoryGraph(await loadSeed()), path: '/graph' });

const app = express();
app.use('/graph', requestListener); // before what reads bodies
app.listen(process.env.PORT ?? 4000, '127.0.0.1');
