import { type Answer, edgesOfExtent, keys, names, nodesOf, sections, withKey } from '../answers.js';
import type { Question } from './question.js';

export const answers5And6: readonly Question[] = [
  {
    level: 1,
    ask: 'What share of members took part on average, and of which mean?',
    query: `{ observation(key: "participation-rate") { value comparator unit silences(first: 5) { nodes { key } }
      evidence { section { name } } } }`,
    answer: ({ observation: { value, comparator, silences, evidence } }) => [
      ...[value, comparator, sections(evidence)],
      keys(silences).includes('participation-mean-base'),
    ],
    expected: [99.5, 'MEAN', ['答5第1段'], true],
  },
  {
    level: 4,
    ask: 'How many primary-level Party organizations and how many members took part?',
    query: `{ organizationKind(key: "primary-party-organization") { observations { totalCount } silences(first: 5) {
      nodes { key } }
        concernedIn(first: 5, relationship: { extent: { eq: ALL } }) { nodes { name concerns(first: 5) { edges { relationship { extent } node { key } } } } } }
      memberGroup(key: "party-members") { silences(first: 5) { nodes { key } } } }`,
    answer: ({ organizationKind, memberGroup }) => [
      organizationKind.observations.totalCount,
      keys(organizationKind.silences),
      keys(memberGroup.silences).includes('number-of-participants'),
      names(organizationKind.concernedIn),
    ],
    expected: [0, ['primary-organizations-count'], true, ['所有基层党组织和党员参加', '基层党组织全部参与']],
  },
  {
    level: 2,
    ask: 'How were mobile Party members informed and heard, and which way was for them in particular?',
    query: `{ memberGroup(key: "mobile-members") { name nameEn: name(lang: EN)
      subjectTo(first: 10) { edges { relationship { openEnded evidence { section { name } } } node { __typename name } } }
      consultedIn(first: 5) { edges { relationship { assertion openEnded evidence { section { name } } } node { name
      ... on Practice { uses(first: 5) { nodes { name } } } } } }
      silences(first: 5) { nodes { key } } } }`,
    answer: ({ memberGroup: { nameEn, subjectTo, consultedIn, silences } }) => [
      nameEn,
      ...['ParticipationChannel', 'Practice'].map(
        (type) => new Set(names({ nodes: nodesOf(subjectTo).filter(({ __typename }) => __typename === type) })),
      ),
      names(consultedIn),
      new Set(nodesOf(consultedIn).flatMap(({ uses }) => names(uses))),
      [...subjectTo.edges, ...consultedIn.edges].every(({ relationship }: Answer) => relationship.openEnded),
      keys(silences).includes('channel-for-each-group'),
    ],
    expected: [
      'Mobile Party members',
      new Set(['电话', '信函', '上门看望']),
      new Set(['针对实际情况通报情况']),
      ['针对实际情况听取意见'],
      new Set(['电话', '信函', '上门看望']),
      ...[true, true],
    ],
  },
  {
    level: 2,
    ask: 'Through which forms and means was the election made known?',
    query: `{ procedureStep(key: "mobilise-participation") { means(first: 10) { edges { relationship {
      openEnded evidence { section { name } } } node { __typename name } } } } }`,
    answer: ({ procedureStep }) =>
      new Set(names({ nodes: nodesOf(procedureStep.means).filter(({ __typename }) => __typename === 'ParticipationChannel') })),
    expected: new Set(['召开党员大会', '上党课', '中心组学习', '远程教育', '党建网']),
  },
  {
    level: 2,
    ask: 'What did the Central Committee demand of nomination?',
    query: `{ organization(key: "central-committee") { requirements(first: 20) { edges { relationship {
      extent evidence { section { name } } } node { name } } } } }`,
    answer: ({ organization }) =>
      names({
        edges: organization.requirements.edges.filter(({ relationship }: Answer) =>
          sections(relationship.evidence).includes('答5第1段'),
        ),
      }).sort(),
    expected: ['推荐提名从基层开始', '所有基层党组织和党员参加'].sort(),
  },
  {
    level: 3,
    ask: 'With which study was mobilisation combined, and of which Central Committee was the session?',
    query: `{ practice(key: "combined-with-study") { concerns(first: 10, relationship: { role: { eq: COMBINES_WITH } }) { nodes { name } }
      performedBy(first: 5) { edges { relationship { extent assertion evidence { section { name } } } node { name } } } }
      plenarySession(key: "sixth-plenary-19") { number organization { name } evidence { exact section { name } } } }`,
    answer: ({ practice, plenarySession }) => [
      new Set(names(practice.concerns)),
      new Set(
        practice.performedBy.edges.map(({ relationship }: Answer) =>
          [...sections(relationship.evidence), relationship.extent, relationship.assertion].join(' '),
        ),
      ),
      plenarySession.number,
      plenarySession.organization.name,
    ],
    expected: [
      new Set(['党史学习教育', '党的十九届六中全会精神', '党史学习教育常态化长效化']),
      new Set(['答5第1段 UNSPECIFIED INFERRED', '答7第5段 ALL STATED']),
      ...[6, '党中央'],
    ],
  },
  {
    level: 4,
    ask: 'How many electoral units used mobile ballot boxes?',
    query: `{ participationChannel(key: "mobile-ballot-boxes") { observations { totalCount }
      performedBy(first: 5) { edges { relationship { extent evidence { section { name } } } node { name } } }
      silences(first: 5) { nodes { key } } } }`,
    answer: ({ participationChannel: channel }) => [
      channel.observations.totalCount,
      names({ edges: edgesOfExtent(channel.performedBy, 'SOME_UNITS') }),
      keys(channel.silences).includes('users-of-optional-channels'),
    ],
    expected: [0, ['选举单位'], true],
  },
  {
    level: 3,
    ask: 'What do members say that they gained, and who reports it?',
    query: `{ memberGroup(key: "party-members") { claims(first: 10) { nodes { number kind nameEn: name(lang: EN)
      concerns(first: 5) { nodes { key } } evidence { section { name } } } }
      performs(first: 5) { nodes { nameEn: name(lang: EN) purpose(lang: EN) } } silences(first: 20) { nodes { key } } } }`,
    answer: ({ memberGroup: { claims, performs, silences } }) => [
      nodesOf(claims)
        .sort((a, b) => a.number - b.number)
        .map(({ kind, nameEn }) => `${kind} ${nameEn}`),
      nodesOf(claims).every(({ concerns }) => keys(concerns).includes('nomination')),
      nodesOf(performs).map(({ nameEn, purpose }) => `${nameEn}: ${purpose}`),
      keys(silences).includes('source-of-members-words'),
    ],
    expected: [
      [
        'RESULT Taking part strengthened the sense of honour and of mission',
        'RESULT Taking part was an education',
        "RESULT Taking part raised members' understanding",
      ],
      true,
      ['Pledging to do all present work soundly: To greet the triumphant opening of the 20th Congress with deeds'],
      true,
    ],
  },
  {
    level: 3,
    ask: 'What is reported of the requirement that all take part?',
    query: `{ requirement(key: "all-organizations-and-members-take-part") {
      concerns(first: 5) { edges { relationship { extent evidence { section { name } } } node { key } } }
      outcomes(first: 5) { edges { relationship { assertion evidence { section { name } } } node { key } } } } }`,
    answer: ({ requirement: { concerns, outcomes } }) => [
      new Set(concerns.edges.map(({ node, relationship }: Answer) => `${node.key} ${relationship.extent}`)),
      outcomes.edges.map(({ node, relationship }: Answer) => `${node.key} ${relationship.assertion}`),
    ],
    expected: [
      new Set(['primary-party-organization ALL', 'party-members ALL', 'nomination UNSPECIFIED']),
      ['primary-organization-coverage INFERRED', 'participation-rate INFERRED'],
    ],
  },
  {
    level: 1,
    ask: 'Which three measures further democracy within the Party, in order?',
    query: `{ procedure(key: "delegate-election") { measures(first: 5, relationship: { aim: { eq: DEMOCRACY } }) { nodes { number name } } } }`,
    answer: ({ procedure }) => nodesOf(procedure.measures),
    expected: [
      { number: 1, name: '充分征求意见' },
      { number: 2, name: '集体研究确定代表人选' },
      { number: 3, name: '坚持差额考察、差额选举' },
    ],
  },
  {
    level: 2,
    ask: 'In which stage were the three ups and three downs used, and to which measure do they belong?',
    query: `{ practice(key: "three-up-three-down") { usedIn(first: 5) { edges { relationship { evidence {
      section { name } } } node { name } } }
      meansOf(first: 5) { nodes { number } } } }`,
    answer: ({ practice }) => [names(practice.usedIn), nodesOf(practice.meansOf)],
    expected: [['推荐提名'], [{ number: 1 }]],
  },
  {
    level: 4,
    ask: 'Of whom was public notice given, for how long, and by whom?',
    query: `{ practice(key: "public-notice") { appliesTo(first: 5) { edges { relationship { extent evidence {
      section { name } } } node { name } } }
      performedBy(first: 5) { nodes { name } } silences(first: 5) { nodes { key } } } }`,
    answer: ({ practice }) => [
      practice.appliesTo.edges.map(({ node, relationship }: Answer) => `${node.name} ${relationship.extent}`),
      names(practice.performedBy),
      keys(practice.silences),
    ],
    expected: [['初步人选 UNSPECIFIED'], [], ['public-notice-length-and-actor']],
  },
  {
    level: 1,
    ask: 'What was the margin in the election?',
    query: `{ practice(key: "competitive-election") { observations(first: 5) { nodes {
      printed comparator value unit evidence { section { name } } } } } }`,
    answer: ({ practice }) => nodesOf(practice.observations).map(({ evidence, ...figure }) => [figure, sections(evidence)]),
    expected: [[{ printed: '15%', comparator: 'MORE_THAN', value: 15, unit: 'PERCENT' }, ['答6第4段']]],
  },
  {
    level: 3,
    ask: 'Which principle is carried out by deciding collectively, by which rules, against what, on whom, and in which acts?',
    query: `{ practice(key: "collective-decision") { concerns(first: 10) { edges { relationship { role evidence {
      section { name } } } node { name } } }
      appliesTo(first: 5) { edges { relationship { openEnded evidence { section { name } } } node { name } } }
      usedIn(first: 5) { edges { relationship { extent evidence { section { name } } } node { name } } } } }`,
    answer: ({ practice }) => [
      new Set(practice.concerns.edges.map(({ node, relationship }: Answer) => `${relationship.role} ${node.name}`)),
      new Set(names({ edges: practice.appliesTo.edges.filter(({ relationship }: Answer) => relationship.openEnded) })),
      new Set(names({ edges: edgesOfExtent(practice.usedIn, 'ALL') })),
    ],
    expected: [
      new Set([
        'CARRIES_OUT 民主集中制',
        'GIVES_PLAY_TO 党内民主',
        'GIVES_PLAY_TO 党组织领导把关作用',
        'BY_CRITERION 党委（党组）议事规则',
        'AGAINST 个人说了算',
      ]),
      new Set(['推荐人选', '初步人选', '预备人选']),
      new Set(['推荐单位决定、遴选上报推荐人选', '确定初步人选', '确定预备人选']),
    ],
  },
  {
    level: 3,
    ask: 'What is practised generally in inspection?',
    query: `{ procedureStage(key: "inspection") { means(first: 30) { edges { relationship { extent evidence {
      section { name } } } node { name } } } } }`,
    answer: ({ procedureStage }) => new Set(names({ edges: edgesOfExtent(procedureStage.means, 'GENERAL') })),
    expected: new Set(['严格组织考察', '差额考察', '考察预告']),
  },
  {
    level: 5,
    ask: 'At which meetings do recommending units decide, and which of them does answer 3 name as well as answer 6?',
    query: `{ procedureStep(key: "recommending-unit-selects") { decidedAt(first: 10) { edges { relationship {
      assertion evidence { section { name } } } node { key name } } } } }`,
    answer: ({ procedureStep: { decidedAt } }) => {
      const plenary = decidedAt.edges.filter(({ node }: Answer) => node.key === 'plenary-meeting');
      const others = decidedAt.edges.filter(({ node }: Answer) => node.key !== 'plenary-meeting');
      const places = (edges: Answer[]) => new Set(edges.flatMap(({ relationship }) => sections(relationship.evidence)));
      const grounds = (edges: Answer[]) => edges.map(({ relationship }) => relationship.assertion);
      return [withKey(decidedAt, 'plenary-meeting').name, new Set(grounds(plenary)), new Set(grounds(others)), places(others)];
    },
    // Answer 6 names the unit in its paragraph 2 and the meetings in paragraph 3; that they are the unit's leans on answer 3 too.
    expected: [
      '党委全体会议',
      new Set(['STATED', 'INFERRED']),
      new Set(['INFERRED']),
      new Set(['答3第4段', '答6第2段', '答6第3段']),
    ],
  },
  {
    level: 3,
    ask: 'What are the five practices told of inspection for, and who is said to do them?',
    query: `{ practices(first: 50, where: { purpose: { en: { contains: "recognition" } } }) { nodes { key purpose(lang: EN)
      performedBy(first: 5) { edges { relationship { extent assertion } node { name } } } } } }`,
    answer: ({ practices }) =>
      new Set(
        nodesOf(practices).map(({ key, performedBy }) =>
          [
            key,
            ...performedBy.edges.map(({ node, relationship }: Answer) =>
              [relationship.extent, relationship.assertion, node.name].join(' '),
            ),
          ].join(': '),
        ),
      ),
    expected: new Set([
      'competitive-inspection: GENERAL INFERRED 选举单位',
      'inspection-preview: GENERAL INFERRED 选举单位',
      'competitive-level-by-level-selection: UNSPECIFIED INFERRED 选举单位',
      'comprehensive-comparison: UNSPECIFIED INFERRED 选举单位',
      'public-notice',
    ]),
  },
];
