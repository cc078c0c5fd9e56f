import { type Answer, keys, names, nodesOf, sections } from '../answers.js';
import type { Question } from './question.js';

export const introductionAndAnswer1: readonly Question[] = [
  {
    level: 1,
    ask: 'Who published the item, and when?',
    query: '{ source(key: "article") { publisher publishedAt language evidence { exact } } }',
    answer: ({ source }) => [source.publisher, source.publishedAt, source.language],
    expected: ['观察者网', '2022-09-26T18:58:58Z', 'zh-Hans'],
  },
  {
    level: 2,
    ask: 'Whose reporter asked, how many questions, and is the reporter named?',
    query: `{ post(key: "xinhua-reporter") {
      organization { name nameEn: name(lang: EN) }
      holders { totalCount }
      speaksIn(first: 20) { nodes { kind number } } } }`,
    answer: ({ post }) => [
      post.organization,
      post.holders.totalCount,
      nodesOf(post.speaksIn).map(({ kind, number }) => `${kind} ${number}`),
    ],
    expected: [{ name: '新华社', nameEn: 'Xinhua News Agency' }, 0, [1, 2, 3, 4, 5, 6, 7].map((number) => `QUESTION ${number}`)],
  },
  {
    level: 1,
    ask: 'When did the election begin and end?',
    query: '{ procedure(key: "delegate-election") { startedIn completedIn evidence { exact section { name } } } }',
    answer: ({ procedure }) => [procedure.startedIn, procedure.completedIn],
    expected: ['2021-11', '2022-07'],
  },
  {
    level: 1,
    ask: 'To which Congress were the delegates elected, and how many?',
    query: `{ delegateCategory(key: "all-delegates") { congress { number }
      observations(first: 5) { nodes { value unit assertion evidence { section { name } } } } } }`,
    answer: ({ delegateCategory: { congress, observations } }) => [
      congress.number,
      nodesOf(observations).find(({ value }) => value === 2296)?.unit,
    ],
    expected: [20, 'PERSON'],
  },
  {
    level: 2,
    ask: 'Which meetings did the General Secretary convene and chair, and which document came of them?',
    query: `{ person(key: "xi-jinping") { posts(first: 5) { nodes { name } }
      convened(first: 5) { nodes { name } }
      chaired(first: 5) { nodes { name
        adopted(first: 5) { edges { relationship { assertion evidence { exact section { name } } } node { name } } } }
      } } }`,
    answer: ({ person }) => [
      names(person.posts),
      new Set(names(person.convened)),
      Object.fromEntries(nodesOf(person.chaired).map(({ name, adopted }) => [name, names(adopted)])),
      new Set(nodesOf(person.chaired).flatMap(({ adopted }) => adopted.edges.map((e: Answer) => e.relationship.assertion))),
    ],
    expected: [
      ['总书记'],
      new Set(['中央政治局常委会会议', '中央政治局会议']),
      {
        中央政治局常委会会议: ['中共中央关于党的二十大代表选举工作的通知'],
        中央政治局会议: ['中共中央关于党的二十大代表选举工作的通知'],
      },
      new Set(['INFERRED']),
    ],
  },
  {
    level: 1,
    ask: 'What do the important instructions demand, in order, and is the list complete?',
    query: `{ instruction(key: "important-instructions") { openEnded
      requirements(first: 10) { edges { relationship { openEnded evidence { section { name } } } node {
      name(lang: EN) } } } } }`,
    answer: ({ instruction }) => [...names(instruction.requirements), instruction.openEnded],
    expected: [
      'Strengthen the leadership of the Party',
      'Apply the qualifications of candidates strictly',
      'Guard the political gate and the integrity gate strictly',
      'Improve the composition of the delegates further',
      'Strict discipline',
      true,
    ],
  },
  {
    level: 2,
    ask: 'Which requirements does the Notice make clear?',
    query: `{ document(key: "notice-on-delegate-election") {
      requirements(first: 5) { edges { relationship { assertion evidence { exact } } node { name } } }
      silences(first: 5) { nodes { key } } } }`,
    answer: ({ document }) => [
      document.requirements.edges.map(({ node, relationship }: Answer) => `${node.name} ${relationship.assertion}`),
      keys(document.silences).includes('contents-of-notice'),
    ],
    expected: [['代表选举工作的总体要求 STATED', '代表选举工作的政策规定 STATED'], true],
  },
  {
    level: 4,
    ask: 'On what dates were the Notice and the three central meetings?',
    query: `{ silence(key: "dates-of-notice-and-meetings") { question(lang: EN) reason(lang: EN)
      about(first: 10) { nodes { name } } } observations(first: 100) { nodes { subject { __typename } } } }`,
    answer: ({ silence, observations }) => [
      new Set(names(silence.about)),
      nodesOf(observations).some(({ subject }) => ['Document', 'Meeting'].includes(subject.__typename)),
    ],
    expected: [
      new Set(['中共中央关于党的二十大代表选举工作的通知', '中央政治局常委会会议', '中央政治局会议', '专门会议']),
      false,
    ],
  },
  {
    level: 2,
    ask: 'What did the Central Committee approve?',
    query: `{ organization(key: "central-committee") {
      approved(first: 5) { edges { relationship { evidence { exact section { name } } }
        node { name convenedBy(first: 5) { nodes { name } } } } } } }`,
    answer: ({ organization }) =>
      organization.approved.edges.map(({ node, relationship }: Answer) => [
        node.name,
        names(node.convenedBy),
        sections(relationship.evidence),
      ]),
    expected: [['专门会议', ['中央组织部'], ['答1第3段']]],
  },
  {
    level: 1,
    ask: 'What did every electoral unit draw up or form?',
    query: `{ organizationKind(key: "electoral-unit") {
      establishes(first: 10) { edges { relationship { extent evidence { section { name } } } node { name } } } } }`,
    answer: ({ organizationKind }) =>
      organizationKind.establishes.edges
        .filter(({ relationship }: Answer) => relationship.extent === 'ALL')
        .map(({ node, relationship }: Answer) => [node.name, sections(relationship.evidence)]),
    expected: [
      ['实施方案', ['答1第3段', '附文第3段']],
      ['考察组', ['答3第3段']],
    ],
  },
  {
    level: 2,
    ask: 'What do the interview and the addendum both say that the electoral units keep to?',
    query: `{ organizationKind(key: "electoral-unit") {
      upholds(first: 30) { edges { relationship { extent evidence { section { key name } } } node { name } } } } }`,
    answer: ({ organizationKind }) =>
      new Set(
        organizationKind.upholds.edges
          .filter(({ relationship }: Answer) => sections(relationship.evidence).includes('附文第3段'))
          .map(({ node }: Answer) => node.name),
      ),
    expected: new Set(['习近平新时代中国特色社会主义思想', '党章', '党的性质宗旨', '党的领导', '党内民主']),
  },
  {
    level: 4,
    ask: 'How many delegates did each electoral unit elect?',
    query: `{ organizationKind(key: "electoral-unit") { silences(first: 10) { nodes { key } } }
      observation(key: "delegates-per-unit-mean") { value comparator assertion formula derivedFrom(first: 5) {
      nodes { value } } } }`,
    answer: ({ organizationKind, observation }) => [
      keys(organizationKind.silences).includes('delegates-per-electoral-unit'),
      observation,
    ],
    expected: [
      true,
      {
        value: 60.4,
        comparator: 'MEAN',
        assertion: 'DERIVED',
        formula: '2296 / 38',
        derivedFrom: { nodes: [{ value: 2296 }, { value: 38 }] },
      },
    ],
  },
  {
    level: 4,
    ask: 'Which are the 38 electoral units, and does the article name them?',
    query: `{ electionUnits(first: 50) { totalCount nodes { assertion attribution(lang: EN) evidence { id } } }
      silence(key: "electoral-unit-names") { key } }`,
    answer: ({ electionUnits, silence }) => [
      electionUnits.totalCount,
      new Set(nodesOf(electionUnits).map(({ assertion }) => assertion)),
      nodesOf(electionUnits).every(({ attribution, evidence }) => attribution !== null && evidence.length === 0),
      silence.key,
    ],
    expected: [38, new Set(['BACKGROUND']), true, 'electoral-unit-names'],
  },
  {
    level: 4,
    ask: 'Does every delegate meet the conditions?',
    query: `{ claim(key: "delegates-meet-conditions") { description
      concerns(first: 5) { nodes { id } } evidence { exact section { name } } } }`,
    answer: ({ claim }) => [claim.description.includes('总体上'), sections(claim.evidence)],
    expected: [true, ['答1第3段', '附文第3段']],
  },
  {
    level: 2,
    ask: 'What do the seven questions ask about, and what of it?',
    query: `{ articleSections(where: { kind: { eq: QUESTION } }, first: 10) { nodes { number
      asksAbout(first: 5) { edges { relationship { topic assertion evidence { section { key } } } node { key } } } } } }`,
    answer: ({ articleSections }) => [
      articleSections.nodes.map(({ number, asksAbout }: Answer) => [number, keys(asksAbout)]),
      new Set(
        articleSections.nodes.flatMap(({ asksAbout }: Answer) =>
          asksAbout.edges.map(({ relationship }: Answer) => relationship.topic),
        ),
      ).size,
    ],
    expected: [
      [
        [1, ['delegate-election']],
        [2, ['all-delegates']],
        [3, ['delegate-election']],
        [4, ['delegate-election']],
        [5, ['primary-party-organization', 'party-members']],
        [6, ['delegate-election', 'party-members']],
        [7, ['electoral-discipline']],
      ],
      8,
    ],
  },
  {
    level: 2,
    ask: 'On what else, by the second report, did the official answer, and is the list complete?',
    query: `{ articleSection(key: "addendum.p5") { asksAbout(first: 10) { edges { relationship { topic openEnded
      evidence { section { key } } } node { key } } } retells(first: 10) { nodes { key } } } }`,
    answer: ({ articleSection: { asksAbout, retells } }) => [
      new Set(asksAbout.edges.map(({ relationship: { topic, openEnded } }: Answer) => `${topic} ${openEnded}`)),
      keys(retells),
    ],
    expected: [
      new Set(['严肃选举纪律 true', '如何保证质量 true', '代表选举产生过程 true', '基层党组织和党员参与情况 true']),
      ['question-3', 'question-4', 'question-5', 'question-7'],
    ],
  },
  {
    level: 2,
    ask: 'Who interviewed whom, about what, and on which day?',
    query: `{ post(key: "organization-department-official") { interviewedBy(first: 5) { edges { relationship { topic assertion
      evidence { section { key } } } node { name } } } silences(first: 5) { nodes { key } } } }`,
    answer: ({ post: { interviewedBy, silences } }) => [
      interviewedBy.edges.map(({ relationship: { assertion, topic }, node }: Answer) => [node.name, topic, assertion]),
      keys(silences).includes('day-of-the-interview'),
    ],
    expected: [
      [
        ['新华社记者', '二十大代表选举工作的有关情况', 'STATED'],
        ['新华社记者', '二十大代表选举工作的有关情况', 'INFERRED'],
      ],
      true,
    ],
  },
  {
    level: 3,
    ask: 'Who leads, plans, arranges, studies and prescribes the election?',
    query: `{ procedure(key: "delegate-election") { directedBy(first: 30) { edges { relationship { act evidence {
      section { key } } } node { ... on Entity { id } } } } } }`,
    answer: ({ procedure }) =>
      new Set(procedure.directedBy.edges.map(({ relationship, node }: Answer) => `${relationship.act} ${node.id}`)),
    expected: new Set([
      'LEADS Organization:central-committee',
      'ARRANGES Organization:central-committee',
      'PRESCRIBES Organization:central-committee',
      'PRESCRIBES Document:notice-on-delegate-election',
      'PLANS Person:xi-jinping',
      'ARRANGES Person:xi-jinping',
      'HEARS_REPORTS Person:xi-jinping',
      'STUDIES Meeting:standing-committee-meeting-on-election',
      'STUDIES Meeting:political-bureau-meeting-on-election',
      'ARRANGES Meeting:organization-department-special-meeting',
    ]),
  },
  {
    level: 4,
    ask: 'What does the introduction or answer 1 claim that the addendum does not repeat?',
    query: `{ claims(first: 50, where: { and: [
      { evidence: { some: { section: { key: { in: ["introduction", "answer-1.p1", "answer-1.p2", "answer-1.p3"] } } } } },
      { evidence: { none: { section: { key: { in: ["addendum.p2", "addendum.p3", "addendum.p4"] } } } } }] }) {
      nodes { key evidence { section { key } } } } }`,
    answer: ({ claims }) => new Set(keys(claims)),
    expected: new Set([
      'instructions-gave-direction',
      'members-follow-the-election-warmly',
      'members-exercise-their-rights-rightly',
      'members-express-their-wishes-fully',
    ]),
  },
  {
    level: 3,
    ask: 'What is reported of what the Central Committee requires, and in what words?',
    query: `{ organization(key: "central-committee") { requirements(first: 20) { nodes { key
      outcomes(first: 5) { edges { relationship { assertion evidence { section { key } } } node { key } } }
      carriedOutBy(first: 1) { totalCount } silences(first: 1) { totalCount } } } } }`,
    answer: ({ organization }) => [
      organization.requirements.nodes.flatMap(({ key, outcomes }: Answer) =>
        outcomes.edges
          .filter(({ relationship }: Answer) => relationship.assertion === 'STATED')
          .map(({ node }: Answer) => `${key}: ${node.key}`),
      ),
      organization.requirements.nodes.every(
        ({ outcomes, carriedOutBy, silences }: Answer) =>
          outcomes.edges.length + carriedOutBy.totalCount + silences.totalCount > 0,
      ),
    ],
    expected: [
      [
        'conditions-for-delegates: delegates-meet-conditions',
        'composition-proportions: composition-meets-requirements',
        'full-inner-party-democracy: election-as-practice-of-democracy',
        'quality-and-effect-of-democracy: good-effect-of-democracy',
      ],
      true,
    ],
  },
  {
    level: 1,
    ask: 'Under what is the item filed, and how are the dates of both reports printed?',
    query: '{ sources(first: 5) { nodes { key categories printedDate evidence { exact } } } }',
    answer: ({ sources }) => sources.nodes.map(({ key, categories, printedDate }: Answer) => [key, categories, printedDate]),
    expected: [
      ['article', ['新媒体', '观察者网', '首页'], 'Mon, 26 Sep 2022 18:58:58 GMT'],
      ['cctv-report', [], '9月26日'],
    ],
  },
];
