import { encodingOf } from '../dataset/encoding.js';
import { usageError } from './command-error.js';

/** A text in UTF-8 or in UTF-16, as editors and shells write it. A mark before it is no part of it. */
export function decodeText(bytes: Uint8Array, name: string): string {
  const encoding = encodingOf(bytes);
  try {
    const text = encoding === 'utf-32' ? '\0' : new TextDecoder(encoding, { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below: the text is the same to its author, whichever way it fails.
  }
  throw usageError(`${name} is neither UTF-8 nor UTF-16. Save it as UTF-8.`);
}
