import type { Plugin } from 'graphql-yoga';
import { requestError } from '../error.js';

/**
 * Refuses bodies that are too long. Where the length is declared, HTTP sees to it that no more comes; where it is not, the body is
 * counted as it is read. (Yoga's own limit sends every body through a stream, which costs as much as all the rest of a request.)
 */
export function useBodyLimit({ maxBodyBytes }: { maxBodyBytes: number }): Plugin {
  return {
    onRequestParse({ request, requestParser, setRequestParser }) {
      const declared = request.headers.get('content-length');
      if (declared !== null) {
        if (!/^\d+$/.test(declared))
          throw requestError('BAD_REQUEST', 400, 'The header Content-Length must be one whole number.');
        if (Number(declared) > maxBodyBytes) throw tooLarge(maxBodyBytes);
      } else if (requestParser && request.body) {
        const { body } = request;
        setRequestParser(async (each) => requestParser(await withCountedBody(each, body, maxBodyBytes)));
      }
    },
  };
}

async function withCountedBody(request: Request, body: ReadableStream<Uint8Array>, maxBodyBytes: number): Promise<Request> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // The reader is left where it is when the body is too long: to cancel it would close the connection before the answer.
  const reader = body.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.byteLength;
    if (bytes > maxBodyBytes) throw tooLarge(maxBodyBytes);
    chunks.push(read.value);
  }
  const { url, method, headers, signal } = request;
  return new Request(url, { method, headers, signal, body: Buffer.concat(chunks) });
}

const tooLarge = (maxBodyBytes: number) =>
  requestError('REQUEST_ENTITY_TOO_LARGE', 413, `The body is longer than ${maxBodyBytes} bytes. Send less.`);
