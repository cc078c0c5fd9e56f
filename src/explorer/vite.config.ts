import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig } from 'vite';
import { explorerBuild } from '../../packages/evidence-graph-explorer/build/explorer-build.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The explorer of this article's graph, which can answer in the page, in a worker. */
export default defineConfig({
  ...explorerBuild({
    root: here('.'),
    outDir: here('../../dist/explorer/'),
    index: here('index.html'),
    element: here('element.ts'),
  }),
  // The graph that answers in the page is bundled from its source.
  resolve: { conditions: ['evidence-graph-source', ...defaultClientConditions] },
  worker: { format: 'es' },
});
