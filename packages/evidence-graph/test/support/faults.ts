import { DatasetError, type Fault } from '../../src/dataset/fault.js';
import { loadDataset } from '../../src/dataset/load.js';
import type { Rule } from '../../src/dataset/rules.js';
import type { Ontology } from '../../src/ontology/ontology.js';
import { seedFile } from './library-seed.js';

/** Files by name; a text is written as UTF-8. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

export const filesOf = (files: Files) =>
  Object.entries(files).map(([name, content]) =>
    typeof content === 'string' ? seedFile(name, content) : { name, bytes: content },
  );

/** The error that refuses the files. Throws where they are accepted. */
export function refusalOf(ontology: Ontology, files: Files, rules: readonly Rule[] = []): DatasetError {
  try {
    loadDataset(ontology, filesOf(files), rules);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  throw new Error('The files were accepted');
}

/** `file:line wrong. right` of each fault. */
export const faultsOf = (ontology: Ontology, files: Files, rules: readonly Rule[] = []): string[] =>
  refusalOf(ontology, files, rules).faults.map(lineOf);

const lineOf = ({ file, line, wrong, right }: Fault): string => `${file}:${line} ${wrong}. ${right}`;
