import { relative, resolve } from 'node:path';
import type { Dataset } from '../dataset/dataset.js';
import { DatasetError } from '../dataset/fault.js';
import { readSeedFolder } from '../dataset/files.js';
import { loadSeed, readSeed } from '../dataset/seed.js';
import { CommandError, hasCode, usageError } from './command-error.js';

/** The package's own dataset, or that of a folder of YAML files. Throws a `DatasetError` with every fault. */
export async function readDataset(folder: string | undefined): Promise<Dataset> {
  if (folder === undefined) return loadSeed();
  try {
    const dataset = readSeed(await readSeedFolder(folder));
    if (dataset.nodes.length > 0) return dataset;
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw error;
    throw usageError(`There is no folder ${folder}. Give the folder of the YAML files with --seed DIR.`, error);
  }
  throw usageError(`${folder} holds no entities. Give the folder of the YAML files with --seed DIR.`);
}

/** As {@link readDataset}, for commands that need a dataset without faults. */
export async function requireDataset(folder: string | undefined): Promise<Dataset> {
  try {
    return await readDataset(folder);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const faults = listFaults(error, folder ?? 'seed');
    const wrong = `The dataset has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}, and none of it is used.`;
    throw new CommandError([wrong, ...cut(faults)].join('\n'), undefined, { cause: error });
  }
}

/** Each fault with its file, as seen from where the command runs. */
export const listFaults = ({ faults }: DatasetError, folder: string): string[] =>
  faults.map(
    ({ file, line, column, wrong, right }) =>
      `${relative(process.cwd(), resolve(folder, file))}:${line}:${column}: ${wrong}. ${right}`,
  );

/** So many are written; the last line says how many there are. */
const shownFaults = 200;

export const cut = (faults: readonly string[]): readonly string[] =>
  faults.length > shownFaults ? [...faults.slice(0, shownFaults), `… and ${faults.length - shownFaults} more`] : faults;
