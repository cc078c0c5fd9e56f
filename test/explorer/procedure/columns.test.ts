import { beforeAll, describe, expect, it } from 'vitest';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { type Column, columnsOf } from '../../../src/explorer/procedure/columns.js';
import { type ProcedureData, readProcedure } from '../../../src/explorer/procedure/procedure-reader.js';
import { articleTransport } from '../article-transport.js';
import { stage, step } from './steps.js';

const numbered = (columns: readonly Column[]): Record<string, string> =>
  Object.fromEntries(columns.flatMap(({ steps }) => steps.map((each) => [each.number, each.step.id])));

describe('columns', () => {
  it('number the steps of each stage, in their order', () => {
    const columns = columnsOf(
      [stage('one', 'a', 'b'), stage('two', 'd', 'c')],
      [step('a'), step('b', ['a']), step('c', ['d']), step('d')],
    );
    expect(numbered(columns)).toEqual({ '1.1': 'b', '1.2': 'a', '2.1': 'c', '2.2': 'd' });
  });

  it('end with the steps of no stage', () => {
    const columns = columnsOf([stage('one', 'a')], [step('other'), step('a')]);
    expect(columns.map((column) => column.stage?.id)).toEqual(['one', undefined]);
    expect(numbered(columns)).toEqual({ '1.1': 'a', '2.1': 'other' });
  });

  it('leave out what is no step, and an empty rest', () => {
    expect(numbered(columnsOf([stage('one', 'gone', 'a')], [step('a')]))).toEqual({ '1.1': 'a' });
  });
});

describe('the columns of the article', () => {
  let data: ProcedureData;

  beforeAll(async () => {
    data = (await readProcedure(new GraphClient(await articleTransport()))) as ProcedureData;
  });

  it('have every step in exactly one place', () => {
    const columns = columnsOf(data.procedure.stages.nodes, data.steps);
    expect(Object.values(numbered(columns)).sort()).toEqual(data.steps.map(({ id }) => id).sort());
  });

  it('put no step before one of its stage that precedes it', () => {
    for (const { steps } of columnsOf(data.procedure.stages.nodes, data.steps)) {
      const places = new Map(steps.map(({ step: { id } }, place) => [id, place]));
      for (const {
        step: { id, precedes },
      } of steps)
        for (const { node } of precedes.edges) {
          const later = places.get(node.id);
          if (later !== undefined) expect(later, `${id} before ${node.id}`).toBeGreaterThan(places.get(id) as number);
        }
    }
  });
});
