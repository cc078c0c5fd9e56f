import { requestError } from '../error.js';
import { readElement } from './header-value.js';

const json = 'application/json';

/** Refuses what is not JSON in UTF-8: that alone a page of another site cannot send without asking first. */
export function assertJson(headers: Headers): void {
  const { name, parameters } = readElement(headers.get('content-type') ?? '');
  if (name !== json) {
    throw unsupported('Send the operation as JSON, with the header Content-Type: application/json.');
  }
  if (!isUtf8(parameters.get('charset'))) throw unsupported('Send the body in UTF-8, and no other charset.');
  const encoding = headers.get('content-encoding')?.trim().toLowerCase() || 'identity';
  if (encoding !== 'identity') throw unsupported('Send the body without Content-Encoding.');
}

/** Whether a media type is that of JSON in UTF-8. */
export function isPlainJson(type: string): boolean {
  const { name, parameters } = readElement(type);
  return name === json && isUtf8(parameters.get('charset'));
}

/**
 * The value of a body of JSON, which has at most so many bytes. Where the length is declared, HTTP sees to it that no more comes;
 * where it is not, the body is counted as it is read.
 */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const bytes = isDeclared(request.headers, maxBytes) ? await request.arrayBuffer() : await readCounted(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const what = error instanceof SyntaxError ? 'JSON' : 'UTF-8';
    throw requestError('BAD_REQUEST', 400, `The body is not ${what}. Send JSON in UTF-8, such as {"query": "{ __typename }"}.`);
  }
}

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
  return Buffer.concat(chunks);
}

const isUtf8 = (charset = 'utf-8'): boolean => charset === 'utf-8' || charset === 'utf8';

const unsupported = (message: string) => requestError('UNSUPPORTED_MEDIA_TYPE', 415, message);

const tooLarge = (maxBytes: number) =>
  requestError('REQUEST_ENTITY_TOO_LARGE', 413, `The body is longer than ${maxBytes} bytes. Send less.`);
