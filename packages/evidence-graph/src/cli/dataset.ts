import { relative, resolve } from 'node:path';
import { escapeHidden } from '../dataset/characters.js';
import type { Dataset } from '../dataset/dataset.js';
import { DatasetError } from '../dataset/fault.js';
import { readSeedFolder } from '../dataset/files.js';
import type { Seed } from '../dataset/seed.js';
import type { SeedFile } from '../dataset/text.js';
import { whyUnreadable } from '../dataset/unreadable.js';
import { CommandError, hasCode, usageError } from './command-error.js';

/** The dataset of a seed, or that of another folder. Throws a `DatasetError` with every fault. */
export async function readDataset(seed: Seed, folder: string | undefined): Promise<Dataset> {
  if (folder === undefined) return seed.load();
  const files = await readGivenFolder(folder);
  if (files.some(isExport))
    throw usageError(`${folder} holds an export, which tells a graph and is no dataset of it. ${GIVE_SEED}`);
  const dataset = seed.read(files);
  if (dataset.nodes.length > 0) return dataset;
  throw usageError(`${folder} holds no entities. ${GIVE_FOLDER}`);
}

/** The files of a folder that the command line names. */
export async function readGivenFolder(folder: string): Promise<readonly SeedFile[]> {
  try {
    return await readSeedFolder(folder);
  } catch (error) {
    const wrong = hasCode(error, 'ENOENT')
      ? `There is no folder ${folder}`
      : hasCode(error, 'ENOTDIR')
        ? `${folder} is no folder`
        : `The folder ${folder} cannot be read: ${whyUnreadable(error)}`;
    throw usageError(`${wrong}. ${GIVE_FOLDER}`, error);
  }
}

/** Whether a file is of an export, as JSON or beside its tables: it has the words of its graph. */
function isExport(file: SeedFile): boolean {
  if ('wrong' in file || !file.name.endsWith('.json')) return false;
  try {
    return Array.isArray(JSON.parse(Buffer.from(file.bytes).toString())?.graph?.types);
  } catch {
    return false; // whoever reads the dataset says what is wrong with it
  }
}

const GIVE_SEED = 'Give the folder that it was written from with --seed DIR.';
const GIVE_FOLDER = 'Give the folder of the dataset with --seed DIR.';

/** As {@link readDataset}, for commands that need a dataset without faults. */
export async function requireDataset(seed: Seed, folder: string | undefined): Promise<Dataset> {
  try {
    return await readDataset(seed, folder);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    const faults = listFaults(error, folder ?? 'seed');
    const wrong = `The dataset has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}, and none of it is used.`;
    throw new CommandError([wrong, ...cut(faults)].join('\n'), undefined, { cause: error });
  }
}

/** Each fault with its file, as seen from where the command runs. */
export const listFaults = ({ faults }: DatasetError, folder: string): string[] =>
  faults.map(({ file, line, column, wrong, right }) => `${shownPath(folder, file)}:${line}:${column}: ${wrong}. ${right}`);

/** A file of a folder, as seen from where the command runs. */
export const shownPath = (folder: string, file: string): string => escapeHidden(relative(process.cwd(), resolve(folder, file)));

/** So many are written; the last line says how many there are. */
const shownFaults = 200;

export const cut = (faults: readonly string[]): readonly string[] =>
  faults.length > shownFaults ? [...faults.slice(0, shownFaults), `… and ${faults.length - shownFaults} more`] : faults;
