import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Dataset } from './dataset.js';
import type { SeedFile } from './text.js';

/** The dataset of the package's seed as the build has read it: reading JSON takes a hundredth of reading YAML. */
const COMPILED = new URL('../seed.json', import.meta.url);

/** Keeps a dataset together with the hash of the files it was read from. */
export async function writeCompiled(files: readonly SeedFile[], dataset: Dataset): Promise<void> {
  await writeFile(COMPILED, JSON.stringify({ hash: hashFiles(files), dataset }));
}

/** The kept dataset; undefined where there is none, or the files have changed since. */
export async function readCompiled(files: readonly SeedFile[]): Promise<Dataset | undefined> {
  try {
    const { hash, dataset } = JSON.parse(await readFile(COMPILED, 'utf8')) as { hash: string; dataset: Dataset };
    return hash === hashFiles(files) ? dataset : undefined;
  } catch {
    return undefined;
  }
}

function hashFiles(files: readonly SeedFile[]): string {
  const hash = createHash('sha256');
  for (const file of files) {
    if ('bytes' in file) hash.update(`${file.name}\0${file.bytes.length}\0`).update(file.bytes);
    else hash.update(`${file.name}\0refused\0`);
  }
  return hash.digest('hex');
}
