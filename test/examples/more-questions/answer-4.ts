import { type Answer, edgesOfExtent, keys, names, nodesOf, sections } from '../answers.js';
import type { Question } from './question.js';

export const answer4: readonly Question[] = [
  {
    level: 1,
    ask: 'In which six aspects must a delegate qualify?',
    query: `{ qualityStandard(key: "strict-qualifications") { conditions(first: 10) { edges { relationship {
      order evidence { section { name } } } node { name nameEn: name(lang: EN) } } }
      silences(first: 5) { nodes { key } } } }`,
    answer: ({ qualityStandard }) => [
      names(qualityStandard.conditions),
      nodesOf(qualityStandard.conditions).map(({ nameEn }) => nameEn),
      keys(qualityStandard.silences).includes('contents-of-six-conditions'),
    ],
    expected: [
      ['思想', '政治', '能力', '作风', '业绩', '履职'],
      ['Thinking', 'Politics', 'Ability', 'Conduct', 'Achievements', 'Performance of duties'],
      true,
    ],
  },
  {
    level: 2,
    ask: 'What bars a person at the political gate, and what at the integrity gate?',
    query: `{ qualityGates(first: 5) { nodes { name excludes(first: 10) { edges { relationship { extent evidence {
      section { name } } } node { name } } } } } }`,
    answer: ({ qualityGates }) =>
      Object.fromEntries(nodesOf(qualityGates).map(({ name, excludes }) => [name, new Set(names(excludes))])),
    expected: {
      政治关: new Set(['政治上不合格', '不守党的政治纪律和政治规矩', '七个有之', '两面人']),
      廉洁关: new Set(['廉洁上有问题', '问题没有查清', '疑点没有排除']),
      身份关: new Set(),
    },
  },
  {
    level: 3,
    ask: 'Whose scope does the identity gate define, and how many delegates of each are there?',
    query: `{ qualityGate(key: "identity-gate") { definesScopeOf(first: 10) { edges { relationship { order evidence {
      section { name } } }
      node { name observations(first: 5) { nodes { measure { key } value assertion } } silences(first: 5) { nodes {
      key } } } } } } }`,
    answer: ({ qualityGate }) =>
      nodesOf(qualityGate.definesScopeOf).map(({ name, observations }) => [
        name,
        nodesOf(observations).find(({ measure }) => measure.key === 'count')?.value ?? 'not stated',
      ]),
    expected: [
      ['党员领导干部', 'not stated'],
      ['生产和工作第一线党员', 771],
      ['工人党员', 192],
      ['农民党员', 85],
      ['专业技术人员党员', 266],
    ],
  },
  {
    level: 2,
    ask: 'With which work in view did some units make the conditions more detailed?',
    query: `{ check(key: "refined-conditions") { concerns(first: 10) { edges { relationship {
      extent openEnded evidence { exact } } node { name aliases } } } } }`,
    answer: ({ check }) => [
      names({ edges: edgesOfExtent(check.concerns, 'SOME_UNITS') }),
      check.concerns.edges.every(({ relationship }: Answer) => relationship.openEnded),
      nodesOf(check.concerns)[1].aliases.includes('疫情防控'),
    ],
    expected: [['脱贫攻坚', '新冠肺炎疫情防控', '科技创新'], true, true],
  },
  {
    level: 5,
    ask: 'Which checks did only some electoral units make, and at which measure?',
    query: `{ procedure(key: "delegate-election") { measures(first: 5, relationship: { aim: { eq: QUALITY } }) { nodes { name
      means(first: 20) { edges { relationship { extent evidence { section { name } } } node { name } } } } } } }`,
    answer: ({ procedure }) =>
      Object.fromEntries(
        nodesOf(procedure.measures).map(({ name, means }) => [name, names({ edges: edgesOfExtent(means, 'SOME_UNITS') })]),
      ),
    expected: {
      严格资格条件: ['进一步细化代表条件'],
      政治关: ['细化政治标准'],
      廉洁关: [],
      身份关: ['制定身份认定表', '实地调研', '查核证明文件', '按工作性质主次和代表性认定身份'],
    },
  },
  {
    level: 2,
    ask: 'Of whom are 92.1 percent honoured, and at what level?',
    query: `{ observation(key: "honoured-front-line-share") { value base { name ... on DelegateCategory { partOf {
      key } } } subject { nameEn: name(lang: EN) } evidence { section { name } } } }`,
    answer: ({ observation }) => [
      observation.value,
      observation.base.name,
      observation.subject.nameEn,
      sections(observation.evidence),
    ],
    expected: [
      92.1,
      '生产和工作第一线党员',
      'Front-line delegates with honours at or above the provincial or army level',
      ['答4第6段'],
    ],
  },
  {
    level: 2,
    ask: 'Which arduous tasks are named as those where members did outstandingly, and is the list complete?',
    query: `{ concept(key: "arduous-tasks") { openEnded parts(first: 10) { edges { relationship {
      openEnded evidence { section { name } } } node { name } } }
      concernedIn(first: 5) { nodes { key } } } }`,
    answer: ({ concept }) => [new Set(names(concept.parts)), concept.openEnded, keys(concept.concernedIn)],
    expected: [
      new Set(['国家重大发展战略', '三大攻坚战', '新冠肺炎疫情防控', '防灾救灾']),
      true,
      ['attention-to-outstanding-members'],
    ],
  },
  {
    level: 4,
    ask: 'What are the Four Musts, and who signs under the Double Signature?',
    query: `{ concept(key: "four-musts") { description silences(first: 5) { nodes { key reasonEn: reason(lang: EN) } } }
      check(key: "double-signature") { silences(first: 5) { nodes { key } } } }`,
    answer: ({ concept, check }) => [keys(concept.silences), keys(check.silences)],
    expected: [['contents-of-four-musts-and-double-signature'], ['contents-of-four-musts-and-double-signature']],
  },
  {
    level: 3,
    ask: 'Which gate stands in a stage in so many words, and how widely is it kept there?',
    query: `{ procedureStages(first: 5) { nodes { name guardedBy(first: 5) { edges { relationship { extent evidence {
      section { name } } } node { name } } } } } }`,
    answer: ({ procedureStages }) =>
      new Set(
        nodesOf(procedureStages).flatMap(({ name, guardedBy }) =>
          guardedBy.edges.map(({ node, relationship }: Answer) => `${name} ${node.name} ${relationship.extent}`),
        ),
      ),
    expected: new Set(['推荐提名 严格资格条件 UNSPECIFIED', '组织考察 政治关 GENERAL']),
  },
  {
    level: 5,
    ask: 'Which gates are in the instructions, and which is not?',
    query: `{ qualityGates(first: 5) { nodes { name carriesOut(first: 5) { nodes { demandedBy(first: 5) { nodes {
      __typename name } } } } } } }`,
    answer: ({ qualityGates }) =>
      Object.fromEntries(
        nodesOf(qualityGates).map(({ name, carriesOut }) => [
          name,
          nodesOf(carriesOut)
            .flatMap(({ demandedBy }) => nodesOf(demandedBy))
            .flatMap(({ __typename, name: by }) => (__typename === 'Instruction' ? [by] : [])),
        ]),
      ),
    expected: { 政治关: ['重要指示'], 廉洁关: ['重要指示'], 身份关: [] },
  },
];
