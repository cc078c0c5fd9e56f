import type { Dataset } from 'evidence-graph/dataset';
import type { Article } from 'evidence-graph/evidence';
import { actRules } from './acts.js';
import { alternativeRules } from './alternatives.js';
import { ArticleGraph } from './article-graph.js';
import { CitedGraph } from './cited-graph.js';
import { claimRules } from './claims.js';
import { figureRules } from './figures.js';
import { futureRules, futureWordRules } from './future.js';
import { groundRules } from './grounds.js';
import { mentionRules } from './mentions.js';
import { nameRules } from './names.js';
import { openListRules } from './open-lists.js';
import { orderRules } from './order.js';
import { placeRules } from './places.js';
import { referenceRules } from './references.js';
import { repetitionRules } from './repetition.js';
import type { Checked, ReadingRule } from './rule.js';
import { silenceRules } from './silences.js';
import { vagueWordRules } from './vague-words.js';
import { wordRules } from './words.js';

/** The rules that need only the graph. */
export const graphRules: readonly ReadingRule<CitedGraph>[] = [
  ...groundRules,
  ...referenceRules,
  ...silenceRules,
  ...claimRules,
  ...actRules,
  ...futureRules,
  ...nameRules,
];

/** The rules that compare the graph with the words of the article. */
export const articleRules: readonly ReadingRule<ArticleGraph>[] = [
  ...wordRules,
  ...alternativeRules,
  ...orderRules,
  ...vagueWordRules,
  ...openListRules,
  ...futureWordRules,
  ...figureRules,
  ...placeRules,
  ...repetitionRules,
  ...mentionRules,
];

/** What a rule has found. */
export interface Finding {
  readonly rule: Omit<ReadingRule<never>, 'check'>;
  /** How many things it has looked at; undefined where it needs the article, which is not there. */
  readonly checked: number | undefined;
  readonly breaches: readonly Breach[];
}

export interface Breach {
  /** Of the node, relationship or section. */
  readonly id: string;
  readonly wrong: string;
}

/** Holds a graph against every rule, or without the article's words against those that need none. */
export function checkReading(dataset: Dataset, article?: Article): Finding[] {
  if (!article) {
    const graph = new CitedGraph(dataset);
    return [...graphRules.map((rule) => found(rule, rule.check(graph))), ...articleRules.map((rule) => found(rule))];
  }
  const graph = new ArticleGraph(dataset, article);
  return [...graphRules, ...articleRules].map((rule) => found(rule, rule.check(graph)));
}

const found = (rule: Finding['rule'], checked?: readonly Checked[]): Finding => ({
  rule,
  checked: checked?.length,
  breaches: (checked ?? []).flatMap(({ id, wrong }) => (wrong === undefined ? [] : [{ id, wrong }])),
});
