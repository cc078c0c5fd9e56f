/** A validated graph as plain data: what stores import. */
export interface Dataset {
  /** The version that its authors give it. */
  readonly version?: string | undefined;
  /** In the order of their ids (code points). */
  readonly nodes: readonly NodeRecord[];
  /** In the order of their ids (code points). */
  readonly relationships: readonly RelationshipRecord[];
}

/** Which data a graph has. */
export interface DatasetVersion {
  /** The SHA-256 of all that it tells: the same data, the same hash. */
  readonly hash: string;
  /** The version that its authors give it; null where they give none. */
  readonly version: string | null;
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
