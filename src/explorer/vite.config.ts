import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { declarations } from '../../packages/evidence-graph-explorer/build/declarations.js';
import { gzip } from '../../packages/evidence-graph-explorer/build/gzip.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  // The graph that answers in the page is bundled from its source.
  resolve: { conditions: ['evidence-graph-source', ...defaultClientConditions] },
  publicDir: false,
  logLevel: 'warn',
  plugins: [gzip(), declarations(here('../../packages/evidence-graph-explorer/src/page/element-types.d.ts'), 'element.d.ts')],
  worker: { format: 'es' },
  build: {
    outDir: here('../../dist/explorer/'),
    emptyOutDir: true,
    target: 'es2022',
    assetsDir: 'assets',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: here('index.html'), element: here('element.ts') },
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
