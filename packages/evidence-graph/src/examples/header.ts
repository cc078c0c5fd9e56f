import { exampleFault } from './fault.js';

/** What a line at the head of a file says, and where. */
export interface Entry {
  readonly value: string;
  readonly line: number;
}

const entry = /^#\s*((?:title|answer|item)\.[a-z]{2,3}|question|group|items|share|variables):\s*(.+?)\s*$/;

/** The lines of a file that say something of its operation, each by its name, and the operation. */
export function splitHeader(file: string, text: string): { entries: ReadonlyMap<string, Entry>; query: string } {
  const entries = new Map<string, Entry>();
  const lines = text.split('\n');
  let index = 0;
  for (; index < lines.length; index += 1) {
    const line = (lines[index] as string).trim();
    if (line !== '' && !line.startsWith('#')) break;
    const match = entry.exec(line);
    if (line !== '' && !match) break;
    if (!match) continue;
    const [, name = '', value = ''] = match; // the pattern requires both groups
    if (entries.has(name)) throw exampleFault(file, index + 1, `${name} is written twice`, 'Keep one of them');
    entries.set(name, { value, line: index + 1 });
  }
  return { entries, query: `${lines.slice(index).join('\n').trim()}\n` };
}

export function requireEntry(file: string, entries: ReadonlyMap<string, Entry>, name: string): Entry {
  const found = entries.get(name);
  if (!found) throw exampleFault(file, 1, `There is no ${name}`, `Begin the file with "# ${name}: …"`);
  return found;
}
