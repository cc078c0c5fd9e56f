import { readFile } from 'node:fs/promises';
import { type Article, readArticle } from '../dataset/article.js';
import { CommandError, usageError } from './command-error.js';

/** The article's text from a file that the operator names. */
export async function readArticleFile(file: string): Promise<Article> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw usageError(
      `The article ${file} cannot be read: ${(error as Error).message}. Give its text with --article FILE or ARTICLE_FILE.`,
      error,
    );
  }
  try {
    return readArticle(bytes);
  } catch (error) {
    throw new CommandError(`The article ${file} is not UTF-8. Give the text as it was published.`, undefined, { cause: error });
  }
}
