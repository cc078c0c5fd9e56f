import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Dataset } from './dataset.js';
import type { SeedFile } from './text.js';

/** Keeps, as JSON, a dataset together with the hash of the files it was read from. */
export async function writeCompiled(file: URL, files: readonly SeedFile[], dataset: Dataset): Promise<void> {
  await writeFile(file, JSON.stringify({ hash: hashFiles(files), dataset }));
}

/** The kept dataset; undefined where there is none, or the files have changed since. */
export async function readCompiled(file: URL, files: readonly SeedFile[]): Promise<Dataset | undefined> {
  try {
    const { hash, dataset } = JSON.parse(await readFile(file, 'utf8')) as { hash: string; dataset: Dataset };
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
