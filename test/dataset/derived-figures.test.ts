import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, NodeRecord } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { deriveFigures } from '../../src/figures/derived-figures.js';
import { verifyFigures } from '../../src/figures/recompute.js';
import { loadSeed } from '../../src/seed.js';

let dataset: Dataset;
beforeAll(async () => {
  dataset = await loadSeed();
});

const observation = (key: string): NodeRecord['properties'] | undefined =>
  dataset.nodes.find(({ id }) => id === `Observation:${key}`)?.properties;

/** What leads from a figure, by type. */
const endsOf = (key: string, type: string): string[] =>
  dataset.relationships.filter((each) => each.type === type && each.from === `Observation:${key}`).map(({ to }) => to);

describe('figures that follow from those stated', () => {
  it.each([
    ['workers-share-of-front-line', 24.9, '192 / 771 * 100'],
    ['professional-technical-share-of-front-line', 34.5, '266 / 771 * 100'],
    ['age-45-or-under-share-of-age-55-or-under', 31.7, '434 / 1371 * 100'],
    ['rural-migrant-workers-share', 13.5, '26 / 192 * 100'],
    ['honoured-front-line-share-of-all-delegates', 30.9, '710 / 2296 * 100'],
    ['front-line-complement-count', 1525, '2296 - 771'],
    ['ethnic-minorities-complement-count', 2032, '2296 - 264'],
    ['joined-before-reform-count', 72, '2296 - 2224'],
    ['joined-before-reform-share', 3.1, '(2296 - 2224) / 2296 * 100'],
    ['age-above-45-to-55-count', 937, '1371 - 434'],
    ['age-above-45-to-55-share-of-all-delegates', 40.8, '(1371 - 434) / 2296 * 100'],
    ['front-line-without-honours-count', 61, '771 - 710'],
    ['front-line-without-honours-share', 7.9, '(771 - 710) / 771 * 100'],
    ['junior-college-or-above-remainder', 155, '2191 - 826 - 1210'],
  ])('include %s, with its formula', (key, value, formula) => {
    expect(observation(key)).toMatchObject({ value, formula, assertion: 'DERIVED', comparator: 'EQUAL' });
  });

  it('have bounds where parts may overlap', () => {
    expect(observation('front-line-remainder')).toMatchObject({ value: 228, comparator: 'AT_LEAST', lower: 228, upper: 505 });
  });

  it('lead to what they are of and come from', () => {
    const key = 'age-above-45-to-55-share-of-all-delegates';
    const ends = ['OBSERVES', 'MEASURES', 'OF_CONGRESS', 'BASE', 'DERIVED_FROM'].map((type) => endsOf(key, type));
    expect(ends).toEqual([
      ['DelegateCategory:age-above-45-to-55'],
      ['Measure:share'],
      ['PartyCongress:national-congress-20'],
      ['DelegateCategory:all-delegates'],
      ['Observation:age-45-or-under-count', 'Observation:age-55-or-under-count', 'Observation:delegates-count'],
    ]);
  });

  it('give each counted category a share of each that holds it', () => {
    const { nodes, relationships } = dataset;
    const leads = (type: string) => new Map(relationships.filter((each) => each.type === type).map(({ from, to }) => [from, to]));
    const [partOf, subject, base, measure] = ['PART_OF', 'OBSERVES', 'BASE', 'MEASURES'].map(leads);
    const counted = nodes.filter(
      ({ id, properties }) => measure?.get(id) === 'Measure:count' && properties.comparator === 'EQUAL',
    );
    const shares = new Set(nodes.map(({ id }) => `${subject?.get(id)} ${base?.get(id)}`));
    const of20 = counted.filter(({ id }) => endsOf(id.slice('Observation:'.length), 'OF_CONGRESS')[0]?.endsWith('20'));
    const pairs = of20.flatMap(({ id }) => {
      const category = subject?.get(id) ?? '';
      const wholes: string[] = [];
      for (let whole = partOf?.get(category); whole; whole = partOf?.get(whole)) wholes.push(whole);
      return wholes.map((whole) => `${category} ${whole}`);
    });
    expect(pairs.length).toBeGreaterThan(40);
    expect(pairs.filter((pair) => !shares.has(pair))).toEqual([]);
  });

  it('are not derived again where they are written', () => {
    const nodes = new Map(dataset.nodes.map((node) => [node.id, node]));
    expect(deriveFigures({ nodes, relationships: dataset.relationships })).toEqual([]);
  });

  it('are found out where one was changed or left out', () => {
    const [changed, left] = ['Observation:women-complement-count', 'Observation:front-line-complement-count'];
    const nodes = dataset.nodes
      .filter(({ id }) => id !== left)
      .map((node) => (node.id === changed ? { ...node, properties: { ...node.properties, upper: 1700 } } : node));
    const mismatches = verifyFigures({ ...dataset, nodes }).mismatches;
    expect(mismatches).toContainEqual({ id: changed, wrong: 'its upper is not what follows from the stated figures' });
    expect(mismatches).toContainEqual({ id: left, wrong: 'it follows from the stated figures and is not there' });
  });
});

describe('what bounds a derived figure', () => {
  it.each([
    ['women-share-19', 24.1099, 24.21],
    ['junior-college-or-above-share-19', 94.1768, 94.2769],
  ])('is no wider for %s than rounding allows', (key, lower, upper) => {
    expect(observation(key)).toMatchObject({ lower, upper });
  });
});
