/** Cursors: a position in one list, as text that clients pass on unread. */

/** Makes a cursor of a list, which is told from others by its digest. */
export function encodeCursor(list: string, position: readonly unknown[]): string {
  return toBase64Url(JSON.stringify([list, ...position]));
}

/** The position a cursor stands for; undefined where it is no cursor of that list, to the letter. */
export function decodeCursor(list: string, length: number, cursor: string): readonly unknown[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(fromBase64Url(cursor));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed) || parsed.length !== length + 1 || parsed[0] !== list) return undefined;
  const position = parsed.slice(1);
  return position.every(isScalar) && encodeCursor(list, position) === cursor ? position : undefined;
}

const isScalar = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);

/** Tells texts apart, in 14 characters: FNV-1a over two offsets. It is no secret, and keeps nobody from making a cursor. */
export function digestOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x6b43a9b5];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ (unit + (a >>> 24)), 0x01000193);
  }
  return [a, b].map((half) => (half >>> 0).toString(36).padStart(7, '0')).join('');
}

/** With `btoa` rather than `Buffer`: this runs in browsers, too. */
function toBase64Url(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
}
