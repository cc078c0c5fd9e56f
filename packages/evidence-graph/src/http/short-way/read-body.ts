import type { IncomingMessage } from 'node:http';

/** Reads a body whose length is declared; HTTP sees to it that no more comes. A caller who goes before its end hears nothing. */
export function readBody(request: IncomingMessage, next: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => next(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
}
