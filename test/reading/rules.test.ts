import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { readArticle } from '../../packages/evidence-graph/src/evidence/article.js';
import { ArticleGraph } from '../../src/reading/article-graph.js';
import { CitedGraph } from '../../src/reading/cited-graph.js';
import type { ReadingRule } from '../../src/reading/rule.js';
import { articleRules, checkReading, graphRules } from '../../src/reading/rules.js';
import { loadSeed } from '../../src/seed.js';
import { articleFile } from '../support/article-file.js';
import { planted } from './planted.js';

let seed: Dataset;
beforeAll(async () => {
  seed = await loadSeed();
});

const names = (rules: readonly { readonly name: string }[]) => rules.map(({ name }) => name);

const isBreach = ({ wrong }: { readonly wrong?: unknown }): boolean => wrong !== undefined;

function keeps<G extends CitedGraph>(rules: readonly ReadingRule<G>[], graphOf: (dataset: Dataset) => G): void {
  let graph: G;
  beforeAll(() => {
    graph = graphOf(seed);
  });

  it.each(rules)('$name: is kept by the seed', (rule) => {
    const checked = rule.check(graph);
    expect(checked.length).toBeGreaterThan(0);
    expect(checked.filter(isBreach)).toEqual([]);
  });

  it.each(rules)('$name: finds a planted breach', (rule) => {
    const breaches = rule.check(graphOf(planted[rule.name]?.(seed) ?? seed)).filter(isBreach);
    expect(breaches.length).toBeGreaterThan(0);
    for (const { id, wrong } of breaches)
      expect([id, wrong]).toEqual([expect.stringMatching(/^\w+[:(]/), expect.stringMatching(/\w/)]);
  });
}

describe('rules of reading', () => {
  it('have names that no other has', () => {
    const all = names([...graphRules, ...articleRules]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('have a planted breach each, and no other', () => {
    expect(Object.keys(planted).sort()).toEqual(names([...graphRules, ...articleRules]).sort());
  });

  it('are not checked where they need the article', () => {
    const unchecked = checkReading(seed).filter(({ checked }) => checked === undefined);
    expect(names(unchecked.map(({ rule }) => rule))).toEqual(names(articleRules));
  });
});

describe('rules of the graph alone', () => keeps(graphRules, (dataset) => new CitedGraph(dataset)));

describe.skipIf(articleFile === undefined)('rules of the graph beside the article', () =>
  keeps(articleRules, (dataset) => new ArticleGraph(dataset, readArticle(readFileSync(String(articleFile))))),
);
