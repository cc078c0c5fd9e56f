import { beforeAll, describe, expect, it } from 'vitest';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { qualified } from '../../../packages/evidence-graph-explorer/src/language/qualified.js';
import { type Named, type ProcedureData, readProcedure } from '../../../src/explorer/procedure/procedure-reader.js';
import { placeName } from '../../../src/findings/cited-place.js';
import { articleTransport } from '../article-transport.js';

let data: ProcedureData;
beforeAll(async () => {
  data = (await readProcedure(new GraphClient(await articleTransport()))) as ProcedureData;
});

const stepNamed = (key: string) => data.steps.find(({ id }) => id === `ProcedureStep:${key}`);
const words = (nodes: readonly Named[] = [], language: 'zh' | 'en' = 'zh') =>
  nodes.map((node) => qualified(node[language], node.qualifiers ?? [], language));

describe('what a card says of a step', () => {
  it('tells alternatives as one or another', () => {
    const meetings = words(stepNamed('elect-delegates')?.decidedAt.nodes).sort();
    expect(meetings).toEqual([
      expect.stringMatching(/^党代表会议（.*择一.*）$/),
      expect.stringMatching(/^党代表大会（.*择一.*）$/),
    ]);
  });

  it('tells of how many it is said', () => {
    expect(words(stepNamed('elect-delegates')?.performedBy.nodes, 'en')).toEqual([
      expect.stringMatching(/^Electoral unit \(All\b/),
    ]);
  });

  it('tells that an actor is inferred', () => {
    expect(words(stepNamed('explain-candidate-list')?.performedBy.nodes)).toEqual([expect.stringMatching(/^选举单位（.*推断/)]);
  });

  it('tells what is yet to come', () => {
    const { performedBy } = stepNamed('review-credentials') ?? {};
    expect(words(performedBy?.nodes)).toEqual(['二十大代表资格审查委员会（尚未进行）']);
  });

  it('adds nothing to what is stated without qualification', () => {
    const { decidedBy } = stepNamed('determine-special-delegates') ?? {};
    expect(words(decidedBy?.nodes)).toEqual(['党中央']);
  });
});

describe('what a stage and a gate say', () => {
  it('tells by whom only some do it', () => {
    const nomination = data.procedure.stages.nodes.find(({ id }) => id === 'ProcedureStage:nomination');
    expect(nomination?.means.nodes.length).toBeGreaterThan(0);
    for (const each of words(nomination?.means.nodes.filter(({ type }) => type === 'NominationMethod')))
      expect(each).toContain('部分选举单位');
  });

  it('has each measure once, with what it guards', () => {
    const { measures } = data.procedure;
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    const guarding = measures.filter(({ guards }) => guards.nodes.length > 0).map(({ id, aim }) => [id, aim]);
    expect(guarding).toEqual([
      ['QualityStandard:strict-qualifications', 'QUALITY'],
      ['QualityGate:political-gate', 'QUALITY'],
    ]);
  });
});

describe('what a card cites', () => {
  it('has its term and its place, for every step', () => {
    for (const { id, evidence } of data.steps) {
      expect(evidence.length, id).toBeGreaterThan(0);
      for (const { exact, section } of evidence) expect([exact, placeName(section).en], id).not.toContain('');
    }
  });
});
