import { type Answer, figures, keys, names, nodesOf, sections, withKey } from '../answers.js';
import type { Question } from './question.js';

const figuresOf =
  '{ nodes { key assertion measure { key } congress { number } value unit comparator evidence { section { name } } } }';
const stated = (connection: Answer): string[] =>
  figures({ nodes: nodesOf(connection).filter(({ assertion }) => assertion === 'STATED') });
const count = (connection: Answer): number =>
  withKey({ nodes: nodesOf(connection).map((each) => ({ ...each, key: each.measure.key })) }, 'count')?.value;

export const answer2: readonly Question[] = [
  {
    level: 1,
    ask: 'How many women are there, what is their share, and how did both change?',
    query: `{ delegateCategory(key: "women") { name observations(first: 20) ${figuresOf} } }`,
    answer: ({ delegateCategory }) => new Set(stated(delegateCategory.observations)),
    expected: new Set([
      'count 619 PERSON',
      'share 27 PERCENT',
      'change-in-count 68 PERSON',
      'change-in-share 2.8 PERCENTAGE_POINT',
    ]),
  },
  {
    level: 4,
    ask: 'How many women were there at the 19th Congress, with what share?',
    query: `{ partyCongress(key: "national-congress-19") { figures(first: 10) { nodes {
      assertion value unit lower upper formula subject { key } derivedFrom(first: 5) { nodes { key evidence { exact } }
      } } } } }`,
    answer: ({ partyCongress }) =>
      new Set(
        nodesOf(partyCongress.figures)
          .filter(({ subject, assertion }) => subject.key === 'women' && assertion === 'DERIVED')
          .map(({ value, unit, formula }) => `${value} ${unit} = ${formula}`),
      ),
    expected: new Set(['551 PERSON = 619 - 68', '24.2 PERCENT = 619 / 2296 * 100 - 2.8']),
  },
  {
    level: 2,
    ask: 'What is said of the age of the delegates?',
    query: `{ delegateCategoryScheme(key: "age") { categories(first: 5, where: { assertion: { eq: STATED } }) { nodes {
      name observations(first: 5) ${figuresOf} } } }
      observation(key: "mean-age") { value unit comparator } }`,
    answer: ({ delegateCategoryScheme, observation }) => [
      Object.fromEntries(nodesOf(delegateCategoryScheme.categories).map((each) => [each.name, stated(each.observations)])),
      observation,
    ],
    expected: [
      {
        '55岁以下': ['share 59.7 PERCENT', 'count 1371 PERSON'],
        '45岁以下': ['share 18.9 PERCENT', 'count 434 PERSON'],
      },
      { value: 52.2, unit: 'YEAR', comparator: 'MEAN' },
    ],
  },
  {
    level: 4,
    ask: 'How many delegates are over 55, and how many between 46 and 55?',
    query: `{ over55: observation(key: "age-above-55-count") { ...Derived }
      to55: observation(key: "age-above-45-to-55-count") { ...Derived } }
      fragment Derived on Observation { value assertion formula derivedFrom(first: 5) { nodes { printed evidence { section { name } } } } }`,
    answer: ({ over55, to55 }) =>
      [over55, to55].map(({ derivedFrom, ...figure }) => [figure, nodesOf(derivedFrom).map(({ printed }) => printed)]),
    expected: [
      [{ value: 925, assertion: 'DERIVED', formula: '2296 - 1371' }, ['2296', '1371']],
      [{ value: 937, assertion: 'DERIVED', formula: '1371 - 434' }, ['1371', '434']],
    ],
  },
  {
    level: 2,
    ask: 'Who belongs to the front line, with which figures?',
    query: `query Parts($key: String!, $stated: DelegateCategoryWhere) { delegateCategory(key: $key) { observations(first: 10) ${figuresOf}
      parts(first: 10, where: $stated) { nodes { name observations(first: 5) ${figuresOf} parts(first: 5, where: $stated) { nodes {
      name observations(first: 5) ${figuresOf} } } } } } }`,
    variables: { key: 'front-line', stated: { assertion: { eq: 'STATED' } } },
    answer: ({ delegateCategory }) => [
      stated(delegateCategory.observations),
      Object.fromEntries(
        nodesOf(delegateCategory.parts)
          .flatMap((part) => [part, ...nodesOf(part.parts)])
          .map(({ name, observations }) => [name, stated(observations)]),
      ),
    ],
    expected: [
      ['count 771 PERSON', 'share 33.6 PERCENT'],
      {
        工人党员: ['share 8.4 PERCENT', 'count 192 PERSON'],
        农民工党员: ['count 26 PERSON'],
        农民党员: ['share 3.7 PERCENT', 'count 85 PERSON'],
        专业技术人员党员: ['share 11.6 PERCENT', 'count 266 PERSON'],
        获得过省军级以上荣誉称号的一线代表: ['count 710 PERSON', 'share 92.1 PERCENT'],
      },
    ],
  },
  {
    level: 4,
    ask: 'How many front-line delegates are no workers, farmers or professionals, and who are they?',
    query: `{ observation(key: "front-line-remainder") { value comparator assertion formula silences(first: 5) {
      nodes { key } } } }`,
    answer: ({ observation: { silences, ...figure } }) => [figure, keys(silences)],
    expected: [
      { value: 228, comparator: 'AT_LEAST', assertion: 'DERIVED', formula: '771 - 192 - 85 - 266' },
      ['other-front-line-delegates', 'overlap-of-front-line-parts'],
    ],
  },
  {
    level: 1,
    ask: 'From which fields, levels and sectors do the delegates come?',
    query: `{ field: delegateCategoryScheme(key: "field") { ...Names } level: delegateCategoryScheme(key: "level") {
      ...Names }
      sector: delegateCategoryScheme(key: "sector") { ...Names } }
      fragment Names on DelegateCategoryScheme { openEnded categories(first: 20) { nodes { name } } }`,
    answer: ({ field, level, sector }) => [field, level, sector].map(({ categories }) => new Set(names(categories))),
    expected: [
      new Set(['经济', '科技', '国防', '政法', '教育', '宣传', '文化', '卫生', '体育', '社会管理']),
      new Set(['省', '市', '县', '乡镇（街道）', '村（社区）']),
      new Set(['机关', '企事业单位', '人民团体']),
    ],
  },
  {
    level: 4,
    ask: 'How many delegates come from universities and schools, as the field of education?',
    query: `{ delegateCategory(key: "field-education") { observations { totalCount }
      silences(first: 5) { nodes { question reason evidence { section { name } } } } } }`,
    answer: ({ delegateCategory: { observations, silences } }) => [
      observations.totalCount,
      nodesOf(silences).map(({ question, evidence }) => [question, sections(evidence)]),
    ],
    expected: [0, [['每个领域各有多少代表？', ['答2第4段']]]],
  },
  {
    level: 3,
    ask: 'With what is the share of women compared, in how many regions, and in which of them?',
    query: `{ delegateCategory(key: "women") { concernedIn(first: 5) { nodes { key
      concerns(first: 5) { edges { relationship { extent evidence { section { name } } } node { id
      observations(first: 5) { nodes { value unit } } } } } silences(first: 5) { nodes { key } } } } } }`,
    answer: ({ delegateCategory }) => {
      const comparison = withKey(delegateCategory.concernedIn, 'women-share-above-membership');
      return [
        new Set(comparison.concerns.edges.map(({ node, relationship }: Answer) => `${node.id} ${relationship.extent}`)),
        comparison.concerns.edges
          .filter(({ node }: Answer) => node.id === 'OrganizationKind:provincial-region')
          .flatMap(({ node }: Answer) => nodesOf(node.observations)),
        keys(comparison.silences),
      ];
    },
    expected: [
      new Set([
        'DelegateCategory:women UNSPECIFIED',
        'MemberGroup:local-party-members UNSPECIFIED',
        'OrganizationKind:provincial-region ALL',
      ]),
      [{ value: 31, unit: 'REGION' }],
      ['figures-per-region'],
    ],
  },
  {
    level: 4,
    ask: 'How many delegates joined before reform and opening up, computed from what is stated?',
    query: `{ all: delegateCategory(key: "all-delegates") {
      observations(first: 5) ${figuresOf} mainBody { observations(first: 5) ${figuresOf} } } }`,
    answer: ({ all }) => count(all.observations) - count(all.mainBody.observations),
    expected: 72,
  },
  {
    level: 4,
    ask: 'Do the reported shares agree with the reported numbers?',
    query: `{ observations(first: 100) { nodes { key value decimals recomputedFrom(first: 5) { nodes { value } } } } }`,
    answer: ({ observations }) => {
      const shares = nodesOf(observations).filter(({ recomputedFrom }) => recomputedFrom.nodes.length > 0);
      const off = shares.filter(({ value, decimals, recomputedFrom: { nodes } }) => {
        return ((nodes[0].value / nodes[1].value) * 100).toFixed(decimals) !== value.toFixed(decimals);
      });
      return [shares.length, off];
    },
    expected: [13, []],
  },
  {
    level: 5,
    ask: 'Along which dimensions does the article give no number of delegates at all?',
    query: `{ delegateCategorySchemes(first: 20) { nodes { name
      categories(first: 20) { nodes { observations { totalCount } } } } } }`,
    answer: ({ delegateCategorySchemes }) =>
      new Set(
        nodesOf(delegateCategorySchemes)
          .filter(({ categories }) => nodesOf(categories).every(({ observations }) => observations.totalCount === 0))
          .map(({ name }) => name),
      ),
    expected: new Set(['领域', '层级', '方面']),
  },
  {
    level: 4,
    ask: 'Which shares did the Central Committee require, and were they met?',
    query: `{ claim(key: "composition-meets-requirements") { evidence { section { name } }
      concerns(first: 5) { edges { relationship { extent } node { key } } } silences(first: 5) { nodes { key } } } }`,
    answer: ({ claim }) => [
      sections(claim.evidence),
      claim.concerns.edges.map(({ node, relationship }: Answer) => `${node.key} ${relationship.extent}`),
      keys(claim.silences),
    ],
    expected: [['答2第1段', '附文第3段'], ['all-delegates UNSPECIFIED', 'composition-proportions ALL'], ['required-shares']],
  },
  {
    level: 3,
    ask: 'Which are the features of the composition, in order, which does the addendum leave out, and what do they show?',
    query: `{ claims(first: 20, where: { kind: { eq: FEATURE } }, orderBy: [{ number: ASC }]) { nodes {
      number name evidence { section { name } } shows(first: 5) { nodes { key } } } } }`,
    answer: ({ claims }) =>
      nodesOf(claims).map(({ number, name, evidence, shows }) => [
        number,
        name,
        sections(evidence).includes('附文第4段'),
        keys(shows),
      ]),
    expected: (
      [
        [1, '生产和工作第一线党员代表比例得到保证', true],
        [2, '女党员代表数量增加', true],
        [2, '少数民族党员代表比例保持稳定', true],
        [3, '代表分布广泛', true],
        [4, '代表年龄结构合理', true],
        [5, '代表文化程度较高', true],
        [6, '各个时期入党的都有代表', false],
      ] as const
    ).map((feature) => [...feature, ['features-show-foundation-and-vitality']]),
  },
  {
    level: 3,
    ask: 'What did each electoral unit make its focus in composing its delegates, for what purpose and in what manner?',
    query: `{ practice(key: "ensuring-composition") { purpose manner modality
      performedBy(first: 5) { edges { relationship { extent } node { key } } }
      carriesOut(first: 5) { edges { relationship { assertion } node { key } } } } }`,
    answer: ({ practice: { purpose, manner, modality, performedBy, carriesOut } }) => [
      [purpose, manner, modality],
      performedBy.edges.map(({ node, relationship }: Answer) => `${node.key} ${relationship.extent}`),
      carriesOut.edges.map(({ node, relationship }: Answer) => `${node.key} ${relationship.assertion}`),
    ],
    expected: [
      ['确保代表结构合理、分布广泛', '统筹考虑、多措并举', 'DONE'],
      ['electoral-unit ALL'],
      ['improve-delegate-composition INFERRED', 'delegate-composition INFERRED', 'composition-proportions INFERRED'],
    ],
  },
];
