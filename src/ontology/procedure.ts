import { many, one } from 'evidence-graph/ontology';
import { OrderBasis } from './enums.js';
import { enumOf, int, interfaceType, labelledBy, node, PROV, relationship, SCHEMA, yearMonth } from './words.js';

/** The procedure that produces delegates: stages, steps, statuses, and who does what on whose opinion. */

export const interfaces = {
  Activity: {
    ...interfaceType({
      label: ['活动', 'Activity'],
      description: ['程序，或其环节、步骤。', 'The procedure, or a stage or a step of it (prov:Activity).'],
      plural: 'activities',
    }),
    implements: ['Entity', 'Matter', 'Act', 'Occurrence'],
  },
  Occurrence: {
    ...interfaceType({
      label: ['发生之事', 'Occurrence'],
      description: ['在某地发生的事：活动或案例。', 'What takes place somewhere: an activity or a case.'],
    }),
    implements: ['Entity'],
  },
  Outcome: {
    ...interfaceType({
      label: ['结果', 'Outcome'],
      description: ['一个步骤产生的身份、名单或其他结果。', 'What a step produces: a status, a list or a finding.'],
      plural: 'outcomes',
    }),
    implements: ['Entity'],
  },
} as const;

export const nodes = {
  Procedure: node({
    label: ['程序', 'Procedure'],
    description: ['选举代表的全过程。', 'The whole way in which delegates are elected.'],
    plural: 'procedures',
    noun: 'common',
    implements: ['Entity', 'Matter', 'Act', 'Occurrence', 'Activity'],
    subClassOf: `${PROV}Activity`,
    family: 'procedure',
    prominence: 9,
    properties: {
      startedIn: yearMonth('启动月份', 'Started in', 'The month in which it was started.'),
      completedIn: yearMonth('完成月份', 'Completed in', 'The month in which it was completed.'),
    },
  }),
  ProcedureStage: node({
    label: ['环节', 'Procedure stage'],
    description: ['代表产生的一个环节。', 'One of the stages that produce delegates.'],
    plural: 'procedureStages',
    implements: ['Entity', 'Matter', 'Act', 'Occurrence', 'Activity'],
    subClassOf: `${PROV}Activity`,
    family: 'procedure',
    prominence: 9,
    properties: { number: int('次序', 'Number', 'Its place in the list of stages, from 1.', { required: true }) },
  }),
  ProcedureStep: node({
    label: ['步骤', 'Procedure step'],
    description: ['一个主体在程序中的一个动作。', 'One act of one actor in the procedure.'],
    plural: 'procedureSteps',
    implements: ['Entity', 'Matter', 'Act', 'Occurrence', 'Activity'],
    subClassOf: `${PROV}Activity`,
    family: 'procedure',
    prominence: 6,
  }),
  CandidateStatus: node({
    label: ['人选身份', 'Candidate status'],
    description: [
      '人选在程序中的身份，例如初步人选。',
      'What a person is on the way to being a delegate, such as a preliminary candidate.',
    ],
    plural: 'candidateStatuses',
    implements: ['Entity', 'Attendee', 'Outcome'],
    family: 'procedure',
    prominence: 6,
    properties: { number: int('次序', 'Number', 'Its place among the statuses, from 1.', { required: true }) },
  }),
  CandidateList: node({
    label: ['人选名单', 'Candidate list'],
    description: ['一份人选名单；名单不是身份。', 'A list of candidates; a list is no status.'],
    plural: 'candidateLists',
    implements: ['Entity', 'Outcome'],
    family: 'procedure',
    prominence: 4,
  }),
  Finding: node({
    label: ['结果材料', 'Finding'],
    description: [
      '一个步骤得出的其他结果，例如名额分配或考察情况。',
      'Any other result of a step, such as quotas or what an inspection found.',
    ],
    plural: 'findings',
    implements: ['Entity', 'Outcome'],
    family: 'procedure',
  }),
  NominationMethod: node({
    label: ['推荐提名方式', 'Nomination method'],
    description: ['选举单位推荐提名所用的一种方式。', 'A way in which electoral units nominate.'],
    plural: 'nominationMethods',
    implements: ['Entity', 'Matter', 'Act', 'Means'],
    family: 'procedure',
    prominence: 5,
  }),
};

export const relationships = {
  FOLLOWS_PROCEDURE: relationship('OrganizationKind', 'Procedure', {
    label: ['按…的程序进行', 'goes by the procedure of'],
    inverse: ['是…的程序', 'is the procedure of'],
    forward: many('procedures', 2),
    back: many('procedureOf', 20),
  }),
  PROCEDURE_FOR: relationship('Procedure', 'PartyCongress', {
    label: ['选举出席…的代表', 'elects the delegates to'],
    inverse: ['通过…选举代表', 'has its delegates elected by'],
    forward: one('congress'),
    back: many('procedures', 10),
  }),
  METHOD_ELEMENT: relationship('Procedure', 'Concept', {
    label: ['以…为办法要点', 'has the method element'],
    inverse: ['是…的办法要点', 'is a method element of'],
    forward: many('methodElements', 10),
    back: many('procedures', 10),
    ordered: 'forward',
  }),
  HAS_STAGE: relationship('Procedure', 'ProcedureStage', {
    label: ['包含环节', 'has the stage'],
    inverse: ['是…的环节', 'is a stage of'],
    forward: many('stages', 8),
    back: one('procedure', { required: true }),
    subPropertyOf: `${SCHEMA}hasPart`,
    ordered: 'forward',
  }),
  HAS_STEP: relationship('ProcedureStage', 'ProcedureStep', {
    label: ['包含步骤', 'has the step'],
    inverse: ['是…的步骤', 'is a step of'],
    forward: many('steps', 12),
    back: one('stage'),
    subPropertyOf: `${SCHEMA}hasPart`,
    ordered: 'forward',
  }),
  PRECEDES: relationship('Activity', 'Activity', {
    label: ['先于', 'precedes'],
    inverse: ['后于', 'is preceded by'],
    labelledBy: [
      labelledBy('modality', {
        FUTURE: [
          ['将先于', 'will precede'],
          ['将后于', 'will be preceded by'],
        ],
      }),
      labelledBy<keyof (typeof OrderBasis)['values']>('basis', {
        LISTED: [
          ['列在…之前', 'is listed before'],
          ['列在…之后', 'is listed after'],
        ],
        TEMPORAL: [
          ['先于', 'precedes'],
          ['后于', 'is preceded by'],
        ],
        INFERRED: [
          ['先于', 'precedes'],
          ['后于', 'is preceded by'],
        ],
      }),
    ],
    forward: many('precedes', 20),
    back: many('precededBy', 20),
    properties: {
      basis: enumOf(OrderBasis, '先后依据', 'Basis', 'On what ground the one is put before the other.', { required: true }),
    },
  }),
  DECIDES: relationship('Agent', 'Activity', {
    label: ['决定', 'decides'],
    inverse: ['由…决定', 'is decided by'],
    forward: many('decides', 50),
    back: many('decidedBy', 4),
  }),
  PROPOSES: relationship('Agent', 'Activity', {
    label: ['是…的提出者', 'proposes in'],
    inverse: ['由…提出', 'has its proposal from'],
    forward: many('proposesIn', 50),
    back: many('proposedBy', 4),
  }),
  SUBMITS: relationship('Agent', 'Activity', {
    label: ['在…中上报', 'submits in'],
    inverse: ['由…上报', 'has its submission from'],
    forward: many('submitsIn', 50),
    back: many('submittedBy', 4),
  }),
  CONSULTS: relationship('Act', 'Agent', {
    label: ['听取…的意见', 'consults'],
    inverse: ['在…中被听取意见', 'is consulted in'],
    forward: many('consults', 20),
    back: many('consultedIn', 50),
  }),
  ACTS_ON_MAJORITY_OF: relationship('Activity', 'Agent', {
    label: ['以多数…的意见为依据', 'acts on the majority of'],
    inverse: ['中多数的意见是…的依据', 'has its majority acted on in'],
    forward: many('actsOnMajorityOf', 4),
    back: many('majorityActedOnIn', 50),
  }),
  DECIDED_AT: relationship('Activity', 'MeetingKind', {
    label: ['在…上决定', 'is decided at'],
    inverse: ['决定', 'decides on'],
    forward: many('decidedAt', 10),
    back: many('decisions', 50),
  }),
  PRODUCES: relationship('Activity', 'Outcome', {
    label: ['产生', 'produces'],
    inverse: ['产生于', 'is produced by'],
    labelledBy: labelledBy('modality', {
      FUTURE: [
        ['将产生', 'will produce'],
        ['将产生于', 'will be produced by'],
      ],
    }),
    forward: many('produces', 4),
    back: many('producedBy', 50),
    subPropertyOf: `${PROV}generated`,
  }),
  GOVERNED_BY: relationship('Activity', 'Document', {
    label: ['依据文件', 'is governed by'],
    inverse: ['规定', 'governs'],
    forward: many('governedBy', 4),
    back: many('governs', 50),
  }),
  ACTS_ON_CONDITIONS: relationship('Activity', 'Condition', {
    label: ['按照…的条件进行', 'applies the condition'],
    inverse: ['适用于', 'is applied in'],
    forward: many('conditions', 20),
    back: many('appliedIn', 50),
  }),
  COMBINES: relationship('NominationMethod', 'NominationMethod', {
    label: ['结合', 'combines'],
    inverse: ['被结合于', 'is combined in'],
    forward: many('combines', 10),
    back: many('combinedIn', 10),
  }),
  TAKES_PART_IN: relationship('Agent', 'Activity', {
    label: ['参与', 'takes part in'],
    inverse: ['有…参与', 'has the participation of'],
    forward: many('takesPartIn', 20),
    back: many('participants', 30),
  }),
};
