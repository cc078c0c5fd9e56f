import { type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { refusal } from './response.js';

/** What Node's parser refuses before there is a request. */
const known: Readonly<Record<string, readonly [status: number, message: string]>> = {
  HPE_HEADER_OVERFLOW: [431, 'The address and the headers are too long together. Send the operation by POST.'],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not arrive in time. Send it again.'],
};
const malformed = [400, 'This is no request of HTTP.'] as const;

/** Answers what is no request in the words of all other refusals. */
export function answerClientErrors(server: Server): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Duplex) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
    const [status, message] = known[error.code ?? ''] ?? malformed;
    const body = JSON.stringify(refusal('BAD_REQUEST', message));
    const head = [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'connection: close',
      'content-type: application/json; charset=utf-8',
      'x-content-type-options: nosniff',
      `content-length: ${Buffer.byteLength(body)}`,
    ];
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  });
}
