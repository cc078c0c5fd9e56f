import type { RelationshipType } from '../ontology/ontology.js';
import type { PropertyValues } from './dataset.js';
import type { Place } from './fault.js';
import { relationshipId } from './relationship-id.js';

/** What has been read from the files so far: each entity and relationship with the place where it is written. */
export interface Draft {
  readonly nodes: Map<string, DraftNode>;
  readonly relationships: DraftRelationship[];
}

export interface DraftNode {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly properties: PropertyValues;
  readonly place: Place;
}

export interface DraftRelationship {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** Tells parallel relationships apart. */
  readonly key: string | undefined;
  readonly properties: PropertyValues;
  readonly evidence: readonly { readonly id: string; readonly place: Place }[];
  readonly place: Place;
}

export const draftId = ({ type, from, to, key }: Pick<DraftRelationship, 'type' | 'from' | 'to' | 'key'>): string =>
  relationshipId(type.name, from, to, key);
