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
    expected: [96_000_000, 'MORE_THAN', '9600多万', [['QUESTION', 3, ['新华社记者']]]],
  },
  {
    level: 2,
    ask: 'Which document makes the main stages clear, and who issued it?',
    query: `{ document(key: "notice-on-delegate-election") { issuedBy(first: 5) { nodes { name nameEn: name(lang: EN) } }
      governs(first: 10) { edges { relationship { assertion evidence { section { name } } } node { name } } } } }`,
    answer: ({ document }) => {
      const governed = (assertion: string) =>
        new Set(
          names({ edges: document.governs.edges.filter(({ relationship }: Answer) => relationship.assertion === assertion) }),
        );
      return [names(document.issuedBy), governed('STATED'), governed('INFERRED')];
    },
    expected: [['党中央'], new Set(['党的二十大代表选举工作']), new Set(['推荐提名', '组织考察', '逐级遴选择优', '会议选举'])],
  },
  {
    level: 2,
    ask: 'Who allocates quotas to the electoral units, and how large are they?',
    query: `{ procedureStep(key: "allocate-quotas") { stage { name }
      performedBy(first: 5) { edges { relationship { extent evidence { section { name } } } node { name } } }
      appliesTo(first: 5) { edges { relationship { extent evidence { section { name } } } node { name } } }
      silences(first: 5) { nodes { key } }
      produces(first: 5) { nodes { name observations { totalCount } description } } } }`,
    answer: ({ procedureStep: { stage, performedBy, appliesTo, silences, produces } }) => [
      ...[stage.name, names(performedBy)],
      names({ edges: edgesOfExtent(appliesTo, 'ALL') }),
      keys(silences),
      nodesOf(produces).map(({ observations }) => observations.totalCount),
    ],
    expected: ['推荐提名', ['党中央'], ['选举单位'], ['allocation-of-quotas'], [0]],
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
      new Set([
        ...['users-of-nomination-methods', 'ratio-of-enlarged-quotas'],
        ...['meaning-of-full-quota', 'combination-of-nomination-methods'],
      ]),
    ],
  },
  {
    level: 2,
    ask: 'Whose opinions does inspection hear, where and how, and who counts as in the know?',
    query: `{ procedureStep(key: "inspect-candidates") { manner consults(first: 20) { edges {
      relationship { extent evidence { section { name } } } node { name } } }
      places(first: 10) { edges { relationship { openEnded evidence { section { name } } } node { name } } } }
      memberGroup(key: "people-in-the-know") { parts(first: 5) { nodes { name } } } }`,
    answer: ({ procedureStep, memberGroup }) => [
      new Set(names({ edges: edgesOfExtent(procedureStep.consults, 'UNSPECIFIED') })),
      names({ edges: procedureStep.places.edges.filter(({ relationship }: Answer) => relationship.openEnded) }),
      procedureStep.manner.includes('多渠道、多层次、多侧面'),
      new Set(names(memberGroup.parts)),
    ],
    expected: [
      new Set(['党员', '群众', '党代会代表', '知情人', '分管部门', '联系服务对象', '身边人']),
      ['农村', '社区', '企业', '机关'],
      true,
      new Set(['联系服务对象', '身边人']),
    ],
  },
  {
    level: 3,
    ask: 'Through which bodies does selection run, level by level, and what does each determine?',
    query: `{ procedureStage(key: "selection") { steps(first: 10) { nodes {
      performedBy(first: 5) { edges { relationship { evidence { section { name } } } node { name } } }
      decidedBy(first: 5) { edges { relationship { evidence { section { name } } } node { name } } }
      produces(first: 5) { nodes { name } } } } } }`,
    answer: ({ procedureStage }) =>
      nodesOf(procedureStage.steps).map(({ performedBy, decidedBy, produces }) => [
        ...names(performedBy).map((name) => `${name}遴选`),
        ...names(decidedBy).map((name) => `${name}决定`),
        ...names(produces),
      ]),
    expected: [
      ['基层党委遴选', '推荐人选'],
      ['推荐单位决定', '推荐人选'],
      ['选举单位决定', '初步人选'],
      ['选举单位决定', '预备人选'],
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
      procedureStep(key: "determine-special-delegates") { stage { name } manner decidedBy(first: 5) { nodes { name } }
        appliesTo(first: 5) { nodes { name } } } }`,
    answer: ({ delegateCategory, procedureStep }) => [
      delegateCategory.partOf,
      delegateCategory.observations.totalCount,
      new Set(keys(delegateCategory.silences)),
      [procedureStep.manner, names(procedureStep.decidedBy), names(procedureStep.appliesTo)],
      procedureStep.stage,
    ],
    expected: [
      null,
      0,
      new Set(['specially-invited-count', 'special-delegates']),
      ['按惯例', ['党中央'], ['已经退出领导岗位的老党员']],
      null,
    ],
  },
  {
    level: 5,
    ask: 'Through which acts does a proposal of a branch come to the electoral unit, and which order is one of time by the words?',
    query: `{ procedureStep(key: "branch-proposes") { name ...Then } }
      fragment Order on Relationship { basis assertion evidence { section { name } } }
      fragment Then on Activity { precedes(first: 3) { edges { relationship { ...Order } node { name
        precedes(first: 3) { edges { relationship { ...Order } node { name precedes(first: 3) { edges {
      relationship { ...Order } node { name } } } } } } } } } }`,
    answer: ({ procedureStep }) => {
      const then = (step: Answer) =>
        step.precedes.edges.map(
          ({ node, relationship }: Answer) => `${relationship.basis} ${relationship.assertion} ${node.name}`,
        );
      const [{ node: committee }] = procedureStep.precedes.edges;
      const [{ node: unit }] = committee.precedes.edges;
      return [procedureStep.name, then(procedureStep), then(committee), new Set(then(unit))];
    },
    expected: [
      '提出推荐人选',
      ['INFERRED INFERRED 基层党委遴选上报推荐人选'],
      ['TEMPORAL INFERRED 推荐单位决定、遴选上报推荐人选'],
      new Set(['LISTED STATED 确定考察对象名单', 'TEMPORAL INFERRED 确定初步人选']),
    ],
  },
  {
    level: 2,
    ask: 'Where does selection start, and in which paragraph does the article say so?',
    query: `{ procedureStage(key: "selection") { performedBy(first: 5) { edges { relationship { assertion evidence { section {
      name } } } node { name } } } } }`,
    answer: ({ procedureStage }) => [
      new Set(procedureStage.performedBy.edges.map(({ node, relationship }: Answer) => `${relationship.assertion} ${node.name}`)),
      new Set(procedureStage.performedBy.edges.flatMap(({ relationship }: Answer) => sections(relationship.evidence))),
    ],
    expected: [new Set(['STATED 基层党组织', 'INFERRED 推荐单位', 'INFERRED 选举单位']), new Set(['答3第4段'])],
  },
  {
    level: 2,
    ask: 'Where and when is the list of those elected made public, and who attends the Congress in the end?',
    query: `{ procedureStep(key: "publish-list") { manner stage { name } silences(first: 5) { nodes { key } }
      performedBy(first: 5) { nodes { name } }
      precedes(first: 5) { edges { relationship { basis evidence { section { name } } } node { key } } } }
      partyCongress(key: "national-congress-20") { attendedBy(first: 5) { edges { relationship { assertion evidence {
      section { name } } } node { id } } } } }`,
    answer: ({ procedureStep: { manner, stage, silences, performedBy, precedes }, partyCongress }) => [
      [manner, stage, names(performedBy), keys(silences)],
      precedes.edges.map(({ node, relationship }: Answer) => `${relationship.basis} ${node.key}`),
      new Set(partyCongress.attendedBy.edges.map(({ node, relationship }: Answer) => `${relationship.assertion} ${node.id}`)),
    ],
    expected: [
      ['在新闻媒体', null, [], ['publication-of-delegate-list']],
      ['TEMPORAL review-credentials'],
      new Set(['STATED CandidateStatus:confirmed', 'STATED DelegateCategory:specially-invited']),
    ],
  },
  {
    level: 3,
    ask: 'What is explained before the election, and to what are those at the meeting guided?',
    query: `{ procedureStep(key: "explain-candidate-list") { concerns(first: 10) { edges { relationship { role assertion evidence {
      section { name } } } node { id } } } }
      memberGroup(key: "electors") { silences(first: 5) { nodes { key } }
      subjectTo(first: 10) { edges { relationship { assertion evidence { section { name } } } node { id } } } } }`,
    answer: ({ procedureStep, memberGroup }) => [
      procedureStep.concerns.edges.map(({ node, relationship }: Answer) =>
        [relationship.role, relationship.assertion, node.id].join(' '),
      ),
      new Set(memberGroup.subjectTo.edges.map(({ node, relationship }: Answer) => `${relationship.assertion} ${node.id}`)),
      keys(memberGroup.silences),
    ],
    expected: [
      [
        'EXPLAINS STATED Concept:guiding-principles-of-central-committee',
        'EXPLAINS INFERRED Requirement:conditions-for-delegates',
        'EXPLAINS INFERRED Requirement:delegate-composition',
        'EXPLAINS INFERRED Procedure:delegate-election',
      ],
      new Set([
        'STATED ProcedureStep:introduce-candidates',
        'STATED Practice:improved-candidate-introduction',
        'INFERRED Practice:guidance-to-use-of-democratic-rights',
        'INFERRED Practice:democratic-rights-respected',
      ]),
      ['electors-and-turnout'],
    ],
  },
  {
    level: 4,
    ask: 'Who submits recommended candidates, where the two answers differ?',
    query: `{ silence(key: "who-submits-recommended-candidates") { about(first: 10) { nodes { id } } }
      candidateStatus(key: "recommended") { producedBy(first: 5) { nodes { ... on Activity { key submittedBy(first: 5) { nodes {
      name } } } } } } }`,
    answer: ({ silence, candidateStatus }) => [
      silence.about.nodes.length,
      Object.fromEntries(nodesOf(candidateStatus.producedBy).map(({ key, submittedBy }) => [key, names(submittedBy)])),
    ],
    expected: [
      5,
      { 'branch-proposes': [], 'primary-committee-selects': ['基层党委'], 'recommending-unit-selects': ['推荐单位'] },
    ],
  },
];
