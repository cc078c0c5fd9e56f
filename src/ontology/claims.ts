import { many } from 'evidence-graph/ontology';
import { ClaimKind } from './enums.js';
import { enumOf, int, localized, node, PROV, relationship, SCHEMA } from './words.js';

/** What the source holds of the election: features, results, judgements and comparisons, as its own and no one else's. */

export const nodes = {
  Claim: node({
    label: ['论断', 'Claim'],
    description: [
      '来源所作的判断、所归纳的特点、所说的成效或所作的比较；是来源的说法，不是本图的认定。',
      'A judgement, feature, result or comparison of the source: what the source claims, not what this graph holds.',
    ],
    plural: 'claims',
    implements: ['Entity', 'Matter'],
    subClassOf: `${SCHEMA}Claim`,
    family: 'terms',
    properties: {
      kind: enumOf(ClaimKind, '类型', 'Kind', 'What sort of claim it is.', { required: true }),
      number: int('次序', 'Number', 'Its number in the series in which the source tells it, from 1.'),
      qualifier: localized('限定', 'Qualifier', 'The word by which the source limits it, such as “on the whole”.'),
    },
  }),
};

export const relationships = {
  SHOWS: relationship('Claim', 'Claim', {
    label: ['表明', 'shows that'],
    inverse: ['由…表明', 'is shown by'],
    forward: many('shows', 10),
    back: many('shownBy', 20),
    ordered: 'forward',
  }),
  MADE_BY: relationship('Claim', 'Agent', {
    label: ['由…提出', 'is made by'],
    inverse: ['提出', 'makes the claim'],
    forward: many('madeBy', 5),
    back: many('claims', 100),
    subPropertyOf: `${PROV}wasAttributedTo`,
  }),
};
