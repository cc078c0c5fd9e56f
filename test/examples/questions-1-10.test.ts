import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';
import { type Answer, edgesOfExtent, figures, keys, names, nodesOf, sections, withKey, withoutEvidence } from './answers.js';

describe('questions 1 to 10, each answered by one request', () => {
  let article: ArticleGraph;
  beforeAll(async () => {
    article = await articleGraph();
  });
  const answer = async (id: string): Promise<Answer> => {
    const data = await article.answer(id);
    expect(withoutEvidence(data)).toEqual([]);
    return data;
  };

  it('1: how many electoral units, electing in what meetings', async () => {
    const { organizationKind } = await answer('q01-electoral-units');
    expect(organizationKind.name).toBe('选举单位');
    expect(organizationKind.observations.nodes).toMatchObject([{ value: 38, unit: 'ELECTORAL_UNIT', comparator: 'EQUAL' }]);
    expect(sections(organizationKind.observations.nodes[0].evidence)).toEqual(['答1第1段', '附文第2段']);
    const alternatives = edgesOfExtent(organizationKind.meetingKinds, 'ALTERNATIVE')
      .filter(({ relationship }) => relationship.group === 'meetings-held-to-elect')
      .map(({ node }) => node);
    expect(alternatives.map(({ name }) => name).sort()).toEqual(['党代表会议', '党代表大会']);
    expect(alternatives.map(({ nameEn }) => nameEn).sort()).toEqual(['Party conference', 'Party congress']);
  });

  it('2: how many delegates of each education', async () => {
    const { delegateCategoryScheme } = await answer('q02-education');
    const category = (key: string) => withKey(delegateCategoryScheme.categories, key);
    const stated = (key: string) =>
      figures({
        nodes: category(key).observations.nodes.filter(
          ({ assertion, congress }: Answer) => assertion === 'STATED' && congress.key === 'national-congress-20',
        ),
      });
    expect(category('junior-college-or-above').name).toBe('大专以上学历');
    expect(stated('junior-college-or-above')).toEqual([
      'count 2191 PERSON',
      'share 95.4 PERCENT',
      'change-in-share 1.2 PERCENTAGE_POINT',
    ]);
    expect(stated('university')).toEqual(['share 36 PERCENT', 'count 826 PERSON']);
    expect(stated('postgraduate')).toEqual(['share 52.7 PERCENT', 'count 1210 PERSON']);
    for (const key of ['university', 'postgraduate']) {
      expect(category(key).partOf.key).toBe('junior-college-or-above');
      const bases = category(key).observations.nodes.flatMap(({ base, assertion }: Answer) =>
        base ? [[assertion, base.key]] : [],
      );
      expect(bases).toEqual([
        ['STATED', 'all-delegates'],
        ['DERIVED', 'junior-college-or-above'],
      ]);
    }
  });

  it('3: which quality measures, and which are gates', async () => {
    const { procedure } = await answer('q03-quality-measures');
    const measures = nodesOf(procedure.measures);
    expect(measures.map(({ number, name }) => `${number} ${name}`)).toEqual([
      '1 严格资格条件',
      '2 政治关',
      '3 廉洁关',
      '4 身份关',
    ]);
    expect(procedure.measures.edges.map(({ relationship }: Answer) => relationship.order)).toEqual([1, 2, 3, 4]);
    expect(measures.filter(({ __typename }) => __typename === 'QualityGate').map(({ name }) => name)).toEqual([
      '政治关',
      '廉洁关',
      '身份关',
    ]);
  });

  it('4: which stages and which method, in order', async () => {
    const { procedure } = await answer('q04-stages');
    expect(names(procedure.stages)).toEqual(['推荐提名', '组织考察', '逐级遴选择优', '会议选举']);
    expect(nodesOf(procedure.stages).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(names(procedure.methodElements)).toEqual(['自下而上', '上下结合', '反复酝酿', '逐级遴选']);
  });

  it('5: who reviews credentials, when, and what depends on it', async () => {
    const { procedureStep } = await answer('q05-credentials');
    expect(nodesOf(procedureStep.performedBy)).toMatchObject([
      { name: '二十大代表资格审查委员会', congress: { name: '党的二十大' } },
    ]);
    const order = (connection: Answer) =>
      connection.edges.map(({ node, relationship }: Answer) => [node.key, relationship.basis, relationship.assertion]);
    expect(order(procedureStep.precededBy)).toEqual([
      ['publish-list', 'TEMPORAL', 'STATED'],
      ['elect-delegates', 'TEMPORAL', 'STATED'],
    ]);
    expect(order(procedureStep.precedes)).toEqual([['attend-congress', 'TEMPORAL', 'STATED']]);
    expect(procedureStep.precedes.edges[0].node.descriptionEn).toMatch(/credentials are confirmed as valid attend/);
    expect(names(procedureStep.produces)).toEqual(['资格有效的代表']);
    const toCome = [procedureStep.performedBy, procedureStep.precedes, procedureStep.produces].flatMap(({ edges }) => edges);
    expect([procedureStep.modality, ...toCome.map(({ relationship }) => relationship.modality)]).toEqual(Array(4).fill('FUTURE'));
    expect(keys(procedureStep.silences)).toEqual(['credentials-outcome']);
  });

  it('6: what the Organization Department did, and what was approved', async () => {
    const { organization } = await answer('q06-organization-department');
    const [meeting] = nodesOf(organization.convened);
    expect(names(organization.convened)).toEqual(['专门会议']);
    expect(names(meeting.approvedBy)).toEqual(['党中央']);
    expect(meeting.description).toContain('具体安排');
    expect(names(organization.compiledDocuments)).toEqual(['党的二十大代表选举工作流程图']);
    const [post] = nodesOf(organization.posts);
    expect([post.name, post.holders.totalCount]).toEqual(['中央组织部负责人', 0]);
    for (let number = 1; number <= 7; number += 1) expect(keys(post.speaksIn)).toContain(`answer-${number}`);
    const acts = organization.relationships.nodes.map(({ type, to }: Answer) => `${type} ${to.id}`);
    expect(acts.sort()).toEqual([
      'COMPILED Document:flow-chart',
      'CONVENED Meeting:organization-department-special-meeting',
      'SUBORDINATE_TO Organization:central-committee',
    ]);
  });

  it('7: which sources feed the integrity gate', async () => {
    const { qualityGate } = await answer('q07-integrity-gate');
    expect(qualityGate.name).toBe('廉洁关');
    const check = (key: string) => withKey(qualityGate.means, key);
    const results = check('integrated-use-of-results');
    expect(names(results.uses)).toEqual(['巡视巡察', '信访', '审计', '专项督察']);
    const relatives = check('use-of-business-regulation-results');
    expect(nodesOf(relatives.uses).map(({ nameEn }) => nameEn)).toEqual([
      "Regulation of the business activities of leading officials' spouses, children and children's spouses",
    ]);
    expect([results.openEnded, relatives.openEnded]).toEqual([true, true]);
    expect(names(check('sorting-out-of-records').uses)).toEqual(['党纪政务处分情况', '民主生活会所提意见', '组织生活会所提意见']);
    const hearing = check('hearing-of-departments');
    expect(names(hearing.consults)).toEqual(['行政执法部门', '行业监管部门']);
    expect(names(hearing.appliesTo).sort()).toEqual(['企业方面的人选', '金融方面的人选']);
    const feeding = nodesOf(qualityGate.means).filter(({ uses, consults }) => uses.edges.length + consults.edges.length > 0);
    expect(feeding).toEqual([results, relatives, check('sorting-out-of-records'), hearing]);
  });

  it('8: in which periods delegates joined the Party', async () => {
    const { delegateCategoryScheme, delegateCategory } = await answer('q08-admission');
    const periods = delegateCategoryScheme.categories.edges.filter(({ relationship }: Answer) => relationship.order !== null);
    expect(names({ edges: periods })).toEqual([
      '新民主主义革命时期入党',
      '社会主义革命和建设时期入党',
      '改革开放和社会主义现代化建设新时期入党',
      '党的十八大以来入党',
    ]);
    for (const { node } of periods) {
      expect(node.silences.nodes.map(({ question }: Answer) => question)).toEqual([
        'How many delegates joined in each period?',
        ...(node.key === 'joined-reform-and-opening-up' ? ['From what year is “since reform and opening up” reckoned?'] : []),
      ]);
    }
    expect(delegateCategory.mainBody.name).toBe('改革开放以后入党');
    expect(figures(delegateCategory.mainBody.observations)).toEqual(['share 96.9 PERCENT', 'count 2224 PERSON']);
  });

  it('9: which abilities and concepts the political gate looks at', async () => {
    const { qualityGate } = await answer('q09-political-gate');
    const { concerns } = withKey(qualityGate.means, 'inspection-of-political-quality');
    expect(names(concerns)).toEqual([
      ...['政治判断力', '政治领悟力', '政治执行力'],
      ...['两个确立', '四个意识', '四个自信', '两个维护'],
    ]);
    for (const { node, relationship } of concerns.edges) {
      expect(keys(node.silences)).toEqual(['contents-of-political-concepts']);
      expect(relationship).toMatchObject({ role: 'EXAMINES', openEnded: true, assertion: 'STATED' });
    }
    expect(keys(qualityGate.silences)).toContain('contents-of-political-concepts');
  });

  it('10: whose majority each body acts on', async () => {
    const { procedure } = await answer('q10-majorities');
    const steps = procedure.stages.nodes.flatMap((stage: Answer) => stage.steps.nodes);
    const told = (key: string) => {
      const step = steps.find((each: Answer) => each.key === key);
      const ids = (connection: Answer) => connection.edges.map(({ node }: Answer) => node.id);
      const actors = [step.performedBy, step.proposedBy, step.submittedBy, step.decidedBy].flatMap(ids);
      return { actors: [...new Set(actors)], majority: ids(step.actsOnMajorityOf), produces: names(step.produces) };
    };
    const members = 'MemberGroup:party-members';
    expect(told('branch-proposes')).toEqual({
      actors: ['OrganizationKind:party-branch'],
      majority: [members],
      produces: ['推荐人选'],
    });
    expect(told('primary-committee-selects')).toEqual({
      actors: ['OrganizationKind:primary-committee'],
      majority: [members, 'OrganizationKind:party-branch'],
      produces: ['推荐人选'],
    });
    expect(told('recommending-unit-selects')).toEqual({
      actors: ['OrganizationKind:recommending-unit'],
      majority: [members, 'OrganizationKind:party-organization'],
      produces: ['推荐人选'],
    });
    expect(told('determine-inspection-list')).toEqual({
      actors: ['OrganizationKind:electoral-unit'],
      majority: [members, 'OrganizationKind:party-organization'],
      produces: ['初步人选考察对象名单'],
    });
    const acting = steps.filter(({ actsOnMajorityOf }: Answer) => actsOnMajorityOf.edges.length > 0);
    expect(acting).toHaveLength(4);
    const orEither = steps.find(({ key }: Answer) => key === 'determine-inspection-list');
    expect(orEither.description).toMatch(/most Party organizations or most members/);
  });
});
