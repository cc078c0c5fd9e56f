import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../packages/evidence-graph/test/support/faults.js';
import { figuresAgree, verifyFigures } from '../../src/figures/recompute.js';
import { ontology } from '../../src/ontology/index.js';
import { loadSeed } from '../../src/seed.js';

const NAME = 'name: { zh: 数, en: Figure }, unit: PERSON, subject: Measure:count, measure: count';
const seed = (share: string) =>
  [
    'Measure:',
    '  count: { name: { zh: 数量, en: Count } }',
    'Observation:',
    `  part: { ${NAME}, value: 771, printed: "771", decimals: 0 }`,
    `  whole: { ${NAME}, value: 2296, printed: "2296", decimals: 0 }`,
    `  rounded: { ${NAME.replace('PERSON', 'PERCENT')}, value: 22.3, printed: "22.3%", decimals: 1 }`,
    `  share: { ${NAME}, ${share} }`,
  ].join('\n');
const faults = (share: string) => faultsOf(ontology, { 'a.yaml': seed(share) }, [figuresAgree]);

const FORMULA = 'formula: "771 / 2296 * 100"';
const INPUTS = 'recomputedFrom: [part, whole]';
const PRINTED = 'printed: "33.6%", decimals: 1';
const RIGHT = `value: 33.6, ${PRINTED}, ${FORMULA}, ${INPUTS}`;

describe('figures of a dataset', () => {
  it.each([
    [
      'a changed figure',
      `value: 33.5, printed: "33.5%", decimals: 1, ${FORMULA}, ${INPUTS}`,
      'Observation:share is 33.5, but 771 / 2296 * 100 gives 33.6. Mend the figure, its formula or its inputs',
    ],
    [
      'a derived figure rounded down',
      `value: 33.5, ${FORMULA}, ${INPUTS}`,
      'Observation:share is 33.5, but 771 / 2296 * 100 gives 33.6. Mend the figure, its formula or its inputs',
    ],
    [
      'a figure below its bounds',
      `value: 33.6, lower: 33.7, upper: 33.8, ${FORMULA}, ${INPUTS}`,
      'Observation:share is 33.6, at least 33.7, at most 33.8, but 771 / 2296 * 100 gives 33.6. Mend the figure, its formula or its inputs',
    ],
    [
      'a figure printed otherwise',
      `value: 33.6, printed: "33.5%", decimals: 1, ${FORMULA}, ${INPUTS}`,
      'Observation:share is 33.6, but printed is 33.5%. Write the figure as the article has it',
    ],
    [
      'fewer decimals than printed',
      'value: 27, printed: "27.0%", decimals: 0',
      'Observation:share is 27, but printed is 27.0%. Write the figure as the article has it',
    ],
    [
      'a number in the formula that is no input',
      `value: 33.6, ${PRINTED}, formula: "772 / 2296 * 100", ${INPUTS}`,
      'The formula of Observation:share has 772, which none of its inputs is. Its inputs are Observation:part = 771, Observation:whole = 2296',
    ],
    [
      'an input too few',
      `value: 33.6, ${PRINTED}, ${FORMULA}, recomputedFrom: [part]`,
      'The formula of Observation:share has 2296, which none of its inputs is. Its inputs are Observation:part = 771',
    ],
    [
      'an input that is not used',
      `value: 771, formula: "771", ${INPUTS}`,
      'The formula of Observation:share does not use Observation:whole. Name the figures in it only',
    ],
    [
      'a formula without inputs',
      `value: 33.6, ${PRINTED}, ${FORMULA}`,
      'Observation:share has a formula and no inputs. Name the figures in it under recomputedFrom',
    ],
    [
      'inputs without a formula',
      `value: 33.6, ${PRINTED}, ${INPUTS}`,
      'Observation:share has inputs and no formula. Write how it is computed from them under formula',
    ],
    [
      'a formula that is none',
      `value: 33.6, ${PRINTED}, formula: "771 of 2296", ${INPUTS}`,
      'The formula of Observation:share cannot be read: +, -, *, / or the end is expected at character 5. It has numbers, + - * / and parentheses',
    ],
    [
      'a figure computed from itself',
      'value: 33.6, formula: "33.6", recomputedFrom: [share]',
      'Observation:share is computed from itself. Compute it from figures that do not rest on it',
    ],
    [
      'bounds wider than rounding allows',
      'value: 748.7, assertion: DERIVED, lower: 748.5, upper: 748.9, formula: "771 - 22.3", derivedFrom: [part, rounded]',
      'The bounds of Observation:share are 748.5 and 748.9, but rounding of its inputs allows 748.65 and 748.75. Write lower: 748.65 and upper: 748.75',
    ],
    [
      'bounds where nothing is rounded',
      'value: 1525, assertion: DERIVED, lower: 1524, upper: 1526, formula: "2296 - 771", derivedFrom: [part, whole]',
      'The bounds of Observation:share are 1524 and 1526, but rounding of its inputs allows none and none. Remove lower and upper: no input is rounded',
    ],
    [
      'no bounds where an input is rounded',
      'value: 748.7, assertion: DERIVED, formula: "771 - 22.3", derivedFrom: [part, rounded]',
      'The bounds of Observation:share are none and none, but rounding of its inputs allows 748.65 and 748.75. Write lower: 748.65 and upper: 748.75',
    ],
    [
      'more decimals than a number has',
      'value: 33.6, printed: "33.6%", decimals: 400',
      'Observation:share is 33.600000000000, but printed is 33.6%. Write the figure as the article has it',
    ],
  ])('are refused for %s', (_, share, fault) => {
    expect(faults(share)).toEqual([`a.yaml:7 ${fault}`]);
  });

  it('are accepted where formula and inputs agree', () => {
    expect(() => faults(RIGHT)).toThrow('The files were accepted');
  });

  it('name only the fault of a missing input', () => {
    expect(faults(`value: 33.6, ${PRINTED}, ${FORMULA}, recomputedFrom: [part, whole, none]`)).toEqual([
      'a.yaml:7 RECOMPUTED_FROM leads to Observation:none, which does not exist. Write that entity, or mend the key',
    ]);
  });
});

describe('figures of the article', () => {
  it('agree with their formulas one and all', async () => {
    const dataset = await loadSeed();
    const formulas = dataset.nodes.filter(({ properties }) => properties.formula !== undefined);
    expect(verifyFigures(dataset)).toEqual({ checked: formulas.length, mismatches: [] });
  });

  it('have every reported share among the checked', async () => {
    const { nodes, relationships } = await loadSeed();
    const shares = relationships.filter(({ type, to }) => type === 'MEASURES' && to === 'Measure:share').map(({ from }) => from);
    const reported = nodes.filter(({ id, properties }) => shares.includes(id) && properties.assertion === 'STATED');
    expect(reported.length).toBe(13);
    expect(reported.filter(({ properties }) => properties.formula === undefined)).toEqual([]);
  });

  it('are found out where one of them changes', async () => {
    const { nodes, relationships } = await loadSeed();
    const changed = nodes.map((node) =>
      node.id === 'Observation:women-count' ? { ...node, properties: { ...node.properties, value: 691 } } : node,
    );
    const ids = verifyFigures({ nodes: changed, relationships }).mismatches.map(({ id }) => id);
    const found = [
      'women-count',
      'women-share',
      'women-count-19',
      'women-share-19',
      'women-complement-count',
      'women-complement-share',
    ];
    expect(new Set(ids)).toEqual(new Set(found.map((key) => `Observation:${key}`)));
  });
});
