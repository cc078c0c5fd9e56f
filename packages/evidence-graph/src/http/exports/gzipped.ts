import { pipeline, Readable } from 'node:stream';
import { ByteLengthQueuingStrategy, type ReadableStream as NodeStream } from 'node:stream/web';
import { createGzip } from 'node:zlib';

/** So many bytes wait to be taken. */
const WAITING = 65_536;

/** Bytes compressed as fast as they are taken; `CompressionStream` of Node 20 reads on whether they are or not. */
export function gzipped(bytes: ReadableStream<BufferSource>): ReadableStream<BufferSource> {
  const gzip = createGzip();
  const strategy = new ByteLengthQueuingStrategy({ highWaterMark: WAITING });
  pipeline(Readable.fromWeb(bytes as NodeStream), gzip, () => {}); // a failure breaks both off, and whoever reads sees that
  return Readable.toWeb(gzip, { strategy }) as ReadableStream<BufferSource>;
}
