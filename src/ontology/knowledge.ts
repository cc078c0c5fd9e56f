import { many } from 'evidence-graph/ontology';
import { node, relationship } from './words.js';

/** Named principles and slogans. */

export const nodes = {
  Concept: node({
    label: ['概念', 'Concept'],
    description: ['有名称的原则、提法或办法。', 'A principle, slogan or method with a name.'],
    plural: 'concepts',
    implements: ['Entity'],
    family: 'terms',
  }),
};

export const relationships = {
  CONCEPT_PART_OF: relationship('Concept', 'Concept', {
    label: ['是…的一部分', 'is a part of'],
    inverse: ['包含', 'has the part'],
    forward: many('partOf', 5),
    back: many('parts', 30),
  }),
  UPHOLDS: relationship('Agent', 'Concept', {
    label: ['坚持或发扬', 'upholds'],
    inverse: ['由…坚持或发扬', 'is upheld by'],
    forward: many('upholds', 30),
    back: many('upheldBy', 20),
  }),
};
