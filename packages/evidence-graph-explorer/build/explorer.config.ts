import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { declarations } from './declarations.js';
import { gzip } from './gzip.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The explorer's page, and the element alone as scripts that other pages load; each view when it is first opened. */
export default defineConfig({
  root: here('../src/page/'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [gzip(), declarations(here('../src/page/element-types.d.ts'), 'element.d.ts')],
  build: {
    outDir: here('../dist/pages/explorer/'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5000,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: here('../src/page/index.html'), element: here('../src/page/element.ts') },
      // The element keeps its name, so that other pages can load it; all else carries its hash.
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        // What the views share is not in `element.js`, as they would ask for it anew where a page loads that as `element.js?v=2`.
        codeSplitting: { groups: [{ name: 'explorer', test: /evidence-graph-explorer\/src\/define-explorer\.ts$/ }] },
      },
    },
  },
});
