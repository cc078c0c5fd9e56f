import type { ArticleGraph } from './article-graph.js';
import type { ReadingRule } from './rule.js';
import { wordsRestedOn } from './words-rested-on.js';

/** Words of the article that leave a time or a number open. */
export const vagueWordRules: readonly ReadingRule<ArticleGraph>[] = [
  {
    name: 'vague-words-are-asked-about',
    sentence: 'A Silence rests on each word of vague time or number (近日, 多次, 一些, 有的, 一部分).',
    right: 'Write a Silence about what it leaves open, or add the place to one',
    check: (graph) =>
      wordsRestedOn(graph, VAGUE, ({ properties }) => properties.assertion === 'NOT_STATED', 'no Silence rests on'),
  },
];

const VAGUE = /近日|多次|一些|有的|一部分|一定数量/g;
