import { type Answer, keys, names, nodesOf, sections } from '../answers.js';
import type { Question } from './question.js';

const heard = (answer: number): string => `answer${answer}: acts(first: 10, where: { consults: { some: {},
  relationship: { evidence: { some: { section: { key: { eq: "answer-${answer}" } } } } } } }) { nodes { ...Heard } }`;

export const comparison: readonly Question[] = [
  {
    level: 3,
    ask: 'Which of the ten measures carries out a demand of the important instructions, and which none?',
    query: `{ electionMeasures(first: 20) { nodes { name carriesOut(first: 5, where: { demandedBy: { some: { type: {
      eq: "Instruction" } } } }) { edges { relationship { assertion evidence { section { name } } } node { name } } } } } }`,
    answer: ({ electionMeasures }) =>
      Object.fromEntries(nodesOf(electionMeasures).map(({ name, carriesOut }) => [name, names(carriesOut)])),
    expected: {
      严格资格条件: ['严格人选资格条件'],
      政治关: ['严把政治关和廉洁关'],
      廉洁关: ['严把政治关和廉洁关'],
      身份关: [],
      充分征求意见: [],
      集体研究确定代表人选: ['加强党的领导'],
      '坚持差额考察、差额选举': [],
      加强教育引导: ['严肃纪律'],
      严格落实责任: ['严肃纪律'],
      强化全程监督: ['严肃纪律'],
    },
  },
  {
    level: 2,
    ask: 'How many measures do answers 4, 6 and 7 list for each aim?',
    query: `{ procedure(key: "delegate-election") { measures { groups(by: [{ relationship: { aim: ASC } }], order: SIZE) {
      nodes { keys { value } count } } } } }`,
    answer: ({ procedure }) =>
      Object.fromEntries(nodesOf(procedure.measures.groups).map(({ keys: [aim], count }) => [aim.value, count])),
    expected: { QUALITY: 4, DEMOCRACY: 3, DISCIPLINE: 3 },
  },
  {
    level: 3,
    ask: 'Which stages of answer 3 does answer 7 name where it stresses discipline, and is its list complete?',
    query: `{ procedureStages(first: 10) { nodes { name } } disciplineInstrument(key: "repeated-stress-on-discipline") {
      usedIn(first: 10) { edges { relationship { extent openEnded evidence { section { name } } } node { name } } } } }`,
    answer: ({ procedureStages, disciplineInstrument: { usedIn } }) => [
      names(procedureStages),
      names(usedIn),
      new Set(usedIn.edges.map(({ relationship }: Answer) => relationship.openEnded)),
    ],
    expected: [['推荐提名', '组织考察', '逐级遴选择优', '会议选举'], ['推荐提名', '组织考察', '会议选举'], new Set([true])],
  },
  {
    level: 3,
    ask: 'Who is heard, by answers 3, 4, 5 and 6?',
    query: `{ ${[3, 4, 5, 6].map(heard).join(' ')} } fragment Heard on Act { consults(first: 10) { edges { relationship {
      evidence { section { name } } } node { name } } } }`,
    answer: (data) =>
      [3, 4, 5, 6].map((each) => new Set(nodesOf(data[`answer${each}`]).flatMap(({ consults }) => names(consults)))),
    expected: [
      new Set(['党员', '群众', '党代会代表', '知情人', '分管部门', '联系服务对象', '身边人']),
      new Set(['行政执法部门', '行业监管部门']),
      new Set(['流动党员', '离退休党员', '年老体弱党员', '新业态、新就业群体党员']),
      new Set(['基层党组织', '党员']),
    ],
  },
  {
    level: 2,
    ask: 'Which of the reported percentages exceed 90, in which answers, from the largest?',
    query: `{ observations(first: 20, where: { unit: { eq: PERCENT }, value: { gt: 90 }, assertion: { eq: STATED } },
      orderBy: [{ value: DESC }]) { nodes { value subject { name } evidence { section { name } } } } }`,
    answer: ({ observations }) =>
      nodesOf(observations).map(({ value, subject, evidence }) => [value, subject.name, sections(evidence)]),
    expected: [
      [99.5, '党员', ['答5第1段']],
      [96.9, '改革开放以后入党', ['答2第7段']],
      [95.4, '大专以上学历', ['答2第6段']],
      [92.1, '获得过省军级以上荣誉称号的一线代表', ['答4第6段']],
    ],
  },
  {
    level: 2,
    ask: 'Which education and study do answers 5 and 7 both name?',
    query: `{ concepts(first: 20, where: { and: [{ evidence: { some: { section: { key: { eq: "answer-5" } } } } },
      { evidence: { some: { section: { key: { eq: "answer-7" } } } } }] }) { nodes { name evidence { section { name } } } } }`,
    answer: ({ concepts }) => new Set(names(concepts)),
    expected: new Set(['党史学习教育', '党的十九届六中全会精神', '理想信念教育', '党性党风党纪党史教育']),
  },
  {
    level: 2,
    ask: 'Which reported groups of delegates are larger than that of the women, from the largest?',
    query: `{ observations(first: 20, where: { measure: { key: { eq: "count" } }, assertion: { eq: STATED }, value: { gt: 619 },
      subject: { type: { eq: "DelegateCategory" } } }, orderBy: [{ value: DESC }]) { nodes { value subject { name } evidence {
      section { name } } } } }`,
    answer: ({ observations }) => nodesOf(observations).map(({ value, subject }) => `${subject.name} ${value}`),
    expected: [
      ...['二十大当选代表 2296', '改革开放以后入党 2224', '大专以上学历 2191', '55岁以下 1371', '研究生学历 1210'],
      ...['大学学历 826', '生产和工作第一线党员 771', '获得过省军级以上荣誉称号的一线代表 710'],
    ],
  },
  {
    level: 4,
    ask: 'What does answer 1 claim of the delegates that answer 4 tells, too?',
    query: `{ claims(first: 20, where: { and: [{ evidence: { some: { section: { key: { eq: "answer-1" } } } } },
      { evidence: { some: { section: { key: { eq: "answer-4" } } } } }] }) { nodes { key evidence { section { name } } } } }`,
    answer: ({ claims }) => keys(claims),
    expected: ['delegates-outstanding-among-members'],
  },
];
