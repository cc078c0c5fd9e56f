import { isMap, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Place } from '../../dataset/fault.js';
import { readSeedFolder } from '../../dataset/files.js';

/** Where each node of a folder of valid YAML files is written, by its id. */
export async function placesOf(folder: string): Promise<ReadonlyMap<string, Place>> {
  const places = new Map<string, Place>();
  for (const { name, bytes } of await readSeedFolder(folder)) {
    const lines = new LineCounter();
    const document = parseDocument(new TextDecoder().decode(bytes), { lineCounter: lines });
    for (const [type, entities] of entriesOf(document.contents)) {
      for (const [key, , offset] of entriesOf(entities)) {
        const { line, col } = lines.linePos(offset);
        places.set(`${type}:${key}`, { file: name, line, column: col });
      }
    }
  }
  return places;
}

/** The keys of a map, each with its value and its offset in the text. */
function entriesOf(node: unknown): [key: string, value: unknown, offset: number][] {
  if (!isMap(node)) return [];
  return (node as YAMLMap<Node>).items.flatMap(({ key, value }) =>
    isScalar(key) ? [[String(key.value), value, key.range?.[0] ?? 0]] : [],
  );
}
