import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { Ontology } from '../ontology/ontology.js';
import { contentHash, FORM, withHash } from './content-hash.js';
import type { Dataset } from './dataset.js';
import type { SeedFile } from './text.js';

/** Keeps, as JSON, a dataset together with its own hash and that of the files it was read from. */
export async function writeCompiled(
  file: URL,
  files: readonly SeedFile[],
  { ontology, dataset }: { readonly ontology: Ontology; readonly dataset: Dataset },
): Promise<void> {
  const told: Kept['told'] = { form: FORM, hash: contentHash(ontology, dataset) };
  await writeFile(file, JSON.stringify({ hash: hashFiles(files), told, dataset } satisfies Kept));
}

interface Kept {
  readonly hash: string;
  /** The hash of what the dataset tells, and in which form that was told. */
  readonly told: { readonly form: number; readonly hash: string };
  readonly dataset: Dataset;
}

/** The kept dataset; undefined where there is none, or the files have changed since. */
export async function readCompiled(ontology: Ontology, file: URL, files: readonly SeedFile[]): Promise<Dataset | undefined> {
  try {
    const { hash, told, dataset } = JSON.parse(await readFile(file, 'utf8')) as Kept;
    if (hash !== hashFiles(files)) return undefined;
    return told.form === FORM ? withHash(ontology, dataset, told.hash) : dataset;
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
