import Cypher from '@neo4j/cypher-builder';
import type { Ontology } from '../../ontology/ontology.js';
import { SORT_KEY } from '../../plan/shape.js';
import { Labels, STATE_LABEL } from './labels.js';
import { WORDS } from './words.js';

export interface Constraint {
  readonly name: string;
  readonly cypher: string;
  /** Whether an index serves as its own. Neo4j makes none where another has an equal one already, so the name does not tell. */
  readonly isServedBy: (index: Index) => boolean;
}

/** An index as `INDEXES` lists it. */
export interface Index {
  readonly type: string;
  readonly label: string;
  readonly property: string;
  readonly isUnique: boolean;
}

/** Lists the indexes of one label and one property. */
export const INDEXES = `
SHOW INDEXES YIELD type, entityType, labelsOrTypes, properties, owningConstraint
WHERE entityType = 'NODE' AND size(labelsOrTypes) = 1 AND size(properties) = 1
RETURN type, labelsOrTypes[0] AS label, properties[0] AS property, owningConstraint IS NOT NULL AS isUnique`;

/**
 * The constraints and indexes that a graph needs: a unique id on every label, whose index serves look-ups; the sort key, whose index
 * gives pages their order; and the words by which nodes are found.
 */
export function constraintsOf(ontology: Ontology): Constraint[] {
  const labels = new Labels(ontology);
  return [
    unique(`${labels.graph}_${STATE_LABEL}_graph`, STATE_LABEL, 'graph'),
    ...labels.all().map((label) => unique(`${labels.graph}_${label}_id`, label, 'id')),
    ...labels.all().map((label) => sorted(`${labels.graph}_${label}_order`, label)),
    ...(ontology.definition.search ? [text(`${labels.graph}_words`, labels.graph, WORDS)] : []),
  ];
}

const text = (name: string, label: string, property: string): Constraint => ({
  name,
  cypher: `CREATE TEXT INDEX ${name} IF NOT EXISTS FOR (n:${Cypher.utils.escapeLabel(label)}) ON (n.${property})`,
  isServedBy: (index) => isOn(index, label, property) && index.type === 'TEXT',
});

const sorted = (name: string, label: string): Constraint => ({
  name,
  cypher: `CREATE INDEX ${name} IF NOT EXISTS FOR (n:${Cypher.utils.escapeLabel(label)}) ON (n.${SORT_KEY})`,
  isServedBy: (index) => isOn(index, label, SORT_KEY) && index.type === 'RANGE',
});

const unique = (name: string, label: string, property: string): Constraint => ({
  name,
  cypher: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${Cypher.utils.escapeLabel(label)}) REQUIRE n.${property} IS UNIQUE`,
  isServedBy: (index) => isOn(index, label, property) && index.isUnique,
});

const isOn = (index: Index, label: string, property: string): boolean => index.label === label && index.property === property;
