import { type Answer, names, nodesOf, sections } from '../answers.js';
import type { Question } from './question.js';

const ONLY_SOME = '{ extent: { in: [SOME_UNITS, SOME_REGIONS] } }';
const ofSection = (edges: Answer[]): Record<string, Set<string>> => {
  const found: Record<string, Set<string>> = {};
  for (const { node, relationship } of edges)
    for (const section of sections(relationship.evidence)) found[section] = (found[section] ?? new Set()).add(node.name);
  return found;
};

export const someNotAll: readonly Question[] = [
  {
    level: 5,
    ask: 'What did only some electoral units do, paragraph by paragraph?',
    query: `{ organizationKind(key: "electoral-unit") { performs(first: 60, relationship: { extent: { eq: SOME_UNITS } }) {
      edges { relationship { evidence { section { name } } } node { name } } } } }`,
    answer: ({ organizationKind }) => ofSection(organizationKind.performs.edges),
    expected: {
      答3第2段: new Set(['按分配名额适当扩大比例、逐级分配名额', '按分配名额进行全额推荐提名', '两种方式结合']),
      答3第4段: new Set(['全程差额']),
      答4第2段: new Set(['进一步细化代表条件']),
      答4第3段: new Set(['细化政治标准']),
      答4第5段: new Set(['制定身份认定表', '实地调研', '查核证明文件', '按工作性质主次和代表性认定身份']),
      答5第1段: new Set(['主题党日', '走基层、送温暖', '流动票箱', '马背宣讲队', '组织党员参与推荐提名']),
      答7第3段: new Set(['建立纪律监督责任清单', '签订承诺书', '跟团监督', '会风会纪日报告制度']),
      答7第4段: new Set(['成立督导组加强监督', '巡回督查', '个别访谈', '明察暗访']),
    },
  },
  {
    level: 2,
    ask: 'What did some provincial-level regions do, and with what?',
    query: `{ organizationKind(key: "provincial-region") { performs(relationship: { extent: { eq: SOME_REGIONS } }) { edges {
      relationship { evidence { section { name } } } node { name ... on Means { uses(first: 5) { nodes { name } } } } } } } }`,
    answer: ({ organizationKind }) => nodesOf(organizationKind.performs).map(({ name, uses }) => [name, names(uses)]),
    expected: [['依托举报平台严防违规违纪', ['“四位一体”举报平台']]],
  },
  {
    level: 2,
    ask: 'What do electoral units practise generally, and on what ground is it said of them?',
    query: `{ organizationKind(key: "electoral-unit") { performs(first: 20, relationship: { extent: { eq: GENERAL } }) { edges {
      relationship { assertion evidence { section { name } } } node { name } } } } }`,
    answer: ({ organizationKind: { performs } }) => [
      new Set(names(performs)),
      new Set(performs.edges.map(({ relationship }: Answer) => relationship.assertion)),
    ],
    expected: [new Set(['严格组织考察', '差额考察', '考察预告']), new Set(['INFERRED'])],
  },
  {
    level: 3,
    ask: 'Which measures have a means that only some used?',
    query: `{ electionMeasures(first: 20, where: { means: { some: {}, relationship: ${ONLY_SOME} } }) { nodes { name
      evidence { section { name } } } } }`,
    answer: ({ electionMeasures }) => new Set(names(electionMeasures)),
    expected: new Set(['严格资格条件', '政治关', '身份关', '严格落实责任', '强化全程监督']),
  },
  {
    level: 3,
    ask: 'Is there a measure all of whose means only some used?',
    query: `{ electionMeasures(first: 20, where: { and: [{ means: { some: {} } },
      { means: { none: {}, relationship: { not: ${ONLY_SOME} } } }] }) { totalCount nodes { name } }
      disciplineMeasure(key: "strict-responsibility") { means(first: 20, relationship: ${ONLY_SOME}) { totalCount }
      others: means(first: 20, relationship: { not: ${ONLY_SOME} }) { edges { relationship { evidence { section { name } } } node {
      name } } } } }`,
    answer: ({ electionMeasures, disciplineMeasure: { means, others } }) => [
      electionMeasures.totalCount,
      means.totalCount,
      new Set(names(others)),
    ],
    expected: [
      0,
      4,
      new Set([
        ...['逐级明确工作责任', '加强督促指导', '加强执纪问责', '层层传递压力'],
        ...['反复强调严肃纪律', '要求领导干部带头执行、做好表率'],
      ]),
    ],
  },
  {
    level: 3,
    ask: 'In which stages do some units do what is not said of all, and what?',
    query: `{ procedureStages(where: { means: { some: {}, relationship: ${ONLY_SOME} } }) { nodes { name
      means(first: 30, relationship: ${ONLY_SOME}) { edges { relationship { evidence { section { name } } } node { __typename } } } } } }`,
    answer: ({ procedureStages }) =>
      Object.fromEntries(
        nodesOf(procedureStages).map(({ name, means }) => [
          name,
          new Set(means.edges.flatMap(({ relationship }: Answer) => sections(relationship.evidence))),
        ]),
      ),
    expected: { 推荐提名: new Set(['答3第2段', '答4第2段', '答5第1段']), 逐级遴选择优: new Set(['答3第4段']) },
  },
  {
    level: 3,
    ask: 'Whose majority is acted on, and where is it the one or the other?',
    query: `{ activities(first: 40, where: { actsOnMajorityOf: { some: {} } }) { nodes { name actsOnMajorityOf(first: 5) { edges {
      relationship { extent group evidence { section { name } } } node { name } } } } } }`,
    answer: ({ activities }) =>
      Object.fromEntries(
        nodesOf(activities).map(({ name, actsOnMajorityOf: { edges } }) => [
          name,
          [
            new Set(edges.map(({ node }: Answer) => node.name)),
            edges.every(({ relationship }: Answer) => relationship.extent === 'ALTERNATIVE'),
          ],
        ]),
      ),
    expected: {
      提出推荐人选: [new Set(['党员']), false],
      基层党委遴选上报推荐人选: [new Set(['党支部', '党员']), false],
      '推荐单位决定、遴选上报推荐人选': [new Set(['党组织', '党员']), true],
      确定考察对象名单: [new Set(['党组织', '党员']), true],
    },
  },
  {
    level: 4,
    ask: 'Which lists of what answer 4 uses or examines are only examples?',
    query: `{ relationships(first: 40, types: [USES, EXCLUDES], where: { openEnded: { eq: true }, evidence: { some: { section: {
      key: { eq: "answer-4" } } } } }) { nodes { to { name } evidence { section { name } } } } }`,
    answer: ({ relationships }) => new Set(nodesOf(relationships).map(({ to }) => to.name)),
    expected: new Set([
      ...['七个有之', '两面人', '巡视巡察', '信访', '审计', '专项督察', '规范领导干部亲属经商办企业行为'],
      ...['劳动合同', '任职文件', '户籍证明'],
    ]),
  },
];
