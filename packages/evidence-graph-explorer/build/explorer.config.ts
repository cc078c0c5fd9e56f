import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { explorerBuild } from './explorer-build.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The explorer of any graph. */
export default defineConfig(
  explorerBuild({
    root: here('../src/page/'),
    outDir: here('../dist/pages/explorer/'),
    index: here('../src/page/index.html'),
    element: here('../src/page/element.ts'),
  }),
);
