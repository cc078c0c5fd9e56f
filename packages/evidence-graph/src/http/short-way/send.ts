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
    const { tag } = answer;
    if (isKnown(tag, request.headers['if-none-match'])) response.writeHead(304, [...caching, 'etag', tag]).end();
    else sendWhole(sending, answer, [...whole, 'etag', tag]);
  };
}

/** Compares entity tags as weak ones. */
function isKnown(tag: string, ifNoneMatch = ''): boolean {
  if (ifNoneMatch === '' || ifNoneMatch === tag) return ifNoneMatch === tag;
  const known = ifNoneMatch.match(tags)?.map(String) ?? [];
  return ifNoneMatch.trim() === '*' || known.includes(tag.replace('W/', ''));
}
const tags = /"[^"]*"/g;

function sendWhole({ response, form: { type, coding } }: Sending, answer: Answer, headers: readonly string[]): void {
  const compressed = answer.compressed(coding);
  const writeCoded = (content: Buffer) => write(response, type, content, [...headers, 'content-encoding', coding]);
  if (!compressed) write(response, type, answer.body, headers);
  else if (Buffer.isBuffer(compressed)) writeCoded(compressed);
  else void compressed.then(writeCoded);
}

const SHORT = 1024;

function write(response: ServerResponse, type: string, content: Buffer | string, headers: readonly string[]): void {
  if (response.destroyed) return;
  response.writeHead(200, ['content-type', `${type}; charset=utf-8`, 'content-length', String(content.length), ...headers]);
  // What is a text goes out in one piece with the head.
  if (typeof content !== 'string' && content.length >= SHORT) response.end(content);
  else response.end(typeof content === 'string' ? content : content.toString('latin1'), 'latin1');
}
