import type { Ontology } from '../../ontology/ontology.js';
import type { Connection, ReadLimits } from './connection.js';
import { type Constraint, constraintsOf, INDEXES, type Index } from './constraints.js';

/** What a graph needs and its database lacks. */
export async function missingConstraints(
  connection: Connection,
  ontology: Ontology,
  limits: ReadLimits,
): Promise<readonly Constraint[]> {
  const indexes = (await connection.read(INDEXES, {}, limits)).map((record) => record.toObject() as Index);
  return constraintsOf(ontology).filter(({ isServedBy }) => !indexes.some(isServedBy));
}
