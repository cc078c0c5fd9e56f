import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from './text.js';

/** The YAML files of a folder, by name. */
export async function readSeedFolder(folder: string | URL): Promise<SourceFile[]> {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const names = (await readdir(path)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(resolve(path, name)) })));
}
