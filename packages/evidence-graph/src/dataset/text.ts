import { hiddenCharacters, withoutHidden } from './characters.js';
import { type Encoding, encodingOf } from './encoding.js';
import type { Fault } from './fault.js';
import { placesIn } from './lines.js';

/** An authored file, as bytes. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What stands in a seed folder and cannot be read, or is no part of a seed. */
export interface RefusedFile {
  readonly name: string;
  readonly wrong: string;
  readonly right: string;
  /** Whether it would hold entities. */
  readonly isSeed: boolean;
}

export type SeedFile = SourceFile | RefusedFile;

export const MAX_BYTES = 8 * 1024 * 1024;
const MAX_HIDDEN_FAULTS = 1000;

export const tooLarge = (bytes: number): { wrong: string; right: string } => ({
  wrong: `The file has ${bytes} bytes`,
  right: `At most ${MAX_BYTES} are read; split it`,
});

/**
 * The text of an authored file as a reader sees it, its line ends as line feeds, with a fault for each character that is not seen;
 * or the one fault that keeps it from being a text at all.
 */
export function decodeText({ name, bytes }: SourceFile): { text?: string; faults: Fault[] } {
  const start = { file: name, line: 1, column: 1 };
  if (bytes.length > MAX_BYTES) return { faults: [{ ...start, ...tooLarge(bytes.length) }] };
  const encoding = encodingOf(bytes);
  if (encoding !== 'utf-8')
    return { faults: [{ ...start, wrong: `The file is ${familyOf(encoding)}`, right: 'Save it as UTF-8' }] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { faults: [invalidByte(name, bytes)] };
  }
  const written = withLineFeeds(text);
  return { text: withoutHidden(written), faults: hiddenFaults(name, written) };
}

/** Its name, whichever byte comes first. */
const familyOf = (encoding: Encoding): string => encoding.slice(0, 6).toUpperCase();

/** Where all lines end in a carriage return, it ends a line, as YAML has it; among other line ends it is a stray one. */
const withLineFeeds = (text: string): string => (text.includes('\n') ? text : text.replaceAll('\r', '\n'));

/** One for each character and line: a line that has many of them is looked at once. A file that is no text at all has no end of them. */
function hiddenFaults(file: string, text: string): Fault[] {
  const placeOf = placesIn(file, text);
  const faults = new Map<string, Fault>();
  for (const { index, name } of hiddenCharacters(text)) {
    const place = placeOf(index);
    const key = `${place.line} ${name}`;
    if (!faults.has(key)) faults.set(key, { ...place, ...hiddenWords(name) });
    if (faults.size === MAX_HIDDEN_FAULTS) break;
  }
  return [...faults.values()];
}

const hiddenWords = (name: string): { wrong: string; right: string } => ({
  wrong: `${name} stands here`,
  right: 'Remove it: a seed has only characters that can be seen',
});

function invalidByte(file: string, bytes: Uint8Array): Fault {
  const offset = firstInvalidByte(bytes);
  const before = withLineFeeds(new TextDecoder().decode(bytes.subarray(0, offset)));
  return {
    ...placesIn(file, before)(before.length),
    wrong: `Byte ${offset} is not valid UTF-8`,
    right: 'Save the file as UTF-8',
  };
}

function firstInvalidByte(bytes: Uint8Array): number {
  const isValid = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (middle <= bytes.length && isValid(middle)) valid = middle;
    else invalid = middle;
  }
  return Math.min(valid, bytes.length);
}
