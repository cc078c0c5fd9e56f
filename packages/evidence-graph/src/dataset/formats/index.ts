import { readCsv } from './csv.js';
import { readJson } from './json.js';
import type { FormatReader } from './located.js';
import { readYaml } from './yaml.js';

const READERS: Readonly<Record<string, FormatReader>> = { yaml: readYaml, yml: readYaml, json: readJson, csv: readCsv };

const readerByEnding = (name: string): FormatReader | undefined => {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(READERS, ending) ? READERS[ending] : undefined;
};

/** What reads a file, by the ending of its name; what has no ending of a format is YAML. */
export const readerOf = (name: string): FormatReader => readerByEnding(name) ?? readYaml;

/** Whether a file has the ending of a format. */
export const isSeedName = (name: string): boolean => readerByEnding(name) !== undefined;
