#!/usr/bin/env node
/** After the compiler: makes the command executable, and reads the seed once, to keep the dataset beside the code. */
import { chmodSync } from 'node:fs';
import { DatasetError } from 'evidence-graph';
import { seed } from '../dist/seed.js';

chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755);
try {
  await seed.compile();
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
