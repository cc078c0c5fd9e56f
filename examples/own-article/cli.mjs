import { createCli } from 'evidence-graph/cli';
import { pages } from 'evidence-graph-explorer/pages';
import { createGraph, ontology, seed } from './graph.mjs';

await createCli({
  name: 'node cli.mjs',
  description: 'The yearly report of an invented library as a graph.',
  version: '1.0.0',
  ontology,
  seed,
  createGraph,
  examples: new URL('examples/', import.meta.url),
  pages,
}).main();
