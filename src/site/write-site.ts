import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Dataset } from 'evidence-graph/dataset';
import type { Article } from 'evidence-graph/evidence';
import type { Example } from 'evidence-graph/examples';
import { addressOf } from 'evidence-graph/export';
import { type StaticFilesOptions, staticFiles } from 'evidence-graph/http';
import { graphFileOf } from 'evidence-graph/in-page';
import { createMemoryGraph } from '../graph.js';
import { factsPage } from './facts-page.js';

export interface SiteOptions {
  readonly dataset: Dataset;
  /** Its text becomes part of the site: everyone who can read the site can read it. */
  readonly article?: Article | undefined;
  readonly examples: readonly Example[];
  readonly icon: string;
  /** The address that the site will have; with it, everything in the graph has a page, and the exports are there. */
  readonly baseUrl?: string | undefined;
  /** Whether files of the folder may be replaced. Others in it are left alone. */
  readonly force: boolean;
}

/** The folder is not empty, and must not be written to. */
export class FolderNotEmpty extends Error {
  override readonly name = 'FolderNotEmpty';
}

/** The explorer's page is not built. */
export class NotBuilt extends Error {
  override readonly name = 'NotBuilt';
}

const builtExplorer = new URL('../../dist/explorer/', import.meta.url);

export interface WrittenSite {
  /** The names of what was written. */
  readonly names: readonly string[];
  /** IDs that are too long for the name of a file: these have no page. */
  readonly leftOut: readonly string[];
}

/** Writes the explorer with its graph as files that any host can serve, under any path. */
export async function writeSite(folder: string, options: SiteOptions): Promise<WrittenSite> {
  const { dataset, article, examples, icon, baseUrl, force } = options;
  const page = await readFile(new URL('index.html', builtExplorer), 'utf8').catch(() => {
    throw new NotBuilt();
  });
  await mkdir(folder, { recursive: true });
  if (!force && (await readdir(folder)).length > 0) throw new FolderNotEmpty();
  const graph = createMemoryGraph(dataset, { article, baseUrl });
  const files: Readonly<Record<string, string>> = {
    'index.html': staticPage(page),
    'facts.html': await factsPage(graph, baseUrl === undefined ? undefined : (id) => addressOf(baseUrl, id)),
    'graph.json': JSON.stringify(graphFileOf(dataset, article)),
    'examples.json': JSON.stringify(examples),
    'icon.svg': icon,
  };
  await cp(fileURLToPath(new URL('assets/', builtExplorer)), join(folder, 'assets'), {
    recursive: true,
    filter: (name) => !name.endsWith('.gz'),
  });
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  const { names, leftOut } = baseUrl === undefined ? NO_ADDRESSES : await writeAddresses(folder, { dataset, graph, baseUrl });
  return { names: [...Object.keys(files), 'assets', ...names], leftOut };
}

interface StaticGraph extends Pick<SiteOptions, 'dataset'>, Pick<StaticFilesOptions, 'graph' | 'baseUrl'> {}

const NO_ADDRESSES: WrittenSite = { names: [], leftOut: [] };

/** A page for everything in the graph, and the exports. */
async function writeAddresses(folder: string, { dataset, graph, baseUrl }: StaticGraph): Promise<WrittenSite> {
  const ids = [...dataset.nodes, ...dataset.relationships].map(({ id }) => id);
  const names = new Set<string>();
  const leftOut: string[] = [];
  for await (const { path, content } of staticFiles({ graph, baseUrl, ids, onLeftOut: (id) => leftOut.push(id) })) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    names.add(path.split('/')[0] as string); // a path has a name
  }
  return { names: [...names], leftOut };
}

/** The page answers itself; readers without scripts are led to the facts. */
const staticPage = (page: string): string =>
  page
    .replace('endpoint="graphql"', 'src="graph.json"')
    .replace(/<noscript>.*?<\/noscript>/s, '<noscript><p><a href="facts.html">全部条目 · All entries</a></p></noscript>');
