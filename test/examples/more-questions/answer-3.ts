import { type Answer, edgesOfExtent, keys, names, nodesOf, sections, withKey } from '../answers.js';
import type { Question } from './question.js';

export const answer3: readonly Question[] = [
  {
    level: 2,
    ask: 'How many members has the Party, and who says so?',
    query: `{ observation(key: "membership") { value comparator printed evidence { section {
      kind number speakers(first: 5) { nodes { name } } } } } }`,
    answer: ({ observation: { value, comparator, printed, evidence } }) => [
      ...[value, comparator, printed],
      evidence.map(({ section }: Answer) => [section.kind, section.number, names(section.speakers)]),
    ],
    expected: [96_000_000, 'AT_LEAST', '9600多万', [['QUESTION', 3, ['新华社记者']]]],
  },
  {
    level: 2,
    ask: 'Which document makes the main stages clear, and who issued it?',
    query: `{ document(key: "notice-on-delegate-election") { issuedBy(first: 5) { nodes { name nameEn: name(lang: EN) } }
      governs(first: 10) { edges { relationship { assertion evidence { section { name } } } node { name } } } } }`,
    answer: ({ document }) => [
      names(document.issuedBy),
      new Set(names(document.governs)),
      document.governs.edges.every(({ relationship }: Answer) => relationship.assertion === 'STATED'),
    ],
    expected: [['党中央'], new Set(['推荐提名', '组织考察', '逐级遴选择优', '会议选举']), true],
  },
  {
    level: 2,
    ask: 'Who allocates quotas to the electoral units, and how large are they?',
    query: `{ procedureStep(key: "allocate-quotas") { stage { name }
      performedBy(first: 5) { edges { relationship { extent evidence { section { name } } } node { name } } }
      produces(first: 5) { nodes { name observations { totalCount } description } } } }`,
    answer: ({ procedureStep: { stage, performedBy, produces } }) => [
      stage.name,
      names({ edges: edgesOfExtent(performedBy, 'ALL') }),
      nodesOf(produces).map(({ observations }) => observations.totalCount),
    ],
    expected: ['推荐提名', ['党中央'], [0]],
  },
  {
    level: 1,
    ask: 'In which ways did electoral units nominate, how widely, and which way joins the other two?',
    query: `{ procedureStage(key: "nomination") { means(first: 50) { edges {
      relationship { extent evidence { section { name } } } node { ... on NominationMethod { key combines(first: 5) {
      nodes { key } } silences(first: 5) { nodes { key } } } } } } } }`,
    answer: ({ procedureStage: { means } }) => {
      const nominationMethods = { edges: means.edges.filter(({ node }: Answer) => node.key !== undefined) };
      return [
        new Set(keys({ edges: edgesOfExtent(nominationMethods, 'SOME_UNITS') })),
        new Set(keys(withKey(nominationMethods, 'combined-nomination').combines)),
        new Set(nodesOf(nominationMethods).flatMap(({ silences }) => keys(silences))),
      ];
    },
    expected: [
      new Set(['proportional-nomination', 'full-quota-nomination', 'combined-nomination']),
      new Set(['proportional-nomination', 'full-quota-nomination']),
      new Set(['users-of-nomination-methods']),
    ],
  },
  {
    level: 2,
    ask: 'Whose opinions does inspection hear, and who counts as in the know?',
    query: `{ procedureStep(key: "inspect-candidates") { consults(first: 20) { edges {
      relationship { extent evidence { section { name } } } node { name } } } }
      memberGroup(key: "people-in-the-know") { parts(first: 5) { nodes { name } } } }`,
    answer: ({ procedureStep, memberGroup }) => [
      new Set(names({ edges: edgesOfExtent(procedureStep.consults, 'ALL') })),
      new Set(names(memberGroup.parts)),
    ],
    expected: [
      new Set(['广大党员', '群众', '党代会代表', '知情人', '分管部门', '联系服务对象', '身边人']),
      new Set(['联系服务对象', '身边人']),
    ],
  },
  {
    level: 3,
    ask: 'Through which bodies does selection run, level by level, and what does each determine?',
    query: `{ procedureStage(key: "selection") { steps(first: 10) { nodes {
      decidedBy(first: 5) { edges { relationship { evidence { section { name } } } node { name } } }
      produces(first: 5) { nodes { name } } } } } }`,
    answer: ({ procedureStage }) =>
      nodesOf(procedureStage.steps).map(({ decidedBy, produces }) => [...names(decidedBy), ...names(produces)]),
    expected: [
      ['基层党委', '推荐人选'],
      ['推荐单位', '推荐人选'],
      ['选举单位', '初步人选'],
      ['选举单位', '预备人选'],
    ],
  },
  {
    level: 3,
    ask: 'At which meetings does an electoral unit determine preliminary and prospective candidates?',
    query: `{ preliminary: procedureStep(key: "determine-preliminary-candidates") { ...Forums }
      prospective: procedureStep(key: "determine-prospective-candidates") { ...Forums } }
      fragment Forums on ProcedureStep { decidedAt(first: 10) { edges {
        relationship { extent assertion reason(lang: EN) evidence { section { name } } } node { name } } } }`,
    answer: ({ preliminary, prospective }) =>
      [preliminary, prospective].map(({ decidedAt }) =>
        ['INFERRED', 'STATED'].map(
          (assertion) =>
            new Set(names({ edges: decidedAt.edges.filter(({ relationship }: Answer) => relationship.assertion === assertion) })),
        ),
      ),
    expected: [
      [new Set(['党委常委会会议', '工委会议', '党组会议']), new Set(['党委常委会会议', '党委全体会议', '工委会议', '党组会议'])],
      [new Set(['党委全体会议']), new Set(['党委常委会会议', '党委全体会议', '工委会议', '党组会议'])],
    ],
  },
  {
    level: 3,
    ask: 'Which statuses does a person pass through from nomination to attendance?',
    query: `{ candidateStatuses(first: 10, orderBy: [{ number: ASC }]) { nodes { name
      producedBy(first: 5) { nodes { ... on Activity { appliesTo(first: 5) { nodes { name } } } } } } } }`,
    answer: ({ candidateStatuses }) =>
      nodesOf(candidateStatuses).map(({ name, producedBy }) => [
        ...new Set(nodesOf(producedBy).flatMap(({ appliesTo }) => names(appliesTo))),
        name,
      ]),
    expected: [
      ['推荐人选'],
      ['推荐人选', '初步人选'],
      ['初步人选', '预备人选'],
      ['预备人选', '当选代表'],
      ['当选代表', '资格有效的代表'],
    ],
  },
  {
    level: 4,
    ask: 'By whom does a prospective candidate become a candidate at the meeting?',
    query: '{ candidateStatus(key: "prospective") { silences(first: 5) { nodes { key reason(lang: EN) evidence { exact } } } } }',
    answer: ({ candidateStatus }) => keys(candidateStatus.silences).includes('prospective-to-candidate'),
    expected: true,
  },
  {
    level: 2,
    ask: 'What is done for and at the meeting that elects, in the order of the article?',
    query: `{ procedureStage(key: "election") { number
      steps(first: 10) { edges { relationship { order evidence { section { name } } } node { name } } } } }`,
    answer: ({ procedureStage }) => [procedureStage.number, names(procedureStage.steps)],
    expected: [4, ['筹备会议', '制定选举办法', '人选名单说明', '介绍候选人', '酝酿讨论', '选举产生代表']],
  },
  {
    level: 4,
    ask: 'Who are the specially invited delegates, how many, and are they among the 2,296?',
    query: `{ delegateCategory(key: "specially-invited") { name partOf { key } observations { totalCount }
      congress { number } silences(first: 5) { nodes { key } } }
      procedureStep(key: "determine-special-delegates") { stage { name } decidedBy(first: 5) { nodes { name } } } }`,
    answer: ({ delegateCategory, procedureStep }) => [
      delegateCategory.partOf,
      delegateCategory.observations.totalCount,
      keys(delegateCategory.silences),
      names(procedureStep.decidedBy),
      procedureStep.stage,
    ],
    expected: [null, 0, ['specially-invited-count'], ['党中央'], null],
  },
  {
    level: 5,
    ask: 'Through which acts, ordered in time by the words alone, does a proposal of a branch come to the electoral unit?',
    query: `{ procedureStep(key: "branch-proposes") { name ...Then } }
      fragment Order on Relationship { basis assertion evidence { section { name } } }
      fragment Then on Activity { precedes(first: 3) { edges { relationship { ...Order } node { name
        precedes(first: 3) { edges { relationship { ...Order } node { name precedes(first: 3) { edges {
      relationship { ...Order } node { name } } } } } } } } } }`,
    answer: ({ procedureStep }) => {
      const temporal = (step: Answer) =>
        step.precedes.edges.filter(({ relationship }: Answer) => relationship.basis === 'TEMPORAL');
      const [committee] = temporal(procedureStep);
      const [unit] = temporal(committee.node);
      return [procedureStep.name, committee.node.name, unit.node.name, new Set(names({ edges: temporal(unit.node) }))];
    },
    expected: [
      '提出推荐人选',
      '基层党委遴选上报推荐人选',
      '推荐单位决定、遴选上报推荐人选',
      new Set(['确定考察对象名单', '确定初步人选']),
    ],
  },
  {
    level: 2,
    ask: 'Where does selection start, and in which paragraph does the article say so?',
    query: `{ procedureStage(key: "selection") { performedBy(first: 5) { edges { relationship { evidence { section {
      name } } } node { name } } } } }`,
    answer: ({ procedureStage }) => [
      new Set(names(procedureStage.performedBy)),
      new Set(procedureStage.performedBy.edges.flatMap(({ relationship }: Answer) => sections(relationship.evidence))),
    ],
    expected: [new Set(['基层党组织', '推荐单位', '选举单位']), new Set(['答3第4段'])],
  },
];
