import { fileURLToPath } from 'node:url';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { explorerBuild } from '../../packages/evidence-graph-explorer/build/explorer-build.js';
import { opening } from './opening.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Says in the page what it is about, so that it is read before any code has come. */
const headline: Plugin = {
  name: 'headline',
  transformIndexHtml: (html) =>
    html.replace(
      '<!-- headline -->',
      `<p lang="zh-Hans">${opening.headline.zh}</p>\n        <p lang="en">${opening.headline.en}</p>`,
    ),
};

/** The explorer of this article's graph, which can answer in the page, in a worker. */
const build = explorerBuild({
  root: here('.'),
  outDir: here('../../dist/explorer/'),
  index: here('index.html'),
  element: here('element.ts'),
  first: ['/explorer/opening-reader.ts'],
});

export default defineConfig({
  ...build,
  plugins: [...(build.plugins ?? []), headline],
  // The graph that answers in the page is bundled from its source.
  resolve: { conditions: ['evidence-graph-source', ...defaultClientConditions] },
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'assets/[name].js' } } },
});
