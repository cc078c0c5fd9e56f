import type { Dataset, NodeRecord } from '../dataset/dataset.js';
import { type Article, passageDigest } from './article.js';

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
  for (const node of nodes) {
    const wrong = wrongs(node, article);
    if (wrong === undefined) continue;
    checked += 1;
    mismatches.push(...wrong.map((each) => ({ id: node.id, wrong: each })));
  }
  return { checked, mismatches };
}

/** What of a node does not agree with the article; undefined where there is nothing to compare. */
function wrongs(node: NodeRecord, article: Article): string[] | undefined {
  const { sha256, length } = node.properties;
  if (node.type === 'Source' && sha256 !== undefined) {
    return [
      ...(sha256 === article.sha256 ? [] : [`the article's SHA-256 is ${article.sha256}, not ${sha256}`]),
      ...(length === article.length ? [] : [`the article has ${article.length} code points, not ${length}`]),
    ];
  }
  return node.type === 'Evidence' || node.type === 'UncitedPassage' ? wrongPassage(node, article) : undefined;
}

function wrongPassage({ properties }: NodeRecord, article: Article): string[] {
  const { start, end, exact, exactStart, digest } = properties;
  const passage = article.slice(Number(start), Number(end));
  const term = exact === undefined ? '' : withoutRoom(String(exact));
  if (!withoutRoom(passage).includes(term)) return [`“${exact}” does not stand at ${start}–${end}`];
  if (exactStart !== undefined) {
    const rest = article.slice(Number(exactStart), Number(end));
    const stands = !ROOM.test(rest.slice(0, 1)) && withoutRoom(rest).startsWith(term);
    const to = Number(exactStart) + [...String(exact)].length;
    if (!stands) return [`“${exact}” does not stand at ${exactStart}–${to}`];
  }
  return passageDigest(passage) === digest ? [] : [`the passage at ${start}–${end} is another one`];
}

/** What is between words or cannot be seen: a line that ends in a term, or a space in it, makes it no other. */
const ROOM = /[\s\p{Default_Ignorable_Code_Point}]/u;
export const withoutRoom = (text: string): string => text.replace(new RegExp(ROOM, 'gu'), '');
