import { Modality } from 'evidence-graph/evidence';
import { many, one } from 'evidence-graph/ontology';
import { ElectionUnitKind, OrganizationLevel } from './enums.js';
import { enumOf, int, interfaceType, labelledBy, localized, node, PROV, relationship, SCHEMA } from './words.js';

/** Bodies, persons and posts; congresses and meetings. */

export const interfaces = {
  Agent: {
    ...interfaceType({
      label: ['行动者', 'Agent'],
      description: [
        '能够行动的人、职务、组织，或一类组织、一类人。',
        'A person, post, body, kind of body or group of people that acts (prov:Agent).',
      ],
      plural: 'agents',
      noun: 'common',
    }),
    implements: ['Entity', 'Authority'],
  },
  Kind: {
    ...interfaceType({
      label: ['类型', 'Kind'],
      description: ['各处各有的一类组织、会议或文件。', 'A kind of body, meeting or document of which there are many.'],
    }),
    implements: ['Entity'],
  },
  Attendee: {
    ...interfaceType({
      label: ['出席者', 'Attendee'],
      description: ['出席大会的一类人。', 'Those who attend a National Congress.'],
    }),
    implements: ['Entity'],
  },
} as const;

export const nodes = {
  Organization: node({
    label: ['组织', 'Organization'],
    description: ['文章提到的单个机构。', 'A single body that the article speaks of.'],
    plural: 'organizations',
    implements: ['Entity', 'Authority', 'Agent'],
    subClassOf: `${PROV}Organization`,
    family: 'bodies',
    prominence: 7,
  }),
  OrganizationKind: node({
    label: ['组织类型', 'Kind of organization'],
    description: [
      '一类组织，例如党支部；文章所述多指类型而非单个组织。',
      'A kind of body, such as Party branches: what the article mostly speaks of.',
    ],
    plural: 'organizationKinds',
    implements: ['Entity', 'Authority', 'Agent', 'Kind'],
    subClassOf: `${PROV}Agent`,
    family: 'bodies',
    prominence: 6,
    properties: {
      level: enumOf(
        OrganizationLevel,
        '层级',
        'Level',
        'At which level of the election it acts; null where the article does not say.',
      ),
    },
  }),
  ElectionUnit: node({
    label: ['选举单位', 'Electoral unit'],
    description: [
      '选举出席党的二十大代表的单个选举单位；文章只说有38个，名称属背景知识。',
      'One of the units that elected delegates. The article says that there were 38; their names are background.',
    ],
    plural: 'electionUnits',
    noun: 'proper',
    implements: ['Entity'],
    family: 'bodies',
    prominence: 5,
    properties: {
      kind: enumOf(ElectionUnitKind, '类别', 'Kind', 'What the unit is.', { required: true }),
      position: int('次序', 'Position', 'Its place in the customary order of listing, from 1.', { required: true }),
    },
  }),
  Person: node({
    label: ['人物', 'Person'],
    description: ['文章点名的人。', 'A person whom the article names.'],
    plural: 'persons',
    noun: 'person',
    implements: ['Entity', 'Authority', 'Agent'],
    subClassOf: `${PROV}Person`,
    family: 'bodies',
    prominence: 6,
  }),
  Post: node({
    label: ['职务', 'Post'],
    description: ['职务；任职者可能未点名。', 'A post; its holder may be unnamed.'],
    plural: 'posts',
    implements: ['Entity', 'Authority', 'Agent'],
    subClassOf: `${PROV}Agent`,
    family: 'bodies',
    prominence: 5,
  }),
  PartyCongress: node({
    label: ['党的全国代表大会', 'National Congress'],
    description: ['中国共产党全国代表大会的一届。', 'A National Congress of the Communist Party of China.'],
    plural: 'partyCongresses',
    noun: 'common',
    implements: ['Entity'],
    family: 'papers',
    prominence: 8,
    properties: {
      number: int('届次', 'Number', 'Which National Congress it is.', { required: true }),
      convening: enumOf(Modality, '召开', 'Convening', 'Whether it is yet to come; null where the article only names it.'),
    },
  }),
  PlenarySession: node({
    label: ['中央全会', 'Plenary session'],
    description: ['中央委员会的一次全体会议。', 'A plenary session of a Central Committee.'],
    plural: 'plenarySessions',
    noun: 'common',
    implements: ['Entity'],
    subClassOf: `${SCHEMA}Event`,
    family: 'papers',
    prominence: 6,
    properties: { number: int('次序', 'Number', 'Which session of its Central Committee it is.', { required: true }) },
  }),
  Meeting: node({
    label: ['会议', 'Meeting'],
    description: ['一次具体的会议。', 'A meeting that was held.'],
    plural: 'meetings',
    noun: 'common',
    implements: ['Entity', 'Authority'],
    subClassOf: `${SCHEMA}Event`,
    family: 'papers',
    prominence: 6,
  }),
  MeetingKind: node({
    label: ['会议类型', 'Kind of meeting'],
    description: ['各单位各自召开的一类会议。', 'A kind of meeting that each body holds.'],
    plural: 'meetingKinds',
    noun: 'common',
    implements: ['Entity', 'Kind'],
    family: 'papers',
    prominence: 4,
  }),
};

export const relationships = {
  INSTANCE_OF: relationship('ElectionUnit', 'OrganizationKind', {
    label: ['是一个', 'is an instance of'],
    inverse: ['包括', 'has the instance'],
    forward: one('instanceOf', { required: true }),
    back: many('instances', 100),
  }),
  SUBORDINATE_TO: relationship('Organization', 'Organization', {
    label: ['隶属于', 'belongs to'],
    inverse: ['下设', 'has as a body'],
    forward: one('parent'),
    back: many('bodies', 50),
  }),
  HOLDS_POST: relationship('Person', 'Post', {
    label: ['担任', 'holds the post of'],
    inverse: ['由…担任', 'is held by'],
    forward: many('posts', 10),
    back: many('holders', 10),
  }),
  POST_IN: relationship('Post', 'Organization', {
    label: ['是…的职务', 'is a post in'],
    inverse: ['设有职务', 'has as a post'],
    forward: one('organization'),
    back: many('posts', 20),
  }),
  COMMITTEE_OF: relationship('Organization', 'PartyCongress', {
    label: ['是…的机构', 'is a body of'],
    inverse: ['设有机构', 'has as a body'],
    forward: one('congress'),
    back: many('bodies', 20),
  }),
  SESSION_OF: relationship('PlenarySession', 'Organization', {
    label: ['是…的全会', 'is a session of'],
    inverse: ['举行', 'held'],
    forward: one('organization'),
    back: many('plenarySessions', 20),
  }),
  CONVENED: relationship('Agent', 'Meeting', {
    label: ['召开', 'convened'],
    inverse: ['由…召开', 'was convened by'],
    forward: many('convened', 50),
    back: many('convenedBy', 10),
  }),
  CHAIRED: relationship('Agent', 'Meeting', {
    label: ['主持', 'chaired'],
    inverse: ['由…主持', 'was chaired by'],
    forward: many('chaired', 50),
    back: many('chairedBy', 10),
  }),
  APPROVED: relationship('Agent', 'Meeting', {
    label: ['批准', 'approved'],
    inverse: ['经…批准', 'was approved by'],
    forward: many('approved', 50),
    back: many('approvedBy', 10),
  }),
  HOLDS_MEETING: relationship('OrganizationKind', 'MeetingKind', {
    label: ['召开', 'holds'],
    inverse: ['由…召开', 'is held by'],
    forward: many('meetingKinds', 20),
    back: many('heldBy', 20),
  }),
  MEETING_EQUIVALENT_TO: relationship('MeetingKind', 'MeetingKind', {
    label: ['相当于', 'stands in for'],
    inverse: ['与…相当', 'has as an equivalent'],
    forward: many('standsInFor', 10),
    back: many('equivalents', 10),
  }),
  ATTENDS: relationship('Attendee', 'PartyCongress', {
    label: ['出席', 'attends'],
    inverse: ['由…出席', 'is attended by'],
    labelledBy: labelledBy('modality', {
      FUTURE: [
        ['将出席', 'will attend'],
        ['将由…出席', 'will be attended by'],
      ],
    }),
    forward: many('attends', 10),
    back: many('attendedBy', 20),
  }),
  INTERVIEWED: relationship('Agent', 'Agent', {
    label: ['采访', 'interviewed'],
    inverse: ['接受…的采访', 'was interviewed by'],
    forward: many('interviewed', 20),
    back: many('interviewedBy', 20),
    properties: { topic: localized('话题', 'Topic', 'What the interview was about.') },
  }),
};
