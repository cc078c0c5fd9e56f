import { enumOf, int, interfaceType, many, node, one, relationship } from '../define.js';
import { ElectionUnitKind, Modality, OrganizationLevel } from './enums.js';

/** Bodies, persons and posts; congresses, meetings and documents; what was demanded. */

export const interfaces = {
  Agent: {
    ...interfaceType({
      label: ['行动者', 'Agent'],
      description: ['能够行动的人、职务、组织或一类组织。', 'A person, post, body or kind of body that acts (prov:Agent).'],
      plural: 'agents',
    }),
    implements: ['Entity'],
  },
  Collective: {
    ...interfaceType({
      label: ['群体', 'Collective'],
      description: [
        '意见被听取或作为依据的一类组织或人群。',
        'A kind of body or a group of people that is heard or whose majority is acted on.',
      ],
      plural: 'collectives',
    }),
    implements: ['Entity'],
  },
} as const;

export const nodes = {
  Organization: node({
    label: ['组织', 'Organization'],
    description: ['文章提到的单个机构。', 'A single body that the article speaks of.'],
    plural: 'organizations',
    implements: ['Entity', 'Agent'],
  }),
  OrganizationKind: node({
    label: ['组织类型', 'Kind of organization'],
    description: [
      '一类组织，例如党支部；文章所述多指类型而非单个组织。',
      'A kind of body, such as Party branches: what the article mostly speaks of.',
    ],
    plural: 'organizationKinds',
    implements: ['Entity', 'Agent', 'Collective'],
    properties: {
      level: enumOf(OrganizationLevel, '层级', 'Level', 'At which level it acts.', { required: true }),
    },
  }),
  ElectionUnit: node({
    label: ['选举单位', 'Election unit'],
    description: [
      '选举出席党的二十大代表的单个选举单位；文章只说有38个，名称属背景知识。',
      'One of the units that elected delegates. The article says that there were 38; their names are background.',
    ],
    plural: 'electionUnits',
    implements: ['Entity'],
    properties: {
      kind: enumOf(ElectionUnitKind, '类别', 'Kind', 'What the unit is.', { required: true }),
      position: int('次序', 'Position', 'Its place in the customary order of listing, from 1.', { required: true }),
    },
  }),
  Person: node({
    label: ['人物', 'Person'],
    description: ['文章点名的人。', 'A person whom the article names.'],
    plural: 'persons',
    implements: ['Entity', 'Agent'],
  }),
  Post: node({
    label: ['职务', 'Post'],
    description: ['职务；任职者可能未点名。', 'A post; its holder may be unnamed.'],
    plural: 'posts',
    implements: ['Entity', 'Agent'],
  }),
  PartyCongress: node({
    label: ['党的全国代表大会', 'Party congress'],
    description: ['中国共产党全国代表大会的一届。', 'A National Congress of the Communist Party of China.'],
    plural: 'partyCongresses',
    implements: ['Entity'],
    properties: { number: int('届次', 'Number', 'Which National Congress it is.', { required: true }) },
  }),
  PlenarySession: node({
    label: ['中央全会', 'Plenary session'],
    description: ['中央委员会的一次全体会议。', 'A plenary session of a Central Committee.'],
    plural: 'plenarySessions',
    implements: ['Entity'],
    properties: { number: int('次序', 'Number', 'Which session of its Central Committee it is.', { required: true }) },
  }),
  Meeting: node({
    label: ['会议', 'Meeting'],
    description: ['一次具体的会议。', 'A meeting that was held.'],
    plural: 'meetings',
    implements: ['Entity'],
  }),
  MeetingKind: node({
    label: ['会议类型', 'Kind of meeting'],
    description: ['各单位各自召开的一类会议。', 'A kind of meeting that each body holds.'],
    plural: 'meetingKinds',
    implements: ['Entity'],
  }),
  Document: node({
    label: ['文件', 'Document'],
    description: ['一份具体的文件。', 'A single document.'],
    plural: 'documents',
    implements: ['Entity'],
  }),
  DocumentKind: node({
    label: ['文件类型', 'Kind of document'],
    description: ['各单位各自制定的一类文件。', 'A kind of document that each body draws up.'],
    plural: 'documentKinds',
    implements: ['Entity'],
  }),
  Instruction: node({
    label: ['指示', 'Instruction'],
    description: ['领导人的指示。', 'What a leader instructed.'],
    plural: 'instructions',
    implements: ['Entity'],
  }),
  Requirement: node({
    label: ['要求', 'Requirement'],
    description: ['某一组织或领导人提出的要求。', 'What a body or a leader demanded.'],
    plural: 'requirements',
    implements: ['Entity'],
    properties: {
      modality: enumOf(Modality, '情态', 'Modality', 'Whether it is demanded, forbidden or was done.', {
        required: true,
        default: 'REQUIRED',
      }),
    },
  }),
};

export const relationships = {
  INSTANCE_OF: relationship('ElectionUnit', 'OrganizationKind', {
    label: ['是一个', 'is one of'],
    inverse: ['包括', 'has the instance'],
    forward: one('instanceOf', { required: true }),
    back: many('instances', 100),
  }),
  MEETING_INSTANCE_OF: relationship('Meeting', 'MeetingKind', {
    label: ['是一次', 'is a meeting of the kind'],
    inverse: ['包括会议', 'has the meeting'],
    forward: one('kind'),
    back: many('meetings', 100),
  }),
  SUBORDINATE_TO: relationship('Organization', 'Organization', {
    label: ['隶属于', 'belongs to'],
    inverse: ['下设', 'has the body'],
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
    inverse: ['设有职务', 'has the post'],
    forward: one('organization'),
    back: many('posts', 20),
  }),
  COMMITTEE_OF: relationship('Organization', 'PartyCongress', {
    label: ['是…的机构', 'is a body of'],
    inverse: ['设有机构', 'has the body'],
    forward: one('congress'),
    back: many('bodies', 20),
  }),
  SESSION_OF: relationship('PlenarySession', 'Organization', {
    label: ['是…的全会', 'is a session of'],
    inverse: ['举行', 'held the session'],
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
  ADOPTED: relationship('Meeting', 'Document', {
    label: ['审议通过', 'adopted'],
    inverse: ['由…审议通过', 'was adopted by'],
    forward: many('adopted', 20),
    back: many('adoptedBy', 10),
  }),
  DOCUMENT_ISSUED: relationship('Agent', 'Document', {
    label: ['印发', 'issued'],
    inverse: ['由…印发', 'was issued by'],
    forward: many('issuedDocuments', 50),
    back: many('issuedBy', 10),
  }),
  COMPILED: relationship('Agent', 'Document', {
    label: ['编印', 'compiled'],
    inverse: ['由…编印', 'was compiled by'],
    forward: many('compiled', 50),
    back: many('compiledBy', 10),
  }),
  DRAWS_UP: relationship('Agent', 'DocumentKind', {
    label: ['制定', 'draws up'],
    inverse: ['由…制定', 'is drawn up by'],
    forward: many('drawsUp', 50),
    back: many('drawnUpBy', 10),
  }),
  GAVE_INSTRUCTION: relationship('Agent', 'Instruction', {
    label: ['作出指示', 'gave'],
    inverse: ['由…作出', 'was given by'],
    forward: many('instructions', 20),
    back: many('givenBy', 5),
  }),
  CONTAINS_REQUIREMENT: relationship('Instruction', 'Requirement', {
    label: ['提出要求', 'contains'],
    inverse: ['出自指示', 'is contained in'],
    forward: many('requirements', 50),
    back: many('instructions', 10),
    ordered: 'forward',
  }),
  SET_REQUIREMENT: relationship('Agent', 'Requirement', {
    label: ['要求', 'demands'],
    inverse: ['由…提出', 'is demanded by'],
    forward: many('requirements', 100),
    back: many('demandedBy', 10),
  }),
  MEETING_SET_REQUIREMENT: relationship('Meeting', 'Requirement', {
    label: ['提出要求', 'set'],
    inverse: ['出自会议', 'was set at'],
    forward: many('requirements', 50),
    back: many('setAt', 10),
  }),
  CARRIED_OUT_BY: relationship('Requirement', 'Entity', {
    label: ['通过…落实', 'is carried out by'],
    inverse: ['落实', 'carries out'],
    forward: many('carriedOutBy', 50),
    back: many('carriesOut', 50),
  }),
  HOLDS_MEETING: relationship('OrganizationKind', 'MeetingKind', {
    label: ['召开', 'holds'],
    inverse: ['由…召开', 'is held by'],
    forward: many('meetingKinds', 20),
    back: many('heldBy', 20),
  }),
  MEETING_EQUIVALENT_TO: relationship('MeetingKind', 'MeetingKind', {
    label: ['相当于', 'stands in for'],
    inverse: ['与…相当', 'has the equivalent'],
    forward: many('standsInFor', 10),
    back: many('equivalents', 10),
  }),
  ATTENDS: relationship('Agent', 'PartyCongress', {
    label: ['出席', 'attends'],
    inverse: ['由…出席', 'is attended by'],
    forward: many('attends', 10),
    back: many('attendedBy', 20),
  }),
};
