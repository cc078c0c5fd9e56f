import type { Ontology } from '../ontology/ontology.js';
import { readCompiled, writeCompiled } from './compiled.js';
import type { Dataset } from './dataset.js';
import { type Draft, draftId } from './draft.js';
import type { Place } from './fault.js';
import { readSeedFolder } from './files.js';
import { type Derive, loadDataset } from './load.js';
import { readFiles } from './read.js';
import type { Rule } from './rules.js';
import type { SeedFile } from './text.js';

export interface SeedOptions {
  readonly ontology: Ontology;
  /** Where the files are: YAML, JSON or CSV. */
  readonly folder: URL;
  /** Where `compile` keeps the dataset as JSON, which is read a hundred times as fast. @default the files are read each time */
  readonly compiled?: URL;
  /** What the whole must keep besides the ontology. @default nothing */
  readonly rules?: readonly Rule[];
  /** Writes what follows from what is written. @default nothing */
  readonly derive?: Derive;
}

/** A dataset that its authors keep as files. */
export interface Seed {
  readonly folder: URL;
  /** The dataset of the folder. Throws a `DatasetError` with every fault. */
  load(): Promise<Dataset>;
  /** The dataset that files hold. Throws a `DatasetError` with every fault. */
  read(files: readonly SeedFile[]): Dataset;
  /** What can be read of files that are still being written. */
  draft(files: readonly SeedFile[]): Draft;
  /** Where each node and relationship of faultless files is written, by its id. */
  places(files: readonly SeedFile[]): ReadonlyMap<string, Place>;
  /** Keeps the dataset, so that it is loaded sooner as long as the files stay the same. */
  compile(): Promise<void>;
}

export function defineSeed({ ontology, folder, compiled, rules = [], derive }: SeedOptions): Seed {
  const read = (files: readonly SeedFile[]): Dataset => loadDataset(ontology, files, rules, derive);
  const draft = (files: readonly SeedFile[]): Draft => readFiles(ontology, files).draft;
  return {
    folder,
    read,
    draft,
    load: async () => {
      const files = await readSeedFolder(folder);
      return (compiled && (await readCompiled(ontology, compiled, files))) ?? read(files);
    },
    places: (files) => {
      const { nodes, relationships } = draft(files);
      return new Map([
        ...[...nodes].map(([id, { place }]) => [id, place] as const),
        ...relationships.map((each) => [draftId(each), each.place] as const),
      ]);
    },
    compile: async () => {
      if (!compiled) throw new Error('The seed names no file to keep the dataset in: give `compiled`.');
      const files = await readSeedFolder(folder);
      await writeCompiled(compiled, files, { ontology, dataset: read(files) });
    },
  };
}
