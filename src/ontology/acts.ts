import { Modality } from 'evidence-graph/evidence';
import { many } from 'evidence-graph/ontology';
import { ConcernRole, MeasureAim } from './enums.js';
import { enumOf, int, interfaceType, labelledBy, localized, relationship } from './words.js';

/** What is done: measures and the means within them, who does it, to whom it applies, what it concerns and what it uses. */

export const interfaces = {
  Matter: {
    ...interfaceType({
      label: ['事项', 'Matter'],
      description: ['有所涉及的事项：行为、论断或要求。', 'What concerns something: an act, a claim or a requirement.'],
    }),
    implements: ['Entity'],
  },
  Act: {
    ...interfaceType({
      label: ['行为', 'Act'],
      description: ['所做的事：活动、举措，或其中的具体做法。', 'What is done: an activity, a measure, or a means used in one.'],
      plural: 'acts',
      properties: {
        modality: enumOf(Modality, '状态', 'State', 'Whether it was done, demanded, forbidden or is yet to come.', {
          required: true,
          default: 'DONE',
        }),
        purpose: localized('目的', 'Purpose', 'What it is done for, where the words say so.'),
        manner: localized('方式', 'Manner', 'How it is done, where the words say so: a custom, for one.'),
      },
    }),
    implements: ['Entity', 'Matter'],
  },
  Means: {
    ...interfaceType({
      label: ['具体做法', 'Means'],
      description: [
        '活动中的一项具体做法。',
        'What is done within an activity: a check, a practice, an instrument, a channel, a method.',
      ],
      plural: 'means',
    }),
    implements: ['Entity', 'Matter', 'Act'],
  },
  ElectionMeasure: {
    ...interfaceType({
      label: ['选举举措', 'Election measure'],
      description: [
        '保证质量、发扬民主或严肃纪律的一项举措。',
        'A measure that ensures quality, furthers democracy or keeps discipline.',
      ],
      plural: 'electionMeasures',
      properties: {
        number: int('次序', 'Number', 'Its place in the list of measures of its answer, from 1.', { required: true }),
      },
    }),
    implements: ['Entity', 'Matter', 'Act'],
  },
} as const;

export const relationships = {
  HAS_MEASURE: relationship('Procedure', 'ElectionMeasure', {
    label: ['包含举措', 'has the measure'],
    inverse: ['是…的举措', 'is a measure of'],
    labelledBy: labelledBy<keyof (typeof MeasureAim)['values']>('aim', {
      QUALITY: [
        ['以…保证质量', 'has its quality ensured by'],
        ['保证…的质量', 'ensures the quality of'],
      ],
      DEMOCRACY: [
        ['以…发扬民主', 'has its democracy furthered by'],
        ['发扬…的民主', 'furthers the democracy of'],
      ],
      DISCIPLINE: [
        ['以…严肃纪律', 'has its discipline kept by'],
        ['严肃…的纪律', 'keeps the discipline of'],
      ],
    }),
    forward: many('measures', 30),
    back: many('procedures', 10),
    ordered: 'forward',
    properties: { aim: enumOf(MeasureAim, '着眼点', 'Aim', 'What the measure is for.', { required: true }) },
  }),
  HAS_MEANS: relationship('ElectionMeasure', 'Means', {
    label: ['包含做法', 'has the means'],
    inverse: ['是…的做法', 'is a means of'],
    forward: many('means', 50),
    back: many('meansOf', 10),
    ordered: 'forward',
  }),
  USED_IN: relationship('Means', 'Activity', {
    label: ['用于', 'is used in'],
    inverse: ['采用', 'makes use of'],
    forward: many('usedIn', 20),
    back: many('means', 100),
    ordered: 'back',
  }),
  PERFORMS: relationship('Agent', 'Act', {
    label: ['进行或采用', 'performs or uses'],
    inverse: ['由…进行或采用', 'is performed or used by'],
    labelledBy: labelledBy('modality', {
      FUTURE: [
        ['将进行或采用', 'will perform or use'],
        ['将由…进行或采用', 'will be performed or used by'],
      ],
    }),
    forward: many('performs', 200),
    back: many('performedBy', 10),
  }),
  APPLIES_TO: relationship('Act', 'Entity', {
    label: ['对象为', 'applies to'],
    inverse: ['是…的对象', 'is subject to'],
    labelledBy: labelledBy('modality', {
      FUTURE: [
        ['将以…为对象', 'will apply to'],
        ['将是…的对象', 'will be subject to'],
      ],
    }),
    forward: many('appliesTo', 20),
    back: many('subjectTo', 100),
    ordered: 'forward',
  }),
  CONCERNS: relationship('Matter', 'Entity', {
    label: ['涉及', 'concerns'],
    inverse: ['见于', 'is a concern of'],
    labelledBy: labelledBy<keyof (typeof ConcernRole)['values']>('role', {
      ABOUT: [
        ['说的是', 'is about'],
        ['见于', 'is spoken of in'],
      ],
      AGAINST: [
        ['防范', 'guards against'],
        ['由…防范', 'is guarded against by'],
      ],
      CARRIES_OUT: [
        ['贯彻落实', 'carries out'],
        ['由…贯彻落实', 'is carried out by'],
      ],
      GIVES_PLAY_TO: [
        ['发扬或发挥', 'gives play to'],
        ['由…发扬或发挥', 'is given play by'],
      ],
      STRESSES: [
        ['突出', 'stresses'],
        ['由…突出', 'is stressed in'],
      ],
      COMBINES_WITH: [
        ['与…相结合', 'is combined with'],
        ['与…相结合', 'is combined with'],
      ],
      TAKES_ACCOUNT_OF: [
        ['考虑到', 'takes account of'],
        ['在…中得到考虑', 'is taken account of in'],
      ],
      STUDIES: [
        ['以…为学习内容', 'has as its subject of study'],
        ['是…的学习内容', 'is the subject of study of'],
      ],
      GUIDES_TO: [
        ['以…为引导目标', 'guides towards'],
        ['是…所引导的目标', 'is what people are guided towards by'],
      ],
      EXAMINES: [
        ['着重了解', 'examines'],
        ['是…着重了解的内容', 'is examined in'],
      ],
      BY_CRITERION: [
        ['以…为标准', 'goes by the criterion of'],
        ['是…的标准', 'is a criterion of'],
      ],
      EXPLAINS: [
        ['讲清楚', 'explains'],
        ['由…讲清楚', 'is explained in'],
      ],
    }),
    forward: many('concerns', 30),
    back: many('concernedIn', 100),
    ordered: 'forward',
    properties: {
      role: enumOf(ConcernRole, '涉及方式', 'Role', 'How the one is concerned with the other.', {
        required: true,
        default: 'ABOUT',
      }),
    },
  }),
  USES: relationship('Means', 'Entity', {
    label: ['运用', 'uses'],
    inverse: ['被…运用', 'is used by'],
    forward: many('uses', 30),
    back: many('usedBy', 30),
    ordered: 'forward',
  }),
};
