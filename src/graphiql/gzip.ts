import { constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const smallest = 1024;

/** Writes each file of text a second time, compressed, so that the server only hands it out. */
export const gzip = (): Plugin => ({
  name: 'gzip',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (!/^assets\/.*\.(js|css)$/.test(file.fileName)) continue;
      const source = Buffer.from(file.type === 'chunk' ? file.code : file.source);
      if (source.length < smallest) continue;
      this.emitFile({
        type: 'asset',
        fileName: `${file.fileName}.gz`,
        source: gzipSync(source, { level: constants.Z_BEST_COMPRESSION }),
      });
    }
  },
});
