import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

describe('the examples', () => {
  let article: ArticleGraph;
  beforeAll(async () => {
    article = await articleGraph();
  });

  it('are valid and answer without errors', async () => {
    expect(article.examples.length).toBeGreaterThan(8);
    for (const { id } of article.examples) await expect(article.answer(id), id).resolves.toBeTruthy();
  });

  it('give evidence for every statement they read', async () => {
    for (const { id } of article.examples) {
      const bare = withoutEvidence(await article.answer(id));
      expect(bare, id).toEqual([]);
    }
  });

  it('list every category with its figures', async () => {
    const { delegateCategories } = await article.answer('categories');
    const { nodes } = article.dataset;
    const keys = nodes.filter(({ type }) => type === 'DelegateCategory').map(({ key }) => key);
    expect(delegateCategories.nodes.map(({ key }: { key: string }) => key)).toEqual(keys);
    expect(delegateCategories.totalCount).toBe(keys.length);
    const women = delegateCategories.nodes.find(({ key }: { key: string }) => key === 'women');
    expect(women.observations.nodes.map(({ value, unit }: { value: number; unit: string }) => `${value} ${unit}`)).toEqual(
      expect.arrayContaining(['619 PERSON', '27 PERCENT', '68 PERSON', '2.8 PERCENTAGE_POINT']),
    );
  });

  it('walk from a unit to the section of the evidence', async () => {
    const { electionUnit } = await article.answer('unit-to-evidence');
    expect(electionUnit).toMatchObject({ name: '北京市', assertion: 'BACKGROUND' });
    const [procedure] = electionUnit.instanceOf.procedures.nodes;
    expect(procedure).toMatchObject({ startedIn: '2021-11', completedIn: '2022-07' });
    const steps = procedure.stages.nodes.flatMap((stage: { steps: { nodes: unknown[] } }) => stage.steps.nodes);
    const recommending = steps.find(({ name }: { name: string }) => name.startsWith('推荐单位'));
    const [decided] = recommending.decidedBy.edges;
    expect(decided.node).toMatchObject({ __typename: 'OrganizationKind', nameEn: 'Recommending unit' });
    expect(decided.relationship.evidence[0].section).toMatchObject({ name: '答3第4段', source: { publisher: '观察者网' } });
  });
});

/** The paths of objects that have `evidence` in the answer, but none in it, and are not derived. */
function withoutEvidence(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => withoutEvidence(each, `${path}.${index}`));
  if (typeof value !== 'object' || value === null) return [];
  const object = value as Record<string, unknown>;
  const isBare = Array.isArray(object.evidence) && object.evidence.length === 0 && object.assertion !== 'DERIVED';
  return [...(isBare ? [path] : []), ...Object.entries(object).flatMap(([key, each]) => withoutEvidence(each, `${path}.${key}`))];
}
