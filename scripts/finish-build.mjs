#!/usr/bin/env node
/** After the compiler: makes the command executable, and reads the seed once, to keep the dataset beside the code. */
import { chmodSync } from 'node:fs';
import { writeCompiled } from '../dist/dataset/compiled.js';
import { DatasetError } from '../dist/dataset/fault.js';
import { readSeedFolder } from '../dist/dataset/files.js';
import { readSeed, seedFolder } from '../dist/dataset/seed.js';

chmodSync(new URL('../dist/cli/main.js', import.meta.url), 0o755);
try {
  const files = await readSeedFolder(seedFolder);
  await writeCompiled(files, readSeed(files));
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
