import { readFile } from 'node:fs/promises';
import type { Dataset } from '../dataset/dataset.js';
import { whyUnreadable } from '../dataset/unreadable.js';
import { type Article, digestOf, readArticle } from '../evidence/article.js';
import { restoreArticle } from '../evidence/saved-article.js';
import { CommandError, usageError } from './command-error.js';
import { say, visible } from './terminal.js';

/** A file that the operator names as the article's text. */
export interface ArticleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export async function readArticleFile(name: string): Promise<ArticleFile> {
  try {
    return { name, bytes: await readFile(name) };
  } catch (error) {
    throw usageError(
      `The article ${name} cannot be read: ${whyUnreadable(error)}. Give its text with --article FILE or ARTICLE_FILE.`,
      error,
    );
  }
}

/** The text that the graph is of, out of a file. The locators fit one text only: in another they would show the wrong words. */
export function requireArticle(file: ArticleFile, dataset: Pick<Dataset, 'nodes'>): Article {
  const article = findArticle(file, dataset);
  if (article) return article;
  const expected = hashOf(dataset);
  throw new CommandError(
    `The article ${file.name} has the SHA-256 ${digestOf(file.bytes)}; the graph is of ${expected ? `the one with ${expected}` : 'none that can be given'}. Give that text, or none.`,
  );
}

/** As {@link requireArticle}; undefined where it is another text. Says how the file differs from the published one. */
export function findArticle({ name, bytes }: ArticleFile, dataset: Pick<Dataset, 'nodes'>): Article | undefined {
  const expected = hashOf(dataset);
  const saved = expected === undefined ? undefined : restoreArticle(bytes, expected);
  if (saved && saved.differences.length > 0) {
    say(
      visible(`${name} is the published text, saved in another way: ${saved.differences.join('; ')}. It is read as published.`),
    );
  }
  return saved?.article;
}

/** The text of a file as it stands there. */
export function decodeArticle({ name, bytes }: ArticleFile): Article {
  try {
    return readArticle(bytes);
  } catch (error) {
    throw new CommandError(`The article ${name} is not UTF-8. Give the text as it was published.`, undefined, { cause: error });
  }
}

function hashOf({ nodes }: Pick<Dataset, 'nodes'>): string | undefined {
  const source = nodes.find(({ type, properties }) => type === 'Source' && properties.sha256 !== undefined);
  return source && String(source.properties.sha256);
}
