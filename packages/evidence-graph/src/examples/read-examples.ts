import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Example } from './example.js';
import { parseExample } from './parse-example.js';

/** The examples of a folder, in the order of their names, each with a title in each of the languages of the graph. Throws an `Error` that names a faulty file. */
export async function readExamples(folder: string | URL, languages: readonly string[]): Promise<Example[]> {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const names = (await readdir(path)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map(async (name) => parseExample(name, await readFile(join(path, name), 'utf8'), languages)));
}
