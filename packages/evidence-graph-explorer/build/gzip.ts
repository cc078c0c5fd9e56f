import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const smallest = 1024;

/** Writes each file of text a second time, compressed, so that the server only hands it out. */
export const gzip = (): Plugin => ({
  name: 'gzip',
  apply: 'build',
  // Vite completes the code while it generates the bundle: only what is written is final.
  async writeBundle({ dir = '' }, bundle) {
    const names = Object.keys(bundle).filter((name) => /^assets\/.*\.(js|css)$/.test(name));
    await Promise.all(names.map((name) => compress(join(dir, name))));
  },
});

async function compress(file: string): Promise<void> {
  const source = await readFile(file);
  if (source.length >= smallest) await writeFile(`${file}.gz`, gzipSync(source, { level: constants.Z_BEST_COMPRESSION }));
}
