import { keys, names, nodesOf } from '../answers.js';
import type { Question } from './question.js';

export const negation: readonly Question[] = [
  {
    level: 2,
    ask: 'In which stages does the article name no measure of quality that guards them?',
    query: '{ procedureStages(where: { guardedBy: { none: {} } }) { nodes { name evidence { section { name } } } } }',
    answer: ({ procedureStages }) => names(procedureStages),
    expected: ['逐级遴选择优', '会议选举'],
  },
  {
    level: 2,
    ask: 'Which measures of quality are told without a ground that keeps a person out?',
    query: `{ procedure(key: "delegate-election") { measures(relationship: { aim: { eq: QUALITY } }, where: { excludes: {
      none: {} } }) { edges { relationship { evidence { section { name } } } node { name } } } } }`,
    answer: ({ procedure }) => names(procedure.measures),
    expected: ['严格资格条件', '身份关'],
  },
  {
    level: 2,
    ask: 'Which delegates have a reported number and no reported share?',
    query: `{ delegateCategories(where: { and: [
      { observations: { some: { measure: { key: { eq: "count" } }, assertion: { eq: STATED } } } },
      { observations: { none: { measure: { key: { eq: "share" } }, assertion: { eq: STATED } } } }] }) { nodes {
      name evidence { section { name } } } } }`,
    answer: ({ delegateCategories }) => new Set(names(delegateCategories)),
    expected: new Set(['二十大当选代表', '农民工党员']),
  },
  {
    level: 4,
    ask: 'Of which document is it not said who made it, and is that asked?',
    query: `{ documents(where: { issuedBy: { none: {} }, compiledBy: { none: {} } }) { nodes { name
      silences(first: 5) { nodes { question evidence { section { name } } } } } } }`,
    answer: ({ documents }) => nodesOf(documents).map(({ name, silences }) => [name, nodesOf(silences).length > 0]),
    expected: [['当选代表名单', true]],
  },
  {
    level: 3,
    ask: 'Which steps are told outside the four stages?',
    query: `{ procedureSteps(first: 40, where: { not: { stage: {} } }) { nodes { name evidence { section { name } } } } }`,
    answer: ({ procedureSteps }) => new Set(names(procedureSteps)),
    expected: new Set(['公布当选代表名单', '代表资格审查', '出席二十大', '确定特邀代表']),
  },
  {
    level: 2,
    ask: 'Which demands of the Central Committee have no reported outcome?',
    query: `{ organization(key: "central-committee") { requirements(first: 20, where: { outcomes: { none: {} } }) { edges {
      relationship { evidence { section { name } } } node { name } } } } }`,
    answer: ({ organization }) => names(organization.requirements),
    expected: ['代表选举工作的总体要求', '代表选举工作的政策规定', '推荐提名从基层开始'],
  },
  {
    level: 2,
    ask: 'Which answers give no figure at all?',
    query: `{ articleSections(where: { kind: { eq: ANSWER } }) { nodes { number mentions(where: { type: { eq: "Observation" } }) {
      totalCount } } } }`,
    answer: ({ articleSections }) =>
      nodesOf(articleSections).flatMap(({ number, mentions }) => (mentions.totalCount === 0 ? [number] : [])),
    expected: [3, 7],
  },
  {
    level: 2,
    ask: 'Which kinds of body are heard and are not said to do anything?',
    query: `{ organizationKinds(first: 40, where: { performs: { none: {} }, consultedIn: { some: {} } }) { nodes { key
      consultedIn(first: 5) { edges { relationship { evidence { section { name } } } node { name } } } } } }`,
    answer: ({ organizationKinds }) => new Set(keys(organizationKinds)),
    expected: new Set(['department-in-charge', 'administrative-law-enforcement-department', 'industry-regulator']),
  },
];
