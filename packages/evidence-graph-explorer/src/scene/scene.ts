/** A text in both languages. */
export interface Localized {
  readonly zh: string;
  readonly en: string;
}

/** On what ground the graph holds a thing. */
export type Assertion = 'STATED' | 'INFERRED' | 'DERIVED' | 'BACKGROUND' | 'NOT_STATED';

/** A node as the explorer draws it: `id` is the global ID, such as `Book:emma`, `type` its node type. */
export interface SceneNode {
  readonly id: string;
  readonly type: string;
  readonly name: Localized;
  /** Null where the graph tells no grounds. */
  readonly assertion: Assertion | null;
  /** What does not go without saying of it: that it is demanded, or on what ground the graph holds it. */
  readonly qualifiers: readonly Localized[];
}

/** A relationship between two nodes of the scene. */
export interface SceneRelationship {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** Null where the graph tells no grounds. */
  readonly assertion: Assertion | null;
  /** What does not go without saying of it: of how many it holds, on what condition, on what ground. */
  readonly qualifiers: readonly Localized[];
}

/** What is drawn: each node and each relationship once, all ends present. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly relationships: readonly SceneRelationship[];
}

/** Nodes that came into a scene together: with one that was expanded, or for themselves. */
export interface Growth {
  readonly centre: string | null;
  readonly ids: readonly string[];
}

/** A place in the scene's own coordinates; y grows upwards. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** A part of a scene: some of its nodes, and the relationships among them. */
export const sceneWithin = ({ nodes, relationships }: Scene, ids: ReadonlySet<string>): Scene => ({
  nodes: nodes.filter(({ id }) => ids.has(id)),
  relationships: relationships.filter(({ from, to }) => ids.has(from) && ids.has(to)),
});

export const emptyScene: Scene = { nodes: [], relationships: [] };
