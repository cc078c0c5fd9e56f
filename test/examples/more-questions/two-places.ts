import { type Answer, keys, names, nodesOf, sections } from '../answers.js';
import type { Question } from './question.js';

const told = (...places: readonly string[]): string =>
  `and: [${places.map((place) => `{ evidence: { some: { section: { key: { eq: "${place}" } } } } }`).join(', ')}]`;

export const twoPlaces: readonly Question[] = [
  {
    level: 3,
    ask: 'What is said of the election in the introduction and in the addendum, and in no answer?',
    query: `{ procedure(key: "delegate-election") { directedBy(first: 30, relationship: { ${told('introduction', 'addendum')}, evidence: {
      none: { section: { kind: { eq: ANSWER } } } } }) { edges { relationship { act evidence { section { name } } } node { ... on Entity {
      id } } } } } }`,
    answer: ({ procedure }) =>
      procedure.directedBy.edges.map(({ node, relationship }: Answer) => [
        relationship.act,
        node.id,
        sections(relationship.evidence),
      ]),
    expected: [['LEADS', 'Organization:central-committee', ['导语', '附文第2段']]],
  },
  {
    level: 3,
    ask: 'What do answer 1 and the addendum tell of the important instructions, each?',
    query: `{ person(key: "xi-jinping") { instructions(first: 5) { edges { relationship { evidence { section { name } } } node { name
      requirements(first: 10) { edges { relationship { evidence { section { name } } } node { name } } } } } } } }`,
    answer: ({ person: { instructions } }) =>
      instructions.edges.map(({ node: { requirements }, relationship }: Answer) => [
        sections(relationship.evidence),
        requirements.edges.length,
        new Set(requirements.edges.flatMap((each: Answer) => sections(each.relationship.evidence))),
      ]),
    expected: [[['答1第2段', '附文第3段'], 5, new Set(['答1第2段'])]],
  },
  {
    level: 3,
    ask: 'Which of the acts at the central meetings does the addendum leave out?',
    query: `{ meetings(first: 5, where: { convenedBy: { some: { type: { eq: "Person" } } } }) { nodes { name
      relationships(first: 20, types: [CONVENED, CHAIRED, ADOPTED, DIRECTS]) { nodes { type evidence { section { name } } } } } } }`,
    answer: ({ meetings }) =>
      Object.fromEntries(
        nodesOf(meetings).map(({ name, relationships }) => [
          name,
          new Set(
            nodesOf(relationships).flatMap(({ type, evidence }) => (sections(evidence).includes('附文第3段') ? [] : [type])),
          ),
        ]),
      ),
    expected: { 中央政治局常委会会议: new Set(['ADOPTED']), 中央政治局会议: new Set(['ADOPTED']) },
  },
  {
    level: 3,
    ask: 'From which features does only answer 2 conclude, and not the addendum?',
    query: `{ claims(first: 20, where: { kind: { eq: FEATURE }, shows: { some: {}, relationship: { evidence: { none: { section: {
      key: { eq: "addendum" } } } } } } }) { nodes { number name shows(first: 5) { edges { relationship { evidence { section {
      name } } } } } } } }`,
    answer: ({ claims }) => nodesOf(claims).map(({ number, name }) => `${number} ${name}`),
    expected: ['6 各个时期入党的都有代表'],
  },
  {
    level: 3,
    ask: 'What is done with the same four concepts in answer 4 and in answer 7?',
    query: `{ concepts(first: 10, where: { name: { zh: { in: ["两个确立", "四个意识", "四个自信", "两个维护"] } } }) { nodes { name
      concernedIn(first: 10) { edges { relationship { role evidence { section { name } } } } } } } }`,
    answer: ({ concepts }) => [
      names(concepts),
      new Set(
        nodesOf(concepts).flatMap(({ concernedIn }) =>
          concernedIn.edges.map(({ relationship }: Answer) => [...sections(relationship.evidence), relationship.role].join(' ')),
        ),
      ),
    ],
    expected: [['两个确立', '四个意识', '四个自信', '两个维护'], new Set(['答4第3段 EXAMINES', '答7第5段 GUIDES_TO'])],
  },
  {
    level: 3,
    ask: 'Who keeps to the mass line by answers 3 and 5, and what does answer 6 say of it?',
    query: `{ concept(key: "mass-line") { upheldBy(first: 5) { edges { relationship { assertion evidence { section { name } } } node {
      name } } } concernedIn(first: 5) { edges { relationship { role evidence { section { name } } } node { __typename ... on Entity { key } } } } } }`,
    answer: ({ concept: { upheldBy, concernedIn } }) => [
      upheldBy.edges.map(({ node, relationship }: Answer) => [
        node.name,
        relationship.assertion,
        sections(relationship.evidence),
      ]),
      concernedIn.edges.map(({ node, relationship }: Answer) => [node.__typename, node.key, sections(relationship.evidence)]),
    ],
    expected: [
      [
        ['党组织', 'STATED', ['答3第2段']],
        ['选举单位', 'INFERRED', ['答5第1段']],
      ],
      [['Claim', 'election-as-practice-of-democracy', ['答6第1段']]],
    ],
  },
  {
    level: 3,
    ask: 'In what ways does epidemic control come into the election, and where?',
    query: `{ concept(key: "epidemic-prevention-and-control") { partOf(first: 5) { edges { relationship { evidence { section { name } } }
      node { name } } } concernedIn(first: 5) { edges { relationship { role extent evidence { section { name } } } } } } }`,
    answer: ({ concept: { partOf, concernedIn } }) => [
      partOf.edges.map(({ node, relationship }: Answer) => [node.name, sections(relationship.evidence)]),
      concernedIn.edges.map(({ relationship: { role, extent, evidence } }: Answer) => [role, extent, sections(evidence)]),
    ],
    expected: [
      [['急难险重任务', ['答4第6段']]],
      [
        ['COMBINES_WITH', 'SOME_UNITS', ['答4第2段']],
        ['TAKES_ACCOUNT_OF', 'UNSPECIFIED', ['答5第1段']],
      ],
    ],
  },
  {
    level: 3,
    ask: 'What does answer 6 tell of preliminary candidates that answer 3 does not?',
    query: `{ candidateStatus(key: "preliminary") { subjectTo(first: 20, relationship: { and: [
      { evidence: { some: { section: { key: { eq: "answer-6" } } } } },
      { evidence: { none: { section: { key: { eq: "answer-3" } } } } }] }) { nodes { __typename key } } } }`,
    answer: ({ candidateStatus }) => [...new Set(keys(candidateStatus.subjectTo))],
    expected: ['public-notice'],
  },
];
