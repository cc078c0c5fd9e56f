import { createHash } from 'node:crypto';
import type { Records } from '../../dataset/records.js';
import type { Ontology } from '../../ontology/ontology.js';
import { FOLDING } from '../../text/folded.js';
import { constraintsOf } from './constraints.js';

/** Names what is stored: the records, the labels and constraints they get, their order, what rests on them, their version, and the words by which they are found. Equal hashes, equal graphs. */
export function datasetHash(ontology: Ontology, { nodes, relationships, version }: Records): string {
  const hash = createHash('sha256').update(JSON.stringify(constraintsOf(ontology).map(({ name, cypher }) => ({ name, cypher }))));
  const { search = null, sourceOrder = null, relationshipEvidence = null } = ontology.definition;
  hash.update(JSON.stringify([FOLDING, search, sourceOrder, relationshipEvidence, version ?? null]));
  for (const { name, implements: interfaces } of ontology.nodeTypes) hash.update(JSON.stringify([name, interfaces]));
  for (const records of [nodes, relationships]) for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex');
}
