import { usageError } from './command-error.js';

/** The marks that editors and shells put before a text, and the encoding of each. */
const marks: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** A text in UTF-8, or in UTF-16 with its mark. The mark is no part of it. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const [encoding] = marks.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? ['utf-8'];
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below: the text is the same to its author, whichever way it fails.
  }
  throw usageError(`${name} is neither UTF-8 nor UTF-16 with a byte order mark. Save it as UTF-8.`);
}
