import { open, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { chooseCoding } from './http/negotiate.js';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** A file name without any way out of its folder. */
const plainName = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/;

/** The build's own hash in a file's name. */
const hashed = /-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/;

/** A built file, compressed where the build has made that too. One whose name carries its hash is kept for good, another asked for again. */
export async function readAsset(folder: URL, name: string, request: Request): Promise<Response | undefined> {
  const type = types[extname(name)];
  if (!plainName.test(name) || type === undefined) return undefined;
  const accepts = chooseCoding(request.headers.get('accept-encoding'), ['gzip']);
  const compressed = accepts ? await openStream(new URL(`${name}.gz`, folder)) : undefined;
  const body = compressed ?? (await openStream(new URL(name, folder)));
  if (!body) return undefined;
  return new Response(body, {
    headers: {
      'content-type': type,
      'cache-control': hashed.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
      vary: 'accept-encoding',
      ...(compressed ? { 'content-encoding': 'gzip' } : {}),
    },
  });
}

/** The text of a page beside the assets; undefined where it is not built. */
export async function readPage(file: URL): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(absent);
}

async function openStream(file: URL): Promise<ReadableStream<Uint8Array> | undefined> {
  const handle = await open(file).catch(absent);
  // The two declarations of the same web stream differ in name only.
  return handle && (Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>);
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
