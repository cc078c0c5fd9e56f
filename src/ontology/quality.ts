import { many } from 'evidence-graph/ontology';
import { node, relationship } from './words.js';

/** How the quality of delegates is ensured: conditions, the measures of which three are gates, and their checks. */

export const nodes = {
  QualityStandard: node({
    label: ['资格标准', 'Quality standard'],
    description: ['不称为“关”的质量措施。', 'A quality measure that the article does not call a gate.'],
    plural: 'qualityStandards',
    implements: ['Entity', 'Matter', 'Act', 'ElectionMeasure'],
    family: 'gates',
    prominence: 8,
  }),
  QualityGate: node({
    label: ['关口', 'Quality gate'],
    description: ['称为“关”的质量措施。', 'A quality measure that the article calls a gate (关).'],
    plural: 'qualityGates',
    implements: ['Entity', 'Matter', 'Act', 'ElectionMeasure'],
    family: 'gates',
    prominence: 8,
  }),
  Condition: node({
    label: ['代表条件', 'Condition'],
    description: ['代表应具备的一方面条件。', 'An aspect in which a delegate must qualify.'],
    plural: 'conditions',
    implements: ['Entity'],
    family: 'gates',
    prominence: 4,
  }),
  Check: node({
    label: ['核查', 'Check'],
    description: ['质量措施中的一项具体做法。', 'A single practice within a quality measure.'],
    plural: 'checks',
    implements: ['Entity', 'Matter', 'Act', 'Means'],
    family: 'gates',
    prominence: 4,
  }),
  ExclusionGround: node({
    label: ['排除情形', 'Exclusion ground'],
    description: ['不得作为代表人选的情形。', 'A ground on which a person is kept out.'],
    plural: 'exclusionGrounds',
    implements: ['Entity'],
    family: 'gates',
    prominence: 4,
  }),
  InformationSource: node({
    label: ['信息来源', 'Information source'],
    description: ['核查所用的材料或意见。', 'Findings or opinions that a check uses.'],
    plural: 'informationSources',
    implements: ['Entity'],
    family: 'gates',
  }),
};

export const relationships = {
  HAS_CONDITION: relationship('ElectionMeasure', 'Condition', {
    label: ['包含条件', 'has the condition'],
    inverse: ['是…的条件', 'is a condition of'],
    forward: many('conditions', 20),
    back: many('conditionOf', 10),
    ordered: 'forward',
  }),
  GUARDED_BY: relationship('Activity', 'ElectionMeasure', {
    label: ['由…把关', 'is guarded by'],
    inverse: ['为…把关', 'guards'],
    forward: many('guardedBy', 10),
    back: many('guards', 20),
  }),
  EXCLUDES: relationship('ElectionMeasure', 'ExclusionGround', {
    label: ['排除', 'excludes'],
    inverse: ['是…的排除情形', 'is a ground for exclusion at'],
    forward: many('excludes', 20),
    back: many('excludedBy', 10),
  }),
  DEFINES_SCOPE_OF: relationship('QualityGate', 'DelegateCategory', {
    label: ['界定…的范围', 'defines the scope of'],
    inverse: ['由…界定范围', 'has its scope defined by'],
    forward: many('definesScopeOf', 20),
    back: many('scopeDefinedBy', 5),
    ordered: 'forward',
  }),
};
