import { fileURLToPath } from 'node:url';
import type { UserConfig } from 'vite';
import { atOnce } from './at-once.js';
import { copies } from './copies.js';
import { forProduction } from './for-production.js';
import { gzip } from './gzip.js';
import { preload } from './preload.js';
import { withoutPreload } from './without-preload.js';
import { workerAddress } from './worker-address.js';

forProduction();

interface ExplorerBuild {
  /** The folder of the page. */
  readonly root: string;
  readonly outDir: string;
  /** The page. */
  readonly index: string;
  /** The script that defines the element. */
  readonly element: string;
  /** The modules that most readers need first, and that are loaded when they are needed; beside those of every explorer. */
  readonly first?: readonly string[];
}

/** What most readers see first, and what lays out its picture. */
const firstOfAll = ['/start/start-view.ts', '/start/map-layout.ts'];

/** Builds a page with the explorer, and the element alone as scripts that other pages load; each view when it is first opened. */
export const explorerBuild = ({ root, outDir, index, element, first = [] }: ExplorerBuild): UserConfig => ({
  root,
  base: './',
  publicDir: false,
  logLevel: 'warn',
  plugins: [
    withoutPreload(),
    atOnce(),
    workerAddress(),
    gzip(),
    // its types, and what frameworks take it by
    copies(fileURLToPath(new URL('../frameworks/', import.meta.url))),
    ...[...firstOfAll, ...first].map(preload),
  ],
  build: {
    outDir,
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 5000,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index, element },
      // The element keeps its name, so that other pages can load it; all else carries its hash.
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
        // What the views share is not in `element.js`, as they would ask for it anew where a page loads that as `element.js?v=2`.
        // So is what is too small to be asked for by itself.
        codeSplitting: {
          groups: [
            {
              name: 'explorer',
              test: /evidence-graph-explorer\/src\/(define-explorer|memoize-last|save|language\/qualified|graph\/index|views\/graph\/layout\/space)\.ts$/,
            },
          ],
        },
      },
    },
  },
});
