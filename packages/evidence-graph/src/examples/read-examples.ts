import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Ontology } from '../ontology/ontology.js';
import type { Example } from './example.js';
import { GROUPS_FILE, parseGroups } from './groups.js';
import { parseExample } from './parse-example.js';

/**
 * The examples of a folder: those of each group, in the order in which `groups.yaml` declares the groups, and then the others, by name. Each has
 * its texts in all languages of the ontology. Throws an `Error` that names a faulty file.
 */
export async function readExamples(folder: string | URL, ontology: Ontology): Promise<Example[]> {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder);
  const names = (await readdir(path)).sort();
  const read = (name: string) => readFile(join(path, name), 'utf8');
  const groups = names.includes(GROUPS_FILE) ? parseGroups(await read(GROUPS_FILE), ontology) : new Map();
  const files = names.filter((name) => name.endsWith('.graphql'));
  const examples = await Promise.all(
    files.map(async (name) => parseExample(name, await read(name), { languages: ontology.languages, groups })),
  );
  const order = [...groups.keys()];
  const placeOf = ({ group }: Example) => (group ? order.indexOf(group.name) : order.length);
  return examples.sort((one, other) => placeOf(one) - placeOf(other));
}
