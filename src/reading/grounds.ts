import type { CitedGraph } from './cited-graph.js';
import { each, type ReadingRule } from './rule.js';

/** One ladder of grounds: what is said on one ground leans on nothing below it. */
export const groundRules: readonly ReadingRule<CitedGraph>[] = [
  {
    name: 'background-cites-nothing',
    sentence: 'What is BACKGROUND cites no place: the article does not say it.',
    right: 'Remove the evidence, or mark it STATED or INFERRED',
    check: ({ statements }) =>
      each(
        statements.filter(({ properties }) => properties.assertion === 'BACKGROUND'),
        ({ evidence }) => evidence.length > 0 && `is BACKGROUND and cites ${evidence.join(', ')}`,
      ),
  },
  {
    name: 'stated-joins-no-background',
    sentence: 'A STATED relationship joins nothing that is BACKGROUND: words cannot say of a thing what they do not name.',
    right: 'Mark the relationship BACKGROUND, or the node by what the words say of it',
    check: ({ relationshipStatements, assertionOf }) =>
      each(
        relationshipStatements.filter(({ properties }) => properties.assertion === 'STATED'),
        ({ about }) => {
          const background = about.find((end) => assertionOf(end) === 'BACKGROUND');
          return background && `is STATED, and ${background} is BACKGROUND`;
        },
      ),
  },
  {
    name: 'derived-stays-derived',
    sentence: 'What starts at a DERIVED node is DERIVED.',
    right: 'Mark the relationship DERIVED',
    check: ({ relationshipStatements, assertionOf }) =>
      each(
        relationshipStatements.filter(({ from }) => assertionOf(from) === 'DERIVED'),
        ({ from, properties: { assertion } }) => assertion !== 'DERIVED' && `is ${assertion}, and ${from} is DERIVED`,
      ),
  },
  {
    name: 'reasons-name-no-nearest-relation',
    sentence:
      'No reason says that a relationship is only the nearest: where the words are plain, the ontology has their predicate.',
    right: 'Use the predicate of the words, or add it to the ontology',
    check: ({ statements }) =>
      each(
        statements.filter(({ properties }) => properties.assertion === 'INFERRED'),
        ({ properties: { reasonZh, reasonEn } }) =>
          /最接近|最相近|nearest|closest/i.test(`${reasonZh} ${reasonEn}`) && 'is held for want of a better relation',
      ),
  },
];
