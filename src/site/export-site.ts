import {
  CommandError,
  hasCode,
  print,
  readArticleFile,
  requireArticle,
  requireDataset,
  usageError,
  visible,
} from 'evidence-graph/cli';
import { icon } from 'evidence-graph/http';
import { loadExamples } from '../examples.js';
import { seed } from '../seed.js';
import { FolderNotEmpty, NotBuilt, writeSite } from './write-site.js';

export interface ExportSiteOptions {
  readonly output: string;
  readonly article?: string;
  readonly seed?: string;
  readonly baseUrl?: string;
  readonly force?: boolean;
}

/** Writes the explorer with its graph as a folder of files. */
export async function exportSiteCommand(options: ExportSiteOptions): Promise<void> {
  const { output: out, article: file, seed: folder, baseUrl, force = false } = options;
  if (out === '') throw usageError('No folder is named. Choose one with --output DIR.');
  const [dataset, examples] = await Promise.all([requireDataset(seed, folder), loadExamples()]);
  const article = file ? requireArticle(await readArticleFile(file), dataset) : undefined;
  try {
    const { names, leftOut } = await writeSite(out, { dataset, article, examples, icon, baseUrl, force });
    print(visible(`${out} has the site: ${names.join(', ')}.`));
    print(article ? "It has the article's text." : "It does not have the article's text; --article FILE would add it.");
    print(
      baseUrl === undefined
        ? 'Any host of files can serve it, under any path. --base-url URL would add a page for everything in the graph, and the exports.'
        : `Any host of files can serve it at ${baseUrl}.`,
    );
    if (leftOut.length > 0) print(visible(`Too long for the name of a file, and without a page: ${leftOut.join(', ')}.`));
  } catch (error) {
    throw explain(error, out);
  }
}

function explain(error: unknown, out: string): unknown {
  if (error instanceof FolderNotEmpty)
    return usageError(`${out} is not empty. Choose another folder, or replace its files with --force.`, error);
  if (error instanceof NotBuilt)
    return new CommandError('The explorer is not built: run "npm run build".', undefined, { cause: error });
  if (hasCode(error, 'EEXIST', 'ENOTDIR')) return usageError(`${out} is a file. Choose a folder with --output DIR.`, error);
  if (hasCode(error, 'EACCES', 'EROFS', 'EPERM'))
    return usageError(`${out} cannot be written to. Choose another folder with --output DIR.`, error);
  return error;
}
