import type { NodeRecord, RelationshipRecord } from './dataset.js';

/** A dataset that need not be held in memory: both can be walked any number of times, in the order of their ids. */
export interface Records {
  readonly version?: string | undefined;
  readonly nodes: Iterable<NodeRecord>;
  readonly relationships: Iterable<RelationshipRecord>;
}
