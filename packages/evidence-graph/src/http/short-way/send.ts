import type { IncomingMessage, ServerResponse } from 'node:http';
import { securityHeaders } from '../plugins/use-security-headers.js';
import type { Answer } from './answer.js';
import type { Form } from './form.js';

/** The headers of every answer besides its type and length. */
const always = [...Object.entries(securityHeaders).flat(), 'vary', 'accept-encoding'];

/** To whom an answer is sent, and how. */
export interface Sending {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly form: Form;
}

/** Sends an answer without errors, in its form. */
export const send = (sending: Sending, answer: Answer): void => sendWhole(sending, answer, always);

/** Sends an answer by GET that is the same for everyone while the data is, or only says that it is the one that the caller has. */
export function createSendLasting(cacheControl: string | undefined, isShared: boolean): typeof send {
  const { 'cache-control': noStore, ...security } = securityHeaders;
  const caching = ['cache-control', cacheControl ?? noStore, 'vary', `accept, accept-encoding${isShared ? ', origin' : ''}`];
  const whole = [...Object.entries(security).flat(), ...caching];
  return (sending, answer) => {
    const { request, response } = sending;
    const etag = ['etag', answer.tag];
    if (isKnown(answer.tag, request.headers['if-none-match'])) response.writeHead(304, [...caching, ...etag]).end();
    else sendWhole(sending, answer, [...whole, ...etag]);
  };
}

/** Compares entity tags as weak ones. */
function isKnown(tag: string, ifNoneMatch = ''): boolean {
  const known = ifNoneMatch.match(tags)?.map(String) ?? [];
  return ifNoneMatch.trim() === '*' || known.includes(tag.replace('W/', ''));
}
const tags = /"[^"]*"/g;

function sendWhole({ response, form: { type, coding } }: Sending, answer: Answer, headers: readonly string[]): void {
  const compressed = answer.compressed(coding);
  const coded = [...headers, 'content-encoding', coding];
  if (!compressed) write(response, type, answer.content, headers);
  else if (Buffer.isBuffer(compressed)) write(response, type, compressed, coded);
  else void compressed.then((content) => write(response, type, content, coded));
}

const SHORT = 1024;

function write(response: ServerResponse, type: string, content: Buffer, headers: readonly string[]): void {
  if (response.destroyed) return;
  const head = ['content-type', `${type}; charset=utf-8`, 'content-length', String(content.length), ...headers];
  response.writeHead(200, head);
  // Bytes as a text go out in one piece with the head.
  if (content.length < SHORT) response.end(content.toString('latin1'), 'latin1');
  else response.end(content);
}
