import { beforeAll, describe, expect, it } from 'vitest';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { type ProcedureData, readProcedure } from '../../../src/explorer/procedure/procedure-reader.js';
import { stepsOf, stepsOutside } from '../../../src/explorer/procedure/step-order.js';
import { articleTransport } from '../article-transport.js';
import { step } from './steps.js';

describe('the steps of the article', () => {
  let data: ProcedureData;

  beforeAll(async () => {
    const read = await readProcedure(new GraphClient(await articleTransport()));
    if (!read) throw new Error('The graph of the article has no procedure.');
    data = read;
  });

  it('stand in each stage as the stage lists them, not by their IDs', () => {
    const keys = data.procedure.stages.nodes.map((stage) =>
      stepsOf(stage, data.steps).map(({ id }) => id.replace('ProcedureStep:', '')),
    );
    expect(keys).toEqual([
      ['allocate-quotas', 'mobilise-participation', 'branch-proposes', 'determine-inspection-list'],
      ['inspect-candidates', 'form-inspection-teams'],
      [
        'primary-committee-selects',
        'recommending-unit-selects',
        'determine-preliminary-candidates',
        'determine-prospective-candidates',
      ],
      [
        'prepare-meeting',
        'draw-up-election-rules',
        'explain-candidate-list',
        'introduce-candidates',
        'deliberate-on-candidates',
        'elect-delegates',
      ],
    ]);
  });

  it('outside the stages are told apart by whether their order is stated', () => {
    const { ordered, apart } = stepsOutside(data.steps);
    expect(ordered.map(({ id }) => id)).toEqual([
      'ProcedureStep:publish-list',
      'ProcedureStep:review-credentials',
      'ProcedureStep:attend-congress',
    ]);
    expect(apart.map(({ id }) => id)).toEqual(['ProcedureStep:determine-special-delegates']);
  });

  it('and all others are each in exactly one place', () => {
    const { ordered, apart } = stepsOutside(data.steps);
    const shown = [...data.procedure.stages.nodes.flatMap((stage) => stepsOf(stage, data.steps)), ...ordered, ...apart];
    expect(shown.map(({ id }) => id).sort()).toEqual(data.steps.map(({ id }) => id).sort());
  });

  it('have gates and standards with what these check, each measure once', () => {
    const { qualityMeasures, measures } = data.procedure;
    expect(qualityMeasures.map(({ type, means }) => [type, means.nodes.length])).toEqual([
      ['QualityStandard', 3],
      ['QualityGate', 3],
      ['QualityGate', 11],
      ['QualityGate', 5],
    ]);
    const others = measures.flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(others.length).toBeGreaterThan(0);
    expect(others.filter((id) => qualityMeasures.some((measure) => measure.id === id))).toEqual([]);
  });
});

describe('stepsOutside', () => {
  it('follows the order, not that in which the steps are given', () => {
    const { ordered } = stepsOutside([step('last'), step('first', ['middle']), step('middle', ['last'])]);
    expect(ordered.map(({ id }) => id)).toEqual(['first', 'middle', 'last']);
  });
});
