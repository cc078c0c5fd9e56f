import { requestError } from '../error.js';
import { assertPlain, isUtf8, readBytes, unsupported } from './body.js';
import { readElement } from './header-value.js';

const json = 'application/json';

/** Refuses what is not JSON in UTF-8: that alone a page of another site cannot send without asking first. */
export function assertJson(headers: Headers): void {
  const { name, parameters } = readElement(headers.get('content-type') ?? '');
  if (name !== json) {
    throw unsupported('Send the operation as JSON, with the header Content-Type: application/json.');
  }
  assertPlain(headers, parameters.get('charset'));
}

/** Whether a media type is that of JSON in UTF-8. */
export function isPlainJson(type: string): boolean {
  const { name, parameters } = readElement(type);
  return name === json && isUtf8(parameters.get('charset'));
}

/** The value of a body of JSON, which has at most so many bytes. */
export async function readJson(request: Request, maxBytes: number): Promise<unknown> {
  const bytes = await readBytes(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const what = error instanceof SyntaxError ? 'JSON' : 'UTF-8';
    throw requestError('BAD_REQUEST', 400, `The body is not ${what}. Send JSON in UTF-8, such as {"query": "{ __typename }"}.`);
  }
}
