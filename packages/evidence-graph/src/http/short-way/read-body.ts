import type { IncomingMessage } from 'node:http';

/** Reads a body of so many bytes, which HTTP sees to, and goes on as soon as they are there. A caller who goes before hears nothing. */
export function readBody(request: IncomingMessage, length: number, next: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let missing = length;
  request.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    missing -= chunk.length;
    if (missing === 0) next(chunks.length === 1 ? chunk : Buffer.concat(chunks));
  });
}
