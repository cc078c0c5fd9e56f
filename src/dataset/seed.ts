import { ontology } from '../ontology/article/index.js';
import type { Dataset } from './dataset.js';
import { readSeedFolder } from './files.js';
import { loadDataset } from './load.js';
import { provenanceRules } from './provenance.js';

/** Where this package keeps the article as YAML. */
export const seedFolder = new URL('../../seed/', import.meta.url);

/** The article's dataset from a folder of YAML files. Throws a `DatasetError` with every fault. */
export async function loadSeed(folder: string | URL = seedFolder): Promise<Dataset> {
  return loadDataset(ontology, await readSeedFolder(folder), provenanceRules);
}
