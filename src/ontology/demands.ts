import { Modality } from 'evidence-graph/evidence';
import { many } from 'evidence-graph/ontology';
import { DirectingAct } from './enums.js';
import { enumOf, interfaceType, labelledBy, localized, node, relationship, SCHEMA } from './words.js';

/** Documents, and what was directed and demanded: by whom, at what meeting, in what document or instruction. */

export const interfaces = {
  Authority: {
    ...interfaceType({
      label: ['部署和要求的出处', 'Authority'],
      description: [
        '提出要求或作出部署的：行动者、会议、文件或指示。',
        'What directs or demands: an agent, a meeting, a document or an instruction.',
      ],
    }),
    implements: ['Entity'],
  },
} as const;

export const nodes = {
  Document: node({
    label: ['文件', 'Document'],
    description: ['一份具体的文件。', 'A single document.'],
    plural: 'documents',
    implements: ['Entity', 'Authority'],
    subClassOf: `${SCHEMA}CreativeWork`,
    family: 'papers',
    prominence: 6,
  }),
  DocumentKind: node({
    label: ['文件类型', 'Kind of document'],
    description: ['各单位各自制定的一类文件。', 'A kind of document that each body draws up.'],
    plural: 'documentKinds',
    implements: ['Entity', 'Kind'],
    family: 'papers',
  }),
  Instruction: node({
    label: ['指示', 'Instruction'],
    description: ['领导人的指示。', 'What a leader instructed.'],
    plural: 'instructions',
    implements: ['Entity', 'Authority'],
    family: 'papers',
    prominence: 5,
  }),
  Requirement: node({
    label: ['要求', 'Requirement'],
    description: ['某一组织或领导人提出的要求。', 'What a body or a leader demanded.'],
    plural: 'requirements',
    implements: ['Entity', 'Matter'],
    family: 'papers',
    prominence: 4,
    properties: {
      modality: enumOf(Modality, '状态', 'State', 'Whether it is demanded or forbidden.', {
        required: true,
        default: 'REQUIRED',
      }),
    },
  }),
};

export const relationships = {
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
  ESTABLISHES: relationship('Agent', 'Kind', {
    label: ['制定或成立', 'establishes'],
    inverse: ['由…制定或成立', 'is established by'],
    forward: many('establishes', 50),
    back: many('establishedBy', 10),
  }),
  GAVE_INSTRUCTION: relationship('Agent', 'Instruction', {
    label: ['作出指示', 'gave'],
    inverse: ['由…作出', 'was given by'],
    forward: many('instructions', 20),
    back: many('givenBy', 5),
  }),
  DIRECTS: relationship('Authority', 'Procedure', {
    label: ['部署', 'directs'],
    inverse: ['由…部署', 'is directed by'],
    labelledBy: labelledBy<keyof (typeof DirectingAct)['values']>('act', {
      LEADS: [
        ['领导', 'leads'],
        ['由…领导', 'is led by'],
      ],
      PLANS: [
        ['谋划', 'plans'],
        ['由…谋划', 'is planned by'],
      ],
      ARRANGES: [
        ['部署安排', 'makes arrangements for'],
        ['由…部署安排', 'has its arrangements made by'],
      ],
      STUDIES: [
        ['研究', 'studies'],
        ['由…研究', 'is studied by'],
      ],
      HEARS_REPORTS: [
        ['听取关于…的汇报', 'hears reports on'],
        ['的情况由…听取汇报', 'is reported on to'],
      ],
      PRESCRIBES: [
        ['对…作出规定', 'lays down rules for'],
        ['由…作出规定', 'has its rules laid down by'],
      ],
    }),
    forward: many('directs', 10),
    back: many('directedBy', 30),
    properties: {
      act: enumOf(DirectingAct, '部署行为', 'Act', 'What was done to direct it.', { required: true }),
      manner: localized('方式', 'Manner', 'How it was done, where the words say so.'),
    },
  }),
  SET_REQUIREMENT: relationship('Authority', 'Requirement', {
    label: ['提出要求', 'sets the requirement'],
    inverse: ['由…提出', 'is demanded by'],
    forward: many('requirements', 100),
    back: many('demandedBy', 10),
    ordered: 'forward',
  }),
  CARRIED_OUT_BY: relationship('Requirement', 'Entity', {
    label: ['通过…落实', 'is carried out by'],
    inverse: ['落实', 'carries out'],
    forward: many('carriedOutBy', 50),
    back: many('carriesOut', 50),
  }),
  HAS_OUTCOME: relationship('Requirement', 'Entity', {
    label: ['所报道的结果为', 'has the reported outcome'],
    inverse: ['是…所报道的结果', 'is the reported outcome of'],
    forward: many('outcomes', 20),
    back: many('outcomeOf', 20),
    ordered: 'forward',
  }),
};
