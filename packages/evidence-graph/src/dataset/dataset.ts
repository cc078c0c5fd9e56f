/** A validated graph as plain data: what stores import. */
export interface Dataset {
  /** In the order of their ids (code points). */
  readonly nodes: readonly NodeRecord[];
  /** In the order of their ids (code points). */
  readonly relationships: readonly RelationshipRecord[];
}

export type Scalar = string | number | boolean;
/** Stored properties by name; absent where there is no value. */
export type PropertyValues = Readonly<Record<string, Scalar | readonly Scalar[]>>;

export interface NodeRecord {
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly properties: PropertyValues;
}

export interface RelationshipRecord {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: PropertyValues;
  /** The ids of its evidence. */
  readonly evidence: readonly string[];
}
