import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';

// Answers are read as clients read them: by the names of the query.
// biome-ignore lint/suspicious/noExplicitAny: answers are as many as the queries
type Answer = any;
const names = (connection: Answer): string[] => connection.nodes.map(({ name }: Answer) => name);
const figures = (connection: Answer): string[] =>
  connection.nodes.map(({ measure, value, unit }: Answer) => `${measure.key} ${value} ${unit}`);

describe('questions that the graph answers in one request', () => {
  let article: ArticleGraph;
  beforeAll(async () => {
    article = await articleGraph();
  });

  it('1: how many electoral units, electing in what meetings', async () => {
    const { organizationKind } = await article.answer('q01-electoral-units');
    expect(organizationKind.observations.nodes).toMatchObject([{ value: 38, unit: 'ELECTORAL_UNIT', comparator: 'EQUAL' }]);
    const sections = organizationKind.observations.nodes[0].evidence.map(({ section }: Answer) => section.name);
    expect(sections).toEqual(['答1第1段', '附文第2段']);
    const ofAll = organizationKind.meetingKinds.edges.filter(({ relationship }: Answer) => relationship.extent === 'ALL');
    expect(ofAll.map(({ node }: Answer) => node.nameEn).sort()).toEqual(['Party conference', 'Party congress']);
  });

  it('2: how many delegates of each education', async () => {
    const { delegateCategoryScheme } = await article.answer('q02-education');
    const byKey = Object.fromEntries(delegateCategoryScheme.categories.nodes.map((each: Answer) => [each.key, each]));
    const stated = (key: string) => {
      const nodes = byKey[key].observations.nodes.filter(
        ({ assertion, congress }: Answer) => assertion === 'STATED' && congress.key === 'national-congress-20',
      );
      return figures({ nodes });
    };
    expect(stated('junior-college-or-above')).toEqual([
      'count 2191 PERSON',
      'share 95.4 PERCENT',
      'change-in-share 1.2 PERCENTAGE_POINT',
    ]);
    expect(stated('university')).toEqual(['count 826 PERSON', 'share 36 PERCENT']);
    expect(stated('postgraduate')).toEqual(['count 1210 PERSON', 'share 52.7 PERCENT']);
    expect([byKey.university.partOf.key, byKey.postgraduate.partOf.key]).toEqual([
      'junior-college-or-above',
      'junior-college-or-above',
    ]);
    const bases = byKey.university.observations.nodes.flatMap(({ base }: Answer) => (base ? [base.key] : []));
    expect(bases).toEqual(['all-delegates']);
  });

  it('4: which stages and which method, in order', async () => {
    const { procedure } = await article.answer('q04-stages');
    expect(procedure.stages.edges.map(({ node }: Answer) => node.name)).toEqual([
      '推荐提名',
      '组织考察',
      '逐级遴选择优',
      '会议选举',
    ]);
    expect(procedure.methodElements.edges.map(({ node }: Answer) => node.name)).toEqual([
      '自下而上',
      '上下结合',
      '反复酝酿',
      '逐级遴选',
    ]);
  });

  it('8: in which periods delegates joined the Party', async () => {
    const { delegateCategoryScheme } = await article.answer('q08-admission');
    const periods = delegateCategoryScheme.categories.edges.filter(({ relationship }: Answer) => relationship.order !== null);
    expect(periods.map(({ node }: Answer) => node.key)).toEqual([
      'joined-new-democratic-revolution',
      'joined-socialist-revolution-and-construction',
      'joined-reform-and-opening-up',
      'joined-since-18th-congress',
    ]);
    for (const { node } of periods) expect(node.silences.nodes[0].question).toBe('How many delegates joined in each period?');
    expect(delegateCategoryScheme.mainBody.key).toBe('joined-after-reform');
    expect(figures(delegateCategoryScheme.mainBody.observations)).toEqual(['count 2224 PERSON', 'share 96.9 PERCENT']);
  });

  it('10: whose majority each body acts on', async () => {
    const { procedure } = await article.answer('q10-majorities');
    const steps = procedure.stages.nodes.flatMap((stage: Answer) => stage.steps.nodes);
    const told = (key: string) => {
      const step = steps.find((each: Answer) => each.key === key);
      const ids = (connection: Answer) => connection.edges.map(({ node }: Answer) => node.id);
      const actors = [step.performedBy, step.proposedBy, step.submittedBy, step.decidedBy].flatMap(ids);
      return { actors: [...new Set(actors)], majority: ids(step.actsOnMajorityOf), produces: ids(step.produces) };
    };
    const members = 'MemberGroup:party-members';
    const recommended = ['CandidateStatus:recommended'];
    expect(told('branch-proposes')).toEqual({
      actors: ['OrganizationKind:party-branch'],
      majority: [members],
      produces: recommended,
    });
    expect(told('primary-committee-selects')).toEqual({
      actors: ['OrganizationKind:primary-committee'],
      majority: [members, 'OrganizationKind:party-branch'],
      produces: recommended,
    });
    expect(told('recommending-unit-selects')).toEqual({
      actors: ['OrganizationKind:recommending-unit'],
      majority: [members, 'OrganizationKind:party-organization'],
      produces: recommended,
    });
    expect(told('determine-inspection-list')).toEqual({
      actors: ['OrganizationKind:electoral-unit'],
      majority: [members, 'OrganizationKind:party-organization'],
      produces: ['CandidateList:inspection-list'],
    });
  });

  it('13: which discipline measures, instruments and extents', async () => {
    const { procedure } = await article.answer('q13-discipline');
    const [education, responsibility, supervision] = procedure.disciplineMeasures.nodes;
    expect(names(procedure.disciplineMeasures)).toEqual(['加强教育引导', '严格落实责任', '强化全程监督']);
    const instruments = (measure: Answer) => measure.instruments.edges.map(({ node }: Answer) => node);
    const all = (key: string, measure: Answer) => instruments(measure).flatMap((each: Answer) => names(each[key]));
    expect(all('teaches', education)).toContain('十严禁');
    expect(all('films', education)).toEqual(['《警钟长鸣》']);
    const cases = instruments(education).flatMap((each: Answer) => each.cases.edges);
    expect(cases.map(({ node }: Answer) => names(node.places))).toEqual([['湖南衡阳'], ['四川南充'], ['辽宁']]);
    expect(cases.every(({ relationship }: Answer) => relationship.openEnded)).toBe(true);
    expect(responsibility.stressedIn.edges.map(({ node }: Answer) => node.key)).toEqual(['nomination', 'inspection', 'election']);
    const extents = (measure: Answer, extent: string) =>
      measure.instruments.edges
        .filter(({ relationship }: Answer) => relationship.extent === extent)
        .map(({ node }: Answer) => node.name);
    expect(extents(education, 'UNSPECIFIED')).toHaveLength(education.instruments.edges.length);
    expect(extents(responsibility, 'SOME_UNITS')).toHaveLength(4);
    expect(all('documents', responsibility)).toEqual(['纪律监督责任清单', '承诺书']);
    expect(extents(supervision, 'SOME_REGIONS')).toHaveLength(1);
    expect(extents(supervision, 'SOME_UNITS')).toHaveLength(1);
    const [platform] = instruments(supervision).flatMap((each: Answer) => each.platforms.nodes);
    expect(platform.name).toContain('四位一体');
    expect(names(platform.channels)).toHaveLength(4);
  });

  it('15: where there are more candidates than places', async () => {
    const { concept } = await article.answer('q15-more-candidates-than-places');
    expect(concept.name).toBe('差额');
    const byName = Object.fromEntries(concept.embodiedIn.nodes.map((each: Answer) => [each.name, each]));
    const extents = (name: string) => [
      ...new Set(byName[name].practisedIn.edges.map(({ relationship }: Answer) => relationship.extent)),
    ];
    expect(Object.keys(byName).sort()).toEqual(['全程差额', '差额考察', '差额选举', '逐级差额遴选'].sort());
    expect(extents('差额考察')).toEqual(['GENERAL']);
    expect(extents('全程差额')).toEqual(['SOME_UNITS']);
    expect(byName.全程差额.appliesTo.edges.map(({ node }: Answer) => node.key).sort()).toEqual([
      'preliminary',
      'prospective',
      'recommended',
    ]);
    expect(extents('差额选举')).toEqual(['ALL']);
    expect(byName.差额选举.observations.nodes).toMatchObject([{ comparator: 'MORE_THAN', value: 15, unit: 'PERCENT' }]);
    expect(byName.差额选举.silences.nodes.map(({ key }: Answer) => key)).toContain('actual-election-margins');
    expect(byName.差额考察.silences.nodes.map(({ key }: Answer) => key)).toContain('other-margins');
  });

  it('17: how many held which meeting is not stated', async () => {
    const { organizationKind } = await article.answer('q17-forms-of-meeting');
    expect(organizationKind.observations.nodes).toMatchObject([{ value: 38, unit: 'ELECTORAL_UNIT' }]);
    const silence = organizationKind.silences.nodes.find(({ key }: Answer) => key === 'form-of-meeting-per-electoral-unit');
    expect(silence.questionEn).toMatch(/how many of each/);
    expect(silence.evidence).toHaveLength(1);
    expect(organizationKind.meetingKinds.nodes.every(({ observations }: Answer) => observations.totalCount === 0)).toBe(true);
  });
});
