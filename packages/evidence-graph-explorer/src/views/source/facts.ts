import { isSilence } from '../../ontology/citing.js';
import type { NodeLink } from '../../ontology/dialect.js';
import type { Vocabulary } from '../../ontology/vocabulary.js';
import type { Assertion } from '../../scene/scene.js';

/** Something that the graph holds on the ground of words of the source: an entity, or a relationship with its ends. */
export type Fact = EntityFact | RelationshipFact;

interface Held {
  readonly id: string;
  /** Null where the graph tells no grounds. */
  readonly assertion: Assertion | null;
}

export interface EntityFact extends Held {
  readonly node: NodeLink;
}

export interface RelationshipFact extends Held {
  readonly type: string;
  readonly from: NodeLink;
  readonly to: NodeLink;
}

export const isRelationship = (fact: Fact): fact is RelationshipFact => 'from' in fact;

/** The node type by whose family a fact is marked: what a relationship leads to, but for what the source leaves open. */
export function typeOf(fact: Fact): string {
  if (!isRelationship(fact)) return fact.node.type;
  return isSilence(fact.from.type) ? fact.from.type : fact.to.type;
}

/** What a fact is about: what a relationship leads to, or the entity itself. */
export const subjectOf = (fact: Fact): NodeLink => (isRelationship(fact) ? fact.to : fact.node);

const prominenceUndeclared = 3;

/** How much a fact stands out: a relationship no more than the lesser of its ends. */
export function prominenceOf(fact: Fact, { types }: Vocabulary): number {
  const ofType = ({ type }: NodeLink): number => types.get(type)?.prominence ?? prominenceUndeclared;
  return isRelationship(fact) ? Math.min(ofType(fact.from), ofType(fact.to)) : ofType(fact.node);
}
