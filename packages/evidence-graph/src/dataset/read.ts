import type { Ontology } from '../ontology/ontology.js';
import type { Draft } from './draft.js';
import type { Fault } from './fault.js';
import { readerOf } from './formats/index.js';
import { placesIn } from './lines.js';
import { isPackage } from './package.js';
import { ContentsReader } from './read/contents.js';
import { decodeText, type SeedFile } from './text.js';

/**
 * Reads authored files: entities, each with its properties and its outgoing relations, and relationships.
 * The draft is whole where each file could be parsed; of one that is not, nothing can be said of what is missing.
 */
export function readFiles(
  ontology: Ontology,
  files: readonly SeedFile[],
  draft: Draft = { nodes: new Map(), relationships: [] },
): { draft: Draft; faults: Fault[]; isComplete: boolean } {
  const faults: Fault[] = [];
  const reader = new ContentsReader(ontology, draft, (place, wrong, right) => faults.push({ ...place, wrong, right }));
  let whole = true;
  for (const file of files) {
    if ('wrong' in file) {
      faults.push({ file: file.name, line: 1, column: 1, wrong: file.wrong, right: file.right });
      whole = whole && !file.isSeed;
      continue;
    }
    if (isPackage(file)) continue;
    const { text, faults: hidden } = decodeText(file);
    faults.push(...hidden);
    const isRead = text !== undefined && readText(file.name, text, reader, faults);
    whole = whole && isRead;
  }
  return { draft, faults, isComplete: whole };
}

/** False where the text could not be parsed. */
function readText(name: string, text: string, reader: ContentsReader, faults: Fault[]): boolean {
  const placeOf = placesIn(name, text);
  const contents = readerOf(name)(text, placeOf);
  if ('map' in contents) {
    faults.push(...contents.map(({ offset, wrong, right }) => ({ ...placeOf(offset), wrong, right })));
    return false;
  }
  reader.read(contents);
  return true;
}
