#!/usr/bin/env node
/**
 * After the compiler: makes the command executable, takes the page of GraphiQL that any graph has, reads the seed once, to keep the dataset beside
 * the code, and writes what clients are built with.
 */
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DatasetError } from 'evidence-graph';
import { pages } from 'evidence-graph-explorer/pages';
import { createMemoryGraph } from '../dist/graph.js';
import { seed } from '../dist/seed.js';
import { writeClientFiles } from './client-files.mjs';
import { writeDocuments } from './documents.mjs';

cpSync(fileURLToPath(new URL('graphiql/', pages)), fileURLToPath(new URL('../dist/graphiql/', import.meta.url)), {
  recursive: true,
});
chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755);
linkCommand();
try {
  await seed.compile();
  const { schema } = createMemoryGraph(await seed.load());
  const folder = new URL('../dist/schema/', import.meta.url);
  writeClientFiles(schema, folder);
  await writeDocuments(schema, folder);
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** Has npx find the command here at once. It would build the package anew to install it elsewhere. */
function linkCommand() {
  if (process.platform === 'win32') return; // links need rights there
  const commands = new URL('../node_modules/.bin/', import.meta.url);
  const link = new URL('delegate-graph', commands);
  mkdirSync(commands, { recursive: true });
  rmSync(link, { force: true });
  symlinkSync('../../dist/cli/main.js', link);
}
