import { enumOf, localized, many, node, relationship } from '../define.js';
import { Assertion } from './enums.js';

/** Named principles and slogans, and what the article leaves open. */

const leftOpen = enumOf(Assertion, '断言性质', 'Assertion', 'On what ground the graph holds it: the article leaves it open.', {
  required: true,
  default: 'NOT_STATED',
});

export const nodes = {
  Concept: node({
    label: ['概念', 'Concept'],
    description: ['有名称的原则、提法或办法。', 'A principle, slogan or method with a name.'],
    plural: 'concepts',
    implements: ['Entity'],
  }),
  Silence: node({
    label: ['未说明', 'Silence'],
    description: [
      '文章涉及但没有回答的问题；答案是“未说明”，不是零，也不是没有。',
      'A question that the article raises and leaves open. Its answer is “not stated”: neither zero nor none.',
    ],
    plural: 'silences',
    implements: ['Entity'],
    properties: {
      question: localized('问题', 'Question', 'What is asked.', { required: true }),
      assertion: leftOpen,
    },
  }),
};

export const relationships = {
  SILENT_ON: relationship('Silence', 'Entity', {
    label: ['是关于…的未说明之处', 'is left open about'],
    inverse: ['有未说明之处', 'has left open'],
    forward: many('about', 40),
    back: many('silences', 60),
    properties: { assertion: leftOpen },
  }),
  CONCEPT_PART_OF: relationship('Concept', 'Concept', {
    label: ['是…的要点', 'is a part of'],
    inverse: ['包含要点', 'has the part'],
    forward: many('partOf', 5),
    back: many('parts', 30),
  }),
  UPHOLDS: relationship('Agent', 'Concept', {
    label: ['坚持', 'upholds'],
    inverse: ['由…坚持', 'is upheld by'],
    forward: many('upholds', 30),
    back: many('upheldBy', 20),
  }),
};
