import { assertPlain, readBytes, unsupported } from './body.js';
import { readElement } from './header-value.js';

/** The fields of a form as pages send it, of at most so many bytes. */
export async function readForm(request: Request, maxBytes: number): Promise<URLSearchParams> {
  const { name, parameters } = readElement(request.headers.get('content-type') ?? '');
  if (name !== 'application/x-www-form-urlencoded')
    throw unsupported('Send a form, with the header Content-Type: application/x-www-form-urlencoded.');
  assertPlain(request.headers, parameters.get('charset'));
  return new URLSearchParams(new TextDecoder().decode(await readBytes(request, maxBytes)));
}
