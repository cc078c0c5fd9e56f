/** A text in both languages. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** On what ground the graph holds a thing. */
export type Assertion = 'STATED' | 'INFERRED' | 'DERIVED' | 'BACKGROUND' | 'NOT_STATED';

/** A node as the explorer draws it: `id` is the global ID, such as `ProcedureStep:allocate-quotas`, `type` its node type. */
export interface SceneNode {
  readonly id: string;
  readonly type: string;
  readonly name: Localized;
  readonly assertion: Assertion;
}

/** A relationship between two nodes of the scene. */
export interface SceneRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly assertion: Assertion;
}

/** What is drawn: each node and each relationship once, all ends present. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly relationships: readonly SceneRelationship[];
}

/** A place in the scene's own coordinates; y grows upwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

export const emptyScene: Scene = { nodes: [], relationships: [] };
