import { type ArticleGraph, spansIn, touch } from './article-graph.js';
import type { Statement } from './cited-graph.js';
import type { Checked } from './rule.js';

/** Looks at each place where some words stand, whether a statement of some kind rests on it; `wrong` says of what kind none does. */
export function wordsRestedOn(
  graph: ArticleGraph,
  pattern: RegExp,
  is: (statement: Statement) => boolean,
  wrong: string,
): readonly Checked[] {
  const places = graph.placesOf(graph.statements.filter(is).flatMap(({ evidence }) => evidence));
  return graph.paragraphs.flatMap(({ id, ...section }) =>
    spansIn(section, pattern).map((span) => ({
      id,
      wrong: places.some((place) => touch(place, span)) ? undefined : `${wrong} ${span.words} at ${span.start}–${span.end}`,
    })),
  );
}
