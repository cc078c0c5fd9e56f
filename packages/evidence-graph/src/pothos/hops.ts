import type { Relation } from '../ontology/ontology.js';
import type { RelationshipHop, Step, ThroughHop } from '../plan/shape.js';
import type { GraphState } from './state.js';

/** What a relation leads to: from a whole, what its parts lead to as well. */
export function hopOf(state: GraphState, relation: Relation): RelationshipHop | ThroughHop {
  const { relationship, direction, downOver, target } = relation;
  if (downOver === undefined) return { kind: 'relationship', type: relationship, direction };
  return { kind: 'through', steps: stepsOf(relation), types: state.type(target).members };
}

/** The steps over a relation. */
export const stepsOf = ({ relationship, direction, downOver }: Relation): Step[] => [
  ...(downOver === undefined ? [] : [{ type: downOver, direction: 'IN', repeated: true } as const]),
  { type: relationship, direction },
];
