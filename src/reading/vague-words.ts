import { type ArticleGraph, type Place, spansIn, touch } from './article-graph.js';
import type { Statement } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';

/** Words of the article that leave a time, a number or the rest of a list open. */
export const vagueWordRules: readonly ReadingRule<ArticleGraph>[] = [
  {
    name: 'vague-words-are-asked-about',
    sentence: 'A Silence rests on each word of vague time or number (近日, 多次, 一些, 有的, 一部分).',
    right: 'Write a Silence about what it leaves open, or add the place to one',
    check: (graph) => {
      const asked = placesWhere(graph, ({ properties }) => properties.assertion === 'NOT_STATED');
      return wordsAt(graph, VAGUE, (span) => !asked.some((place) => touch(place, span)) && 'no Silence rests on');
    },
  },
  {
    name: 'open-lists-are-told',
    sentence: 'Something that is open-ended, or a Silence, rests on each 等 that leaves a list open.',
    right: 'Write openEnded: true on the members of the list, or a Silence about the others',
    check: (graph) => {
      const told = placesWhere(
        graph,
        ({ properties: { assertion, openEnded } }) => openEnded === true || assertion === 'NOT_STATED',
      );
      return wordsAt(graph, /等/g, (span) => !told.some((place) => touch(place, span)) && 'nothing open-ended rests on');
    },
  },
  {
    name: 'open-ended-cites-its-word',
    sentence: 'What is open-ended cites words with 等.',
    right: 'Cite the end of the list, or remove openEnded',
    check: (graph) =>
      each(
        graph.statements.filter(({ properties }) => properties.openEnded === true),
        (statement) => !graph.wordsOf(statement).includes('等') && 'is open-ended, and its words have no 等',
      ),
  },
];

const VAGUE = /近日|多次|一些|有的|一部分|一定数量/g;

const placesWhere = (graph: ArticleGraph, is: (statement: Statement) => boolean): readonly Place[] =>
  graph.placesOf(graph.statements.filter(is).flatMap(({ evidence }) => evidence));

const wordsAt = (graph: ArticleGraph, pattern: RegExp, wrong: (span: ReturnType<typeof spansIn>[number]) => string | false) =>
  graph.paragraphs.flatMap((section) =>
    spansIn(section, pattern).map((span) => {
      const found = wrong(span);
      return { id: section.id, wrong: found ? `${found} ${span.words} at ${span.start}–${span.end}` : undefined };
    }),
  );
