import type { Dataset } from '../dataset/dataset.js';
import { type Article, articleOf } from '../evidence/article-text.js';

/** A whole graph in one JSON file, for pages that answer from it themselves. */
export interface GraphFile {
  readonly dataset: Dataset;
  /** The article's text, where whoever wrote the file has given it. */
  readonly article?: { readonly text: string; readonly sha256: string };
}

export const graphFileOf = (dataset: Dataset, article?: Article): GraphFile => ({
  dataset,
  ...(article ? { article: { text: article.slice(0, article.length), sha256: article.sha256 } } : {}),
});

/** The article's text out of such a file. */
export const articleIn = ({ article }: GraphFile): Article | undefined => article && articleOf(article.text, article.sha256);
