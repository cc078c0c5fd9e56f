import { type Answer, edgesOfExtent, keys, names, nodesOf } from '../answers.js';
import type { Question } from './question.js';

export const wholeArticle: readonly Question[] = [
  {
    level: 1,
    ask: 'Where does it stand that 619 delegates are women? As a citation',
    query: 'query @cite { observation(key: "women-count") { value } }',
    answer: ({ observation }, { citations, bibliography }) => [
      observation.value,
      citations.map(({ section, exact, paths }: Answer) => [section.en, exact, paths]),
      bibliography[0].zh.startsWith('观察者网'),
    ],
    expected: [619, [['Answer 2, paragraph 3', '619', ['observation']]], true],
  },
  {
    level: 5,
    ask: 'All citations of the number of delegates, from both reports',
    query: 'query @cite { observation(key: "delegates-count") { value unit } }',
    answer: (_, { citations }) => citations.map(({ section, exact }: Answer) => [section.zh, exact]),
    expected: [
      ['答1第1段', '2296'],
      ['附文第2段', '2296'],
    ],
  },
  {
    level: 2,
    ask: 'What does the graph say on the ground of the words on three ups and three downs?',
    query: `query At($start: Int!, $end: Int!) { factsAt(start: $start, end: $end) { id __typename ... on Practice {
      name(lang: EN) } } }`,
    variables: { start: 4972, end: 4976 },
    answer: ({ factsAt }) =>
      new Set(factsAt.filter(({ __typename }: Answer) => __typename !== 'Relationship').map(({ id }: Answer) => id)),
    expected: new Set(['Practice:three-up-three-down', 'Silence:rounds-of-three-ups-and-downs']),
  },
  {
    level: 2,
    ask: 'Which figures stand in the last paragraph of answer 4?',
    query: `{ factsAt(start: 4013, end: 4144) { ... on Observation { key value unit } } }`,
    answer: ({ factsAt }) => factsAt.flatMap(({ value }: Answer) => (value === undefined ? [] : [value])),
    expected: [710, 92.1],
  },
  {
    level: 2,
    ask: 'How widely does competition all the way cover recommended candidates? By the ID of the relationship',
    query: `query Fact($id: ID!) { node(id: $id) { __typename ... on Relationship { type extent assertion from { name }
      to { name } evidence { section { name } } } } }`,
    variables: { id: 'APPLIES_TO(Practice:all-the-way-competition,CandidateStatus:recommended)' },
    answer: ({ node: { evidence, ...fact } }) => [fact, evidence.map(({ section }: Answer) => section.name)],
    expected: [
      {
        __typename: 'Relationship',
        type: 'APPLIES_TO',
        extent: 'SOME_UNITS',
        assertion: 'STATED',
        from: { name: '全程差额' },
        to: { name: '推荐人选' },
      },
      ['答3第4段'],
    ],
  },
  {
    level: 2,
    ask: 'What did the General Secretary do in this election?',
    query: `{ person(key: "xi-jinping") { relationships(first: 30, direction: OUT, types: [CONVENED, CHAIRED,
      GAVE_INSTRUCTION, APPROVED]) {
      totalCount nodes { type to { key } evidence { section { name } } } }
      directs(first: 10) { edges { relationship { act manner assertion evidence { section { name } } } } } } }`,
    answer: ({ person }) =>
      new Set([
        ...nodesOf(person.relationships).map(({ type, to }) => `${type} ${to.key}`),
        ...person.directs.edges.map(({ relationship: { act, manner, assertion } }: Answer) => `${act} ${manner} ${assertion}`),
      ]),
    expected: new Set([
      'PLANS 亲自 STATED',
      'ARRANGES 亲自 STATED',
      'HEARS_REPORTS 多次，在代表选举过程中 INFERRED',
      'CONVENED standing-committee-meeting-on-election',
      'CONVENED political-bureau-meeting-on-election',
      'CHAIRED standing-committee-meeting-on-election',
      'CHAIRED political-bureau-meeting-on-election',
      'GAVE_INSTRUCTION important-instructions',
    ]),
  },
  {
    level: 4,
    ask: 'What does the article leave open about the election as a whole?',
    query: `{ procedure(key: "delegate-election") { relationships(first: 20, direction: IN, types: [SILENT_ON]) {
      nodes { from { ... on Silence { key } } } } } }`,
    answer: ({ procedure }) => new Set(nodesOf(procedure.relationships).map(({ from }) => from.key)),
    expected: new Set([
      ...['reports-received', 'violations', 'people-punished', 'number-of-candidates', 'prospective-to-candidate'],
      ...[
        'time-of-stages',
        'stages-in-the-notice',
        'contents-and-use-of-flow-chart',
        'major-problems',
        'good-results-of-democracy',
        'contents-of-notice',
        'contents-of-arrangements',
        'reports-heard',
      ],
    ]),
  },
  {
    level: 5,
    ask: 'What is said of the role of the Central Committee: which acts, in which answers?',
    query: `{ organization(key: "central-committee") { performs(first: 5) { nodes { name } } decides(first: 5) {
      nodes { name } }
      issuedDocuments(first: 5) { nodes { key } } approved(first: 5) { nodes { key } } compiled(first: 5) { nodes {
      key } } } }`,
    answer: ({ organization: { performs, decides, issuedDocuments, approved, compiled } }) => [
      names(performs),
      names(decides),
      ...[issuedDocuments, approved, compiled].map(keys),
    ],
    expected: [
      ['分配代表名额'],
      ['确定特邀代表'],
      ['notice-on-delegate-election'],
      ['organization-department-special-meeting'],
      [],
    ],
  },
  {
    level: 5,
    ask: 'From a unit by name to the means of its Party members, without ascribing to the unit what only some did',
    query: `{ electionUnit(key: "beijing") { assertion relationships(first: 10) { nodes { type } }
      instanceOf { performs(first: 100) { edges { relationship { extent } node { __typename key } } } } } }`,
    answer: ({ electionUnit }) => [
      electionUnit.assertion,
      nodesOf(electionUnit.relationships).map(({ type }) => type),
      edgesOfExtent(electionUnit.instanceOf.performs, 'SOME_UNITS').filter(
        ({ node }) => node.__typename === 'ParticipationChannel',
      ).length,
    ],
    expected: ['BACKGROUND', ['INSTANCE_OF'], 4],
  },
  {
    level: 5,
    ask: 'From a worker among the delegates to the gate that defines who is one, the measure and its number',
    query: `{ delegateCategory(key: "workers") { nameEn: name(lang: EN) partOf { nameEn: name(lang: EN) partOf { name } }
      scopeDefinedBy(first: 5) { edges { relationship { evidence { section { name } } } node {
      number name procedures(first: 2) { nodes { name } } } } } } }`,
    answer: ({ delegateCategory }) => [
      delegateCategory.nameEn,
      delegateCategory.partOf.nameEn,
      delegateCategory.partOf.partOf.name,
      nodesOf(delegateCategory.scopeDefinedBy).map(({ number, name }) => `${number} ${name}`),
    ],
    expected: ['Workers', 'Party members at the front line of production and work', '二十大当选代表', ['4 身份关']],
  },
  {
    level: 5,
    ask: 'Which documents and kinds of document does the article name, and who made each?',
    query: `{ documents(first: 10) { nodes { key issuedBy(first: 5) { nodes { name } } compiledBy(first: 5) { nodes {
      name } } } }
      documentKinds(first: 10) { nodes { name establishedBy(first: 5) { nodes { key } } } } }`,
    answer: ({ documents, documentKinds }) => [
      Object.fromEntries(nodesOf(documents).map((each) => [each.key, [...names(each.issuedBy), ...names(each.compiledBy)]])),
      new Set(names(documentKinds)),
    ],
    expected: [
      {
        'notice-on-delegate-election': ['党中央'],
        'flow-chart': ['中央组织部'],
        'list-of-elected-delegates': [],
      },
      new Set(['实施方案', '选举办法', '身份认定表', '纪律监督责任清单', '承诺书']),
    ],
  },
];
