/** Cursors: a position in one order, as text that clients pass on unread. */

/** Ties a cursor to the order it was made for. */
export type OrderName = string;

export function encodeCursor(order: OrderName, position: readonly unknown[]): string {
  return toBase64Url(JSON.stringify([order, ...position]));
}

/** The position a cursor stands for; undefined where it is no cursor of that order. */
export function decodeCursor(order: OrderName, length: number, cursor: string): readonly unknown[] | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(fromBase64Url(cursor));
  } catch {
    return undefined;
  }
  if (!Array.isArray(parsed) || parsed.length !== length + 1 || parsed[0] !== order) return undefined;
  const position = parsed.slice(1);
  return position.every(isScalar) ? position : undefined;
}

const isScalar = (value: unknown): boolean => value === null || ['string', 'number', 'boolean'].includes(typeof value);

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
