import neo4j from 'neo4j-driver';
import { relationshipEnds } from '../../dataset/relationship-id.js';

/** Turns a value into what Neo4j is sent. */
export type Encode = (value: unknown) => unknown;

/** A count as an integer, as JavaScript's numbers are sent as floats; with one more, to see whether there are more. */
export const encodeLimit =
  (more: 0 | 1): Encode =>
  (value) =>
    neo4j.int((value as number) + more);

/** Ids of nodes or relationships, each with the ids of its ends, by which a relationship is found. */
export const encodeIds: Encode = (ids) =>
  (ids as readonly string[]).map((id) => {
    const ends = relationshipEnds(id);
    return [id, ends?.from ?? null, ends?.to ?? null];
  });
