import { parse } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { createMemoryGraph } from '../../src/graph.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

// biome-ignore lint/suspicious/noExplicitAny: answers are as many as the queries
const ask = async (graph: Graph, query: string, variableValues = {}): Promise<any> =>
  graph.execute({ document: parse(query), variableValues });

let article: ArticleGraph;
beforeAll(async () => {
  article = await articleGraph();
});

describe('the consistency of figures', () => {
  it('holds for every figure with a formula', async () => {
    const { data } = await ask(
      article.graph,
      '{ observations(first: 100) { totalCount nodes { key assertion formula measure { key } consistency { value agrees } } } }',
    );
    const { nodes, totalCount } = data.observations;
    expect(nodes).toHaveLength(totalCount);
    const shares = nodes.filter(
      (each: { measure: { key: string }; assertion: string }) => each.measure.key === 'share' && each.assertion === 'STATED',
    );
    expect(shares).toHaveLength(13);
    for (const { consistency } of shares) expect(consistency).toMatchObject({ agrees: true });
    for (const { formula, consistency } of nodes) expect(consistency?.agrees).toBe(formula === null ? undefined : true);
  });

  it('shows the unrounded value beside the printed', async () => {
    const { data } = await ask(
      article.graph,
      '{ observation(key: "honoured-front-line-share") { consistency { formula recomputed printed value agrees } recomputedFrom { nodes { key } } } }',
    );
    expect(data.observation).toEqual({
      consistency: { formula: '710 / 771 * 100', recomputed: 92.0882, printed: '92.1%', value: 92.1, agrees: true },
      recomputedFrom: { nodes: [{ key: 'honoured-front-line-count' }, { key: 'front-line-count' }] },
    });
  });

  it('fails in a graph with another figure', async () => {
    const graph = createMemoryGraph(changed(article.dataset, 'Observation:women-share', { value: 27.1 }));
    const { data } = await ask(graph, '{ observation(key: "women-share") { consistency { recomputed agrees } } }');
    expect(data.observation.consistency).toEqual({ recomputed: 26.9599, agrees: false });
  });
});

const SUM = `query ($categories: [String!]!, $measure: String! = "count", $congress: String! = "national-congress-20") {
  sumOfCategories(categories: $categories, measure: $measure, congress: $congress) {
    __typename
    ... on AdditiveSum { value unit inputs { key value } whole { key value } rest: remainder }
    ... on NotAdditive {
      reason total inputs { value } zh: explanation en: explanation(lang: EN)
      overlaps { first { key } second { key } reason inBoth { lowest highest } }
      union { lowest highest } whole { key } remainder { lowest highest }
    }
  }
}`;
const sumOf = async (categories: readonly string[], rest = {}, graph = article.graph) => {
  const { data, errors } = await ask(graph, SUM, { categories, ...rest });
  return errors ? errors[0] : data.sumOfCategories;
};

const between = (lowest: number, highest: number) => ({ lowest, highest });

describe('a sum that would mislead', () => {
  it.each<[string, string[], Record<string, unknown>]>([
    [
      'parts that may overlap, of the front line',
      ['workers', 'farmers', 'professional-technical'],
      {
        reason: 'NOT_KNOWN_DISJOINT',
        total: 543,
        union: between(266, 543),
        whole: { key: 'front-line' },
        remainder: between(228, 505),
      },
    ],
    [
      'what a complement holds',
      ['university', 'postgraduate-complement'],
      { reason: 'NESTED', total: 1807, union: between(981, 981), remainder: between(1210, 1210) },
    ],
    [
      'a complement that overlaps another',
      ['workers-complement', 'farmers-complement'],
      { reason: 'NOT_KNOWN_DISJOINT', total: 1265, union: between(686, 771), whole: { key: 'front-line' } },
    ],
    ['what is known by its bounds', ['front-line-remainder', 'workers'], { reason: 'FIGURE_NOT_STATED', total: null }],
    [
      'different dimensions',
      ['women', 'ethnic-minorities'],
      { reason: 'OVERLAPPING_SCHEMES', total: 883, union: between(619, 883), remainder: between(1413, 1677) },
    ],
    [
      'dimensions that must overlap',
      ['front-line', 'junior-college-or-above'],
      { reason: 'OVERLAPPING_SCHEMES', total: 2962, union: between(2191, 2296), remainder: between(0, 105) },
    ],
    [
      'a part and its whole',
      ['workers', 'rural-migrant-workers'],
      { reason: 'NESTED', total: 218, union: between(192, 192), whole: { key: 'front-line' }, remainder: between(579, 579) },
    ],
    [
      'an age within another',
      ['age-45-or-under', 'age-55-or-under'],
      { reason: 'NESTED', total: 1805, union: between(1371, 1371), remainder: between(925, 925) },
    ],
    [
      'a part of another dimension',
      ['honoured-front-line', 'front-line', 'women'],
      { reason: 'NESTED', total: 2100, union: between(771, 1390), whole: { key: 'all-delegates' } },
    ],
    [
      'figures that are not stated',
      ['field-economy', 'field-health'],
      { reason: 'FIGURE_NOT_STATED', total: null, union: null, remainder: null },
    ],
    [
      'one figure that is not stated',
      ['joined-after-reform', 'joined-since-18th-congress'],
      { reason: 'NESTED', total: null, union: between(2224, 2224), remainder: between(72, 72) },
    ],
    [
      'everyone and a part',
      ['all-delegates', 'women'],
      { reason: 'NESTED', total: 2915, union: between(2296, 2296), whole: null, remainder: null },
    ],
  ])('is refused for %s', async (_, categories, expected) => {
    expect(await sumOf(categories)).toMatchObject({ __typename: 'NotAdditive', ...expected });
  });

  it('is refused for shares, which are rounded', async () => {
    const sum = await sumOf(['workers', 'farmers'], { measure: 'share' });
    expect(sum).toMatchObject({ reason: 'MEASURE_NOT_ADDITIVE', total: null, union: null, whole: null });
    expect(sum.inputs).toEqual([{ value: 8.4 }, { value: 3.7 }]);
  });

  it('tells what each two have in common', async () => {
    const { overlaps } = await sumOf(['front-line', 'junior-college-or-above', 'workers']);
    expect(overlaps).toEqual([
      {
        first: { key: 'front-line' },
        second: { key: 'junior-college-or-above' },
        reason: 'OVERLAPPING_SCHEMES',
        inBoth: between(666, 771),
      },
      { first: { key: 'workers' }, second: { key: 'front-line' }, reason: 'NESTED', inBoth: between(192, 192) },
      {
        first: { key: 'junior-college-or-above' },
        second: { key: 'workers' },
        reason: 'OVERLAPPING_SCHEMES',
        inBoth: between(87, 192),
      },
    ]);
  });

  it('is explained with names in both languages', async () => {
    const { zh, en } = await sumOf(['women', 'ethnic-minorities']);
    expect(zh).toBe(
      '“女党员”（性别）和“少数民族党员”（民族）按不同维度划分同一批代表，有多少人同属其中几类没有说明。' +
        '合起来至少619人、至多883人；“二十大当选代表”共2296人，其余至少1413人、至多1677人。',
    );
    expect(en).toBe(
      '“Women members” (Sex) and “Members of ethnic minorities” (Ethnicity) divide the same delegates along different dimensions; how many are in more than one is not stated. ' +
        'Together they are at least 619 and at most 883 of the 2,296 in “Elected delegates to the 20th National Congress”; at least 1,413 and at most 1,677 are in none of them.',
    );
  });
});

describe('a sum that is right', () => {
  it('is given for one category alone', async () => {
    expect(await sumOf(['women'])).toEqual({
      __typename: 'AdditiveSum',
      value: 619,
      unit: 'PERSON',
      inputs: [{ key: 'women', value: 619 }],
      whole: { key: 'all-delegates', value: 2296 },
      rest: 1677,
    });
  });

  it('is given for the Congress asked for', async () => {
    expect(await sumOf(['women'], { congress: 'national-congress-19' })).toMatchObject({ value: 551, whole: null });
  });

  it('is given where parts are read to exclude each other', async () => {
    const sum = await sumOf(['university', 'postgraduate']);
    expect(sum).toMatchObject({ value: 2036, whole: { key: 'junior-college-or-above', value: 2191 }, rest: 155 });
  });

  it.each([
    [['women', 'women-complement'], 2296],
    [['age-45-or-under', 'age-above-45-to-55', 'age-above-55'], 2296],
    [['front-line-complement', 'workers-complement'], 2104],
    [['joined-before-reform', 'joined-after-reform'], 2296],
  ])('is given for complements, as %j', async (categories, value) => {
    expect(await sumOf(categories)).toMatchObject({ __typename: 'AdditiveSum', value });
  });

  it('says on what ground each number stands', async () => {
    const query = `query ($of: [String!]!, $at: String!) { sumOfCategories(categories: $of, congress: $at) {
      ... on AdditiveSum { assertion sum: formula inputs { value assertion } }
      ... on NotAdditive { assertion formula inputs { value assertion } union { assertion } }
    } }`;
    const answers = await Promise.all(
      [
        { of: ['women'], at: 'national-congress-20' },
        { of: ['women'], at: 'national-congress-19' },
        { of: ['women', 'women-complement'], at: 'national-congress-20' },
        { of: ['women', 'workers'], at: 'national-congress-20' },
        { of: ['women', 'field-health'], at: 'national-congress-20' },
      ].map(async (variables) => (await ask(article.graph, query, variables)).data.sumOfCategories),
    );
    const [women, others, workers] = [
      { value: 619, assertion: 'STATED' },
      { value: 1677, assertion: 'DERIVED' },
      { value: 192, assertion: 'STATED' },
    ];
    expect(answers).toEqual([
      { assertion: 'STATED', sum: '619', inputs: [women] },
      { assertion: 'DERIVED', sum: '551', inputs: [{ value: 551, assertion: 'DERIVED' }] },
      { assertion: 'DERIVED', sum: '619 + 1677', inputs: [women, others] },
      { assertion: 'DERIVED', formula: '619 + 192', inputs: [women, workers], union: { assertion: 'DERIVED' } },
      { assertion: 'DERIVED', formula: null, inputs: [women, { value: null, assertion: null }], union: { assertion: 'DERIVED' } },
    ]);
  });
});

describe('a sum of what is not there', () => {
  it.each<[string, string[], Record<string, unknown>, string]>([
    ['a category', ['women', 'farmer'], {}, 'There is no delegate category "farmer". Did you mean "farmers"?'],
    ['a measure', ['women'], { measure: 'counts' }, 'There is no measure "counts". Did you mean "count"?'],
    [
      'a congress',
      ['women'],
      { congress: 'national-congress-21' },
      'There is no congress "national-congress-21". Did you mean "national-congress-20"?',
    ],
    ['any category', [], {}, '`categories` has 0 keys; give 1 to 50.'],
    ['two different ones', ['women', 'women'], {}, '`categories` has "women" twice; give each key once.'],
  ])('is refused for %s', async (_, categories, rest, message) => {
    expect(await sumOf(categories, rest)).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});

/** The dataset with other properties of one node or relationship. */
function changed({ nodes, relationships }: Dataset, id: string, values: Readonly<Record<string, number | boolean>>): Dataset {
  const change = <Item extends { readonly id: string; readonly properties: object }>(item: Item): Item =>
    item.id === id ? { ...item, properties: { ...item.properties, ...values } } : item;
  return { nodes: nodes.map(change), relationships: relationships.map(change) };
}
