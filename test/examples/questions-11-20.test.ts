import { beforeAll, describe, expect, it } from 'vitest';
import { type ArticleGraph, articleGraph } from '../support/article-graph.js';
import { type Answer, edgesOfExtent, keys, names, nodesOf, sections, withKey, withoutEvidence } from './answers.js';

describe('questions 11 to 20, each answered by one request', () => {
  let article: ArticleGraph;
  beforeAll(async () => {
    article = await articleGraph();
  });
  const answer = async (id: string): Promise<Answer> => {
    const data = await article.answer(id);
    expect(withoutEvidence(data)).toEqual([]);
    return data;
  };

  it('11: how several identities are verified, by whom, on what criteria', async () => {
    const { memberGroup } = await answer('q11-several-identities');
    const { subjectTo: checks } = memberGroup;
    expect(names(checks).sort()).toEqual(['制定身份认定表', '实地调研', '查核证明文件', '按工作性质主次和代表性认定身份'].sort());
    expect(edgesOfExtent(checks, 'SOME_UNITS')).toHaveLength(checks.edges.length);
    for (const check of nodesOf(checks)) {
      expect(names(check.meansOf)).toEqual(['身份关']);
      expect(names({ edges: edgesOfExtent(check.performedBy, 'SOME_UNITS') })).toEqual(['选举单位']);
      expect(keys(check.silences)).toContain('users-of-some-quality-checks');
    }
    const documents = withKey(checks, 'verification-of-documents').uses;
    expect(names(documents)).toEqual(['劳动合同', '任职文件', '户籍证明']);
    expect(documents.edges.every(({ relationship }: Answer) => relationship.openEnded)).toBe(true);
    expect(names(withKey(checks, 'determination-of-identity').concerns)).toEqual(['工作性质主次', '代表性']);
  });

  it('12: which ways of taking part only some units used', async () => {
    const { participationChannels: optional } = await answer('q12-optional-channels');
    expect(optional.totalCount).toBe(4);
    expect(names(optional).sort()).toEqual(['主题党日', '走基层、送温暖', '流动票箱', '马背宣讲队'].sort());
    const isExample = ({ performedBy }: Answer) => performedBy.edges.some(({ relationship }: Answer) => relationship.openEnded);
    for (const channel of optional.nodes) {
      const { performedBy, purpose, appliesTo, silences } = channel;
      expect(names({ edges: edgesOfExtent(performedBy, 'SOME_UNITS') })).toEqual(['选举单位']);
      expect([names(appliesTo), purpose]).toEqual([['党员'], isExample(channel) ? '组织党员参与推荐提名' : null]);
      expect(keys(silences)).toContain('members-served-by-optional-channels');
    }
    expect(names({ nodes: optional.nodes.filter(isExample) }).sort()).toEqual(['流动票箱', '马背宣讲队'].sort());
  });

  it('13: which discipline measures, instruments and extents', async () => {
    const { procedure } = await answer('q13-discipline');
    const [education, responsibility, supervision] = procedure.measures.nodes;
    expect(names(procedure.measures)).toEqual(['加强教育引导', '严格落实责任', '强化全程监督']);
    expect(procedure.measures.nodes.map(({ number }: Answer) => number)).toEqual([1, 2, 3]);
    const studied = nodesOf(education.means).flatMap((each: Answer) => names(each.concerns));
    expect(studied).toContain('十严禁');
    const used = (type: string, measure: Answer): Answer[] =>
      nodesOf(measure.means).flatMap(({ uses }: Answer) => uses.edges.filter(({ node }: Answer) => node.__typename === type));
    expect(names({ edges: used('EducationalFilm', education) })).toEqual(['《警钟长鸣》']);
    const cases = used('EducationalCase', education);
    expect(cases.map(({ node }) => names(node.places))).toEqual([['湖南衡阳'], ['四川南充'], ['辽宁']]);
    expect(cases.every(({ relationship }) => relationship.openEnded)).toBe(true);
    const { usedIn } = withKey(responsibility.means, 'repeated-stress-on-discipline');
    expect(names(usedIn).sort()).toEqual(['推荐提名', '组织考察', '会议选举'].sort());
    expect(usedIn.edges.every(({ relationship }: Answer) => relationship.openEnded)).toBe(true);
    const extents = (measure: Answer, extent: string) => names({ edges: edgesOfExtent(measure.means, extent) });
    expect(extents(education, 'UNSPECIFIED')).toHaveLength(education.means.edges.length);
    expect(extents(responsibility, 'SOME_UNITS')).toEqual([
      '建立纪律监督责任清单',
      '签订承诺书',
      '跟团监督',
      '会风会纪日报告制度',
    ]);
    expect(names({ edges: used('DocumentKind', responsibility) })).toEqual(['纪律监督责任清单', '承诺书']);
    expect(extents(supervision, 'UNSPECIFIED')).toEqual(['建立健全提醒和监督机制']);
    const [{ node: platform }] = used('ReportingPlatform', supervision);
    expect(platform.name).toBe('“四位一体”举报平台');
    expect(names(platform.channels)).toEqual(['电话', '信访', '网络', '短信']);
    expect(extents(supervision, 'SOME_UNITS')).toEqual(['成立督导组加强监督']);
  });

  it('14: how many front-line delegates have no honours', async () => {
    const { delegateCategory } = await answer('q14-without-honours');
    const [without] = nodesOf(delegateCategory.complements);
    const derived = (key: string) => withKey(without?.observations, key);
    const count = derived('front-line-without-honours-count');
    const share = derived('front-line-without-honours-share');
    expect(count).toMatchObject({ assertion: 'DERIVED', value: 61, unit: 'PERSON', formula: '771 - 710' });
    expect(share).toMatchObject({ assertion: 'DERIVED', value: 7.9, unit: 'PERCENT', base: { key: 'front-line' } });
    for (const { derivedFrom } of [count, share]) {
      expect(derivedFrom.nodes).toMatchObject([{ value: 771 }, { value: 710 }]);
      expect(derivedFrom.nodes.flatMap(({ evidence }: Answer) => sections(evidence))).toEqual(['答2第2段', '答4第6段']);
    }
    expect(keys(delegateCategory.silences)).toContain('honours-of-other-delegates');
  });

  it('15: where there are more candidates than places', async () => {
    const { concept } = await answer('q15-more-candidates-than-places');
    const practice = (name: string) => concept.concernedIn.nodes.find((each: Answer) => each.name === name);
    const extents = (name: string) => [
      ...new Set(practice(name).usedIn.edges.map(({ relationship }: Answer) => relationship.extent)),
    ];
    expect(names(concept.concernedIn).sort()).toEqual(['全程差额', '差额考察', '差额选举', '逐级差额遴选'].sort());
    expect(extents('差额考察')).toEqual(['GENERAL']);
    expect(extents('全程差额')).toEqual(['SOME_UNITS']);
    expect(names(practice('全程差额').appliesTo).sort()).toEqual(['初步人选', '推荐人选', '预备人选'].sort());
    expect(extents('差额选举')).toEqual(['UNSPECIFIED']);
    const margin = practice('差额选举').observations;
    expect(margin.edges.map(({ relationship }: Answer) => relationship.extent)).toEqual(['ALL']);
    expect(nodesOf(margin)).toMatchObject([{ comparator: 'MORE_THAN', value: 15, unit: 'PERCENT' }]);
    expect(keys(practice('差额选举').silences)).toContain('actual-election-margins');
    for (const name of ['差额考察', '逐级差额遴选', '全程差额']) {
      expect(nodesOf(practice(name).observations)).toEqual([]);
      expect(keys(practice(name).silences)).toContain('other-margins');
    }
  });

  it('16: reports, violations and punishments are not stated', async () => {
    const { procedure } = await answer('q16-reports-and-violations');
    expect(procedure.observations.totalCount).toBe(0);
    expect(keys(procedure.silences).sort()).toEqual(['people-punished', 'reports-received', 'violations']);
    const { evidence, reasonEn } = withKey(procedure.silences, 'violations');
    expect(reasonEn).toMatch(/only that acts in breach of discipline were effectively prevented/);
    expect(sections(evidence)).toEqual(['答7第4段']);
  });

  it('17: how many held which meeting is not stated', async () => {
    const { organizationKind } = await answer('q17-forms-of-meeting');
    expect(organizationKind.observations.nodes).toMatchObject([{ value: 38, unit: 'ELECTORAL_UNIT' }]);
    const silence = withKey(organizationKind.silences, 'form-of-meeting-per-electoral-unit');
    expect(silence.questionEn).toMatch(/how many of each/);
    expect(silence.evidence).toHaveLength(1);
    expect(organizationKind.meetingKinds.nodes.every(({ observations }: Answer) => observations.totalCount === 0)).toBe(true);
  });

  it('18: the delegates of each ethnic minority are not stated', async () => {
    const { delegateCategory } = await answer('q18-ethnic-minorities');
    expect(delegateCategory.parts.totalCount).toBe(0);
    expect(keys(delegateCategory.silences)).toEqual(
      expect.arrayContaining(['delegates-per-ethnic-minority', 'ethnic-minority-names']),
    );
    const mean = withKey(delegateCategory.observations, 'delegates-per-ethnic-minority-mean');
    expect(mean).toMatchObject({ assertion: 'DERIVED', comparator: 'MEAN', value: 6.6, unit: 'PERSON', formula: '264 / 40' });
    expect(mean.derivedFrom.nodes).toMatchObject([{ value: 264 }, { value: 40 }]);
    expect(mean.derivedFrom.nodes.flatMap(({ evidence }: Answer) => sections(evidence))).toEqual(['答2第3段', '答2第3段']);
  });

  it('19: from the instructions to a candidate from an enterprise', async () => {
    const { paths, checks } = await answer('q19-from-instruction-to-candidate');
    expect(paths).toMatchObject({ truncated: false });
    // The requirement speaks of the gate in so many words; that the gate carries it out is read.
    const ways = paths.paths.map(({ hops }: Answer) => [hops[2].type, hops[2].relationship.assertion]);
    expect(new Set(ways)).toEqual(
      new Set([
        ['CARRIED_OUT_BY', 'INFERRED'],
        ['CONCERNS', 'STATED'],
      ]),
    );
    const { hops } = paths.paths.find((path: Answer) => path.hops[2].type === 'CARRIED_OUT_BY');
    expect(hops.map(({ from }: Answer) => from.name)).toEqual([
      '习近平',
      '重要指示',
      '严把政治关和廉洁关',
      '廉洁关',
      '分别听取部门意见',
    ]);
    expect(hops.at(-1).to.name).toBe('企业方面的人选');
    const places = ['答1第2段', '答1第2段', '答4第4段', '答4第4段', '答4第4段'];
    for (const [index, place] of places.entries()) expect(sections(hops[index].relationship.evidence)).toContain(place);
    expect(hops[2].relationship.assertion).toBe('INFERRED');
    expect(hops[2].relationship.reason).not.toBeNull();
    expect(checks.nodes).toMatchObject([{ name: '分别听取部门意见' }]);
    expect(names(checks.nodes[0].consults)).toEqual(['行政执法部门', '行业监管部门']);
  });

  it('20: which figures stand both in the interview and in the addendum', async () => {
    const { observations, inTheAddendum } = await answer('q20-figures-in-both');
    expect(observations.nodes.map(({ key, value, comparator }: Answer) => [key, value, comparator])).toEqual([
      ['delegates-count', 2296, 'EQUAL'],
      ['electoral-units-count', 38, 'EQUAL'],
    ]);
    for (const { evidence, printed } of observations.nodes) {
      expect(sections(evidence)).toEqual(['答1第1段', '附文第2段']);
      for (const { exact } of evidence) expect(exact).toContain(printed);
    }
    expect(inTheAddendum.totalCount).toBe(2);
  });
});
