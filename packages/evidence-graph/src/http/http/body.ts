import { requestError } from '../error.js';

/** Refuses a body that is not UTF-8 as it stands. */
export function assertPlain(headers: Headers, charset: string | undefined): void {
  if (!isUtf8(charset)) throw unsupported('Send the body in UTF-8, and no other charset.');
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() || 'identity';
  if (encoding !== 'identity') throw unsupported('Send the body without Content-Encoding.');
}

/**
 * A body of at most so many bytes. Where the length is declared, HTTP sees to it that no more comes; where it is not, the body is counted
 * as it is read.
 */
export const readBytes = async (request: Request, maxBytes: number): Promise<ArrayBuffer | Uint8Array> =>
  isDeclared(request.headers, maxBytes) ? request.arrayBuffer() : readCounted(request, maxBytes);

function isDeclared(headers: Headers, maxBytes: number): boolean {
  const length = headers.get('content-length');
  if (length === null) return false;
  if (!/^\d+$/.test(length)) throw requestError('BAD_REQUEST', 400, 'The header Content-Length must be one whole number.');
  if (Number(length) > maxBytes) throw tooLarge(maxBytes);
  return true;
}

async function readCounted({ body }: Request, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // The reader is left where it is when the body is too long: to cancel it would close the connection before the answer.
  const reader = body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    bytes += read.value.byteLength;
    if (bytes > maxBytes) throw tooLarge(maxBytes);
    chunks.push(read.value);
  }
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

export const isUtf8 = (charset = 'utf-8'): boolean => charset === 'utf-8' || charset === 'utf8';

export const unsupported = (message: string) => requestError('UNSUPPORTED_MEDIA_TYPE', 415, message);

const tooLarge = (maxBytes: number) =>
  requestError('REQUEST_ENTITY_TOO_LARGE', 413, `The body is longer than ${maxBytes} bytes. Send less.`);
