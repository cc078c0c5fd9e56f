import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Puts the types of an entry, which are written by hand, beside what is built of it. */
export const declarations = (source: string, fileName: string): Plugin => ({
  name: 'declarations',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source: readFileSync(source) });
  },
});
