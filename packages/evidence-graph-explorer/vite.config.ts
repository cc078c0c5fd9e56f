import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The explorer as scripts that a page can load as they are; each view when it is first opened. */
export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [
    {
      name: 'declarations',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'element.d.ts', source: readFileSync(here('src/public.d.ts')) });
      },
    },
  ],
  build: {
    outDir: here('dist/bundle/'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { element: here('src/element.ts') },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        codeSplitting: { groups: [{ name: 'explorer', test: /src\/define-explorer\.ts$/ }] },
      },
    },
  },
});
