import type { ArticleGraph } from './article-graph.js';

const known = new WeakMap<ArticleGraph, ReadonlySet<number>>();

/** Where words begin and end in the article, in code points. */
export function wordBounds(graph: ArticleGraph): ReadonlySet<number> {
  const found = known.get(graph) ?? findBounds(graph);
  known.set(graph, found);
  return found;
}

function findBounds({ paragraphs }: ArticleGraph): ReadonlySet<number> {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const bounds = new Set<number>();
  for (const { start, end, words } of paragraphs) {
    let at = start;
    for (const { segment } of segmenter.segment(words)) {
      bounds.add(at);
      at += [...segment].length;
    }
    bounds.add(end);
  }
  return bounds;
}
