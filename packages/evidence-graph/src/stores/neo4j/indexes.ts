import type { Ontology } from '../../ontology/ontology.js';
import { StoreError } from '../../plan/store-error.js';
import type { Connection, ReadLimits } from './connection.js';
import { type Constraint, constraintsOf } from './constraints.js';

/** An index as `INDEXES` lists it. */
export interface Index {
  readonly name: string;
  readonly type: string;
  readonly entityType: 'NODE' | 'RELATIONSHIP';
  /** The labels, or the relationship types. */
  readonly labels: readonly string[];
  readonly properties: readonly string[];
  readonly isUnique: boolean;
  /** Whether it has all that is to be in it. */
  readonly isOnline: boolean;
}

const INDEXES = `
SHOW INDEXES YIELD name, state, type, entityType, labelsOrTypes, properties, owningConstraint
RETURN name, type, entityType, coalesce(labelsOrTypes, []) AS labels, coalesce(properties, []) AS properties,
  owningConstraint IS NOT NULL AS isUnique, state = 'ONLINE' AS isOnline`;

/** The indexes of a database. */
export async function indexesOf(connection: Connection, limits: ReadLimits): Promise<readonly Index[]> {
  return (await connection.read(INDEXES, {}, limits)).map((record) => record.toObject() as Index);
}

/** What a graph needs and the indexes of its database do not serve as. */
export const lacking = (ontology: Ontology, indexes: readonly Index[]): Constraint[] =>
  constraintsOf(ontology).filter(({ isServedBy }) => !indexes.some(isServedBy));

/** Refuses indexes of others that stand where the graph needs its own. */
export function refuseBarred(constraints: readonly Constraint[], indexes: readonly Index[]): void {
  const barring = [...new Set(constraints.flatMap(({ isBarredBy }) => indexes.filter(isBarredBy)))];
  if (barring.length === 0) return;
  const named = barring.map(({ name, labels, properties, isUnique }) => {
    const drop = `DROP ${isUnique ? 'CONSTRAINT' : 'INDEX'} \`${name.replaceAll('`', '``')}\``;
    return `${name} on ${labels.join(', ')} (${properties.join(', ')}): ${drop}`;
  });
  throw new StoreError(
    'STORE_MISCONFIGURED',
    `The database has ${barring.length === 1 ? 'an index' : 'indexes'} of others where the graph needs its own. Nothing was changed. ` +
      `Drop what nobody needs, or choose a database of its own for the graph. ${named.join('; ')}.`,
  );
}
