import { names, nodesOf } from '../answers.js';
import type { Question } from './question.js';

const IN_ADDENDUM = '{ section: { key: { eq: "addendum" } } }';
const ONLY_ADDENDUM = `evidence: { some: {}, all: ${IN_ADDENDUM} }`;

export const addendumAlone: readonly Question[] = [
  {
    level: 2,
    ask: 'What is known from the addendum alone?',
    query: `{ entities(first: 50, where: { ${ONLY_ADDENDUM}, not: { type: { in: ["Silence", "ArticleSection"] } } }) { nodes {
      id evidence { section { name } } } } }`,
    answer: ({ entities }) => new Set(nodesOf(entities).map(({ id }) => id)),
    expected: new Set(['Source:cctv-report', 'Organization:cctv-news']),
  },
  {
    level: 3,
    ask: 'What is said of what on the ground of the addendum alone?',
    query: `{ relationships(first: 1, where: { ${ONLY_ADDENDUM}, type: { ne: SILENT_ON } }) { nodes { evidence { section { name } } }
      groups(by: [{ type: ASC }]) { nodes { keys { value } count } } } }`,
    answer: ({ relationships }) =>
      Object.fromEntries(nodesOf(relationships.groups).map(({ keys: [type], count }) => [type.value, count])),
    expected: { CITES: 1, SPEAKS_IN: 4, ASKS_ABOUT: 5 },
  },
  {
    level: 4,
    ask: 'Which figures stand in the addendum alone, which in it as well, and how many are not in it?',
    query: `{ alone: observations(where: { ${ONLY_ADDENDUM} }) { totalCount }
      both: observations(where: { evidence: { some: ${IN_ADDENDUM} } }) { nodes { value evidence { section { name } } } }
      others: observations(where: { assertion: { eq: STATED }, evidence: { none: ${IN_ADDENDUM} } }) { totalCount } }`,
    answer: ({ alone, both, others }) => [alone.totalCount, new Set(nodesOf(both).map(({ value }) => value)), others.totalCount],
    expected: [0, new Set([38, 2296]), 37],
  },
  {
    level: 2,
    ask: 'Which of the seven questions does the addendum not name?',
    query: `{ articleSections(where: { kind: { eq: QUESTION }, retoldIn: { none: {} } }) { nodes { number evidence { section {
      name } } } } }`,
    answer: ({ articleSections }) => nodesOf(articleSections).map(({ number }) => number),
    expected: [1, 2, 6],
  },
  {
    level: 3,
    ask: 'What does each paragraph of the addendum tell again?',
    query: `{ articleSection(key: "addendum") { parts(first: 10) { nodes { number retells(first: 10) { edges { relationship {
      assertion evidence { section { name } } } node { name } } } } } } }`,
    answer: ({ articleSection }) => nodesOf(articleSection.parts).map(({ number, retells }) => [number, new Set(names(retells))]),
    expected: [
      [1, new Set(['导语'])],
      [2, new Set(['导语', '答1第1段'])],
      [3, new Set(['答1第2段', '答1第3段', '答2第1段'])],
      [4, new Set(['答1第3段', '答2第2段', '答2第3段', '答2第4段', '答2第5段', '答2第6段', '答2第8段'])],
      [5, new Set(['问3', '问4', '问5', '问7'])],
    ],
  },
  {
    level: 4,
    ask: 'On which day did the second report appear, as printed, and what of the date is left open?',
    query: `{ source(key: "cctv-report") { publishedAt printedDate evidence { section { name } }
      silences(first: 10, where: { evidence: { all: ${IN_ADDENDUM} } }) { nodes { question(lang: EN) } } } }`,
    answer: ({ source: { publishedAt, printedDate, silences } }) => [
      publishedAt,
      printedDate,
      nodesOf(silences).some(({ question }) => /In which year/.test(question)),
    ],
    expected: [null, '9月26日', true],
  },
  {
    level: 2,
    ask: 'Which persons, meetings and documents does the addendum mention?',
    query: `{ articleSection(key: "addendum") { mentions(first: 30, where: { type: { in: ["Person", "Meeting", "Document",
      "DocumentKind"] } }) { nodes { name } } } }`,
    answer: ({ articleSection }) => new Set(names(articleSection.mentions)),
    expected: new Set(['习近平', '中央政治局常委会会议', '中央政治局会议', '实施方案']),
  },
  {
    level: 4,
    ask: 'Does any act, demand, claim, result, figure or group of delegates rest on the addendum alone?',
    query: `{ entities(where: { ${ONLY_ADDENDUM}, type: { in: ["Act", "Matter", "Outcome", "Observation", "DelegateCategory"] } }) {
      totalCount } claims(where: { evidence: { some: ${IN_ADDENDUM} } }) { totalCount } }`,
    answer: ({ entities, claims }) => [entities.totalCount, claims.totalCount > 0],
    expected: [0, true],
  },
];
