import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'graphql';
import { readArticle as articleOf } from '../../../packages/evidence-graph/src/evidence/article.js';
import type { Graph } from '../../../packages/evidence-graph/src/graph/create-graph.js';
import { icon } from '../../../packages/evidence-graph/src/http/pages/icon.js';
import { serve } from '../../../packages/evidence-graph/src/http/serve.js';
import { loadExamples } from '../../../src/examples.js';
import { createMemoryGraph } from '../../../src/graph.js';
import { builtPages } from '../../../src/pages.js';
import { loadSeed } from '../../../src/seed.js';
import { writeSite } from '../../../src/site/write-site.js';
import { articleFile } from '../../support/article-file.js';
import { serveFiles } from './file-server.js';

/** Somewhere the explorer can be opened. The pages in `dist/` must be built. */
export interface Place {
  readonly name: string;
  open(): Promise<OpenPlace>;
}

export interface OpenPlace {
  /** The explorer's page. */
  readonly url: string;
  close(): Promise<void>;
}

/** Whether the places show the article's words. */
export const hasArticle = articleFile !== undefined;

const readArticle = async () => (articleFile === undefined ? undefined : articleOf(await readFile(articleFile)));

let opened: Promise<Graph> | undefined;

/** The graph that all places show, to compare them with: nobody changes it. */
export function openGraph(): Promise<Graph> {
  opened ??= Promise.all([loadSeed(), readArticle()]).then(([dataset, article]) => createMemoryGraph(dataset, { article }));
  return opened;
}

function expectBuilt(): void {
  for (const page of ['explorer', 'graphiql']) {
    if (!existsSync(new URL(`../../../dist/${page}/index.html`, import.meta.url)))
      throw new Error(`The page of ${page} is not built, so it cannot be tested: run "npm run build".`);
  }
}

/** The data of an answer. */
// biome-ignore lint/suspicious/noExplicitAny: the answer has the form of the query, which stands beside each call
export async function askGraph(graph: Graph, query: string): Promise<any> {
  const { data, errors } = await graph.execute({ document: parse(query), variableValues: {} });
  if (errors?.[0]) throw errors[0];
  return JSON.parse(JSON.stringify(data));
}

export const served: Place = {
  name: 'as the server gives it',
  open: () => serveGraph(openGraph()),
};

export const servedWithoutArticle: Place = {
  name: "as the server gives it without the article's text",
  open: () => serveGraph(loadSeed().then((dataset) => createMemoryGraph(dataset))),
};

async function serveGraph(opening: Promise<Graph>): Promise<OpenPlace> {
  expectBuilt();
  const [graph, examples] = await Promise.all([opening, loadExamples()]);
  const { url, close } = await serve({ graph, examples, pagesFolder: builtPages, port: 0 });
  return { url: `${url}/`, close };
}

export const staticSite: Place = {
  name: 'as a folder of files',
  async open() {
    expectBuilt();
    const folder = await mkdtemp(join(tmpdir(), 'site-'));
    const [dataset, article, examples] = await Promise.all([loadSeed(), readArticle(), loadExamples()]);
    await writeSite(folder, { dataset, article, examples, icon, force: true });
    const server = await serveFiles({ '/sub/dir/': folder });
    return {
      url: `${server.url}/sub/dir/`,
      async close() {
        await server.close();
        await rm(folder, { recursive: true });
      },
    };
  },
};
