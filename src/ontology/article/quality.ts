import { enumOf, int, interfaceType, many, node, relationship } from '../define.js';
import { Modality } from './enums.js';

/** How the quality of delegates is ensured: conditions, the measures of which three are gates, and their checks. */

export const interfaces = {
  QualityMeasure: {
    ...interfaceType({
      label: ['质量措施', 'Quality measure'],
      description: ['保证代表质量的一项措施。', 'A measure that ensures the quality of delegates.'],
      plural: 'qualityMeasures',
      properties: { number: int('次序', 'Number', 'Its place in the list of measures, from 1.', { required: true }) },
    }),
    implements: ['Entity'],
  },
} as const;

export const nodes = {
  QualityStandard: node({
    label: ['资格标准', 'Quality standard'],
    description: ['不称为“关”的质量措施。', 'A quality measure that the article does not call a gate.'],
    plural: 'qualityStandards',
    implements: ['Entity', 'QualityMeasure'],
  }),
  QualityGate: node({
    label: ['关口', 'Quality gate'],
    description: ['称为“关”的质量措施。', 'A quality measure that the article calls a gate (关).'],
    plural: 'qualityGates',
    implements: ['Entity', 'QualityMeasure'],
  }),
  Condition: node({
    label: ['代表条件', 'Condition'],
    description: ['代表应具备的一方面条件。', 'An aspect in which a delegate must qualify.'],
    plural: 'conditions',
    implements: ['Entity'],
  }),
  Check: node({
    label: ['核查', 'Check'],
    description: ['质量措施中的一项具体做法。', 'A single practice within a quality measure.'],
    plural: 'checks',
    implements: ['Entity'],
    properties: {
      modality: enumOf(Modality, '情态', 'Modality', 'Whether it was done, demanded or forbidden.', {
        required: true,
        default: 'DONE',
      }),
    },
  }),
  ExclusionGround: node({
    label: ['排除情形', 'Exclusion ground'],
    description: ['不得作为代表人选的情形。', 'A ground on which a person is kept out.'],
    plural: 'exclusionGrounds',
    implements: ['Entity'],
  }),
  InformationSource: node({
    label: ['信息来源', 'Information source'],
    description: ['核查所用的材料或意见。', 'Findings or opinions that a check uses.'],
    plural: 'informationSources',
    implements: ['Entity'],
  }),
  CandidateScope: node({
    label: ['适用人选', 'Candidate scope'],
    description: ['一项核查所针对的一类人选。', 'The candidates whom a check is for.'],
    plural: 'candidateScopes',
    implements: ['Entity'],
  }),
};

export const relationships = {
  ENSURED_BY: relationship('Procedure', 'QualityMeasure', {
    label: ['以…保证质量', 'has its quality ensured by'],
    inverse: ['保证…的质量', 'ensures the quality of'],
    forward: many('qualityMeasures', 20),
    back: many('procedures', 10),
    ordered: 'forward',
  }),
  HAS_CONDITION: relationship('QualityMeasure', 'Condition', {
    label: ['包含条件', 'has the condition'],
    inverse: ['是…的条件', 'is a condition of'],
    forward: many('conditions', 20),
    back: many('conditionOf', 10),
    ordered: 'forward',
  }),
  GUARDED_BY: relationship('Activity', 'QualityMeasure', {
    label: ['由…把关', 'is guarded by'],
    inverse: ['为…把关', 'guards'],
    forward: many('guardedBy', 10),
    back: many('guards', 20),
  }),
  HAS_CHECK: relationship('QualityMeasure', 'Check', {
    label: ['包含核查', 'has the check'],
    inverse: ['是…的核查', 'is a check of'],
    forward: many('checks', 50),
    back: many('checkOf', 10),
    ordered: 'forward',
  }),
  EXCLUDES: relationship('QualityMeasure', 'ExclusionGround', {
    label: ['排除', 'excludes'],
    inverse: ['是…的排除情形', 'is a ground for exclusion at'],
    forward: many('excludes', 20),
    back: many('excludedBy', 10),
  }),
  USES_SOURCE: relationship('Check', 'InformationSource', {
    label: ['运用', 'uses'],
    inverse: ['用于', 'is used by'],
    forward: many('uses', 30),
    back: many('usedBy', 20),
    ordered: 'forward',
  }),
  HEARS: relationship('Check', 'Agent', {
    label: ['听取…的意见', 'hears'],
    inverse: ['在…中被听取意见', 'is heard in'],
    forward: many('hears', 10),
    back: many('heardIn', 20),
  }),
  APPLIES_TO: relationship('Check', 'CandidateScope', {
    label: ['适用于', 'applies to'],
    inverse: ['适用核查', 'is subject to'],
    forward: many('appliesTo', 10),
    back: many('checks', 20),
  }),
  LOOKS_AT: relationship('Check', 'Concept', {
    label: ['着重了解', 'looks at'],
    inverse: ['是…着重了解的内容', 'is looked at in'],
    forward: many('looksAt', 20),
    back: many('lookedAtIn', 20),
    ordered: 'forward',
  }),
  CHECK_PERFORMED_BY: relationship('Check', 'Agent', {
    label: ['由…进行', 'is carried out by'],
    inverse: ['进行核查', 'carries out'],
    forward: many('performedBy', 10),
    back: many('performsChecks', 50),
  }),
  DEFINES_SCOPE_OF: relationship('QualityGate', 'DelegateCategory', {
    label: ['界定…的范围', 'defines the scope of'],
    inverse: ['由…界定范围', 'has its scope defined by'],
    forward: many('definesScopeOf', 20),
    back: many('scopeDefinedBy', 5),
    ordered: 'forward',
  }),
};
