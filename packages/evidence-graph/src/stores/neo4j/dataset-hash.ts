import { createHash } from 'node:crypto';
import type { Records } from '../../dataset/records.js';
import { type Ontology, type StoredProperty, storedProperties } from '../../ontology/ontology.js';
import { FOLDING } from '../../text/folded.js';
import { constraintsOf } from './constraints.js';
import { Instants } from './instants.js';

/** Names what is stored: the model that it has, its version, and the records. Equal hashes, equal graphs. */
export function datasetHash(ontology: Ontology, { nodes, relationships, version }: Records): string {
  const model = modelHash(ontology);
  const hash = createHash('sha256').update(JSON.stringify([model, version ?? null]));
  for (const records of [nodes, relationships]) for (const record of records) hash.update(JSON.stringify(record));
  return `${model}${hash.digest('hex').slice(MODEL)}`;
}

/** Whether two datasets are read by the same statements. */
export const areOfOneModel = (hash: string, other: string): boolean => hash.slice(0, MODEL) === other.slice(0, MODEL);

/** So many of the digits name the model. */
const MODEL = 16;

/** Names how records are stored: the labels and constraints they get, their properties and order, what rests on them, and the words by which they are found. */
function modelHash(ontology: Ontology): string {
  const { search = null, sourceOrder = null, relationshipEvidence = null } = ontology.definition;
  const instants = new Instants(ontology);
  const nameAndKind = ({ name, property }: StoredProperty): readonly string[] => [
    instants.textOf(name),
    property.kind,
    ...Object.keys(property.enum?.values ?? {}),
  ];
  const hash = createHash('sha256').update(JSON.stringify(constraintsOf(ontology).map(({ name, cypher }) => ({ name, cypher }))));
  hash.update(JSON.stringify([FOLDING, search, sourceOrder, relationshipEvidence]));
  for (const { name, implements: interfaces, properties } of ontology.nodeTypes) {
    hash.update(JSON.stringify([name, interfaces, storedProperties(ontology, properties).map(nameAndKind)]));
  }
  for (const { name, from, to, allProperties } of Object.values(ontology.relationships)) {
    hash.update(JSON.stringify([name, from, to, storedProperties(ontology, allProperties).map(nameAndKind)]));
  }
  return hash.digest('hex').slice(0, MODEL);
}
