import { defineOntology } from '../../src/ontology/define-ontology.js';
import { definersIn, many, one } from '../../src/ontology/definers.js';

const { enumeration, enumOf, int, interfaceType, localized, node, relationship } = definersIn('zh', 'en');

const label = ['名', 'Name'] as const;
const Ground = enumeration('Ground', ['依据', 'Ground', 'On what ground it is held.'], {
  STATED: ['陈述', 'Stated', 'The source says it.'],
  DERIVED: ['推算', 'Derived', 'It is computed.'],
});
const ground = () => enumOf(Ground, '依据', 'Ground', 'On what ground it is held.', { required: true, default: 'STATED' });

/** Things that stand in a source: all that an ontology can say of where. */
export const placedOntology = defineOntology({
  name: 'Placed',
  languages: ['zh', 'en'],
  interfaces: {
    Thing: interfaceType({
      label,
      description: label,
      plural: 'things',
      properties: { name: localized('名称', 'Name', 'Its name.'), ground: ground() },
    }),
  },
  nodes: {
    Text: node({ label, description: label, plural: 'texts', implements: ['Thing'] }),
    Part: node({
      label,
      description: label,
      plural: 'parts',
      implements: ['Thing'],
      properties: { begin: int('起', 'Begin', 'Where it begins.'), finish: int('止', 'Finish', 'Where it ends.') },
    }),
    Idea: node({ label, description: label, plural: 'ideas', implements: ['Thing'] }),
    Quote: node({
      label,
      description: label,
      plural: 'quotes',
      implements: [],
      properties: { begin: int('起', 'Begin', 'Where it begins.'), finish: int('止', 'Finish', 'Where it ends.') },
    }),
  },
  relationships: {
    QUOTED_IN: relationship('Thing', 'Quote', {
      label,
      inverse: label,
      forward: many('quotes', 50),
      back: many('quotedBy', 50),
      isSubjectMatter: false,
    }),
    LEADS_TO: relationship('Idea', 'Idea', {
      label,
      inverse: label,
      forward: many('leadsTo', 50),
      back: many('comesFrom', 50),
    }),
    STEPS: relationship('Idea', 'Idea', {
      label,
      inverse: label,
      forward: many('steps', 50),
      back: one('stepOf'),
      ordered: 'forward',
    }),
  },
  relationshipProperties: { ground: ground(), order: int('次序', 'Order', 'Its place in the list.') },
  relationshipEvidence: { type: 'Quote', atMost: 10, citedBy: 50 },
  sourceOrder: {
    start: 'begin',
    end: 'finish',
    evidence: 'QUOTED_IN',
    source: 'Text',
    last: { property: 'ground', values: ['DERIVED'] },
  },
});
