import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chooseCoding } from './negotiate.js';

type Compress = (content: Uint8Array) => Promise<NonSharedBuffer>;

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);

/** Brotli at this quality takes the time that gzip takes, and makes less of the same. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_LGWIN]: 18 } };

/** What an answer can be compressed by, the best first. */
const codings: Readonly<Record<string, Compress>> = {
  br: (content) => brotlied(content, brotliOptions),
  gzip: (content) => gzipped(content),
};

/** Below this many bytes, compression saves no packet. */
const smallest = 1024;

/** By what an answer is compressed for a caller; undefined where it stays as it is. */
export const chooseCompression = (acceptEncoding: string | null): string | undefined =>
  chooseCoding(acceptEncoding, Object.keys(codings));

/** Whether content is long enough to be compressed. */
export const isCompressible = ({ length }: { readonly length: number }): boolean => length >= smallest;

/** Content compressed by a coding that was chosen; undefined where that saves nothing. */
export function compressContent(content: Uint8Array, coding: string | undefined): Promise<NonSharedBuffer> | undefined {
  return isCompressible(content) ? codings[coding ?? '']?.(content) : undefined;
}

/** What this server makes as a whole; files are compressed by the build or as they are sent, and streams must not wait for their end. */
const wholes = /^(application\/(json|ld\+json|graphql|graphql-response\+json)|text\/(html|plain|turtle)|image\/svg\+xml)(;|$)/;

/** The answer compressed as its caller likes it best; undefined where it stays as it is. */
export async function compress(request: Request, response: Response): Promise<Response | undefined> {
  const { status, statusText, headers } = response;
  if (!isWhole(response)) return undefined;
  addVary(headers, 'accept-encoding');
  const coding = chooseCompression(request.headers.get('accept-encoding'));
  if (!coding || !response.body || Number(headers.get('content-length') ?? smallest) < smallest) return undefined;
  const content = new Uint8Array(await response.arrayBuffer());
  const compressed = await compressContent(content, coding);
  if (!compressed) return new Response(content, { status, statusText, headers: plain(headers) });
  headers.set('content-length', String(compressed.length));
  headers.set('content-encoding', coding);
  return new Response(compressed, { status, statusText, headers: plain(headers) });
}

/** Servers that put a `Response` of their own in place read headers only of the kind that the platform has. */
const plain = (headers: Headers): Headers => new Headers([...headers]);

const isWhole = ({ headers }: Response): boolean =>
  !headers.has('content-encoding') && !headers.has('content-disposition') && wholes.test(headers.get('content-type') ?? '');

function addVary(headers: Headers, name: string): void {
  const names =
    headers
      .get('vary')
      ?.toLowerCase()
      .split(/\s*,\s*/) ?? [];
  if (!names.includes(name) && !names.includes('*')) headers.append('vary', name);
}
