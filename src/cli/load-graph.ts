import type { Article } from '../dataset/article.js';
import type { Dataset } from '../dataset/dataset.js';
import { DatasetError } from '../dataset/fault.js';
import { loadSeed } from '../dataset/seed.js';
import { createMemoryGraph, type Graph } from '../graphql/graph.js';
import { readArticleFile } from './article-file.js';
import { CommandError } from './command-error.js';

/** The graph of the package's own dataset, with the article's words where its file is named. */
export async function loadGraph(articleFile: string | undefined): Promise<Graph> {
  const article = articleFile ? await readArticleFile(articleFile) : undefined;
  try {
    const dataset = await loadSeed();
    if (article) refuseAnother(article, dataset);
    return createMemoryGraph(dataset, { article });
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new CommandError(`${error.message}\n"delegate-graph verify" lists every fault.`, undefined, { cause: error });
  }
}

/** The locators fit one text only: in another they would show the wrong words. */
function refuseAnother({ sha256 }: Article, { nodes }: Dataset): void {
  const source = nodes.find(({ type, properties }) => type === 'Source' && properties.sha256 !== undefined);
  if (source?.properties.sha256 === sha256) return;
  throw new CommandError(
    `The article given has the SHA-256 ${sha256}; the graph is of the one with ${source?.properties.sha256}. Give that text, or none.`,
  );
}
