import { readFileSync } from 'node:fs';
import type { CliOptions } from 'evidence-graph/cli';
import { examplesFolder } from '../examples.js';
import { figuresCheck } from '../figures/check.js';
import { createGraph } from '../graph.js';
import { ontology } from '../ontology/index.js';
import { builtPages } from '../pages.js';
import { readingCheck } from '../reading/check.js';
import { seed } from '../seed.js';
import { addExportSite } from './export.js';

const root = new URL('../../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as { version: string }; // npm requires it

/** What the command line of this graph is of. */
export const cliOptions: CliOptions = {
  name: 'delegate-graph',
  description:
    'The knowledge graph of one press article: how the delegates to the 20th National Congress of the CPC were elected.',
  version,
  usage: [
    '$0 serve --port 8080',
    "$0 query '{ delegateCategories(first: 3) { totalCount nodes { name } } }'",
    '$0 verify --article article.txt',
    '$0 export gexf --output graph.gexf',
    '$0 export site --output site',
    'NEO4J_URI=neo4j://localhost:7687 $0 import --dry-run',
  ],
  ontology,
  seed,
  createGraph,
  examples: examplesFolder,
  pages: builtPages,
  checks: [figuresCheck, readingCheck],
  commands: [addExportSite],
};
