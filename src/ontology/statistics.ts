import { many, one } from 'evidence-graph/ontology';
import { Comparator, Unit } from './enums.js';
import { boolean, CUBE, enumOf, float, int, localized, node, relationship, SCHEMA, SKOS, string } from './words.js';

/** Delegate categories and figures, as observations in the sense of the RDF Data Cube. */

const NOT_ADDITIVE =
  'figures stand for different measures, and for categories that overlap. Ask `sumOfCategories` which of them add up. 各类有交叉，不可相加';

export const nodes = {
  DelegateCategoryScheme: node({
    label: ['代表分类维度', 'Delegate category scheme'],
    description: [
      '划分代表的一个维度，例如年龄（skos:ConceptScheme）。',
      'A dimension along which delegates are divided, such as age (skos:ConceptScheme).',
    ],
    plural: 'delegateCategorySchemes',
    implements: ['Entity'],
    subClassOf: `${SKOS}ConceptScheme`,
    family: 'delegates',
    prominence: 5,
    properties: {
      disjoint: boolean(
        '互不重叠',
        'Disjoint',
        'Whether its top categories exclude each other; null where the article does not say.',
      ),
      exhaustive: boolean(
        '覆盖全部',
        'Exhaustive',
        'Whether its top categories cover all delegates; null where the article does not say.',
      ),
    },
  }),
  DelegateCategory: node({
    label: ['代表类别', 'Delegate category'],
    description: [
      '一个维度中的一类代表（skos:Concept）。不同维度的类别互相重叠，不可相加。',
      'A category of delegates in one scheme (skos:Concept). Categories of different schemes overlap and must never be added up.',
    ],
    plural: 'delegateCategories',
    implements: ['Entity', 'Attendee'],
    subClassOf: `${SKOS}Concept`,
    family: 'delegates',
    prominence: 6,
    properties: {
      reading: localized('读法', 'Reading', 'How the words of the category are read where they leave room.'),
    },
  }),
  Measure: node({
    label: ['度量', 'Measure'],
    description: [
      '观测值的度量，例如人数或占比（qb:MeasureProperty）。',
      'What an observation measures, such as a count or a share (qb:MeasureProperty).',
    ],
    plural: 'measures',
    implements: ['Entity'],
    subClassOf: `${CUBE}MeasureProperty`,
    family: 'delegates',
    prominence: 1,
  }),
  Observation: node({
    label: ['观测值', 'Observation'],
    description: [
      '一个数字：对象、届次、度量、数值、单位（qb:Observation）。',
      'One figure: what is observed, congress, measure, value, unit (qb:Observation).',
    ],
    plural: 'observations',
    implements: ['Entity'],
    subClassOf: `${CUBE}Observation`,
    family: 'delegates',
    properties: {
      value: float('数值', 'Value', 'The figure. How it bounds the value is said by the comparator.', {
        required: true,
        subPropertyOf: `${SCHEMA}value`,
        notAdditive: NOT_ADDITIVE,
      }),
      comparator: enumOf(Comparator, '比较符', 'Comparator', 'How the figure bounds the value.', {
        required: true,
        default: 'EQUAL',
      }),
      unit: enumOf(Unit, '单位', 'Unit', 'The unit of the figure.', { required: true }),
      printed: string('原文写法', 'Printed', 'The figure as the article prints it; null where it is derived.'),
      formula: string(
        '公式',
        'Formula',
        'How it is computed from its inputs where it is derived, or can be checked by them where the article reports it.',
      ),
      lower: float(
        '下限',
        'Lower bound',
        'The least value that rounding of its inputs, or parts that may overlap, allow; only where it is derived.',
        {
          notAdditive: NOT_ADDITIVE,
        },
      ),
      upper: float(
        '上限',
        'Upper bound',
        'The greatest value that rounding of its inputs, or parts that may overlap, allow; only where it is derived.',
        {
          notAdditive: NOT_ADDITIVE,
        },
      ),
      decimals: int('小数位', 'Decimals', 'The number of decimals printed.'),
    },
  }),
};

export const relationships = {
  IN_SCHEME: relationship('DelegateCategory', 'DelegateCategoryScheme', {
    label: ['属于维度', 'is in the scheme'],
    inverse: ['包含类别', 'has the category'],
    forward: one('scheme', { required: true }),
    back: many('categories', 100),
    subPropertyOf: `${SKOS}inScheme`,
    ordered: 'back',
  }),
  MAIN_BODY: relationship('DelegateCategory', 'DelegateCategory', {
    label: ['以…为主体', 'has as its main body'],
    inverse: ['是…的主体', 'is the main body of'],
    forward: one('mainBody'),
    back: many('mainBodyOf', 5),
  }),
  PART_OF: relationship('DelegateCategory', 'DelegateCategory', {
    label: ['是…的一部分', 'is a part of'],
    inverse: ['包含', 'has the part'],
    forward: one('partOf'),
    back: many('parts', 50),
    subPropertyOf: `${SKOS}broader`,
    properties: {
      disjoint: boolean(
        '与同级互斥',
        'Disjoint',
        'Whether it excludes the other parts of the same whole; null where not stated.',
      ),
      exhaustive: boolean('合为整体', 'Exhaustive', 'Whether the parts make up the whole; null where not stated.'),
    },
  }),
  COMPLEMENT_OF: relationship('DelegateCategory', 'DelegateCategory', {
    label: ['是所属整体中除…以外的其余', 'is everyone of its whole but'],
    inverse: ['所属整体的其余为', 'leaves of its whole'],
    forward: many('complementOf', 10),
    back: many('complements', 5),
    derivation: true,
    ordered: 'forward',
  }),
  POPULATION_OF: relationship('DelegateCategory', 'PartyCongress', {
    label: ['是…的代表', 'are delegates to'],
    inverse: ['的代表有', 'has the delegates'],
    forward: one('congress'),
    back: many('delegateCategories', 100),
  }),
  OBSERVES: relationship('Observation', 'Entity', {
    label: ['以…为观测对象', 'observes'],
    inverse: ['有数字', 'is observed in'],
    forward: one('subject', { required: true }),
    back: many('observations', 100),
    subPropertyOf: `${SCHEMA}observationAbout`,
  }),
  MEASURES: relationship('Observation', 'Measure', {
    label: ['度量为', 'measures'],
    inverse: ['度量值', 'is measured in'],
    forward: one('measure', { required: true }),
    back: many('measuredIn', 500),
    subPropertyOf: `${CUBE}measureType`,
    isSubjectMatter: false,
  }),
  OF_CONGRESS: relationship('Observation', 'PartyCongress', {
    label: ['所属届次', 'is of'],
    inverse: ['届次数字', 'has the figure'],
    forward: one('congress'),
    back: many('figures', 500),
    isSubjectMatter: false,
  }),
  BASE: relationship('Observation', 'Entity', {
    label: ['以…为基数', 'has as its base'],
    inverse: ['是…的基数', 'is the base of'],
    forward: one('base'),
    back: many('baseOf', 500),
  }),
  COMPARED_WITH: relationship('Observation', 'Observation', {
    label: ['与…对比', 'is compared with'],
    inverse: ['在…中被对比', 'is compared in'],
    forward: many('comparedWith', 10),
    back: many('comparedIn', 10),
  }),
  DERIVED_FROM: relationship('Observation', 'Observation', {
    label: ['推算自', 'is derived from'],
    inverse: ['用于推算', 'is used to derive'],
    forward: many('derivedFrom', 10),
    back: many('derives', 50),
    derivation: true,
    ordered: 'forward',
  }),
  // Our check and no statement of the article's: hence outside the subject matter, without evidence.
  RECOMPUTED_FROM: relationship('Observation', 'Observation', {
    label: ['可由…复算', 'can be recomputed from'],
    inverse: ['用于复算', 'is used to recompute'],
    forward: many('recomputedFrom', 10),
    back: many('recomputes', 50),
    ordered: 'forward',
    isSubjectMatter: false,
    properties: { order: int('次序', 'Order', 'Its place in the list, from 1.') },
  }),
};
