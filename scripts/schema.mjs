#!/usr/bin/env node
/** Writes the generated files of `schema/`; with `--check` only compares them and exits 1 where one has drifted. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { printSchema } from 'graphql';
import { seedJsonSchema } from '../dist/dataset/json-schema.js';
import { createSchema } from '../dist/graphql/schema.js';
import { ontology } from '../dist/ontology/article/index.js';

const folder = new URL('../schema/', import.meta.url);
const files = {
  'schema.graphql': `${printSchema(createSchema())}\n`,
  'seed.schema.json': `${JSON.stringify(seedJsonSchema(ontology), null, 2)}\n`,
};
const isCheck = process.argv.includes('--check');
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(files)) {
  const file = new URL(name, folder);
  if (!isCheck) writeFileSync(file, content);
  else if (read(file) !== content) {
    console.error(
      `schema/${name} does not follow from the ontology any more: run \`npm run schema\` and look at the difference.`,
    );
    process.exitCode = 1;
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
