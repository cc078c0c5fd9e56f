import { hiddenCharacters, isSeen } from './characters.js';
import type { Fault } from './fault.js';
import { decodeText, type SeedFile } from './text.js';

/** The file in which a dataset says its version, as Data Packages do. */
const PACKAGE = 'datapackage.json';

export const isPackage = ({ name }: SeedFile): boolean => name === PACKAGE;

/** The version that the authors give a dataset, where they give one. */
export function readVersion(files: readonly SeedFile[]): { version?: string; faults: readonly Fault[] } {
  const file = files.find(isPackage);
  if (!file || 'wrong' in file) return { faults: [] };
  const { text, faults } = decodeText(file);
  if (text === undefined) return { faults };
  const fault = (wrong: string, right: string) => ({ faults: [{ file: PACKAGE, line: 1, column: 1, wrong, right }] });
  try {
    const { version } = JSON.parse(text);
    if (version === undefined) return { faults };
    if (isVersion(version)) return { version, faults };
    return fault('Its version is no plain text', 'Write a text of up to 100 characters');
  } catch {
    return fault('It is no JSON object', 'Write it as a Data Package, with its version');
  }
}

const isVersion = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 100 && isSeen(value) && hiddenCharacters(value).next().done === true;
