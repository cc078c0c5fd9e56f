import { describe, expect, it } from 'vitest';
import type { Noun } from '../../packages/evidence-graph/src/ontology/define.js';
import { textIn } from '../../packages/evidence-graph/src/ontology/language.js';
import type { Traversal } from '../../packages/evidence-graph/src/plan/expand.js';
import { hopSentence, pathSentence, type Wording } from '../../packages/evidence-graph/src/traversal/sentence.js';
import { ontology } from '../../src/ontology/index.js';

const NAMES: Readonly<Record<string, readonly [zh: string, en: string, kind: Noun]>> = {
  'Person:ann': ['安', 'Ann', 'person'],
  'Post:head': ['主任', 'head', 'common'],
  'MemberGroup:readers': ['读者', 'Readers', 'people'],
  'MemberGroup:young': ['小读者', 'Young readers', 'people'],
  'Organization:board': ['委员会', 'Board', 'common'],
  'Instruction:i': ['若干意见', 'Some remarks', 'title'],
  'Requirement:r': ['认真“核对”', 'Check “twice”', 'title'],
  'Meeting:m': ['例会', 'Weekly meeting', 'common'],
  'EducationalFilm:f': ['《灯》', 'The Lamp', 'title'],
  'DisciplineInstrument:d': ['看片', 'Film night', 'title'],
  'Place:p': ['河口', 'Rivermouth', 'proper'],
  'EducationalCase:c': ['旧案', 'An old case', 'title'],
};

const wording: Wording = {
  ontology,
  nameOf: (id) => ({ zh: NAMES[id]?.[0] ?? '', en: NAMES[id]?.[1] ?? '' }),
  kindOf: (id) => NAMES[id]?.[2] ?? 'title',
  valuesOf: () => ({}),
  qualifiersOf: () => [],
};

const hop = (type: string, from: string, to: string, direction: Traversal['direction']): Traversal => ({
  id: `${type}(${from},${to})`,
  type,
  from,
  to,
  direction,
});

describe('the sentence of a hop', () => {
  it.each<[type: string, from: string, to: string, zh: string, en: string, backZh: string, backEn: string]>([
    [
      'HOLDS_POST',
      'Person:ann',
      'Post:head',
      '安担任主任。',
      'Ann holds the post of the head.',
      '主任由安担任。',
      'The head is held by Ann.',
    ],
    [
      'CONVENED',
      'Organization:board',
      'Meeting:m',
      '委员会召开例会。',
      'The Board convened the Weekly meeting.',
      '例会由委员会召开。',
      'The Weekly meeting was convened by the Board.',
    ],
    [
      'GAVE_INSTRUCTION',
      'Person:ann',
      'Instruction:i',
      '安作出指示“若干意见”。',
      'Ann gave “Some remarks”.',
      '“若干意见”由安作出。',
      '“Some remarks” was given by Ann.',
    ],
    [
      'SET_REQUIREMENT',
      'Instruction:i',
      'Requirement:r',
      '“若干意见”提出要求“认真‘核对’”。',
      '“Some remarks” sets the requirement “Check ‘twice’”.',
      '“认真‘核对’”由“若干意见”提出。',
      '“Check ‘twice’” is demanded by “Some remarks”.',
    ],
    [
      'POST_IN',
      'Post:head',
      'Organization:board',
      '主任是委员会的职务。',
      'The head is a post in the Board.',
      '委员会设有职务主任。',
      'The Board has as a post the head.',
    ],
    [
      'USES',
      'DisciplineInstrument:d',
      'EducationalFilm:f',
      '“看片”运用《灯》。',
      '“Film night” uses “The Lamp”.',
      '《灯》被“看片”运用。',
      '“The Lamp” is used by “Film night”.',
    ],
    [
      'SET_IN',
      'EducationalCase:c',
      'Place:p',
      '“旧案”地点为河口。',
      '“An old case” takes place in Rivermouth.',
      '河口是“旧案”的地点。',
      'Rivermouth is the place of “An old case”.',
    ],
    [
      'TAKES_PART_IN',
      'MemberGroup:readers',
      'Meeting:m',
      '读者参与例会。',
      'Readers take part in the Weekly meeting.',
      '例会有读者参与。',
      'The Weekly meeting has the participation of Readers.',
    ],
    [
      'GROUP_PART_OF',
      'MemberGroup:young',
      'MemberGroup:readers',
      '小读者属于群体读者。',
      'Young readers are a part of Readers.',
      '读者包含群体小读者。',
      'Readers include Young readers.',
    ],
    [
      'ACTS_ON_MAJORITY_OF',
      'Requirement:r',
      'MemberGroup:readers',
      '“认真‘核对’”以多数读者的意见为依据。',
      '“Check ‘twice’” acts on the majority of Readers.',
      '读者中多数的意见是“认真‘核对’”的依据。',
      'Readers have their majority acted on in “Check ‘twice’”.',
    ],
  ])('reads both ways in both languages: %s', (type, from, to, zh, en, backZh, backEn) => {
    const [there, back] = [hop(type, from, to, 'OUT'), hop(type, from, to, 'IN')];
    const sentences = [hopSentence(wording, there, 'zh'), hopSentence(wording, there, 'en')];
    expect([...sentences, hopSentence(wording, back, 'zh'), hopSentence(wording, back, 'en')]).toEqual([zh, en, backZh, backEn]);
  });
});

describe('the sentence of a path', () => {
  const path = [
    hop('SET_REQUIREMENT', 'Instruction:i', 'Requirement:r', 'IN'),
    hop('GAVE_INSTRUCTION', 'Person:ann', 'Instruction:i', 'IN'),
    hop('HOLDS_POST', 'Person:ann', 'Post:head', 'OUT'),
  ];

  it('names in Chinese what it goes on from', () => {
    expect(pathSentence(wording, path, 'zh')).toBe('“认真‘核对’”由“若干意见”提出，“若干意见”由安作出，安担任主任。');
  });

  it('goes on in English with who or which', () => {
    expect(pathSentence(wording, path, 'en')).toBe(
      '“Check ‘twice’” is demanded by “Some remarks”, which was given by Ann, who holds the post of the head.',
    );
  });
});

it('speaks of people in the plural under every label', () => {
  const said = Object.keys(ontology.relationships).flatMap((type) =>
    (['OUT', 'IN'] as const).map((direction) =>
      hopSentence(wording, hop(type, 'MemberGroup:readers', 'MemberGroup:readers', direction), 'en'),
    ),
  );
  expect(said.filter((sentence) => /^Readers (is|was|\w*[^s]s) |\bits\b/.test(sentence))).toEqual([]);
});

it('no label leaves two articles in a row', () => {
  const namedByArticle = (type: string) => ontology.types[type]?.members.some((each) => ontology.types[each]?.noun === 'common');
  const said = Object.values(ontology.relationships).flatMap(({ from, to, label, inverse, labelledBy }) => {
    const labels = [{ label, inverse }, ...labelledBy.flatMap(({ labels }) => Object.values(labels))];
    return labels.flatMap((each) => [
      ...(namedByArticle(to) ? [textIn(each.label, 'en')] : []),
      ...(namedByArticle(from) ? [textIn(each.inverse, 'en')] : []),
    ]);
  });
  expect(said.filter((each) => /(?<!\bas )\b(the|an?) \w+$/.test(each))).toEqual([]);
});

it('every label of the graph has at most one place for the other end', () => {
  const labels = Object.values(ontology.relationships).flatMap(({ label, inverse }) =>
    [label, inverse].flatMap(Object.values<string>),
  );
  expect(labels.filter((label) => label.split('…').length > 2)).toEqual([]);
});
