import { type Answer, edgesOfExtent, keys, names, nodesOf, sections } from '../answers.js';
import type { Question } from './question.js';

export const answer7AndAddendum: readonly Question[] = [
  {
    level: 1,
    ask: 'Which kinds of discipline were to be strict?',
    query: `{ procedure(key: "delegate-election") { disciplineKinds(first: 5) { edges { relationship {
      order evidence { section { name } } } node { name nameEn: name(lang: EN) } } } } }`,
    answer: ({ procedure }) => names(procedure.disciplineKinds),
    expected: ['政治纪律', '组织纪律', '选举纪律'],
  },
  {
    level: 2,
    ask: 'What is 12380, and what else does the platform consist of?',
    query: `{ reportingPlatform(key: "four-in-one-platform") { channels(first: 5) { nodes { name aliases } }
      usedBy(first: 5) { nodes { performedBy(first: 5) { edges { relationship { extent evidence { section { name } } }
      node { name } } } } } } }`,
    answer: ({ reportingPlatform }) => [
      nodesOf(reportingPlatform.channels).map(({ name, aliases }) => [name, ...aliases]),
      nodesOf(reportingPlatform.usedBy).flatMap(({ performedBy }) =>
        names({ edges: edgesOfExtent(performedBy, 'SOME_REGIONS') }),
      ),
    ],
    expected: [[['电话', '12380'], ['信访', '来信来访', 'Petitions'], ['网络'], ['短信']], ['省区市']],
  },
  {
    level: 2,
    ask: 'In which forms did supervision teams work, what did they supervise, and which units set them up?',
    query: `{ disciplineInstrument(key: "supervision-teams") { forms(first: 5) { edges { relationship {
      openEnded evidence { section { name } } } node { name } } }
      supervises(first: 5) { nodes { name } } meansOf(first: 2) { nodes { number } } silences(first: 5) { nodes { key } } } }`,
    answer: ({ disciplineInstrument: { forms, supervises, meansOf, silences } }) => [
      names(forms),
      forms.edges.every(({ relationship }: Answer) => relationship.openEnded),
      names(supervises),
      ...nodesOf(meansOf).map(({ number }) => number),
      keys(silences),
    ],
    expected: [
      ['巡回督查', '个别访谈', '明察暗访'],
      ...[true, ['党的二十大代表选举工作'], 3],
      ['users-of-discipline-instruments', 'supervision-teams-and-findings'],
    ],
  },
  {
    level: 4,
    ask: 'Which offence was committed in Liaoning?',
    query: `{ place(key: "liaoning") { occurrences(first: 5) { nodes { name silences(first: 5) { nodes { key } }
      usedBy(first: 5) { nodes { concerns(first: 5) { nodes { __typename name } } } } } } } }`,
    answer: ({ place }) => [
      nodesOf(place.occurrences).flatMap(({ silences }) => keys(silences)),
      nodesOf(place.occurrences)
        .flatMap(({ usedBy }) => nodesOf(usedBy).flatMap(({ concerns }) => names(concerns)))
        .sort(),
    ],
    expected: [['offence-of-each-case'], ['拉票贿选', '破坏选举'].sort()],
  },
  {
    level: 5,
    ask: 'From Hengyang back to the body that demanded strict discipline',
    query: `{ place(key: "hengyang") { occurrences(first: 2) { nodes { usedBy(first: 2) { nodes { meansOf(first: 2) { nodes { name
      carriesOut(first: 3) { edges { relationship { assertion evidence { section { name } } } node {
      name demandedBy(first: 3) { nodes { name } } } } } } } } } } } } }`,
    answer: ({ place }) => {
      const [measure] = nodesOf(nodesOf(nodesOf(place.occurrences)[0].usedBy)[0].meansOf);
      return [
        measure.name,
        Object.fromEntries(nodesOf(measure.carriesOut).map((each) => [each.name, new Set(names(each.demandedBy))])),
      ];
    },
    expected: ['加强教育引导', { '严肃纪律、确保风清气正': new Set(['党中央']), 严肃纪律: new Set(['习近平', '重要指示']) }],
  },
  {
    level: 2,
    ask: 'For whom are there lists of responsibilities, and how widely?',
    query: `{ documentKind(key: "discipline-supervision-responsibility-list") { establishedBy(first: 5) { edges {
      relationship { extent evidence { section { name } } } node { name } } }
      usedBy(first: 5) { nodes { appliesTo(first: 5) { nodes { name } } } } } }`,
    answer: ({ documentKind }) => [
      names({ edges: edgesOfExtent(documentKind.establishedBy, 'SOME_UNITS') }),
      new Set(nodesOf(documentKind.usedBy).flatMap(({ appliesTo }) => names(appliesTo))),
    ],
    expected: [['选举单位'], new Set(['代表团团长', '联络员'])],
  },
  {
    level: 3,
    ask: 'Which concepts does the political gate look at that answer 7 names as well?',
    query: `{ check(key: "inspection-of-political-quality") { concerns(first: 10) { nodes { name } } }
      practice(key: "political-guidance") { concerns(first: 10) { nodes { name } } } }`,
    answer: ({ check, practice }) => {
      const guided = names(practice.concerns);
      return names(check.concerns).filter((name) => guided.includes(name));
    },
    expected: ['两个确立', '四个意识', '四个自信', '两个维护'],
  },
  {
    level: 4,
    ask: 'What did the measures lead to, and does that mean that there were no violations?',
    query: `{ silence(key: "violations") { reason(lang: EN) evidence { exact section { name } } about(first: 10) {
      nodes { __typename } } } }`,
    answer: ({ silence }) => [/nor does it say that there were none/.test(silence.reason), sections(silence.evidence)],
    expected: [true, ['答7第4段']],
  },
  {
    level: 3,
    ask: 'Of what did the election become a process?',
    query: `{ claims(first: 10, where: { number: { gte: 1 }, name: { en: { contains: "election became" } } }) { nodes { number kind
      concerns(first: 10) { edges { relationship { evidence { section { name } } } node { name } } } } } }`,
    answer: ({ claims }) =>
      nodesOf(claims)
        .sort((a, b) => a.number - b.number)
        .map(({ kind, concerns }) => [
          kind,
          new Set(names(concerns).filter((name: string) => name !== '党的二十大代表选举工作')),
          new Set(concerns.edges.flatMap(({ relationship }: Answer) => sections(relationship.evidence))),
        ]),
    expected: [
      ['RESULT', new Set(['习近平新时代中国特色社会主义思想']), new Set(['答7第5段'])],
      ['RESULT', new Set(['新时代党的建设总要求', '新时代党的组织路线']), new Set(['答7第5段'])],
      ['RESULT', new Set(['理想信念教育', '党性党风党纪党史教育']), new Set(['答7第5段'])],
      ['RESULT', new Set(['党内政治生活', '民主集中制']), new Set(['答7第5段'])],
    ],
  },
  {
    level: 2,
    ask: 'Which report does the item quote at its end, and who speaks in it?',
    query: `{ source(key: "article") { cites(first: 5) { edges { relationship { evidence { section { name } } }
      node { name publisher } } } }
      articleSection(key: "addendum") { speakers(first: 5) { nodes { name } } parts(first: 10) { nodes {
      number speakers(first: 5) { nodes { name } } } } } }`,
    answer: ({ source, articleSection }) => [
      nodesOf(source.cites).map(({ publisher }) => publisher),
      names(articleSection.speakers),
      nodesOf(articleSection.parts).map(({ number, speakers }) => [number, names(speakers).includes('中央组织部负责人')]),
    ],
    expected: [
      ['央视新闻'],
      ['央视新闻'],
      [
        [1, false],
        [2, true],
        [3, true],
        [4, true],
        [5, false],
      ],
    ],
  },
];
