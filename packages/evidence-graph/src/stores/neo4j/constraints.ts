import Cypher from '@neo4j/cypher-builder';
import { type Ontology, subjectMatterTypes } from '../../ontology/ontology.js';
import { SORT_KEY } from '../../plan/shape.js';
import type { Index } from './indexes.js';
import { Labels, PLACES, type Place, STATE_LABEL } from './labels.js';
import { WORDS } from './words.js';

export interface Constraint {
  readonly name: string;
  readonly cypher: string;
  /** Whether an index serves as its own. Neo4j makes none where another has an equal one already, so the name does not tell. */
  readonly isServedBy: (index: Index) => boolean;
  /** Whether an index does not serve, and keeps Neo4j from making its own. */
  readonly isBarredBy: (index: Index) => boolean;
  /** Whether an import looks nodes up by it. What only reads need is made at once, in a fraction of the time, when the nodes are there. */
  readonly isForImport: boolean;
}

/**
 * The constraints and indexes that a graph needs: a unique id on every label, whose index serves look-ups; the sort key, whose index
 * gives pages of nodes, and of relationships of one type, their order; and the words by which nodes are found. Those of the staging place are
 * made with the others: made for an import, they would have Neo4j plan all its statements again.
 */
export function constraintsOf(ontology: Ontology): Constraint[] {
  const { name } = ontology.definition;
  return [
    unique(`${name}_${STATE_LABEL}_graph`, STATE_LABEL, 'graph', true),
    ...PLACES.flatMap((place) => constraintsAt(place, ontology)),
    ...subjectMatterTypes(ontology).map((type) => sorted(`${name}_${type}_order`, type, 'RELATIONSHIP')),
  ];
}

function constraintsAt(place: Place, ontology: Ontology): Constraint[] {
  const { name, search } = ontology.definition;
  const labels = new Labels(ontology, place);
  return [
    ...labels.all().map((label) => unique(`${name}_${label}_id`, label, 'id', label === labels.graph)),
    ...labels.all().map((label) => sorted(`${name}_${label}_order`, label, 'NODE')),
    ...(search ? [text(`${labels.graph}_words`, labels.graph, WORDS)] : []),
  ];
}

const text = (name: string, label: string, property: string): Constraint => ({
  name,
  isForImport: false,
  cypher: `CREATE TEXT INDEX ${name} IF NOT EXISTS FOR (n:${Cypher.utils.escapeLabel(label)}) ON (n.${property})`,
  isServedBy: (index) => isOn(index, 'NODE', label, property) && index.type === 'TEXT',
  isBarredBy: (index) => index.name === name,
});

/** Labels and relationship types may have one name, but no two of one ontology do: types are written in capitals. */
const sorted = (name: string, of: string, entityType: Index['entityType']): Constraint => ({
  name,
  isForImport: false,
  cypher: `CREATE INDEX ${name} IF NOT EXISTS FOR ${
    entityType === 'NODE' ? `(n:${Cypher.utils.escapeLabel(of)})` : `()-[n:${Cypher.utils.escapeType(of)}]-()`
  } ON (n.${SORT_KEY})`,
  isServedBy: (index) => isOn(index, entityType, of, SORT_KEY) && index.type === 'RANGE',
  isBarredBy: (index) => index.name === name,
});

const unique = (name: string, label: string, property: string, isForImport: boolean): Constraint => ({
  name,
  isForImport,
  cypher: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${Cypher.utils.escapeLabel(label)}) REQUIRE n.${property} IS UNIQUE`,
  isServedBy: (index) => isOn(index, 'NODE', label, property) && index.isUnique,
  isBarredBy: (index) => index.name === name || (isOn(index, 'NODE', label, property) && index.type === 'RANGE'),
});

const isOn = (index: Index, entityType: Index['entityType'], label: string, property: string): boolean =>
  index.entityType === entityType && is(index.labels, label) && is(index.properties, property);

const is = (names: readonly string[], only: string): boolean => names.length === 1 && names[0] === only;
