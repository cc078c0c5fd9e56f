import { type Article, passageDigest } from './article.js';
import type { Dataset, NodeRecord } from './dataset.js';

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
  const check = (id: string, wrong: string | undefined): void => {
    checked += 1;
    if (wrong !== undefined) mismatches.push({ id, wrong });
  };
  for (const node of nodes) {
    const { id, type, properties } = node;
    if (type === 'Source' && typeof properties.sha256 === 'string') {
      check(
        id,
        properties.sha256 === article.sha256 ? undefined : `the article's SHA-256 is ${article.sha256}, not ${properties.sha256}`,
      );
      check(
        id,
        properties.length === article.length
          ? undefined
          : `the article has ${article.length} code points, not ${properties.length}`,
      );
    } else if (type === 'Evidence' || type === 'UncitedPassage') {
      check(id, wrongPassage(node, article));
    }
  }
  return { checked, mismatches };
}

function wrongPassage({ properties }: NodeRecord, article: Article): string | undefined {
  const { start, end, exact, digest } = properties;
  const passage = article.slice(Number(start), Number(end));
  if (exact !== undefined && !passage.includes(String(exact))) return `“${exact}” does not stand at ${start}–${end}`;
  return passageDigest(passage) === digest ? undefined : `the passage at ${start}–${end} is another one`;
}
