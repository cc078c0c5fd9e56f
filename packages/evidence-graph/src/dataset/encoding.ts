/** An encoding, as a `TextDecoder` names it; none reads UTF-32. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

/** The encoding of a text by its mark, or by the ASCII character that it begins with, as the YAML specification tells encodings apart. */
export function encodingOf([a, b, c, d]: Uint8Array): Encoding {
  if (a === 0 && b === 0) return 'utf-32';
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b !== undefined) return 'utf-16be';
  if (b === 0) return c === 0 ? 'utf-32' : 'utf-16le';
  return 'utf-8';
}
