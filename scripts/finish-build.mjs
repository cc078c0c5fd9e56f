#!/usr/bin/env node
/** After the compiler: makes the command executable, takes the page of GraphiQL that any graph has, and reads the seed once, to keep the dataset beside the code. */
import { chmodSync, cpSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DatasetError } from 'evidence-graph';
import { pages } from 'evidence-graph-explorer/pages';
import { seed } from '../dist/seed.js';

cpSync(fileURLToPath(new URL('graphiql/', pages)), fileURLToPath(new URL('../dist/graphiql/', import.meta.url)), {
  recursive: true,
});
chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755);
try {
  await seed.compile();
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
