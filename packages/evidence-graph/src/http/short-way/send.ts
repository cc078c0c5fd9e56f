import type { ServerResponse } from 'node:http';
import { compressContent } from '../http/compress.js';
import { securityHeaders } from '../plugins/use-security-headers.js';
import type { Form } from './form.js';

/** The headers of every answer, besides its type and length. */
const always = [...Object.entries(securityHeaders).flat(), 'vary', 'accept-encoding'];

/** Sends an answer without errors, in its form. */
export function send(response: ServerResponse, { type, coding }: Form, text: string): void {
  const content = Buffer.from(text);
  const compressed = compressContent(content, coding);
  if (compressed) void compressed.then((each) => write(response, type, each, ['content-encoding', coding]));
  else write(response, type, content, []);
}

function write(response: ServerResponse, type: string, content: Uint8Array, headers: readonly string[]): void {
  if (response.destroyed) return;
  const head = ['content-type', `${type}; charset=utf-8`, 'content-length', String(content.length), ...always, ...headers];
  response.writeHead(200, head).end(content);
}
