import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Puts the files of a folder, which are written by hand, beside what is built. */
export const copies = (folder: string): Plugin => ({
  name: 'copies',
  apply: 'build',
  generateBundle() {
    for (const fileName of readdirSync(folder)) {
      this.emitFile({ type: 'asset', fileName, source: readFileSync(join(folder, fileName)) });
    }
  },
});
