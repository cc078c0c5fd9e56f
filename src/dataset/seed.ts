import { ontology } from '../ontology/article/index.js';
import { readCompiled } from './compiled.js';
import type { Dataset } from './dataset.js';
import { writeDerived } from './derive.js';
import { draftId } from './draft.js';
import type { Place } from './fault.js';
import { readSeedFolder } from './files.js';
import { loadDataset } from './load.js';
import { provenanceRules } from './provenance.js';
import { readFiles } from './read.js';
import type { SeedFile } from './text.js';

/** Where this package keeps the article as YAML. */
export const seedFolder = new URL('../../seed/', import.meta.url);

/** The article's dataset from YAML files. Throws a `DatasetError` with every fault. */
export const readSeed = (files: readonly SeedFile[]): Dataset => loadDataset(ontology, files, provenanceRules, writeDerived);

/** Where each node and relationship of faultless files is written, by its id. */
export function readPlaces(files: readonly SeedFile[]): ReadonlyMap<string, Place> {
  const { nodes, relationships } = readFiles(ontology, files).draft;
  return new Map([
    ...[...nodes].map(([id, { place }]) => [id, place] as const),
    ...relationships.map((each) => [draftId(each), each.place] as const),
  ]);
}

/** The article's dataset; what the build has read of it already is not read again. Throws a `DatasetError` with every fault. */
export async function loadSeed(): Promise<Dataset> {
  const files = await readSeedFolder(seedFolder);
  return (await readCompiled(files)) ?? readSeed(files);
}
