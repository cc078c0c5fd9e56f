import fc from 'fast-check';
import { type DocumentNode, type ExecutionResult, parse, validate } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { type Citation, MAX_PATHS, type Uncited } from '../../packages/evidence-graph/src/evidence/citation/collect.js';
import { writeQuery } from '../../packages/evidence-graph/test/support/query-writer.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';
import { articleVocabulary } from '../support/article-vocabulary.js';
import { cited } from '../support/cited.js';

const RUNS = 60;
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 2 ** 31);

let article: ArticleGraph;
beforeAll(async () => {
  article = await articleGraph();
});

it(`random answers are the same with citations, which lack nothing (PROPERTY_SEED=${seed})`, { timeout: 120_000 }, async () => {
  const { graph, dataset } = article;
  const words = articleVocabulary(dataset);
  const ids = new Set([...dataset.nodes, ...dataset.relationships].map(({ id }) => id));
  const ask = (document: DocumentNode, variableValues: Readonly<Record<string, unknown>>) =>
    graph.execute({ document, variableValues }) as Promise<ExecutionResult>;
  let shown = 0;
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (g) => {
      const { source, variables } = writeQuery(graph.schema, words, g);
      const document = parse(source);
      if (validate(graph.schema, document).length > 0) return;
      for (const variableValues of variables) {
        const plain = await ask(document, variableValues);
        const { data, errors, extensions } = await ask(cited(document), variableValues);
        // Citing reads more: what is refused as too dear has no data to compare.
        if (errors?.[0]?.extensions.code === 'COST_LIMIT_EXCEEDED') continue;
        expect(JSON.stringify({ data, errors }), source).toBe(JSON.stringify({ data: plain.data, errors: plain.errors }));
        if (!data) continue;
        const { citations, uncited = [] } = extensions as { citations: Citation[]; uncited?: Uncited[] };
        const listed = [...citations, ...uncited];
        const paths = new Set(listed.flatMap((each) => each.paths));
        const isFull = listed.some((each) => each.paths.length === MAX_PATHS);
        for (const { id, path } of idsIn(data, ids)) {
          shown += 1;
          const isListed = path.some((_, length) => paths.has(path.slice(0, path.length - length).join('.')));
          expect(isListed || isFull, `${id} at ${path.join('.')} of ${source}`).toBe(true);
        }
      }
    }),
    { seed, numRuns: RUNS, endOnFailure: true },
  );
  expect(shown).toBeGreaterThan(10);
});

/** The ids of nodes and relationships in an answer, each with the path of the object that shows it. */
function idsIn(
  value: unknown,
  known: ReadonlySet<string>,
  path: readonly string[] = [],
): { id: string; path: readonly string[] }[] {
  if (typeof value === 'string') return known.has(value) ? [{ id: value, path: path.slice(0, -1) }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => idsIn(each, known, [...path, key]));
}
