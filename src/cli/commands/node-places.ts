import type { Place } from '../../dataset/fault.js';
import { readSeedFolder } from '../../dataset/files.js';
import { readFiles } from '../../dataset/read.js';
import { ontology } from '../../ontology/article/index.js';

/** Where each node of a folder of YAML files is written, by its id. */
export async function placesOf(folder: string): Promise<(id: string) => Place | undefined> {
  const { draft } = readFiles(ontology, await readSeedFolder(folder));
  return (id) => draft.nodes.get(id)?.place;
}
