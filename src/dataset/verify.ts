import { type Article, passageDigest } from './article.js';
import type { Dataset } from './dataset.js';

export interface Verification {
  /** How many locators were compared with the article. */
  readonly checked: number;
  readonly mismatches: readonly Mismatch[];
}

export interface Mismatch {
  /** The id of the node that does not agree with the article. */
  readonly id: string;
  readonly wrong: string;
}

/** Compares the source's hash and every locator, short term and passage digest with the article's text. */
export function verifyAgainstArticle({ nodes }: Dataset, article: Article): Verification {
  const mismatches: Mismatch[] = [];
  let checked = 0;
  for (const { id, type, properties } of nodes) {
    if (type === 'Source' && typeof properties.sha256 === 'string') {
      checked += 1;
      if (properties.sha256 !== article.sha256) {
        mismatches.push({ id, wrong: `the article's SHA-256 is ${article.sha256}, not ${properties.sha256}` });
      }
      if (properties.length !== article.length) {
        mismatches.push({ id, wrong: `the article has ${article.length} code points, not ${properties.length}` });
      }
    } else if (type === 'Evidence') {
      checked += 1;
      const { start, end, exact, digest } = properties;
      const passage = article.slice(Number(start), Number(end));
      if (!passage.includes(String(exact))) mismatches.push({ id, wrong: `“${exact}” does not stand at ${start}–${end}` });
      else if (passageDigest(passage) !== digest) mismatches.push({ id, wrong: `the passage at ${start}–${end} is another one` });
    }
  }
  return { checked, mismatches };
}
