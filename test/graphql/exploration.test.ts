import { type ExecutionResult, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Expansion } from '../../packages/evidence-graph/src/plan/expand.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { createGraph } from '../../src/graph.js';
import { ontology } from '../../src/ontology/index.js';
import { type Answer, sections } from '../examples/answers.js';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

let article: ArticleGraph;
beforeAll(async () => {
  article = await articleGraph();
});

const ask = async (query: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult<Answer>> => {
  const document = parse(query);
  expect(validate(article.graph.schema, document)).toEqual([]);
  return article.graph.execute({ document, variableValues });
};

describe('paths of the article', () => {
  it('lead from the instructions to a candidate from an enterprise', async () => {
    const { paths } = await article.answer('q19-from-instruction-to-candidate');
    expect(paths).toMatchObject({ truncated: false, completeTo: 5, paths: { length: 2 } });
    const byHop = (type: string): Answer => paths.paths.find(({ hops }: Answer) => hops[2].type === type);
    expect(byHop('CONCERNS').hops[2].relationship.assertion).toBe('STATED');
    const { hops, sentence } = byHop('CARRIED_OUT_BY');
    expect(hops.map(({ type, direction }: Answer) => `${type} ${direction}`)).toEqual([
      'GAVE_INSTRUCTION OUT',
      'SET_REQUIREMENT OUT',
      'CARRIED_OUT_BY OUT',
      'HAS_MEANS OUT',
      'APPLIES_TO OUT',
    ]);
    expect([hops[0].from.name, ...hops.map(({ to }: Answer) => to.name)]).toEqual([
      '习近平',
      '重要指示',
      '严把政治关和廉洁关',
      '廉洁关',
      '分别听取部门意见',
      '企业方面的人选',
    ]);
    expect(hops.map(({ relationship }: Answer) => sections(relationship.evidence))).toEqual([
      ['答1第2段', '附文第3段'],
      ['答1第2段'],
      ['答1第2段', '答4第1段', '答4第4段'],
      ['答4第4段'],
      ['答4第4段'],
    ]);
    expect(hops.map((hop: Answer) => hop.relationship.assertion)).toEqual(['STATED', 'INFERRED', 'INFERRED', 'STATED', 'STATED']);
    expect(sentence).toMatch(/^习近平作出指示“重要指示”，.*对象为企业方面的人选（列举未尽）。$/);
    expect(hops[0].sentence).toBe('Xi Jinping gave “Important instructions”.');
  });

  it('join to a sentence in English', async () => {
    const query = `{ paths(from: "Person:xi-jinping", to: "Organization:central-committee", via: ["Post:general-secretary"]) {
      paths { sentence(lang: EN) } } }`;
    expect((await ask(query)).data?.paths.paths[0]).toEqual({
      sentence:
        'Xi Jinping holds the post of the General Secretary, which is a post in the Central Committee of the Communist Party of China (background: not in the article).',
    });
  });

  it.each<[from: string, to: string, ending: string]>([
    ['Check:identity-forms', 'OrganizationKind:electoral-unit', '(some electoral units).'],
    ['ElectionUnit:beijing', 'OrganizationKind:electoral-unit', '(background: not in the article).'],
    ['Procedure:delegate-election', 'Document:flow-chart', '(inferred).'],
    [
      'ProcedureStep:elect-delegates',
      'MeetingKind:party-conference',
      '(one or another; condition: Each does the one or the other; which is not stated).',
    ],
  ])('tell the whole: %s to %s', async (from, to, ending) => {
    const { data } = await ask(
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 1) { paths { sentence(lang: EN) hops { sentence(lang: EN) } } } }',
      { from, to },
    );
    for (const { sentence, hops } of data.paths.paths) {
      expect([sentence.slice(-ending.length), hops[0].sentence]).toEqual([ending, sentence]);
    }
    expect(data.paths.paths).not.toEqual([]);
  });

  it('take nulls for what is not given', async () => {
    const ends = 'from: "Person:xi-jinping", to: "MemberGroup:enterprise"';
    const plain = await ask(`{ paths(${ends}) { visited paths { length } } }`);
    const nulls =
      'maxLength: null, mode: null, via: null, avoid: null, first: null, budget: null, along: [{ types: null, direction: null, min: 0, max: 8 }]';
    expect(plain.data?.paths.paths.length).toBeGreaterThan(1);
    expect(await ask(`{ paths(${ends}, ${nulls}) { visited paths { length } } }`)).toEqual(plain);
  });

  it('are refused with a code where an argument is wrong, beside other answers', async () => {
    const { data, errors } = await ask(
      '{ electionUnit(key: "beijing") { key } relationSummary(id: "ElectionUnit:nowhere") { count } }',
    );
    expect(data).toBeNull();
    expect(errors).toMatchObject([
      {
        message: expect.stringContaining('`id` names "ElectionUnit:nowhere"'),
        path: ['relationSummary'],
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });
});

describe('what lies around a node', () => {
  it('is summed up as the lists of the node have it', async () => {
    const { data } = await ask(`{
      relationSummary(id: "QualityGate:integrity-gate", sample: 2) { relation label(lang: EN) type direction targets count sample { id } }
      qualityGate(key: "integrity-gate") { means(first: 2) { totalCount nodes { id } } relationships(first: 1) { totalCount } }
    }`);
    const { relationSummary, qualityGate } = data;
    expect(relationSummary.find(({ relation }: Answer) => relation === 'means')).toEqual({
      relation: 'means',
      label: 'has the means',
      type: 'HAS_MEANS',
      direction: 'OUT',
      targets: ['Check', 'DisciplineInstrument', 'NominationMethod', 'ParticipationChannel', 'Practice'],
      count: qualityGate.means.totalCount,
      sample: qualityGate.means.nodes,
    });
    const all = relationSummary.reduce((sum: number, { count }: Answer) => sum + count, 0);
    expect(all).toBe(qualityGate.relationships.totalCount);
  });

  it('is a picture whose relationships join its nodes', async () => {
    const { neighbourhood } = await article.answer('neighbourhood');
    const ids = new Set(neighbourhood.nodes.map(({ node }: Answer) => node.id));
    for (const { from, to } of neighbourhood.relationships) expect([ids.has(from.id), ids.has(to.id)]).toEqual([true, true]);
    expect(neighbourhood.nodes[0]).toMatchObject({ depth: 0, node: { id: 'QualityGate:integrity-gate' } });
    expect(neighbourhood.truncated).toBe(true);
  });
});

describe('the hierarchy of the procedure', () => {
  it('has its stages in order, then their steps', async () => {
    const { descendants } = await article.answer('descendants');
    const ofDepth = (depth: number) => descendants.nodes.filter((each: Answer) => each.depth === depth);
    expect(ofDepth(1).map(({ node }: Answer) => node.name)).toEqual(['推荐提名', '组织考察', '逐级遴选择优', '会议选举']);
    for (const { node, path } of ofDepth(2)) expect(path[1].to.name).toBe(node.name);
    expect(descendants.nodes).toHaveLength(ofDepth(1).length + ofDepth(2).length);
    expect(ofDepth(2).length).toBeGreaterThan(8);
  });
});

it('a walk asks the store once a level', async () => {
  const memory = new MemoryStore(ontology, article.dataset);
  const levels: Expansion[] = [];
  const store = new Proxy(memory, {
    get: (target, name) => {
      if (name === 'expand') return (expansion: Expansion) => levels.push(expansion) && target.expand(expansion);
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const document = parse('{ neighbourhood(ids: ["Procedure:delegate-election"], depth: 3, budget: 5000) { visited } }');
  const { data } = await createGraph({ store }).execute({ document });
  expect(levels).toHaveLength(3);
  expect(levels.map(({ limit }) => limit)[0]).toBe(5001);
  expect(data?.neighbourhood).toEqual({ visited: expect.any(Number) });
});
