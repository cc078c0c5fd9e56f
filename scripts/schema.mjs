#!/usr/bin/env node
/** Writes what is generated: `schema/`, `docs/model.md`, `docs/glossary.md`, `docs/verification.md` and the table of simplified characters; with `--check` only compares them and exits 1 where one has drifted. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createMemoryGraph } from '../dist/graph.js';
import { ontology } from '../dist/ontology/index.js';
import { articleRules, graphRules } from '../dist/reading/rules.js';
import { loadSeed } from '../dist/seed.js';
import { seedJsonSchema } from '../packages/evidence-graph/dist/dataset/json-schema.js';
import { printSdl } from '../packages/evidence-graph/dist/graph/print-sdl.js';
import { constraintsOf } from '../packages/evidence-graph/dist/stores/neo4j/constraints.js';
import { glossaryPage } from './glossary-page.mjs';
import { modelPage } from './model-page.mjs';
import { rulesPage } from './rules-page.mjs';
import { simplifiedTable } from './simplified.mjs';

const root = new URL('../', import.meta.url);
const files = {
  'schema/schema.graphql': printSdl(createMemoryGraph({ nodes: [], relationships: [] }).schema),
  'schema/seed.schema.json': `${JSON.stringify(seedJsonSchema(ontology), null, 2)}\n`,
  'schema/constraints.cypher': constraintsPage(constraintsOf(ontology)),
  'docs/model.md': modelPage(ontology),
  'docs/glossary.md': glossaryPage({ ontology, dataset: await loadSeed() }),
  'docs/verification.md': rulesPage({ graphRules, articleRules }),
  'packages/evidence-graph/src/text/simplified-table.ts': simplifiedTable(),
};
const isCheck = process.argv.includes('--check');
for (const [name, content] of Object.entries(files)) {
  const file = new URL(name, root);
  if (!isCheck) writeFileSync(file, content);
  else if (read(file) !== content) {
    console.error(`${name} does not follow from its source any more: run \`npm run schema\` and look at the difference.`);
    process.exitCode = 1;
  }
}

function constraintsPage(constraints) {
  return [
    '// The constraints that the graph needs in Neo4j: a unique id on every label, one state of each graph, and what gives lists their order.',
    "// Generated from the ontology by 'npm run schema'. 'delegate-graph import' makes those that are missing.",
    ...constraints.map(({ cypher }) => `${cypher};`),
    '',
  ].join('\n');
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
