#!/usr/bin/env node
/** Reads the seed once, at build time, and keeps the dataset beside the code. */
import { writeCompiled } from '../dist/dataset/compiled.js';
import { DatasetError } from '../dist/dataset/fault.js';
import { readSeedFolder } from '../dist/dataset/files.js';
import { readSeed, seedFolder } from '../dist/dataset/seed.js';

try {
  const files = await readSeedFolder(seedFolder);
  await writeCompiled(files, readSeed(files));
} catch (error) {
  if (!(error instanceof DatasetError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
