import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { forProduction } from './for-production.js';
import { gzip } from './gzip.js';

forProduction();

export default defineConfig({
  root: fileURLToPath(new URL('../src/graphiql/', import.meta.url)),
  // The page stands beside the folder of its files, under whatever path a proxy has them.
  base: './',
  experimental: {
    renderBuiltUrl: (name, { hostType }) => (hostType === 'html' ? `./graphiql/${name}` : { relative: true }),
  },
  publicDir: false,
  logLevel: 'warn',
  plugins: [gzip()],
  build: {
    outDir: fileURLToPath(new URL('../dist/pages/graphiql/', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5000,
    assetsInlineLimit: 0,
    // "use client" means nothing in a page that is rendered in the browser only
    rolldownOptions: { checks: { moduleLevelDirective: false } },
  },
});
