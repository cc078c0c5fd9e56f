import type { Assertion, Scene, SceneNode, SceneRelationship } from '../../../scene/scene.js';
import type { Positions } from '../layout/layout.js';

export interface PictureNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Its radius in pixels. */
  readonly size: number;
  readonly color: string;
  readonly label: string;
  /** Its label with what qualifies it, for when a reader points at it. */
  readonly fullLabel: string;
  readonly assertion: Assertion | null;
  readonly isSelected: boolean;
  readonly isPinned: boolean;
  /** Whether it stands back behind what is in focus. */
  readonly isDimmed: boolean;
}

export interface PictureEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  /** Whether it is in focus. */
  readonly isStrong: boolean;
  readonly isDimmed: boolean;
}

/** What the canvas draws. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
}

export interface PictureInput {
  /** What is visible of the scene. */
  readonly scene: Scene;
  readonly positions: Positions;
  /** The node or relationship in focus; null for none. */
  readonly focus: string | null;
  /** Relationships of the path asked for; null for none. */
  readonly path: readonly string[] | null;
  readonly pinned: Readonly<Record<string, unknown>>;
  readonly nameOf: (node: SceneNode) => string;
  readonly relationshipLabel: (relationship: SceneRelationship) => string;
  /** A label with what qualifies that which it names. */
  readonly qualified: (label: string, of: SceneNode | SceneRelationship) => string;
  readonly colorOf: (type: string) => string;
}

/** The scene as it is drawn. What is in focus is a node with all that leads to it and from it, a relationship with its ends, or a path. */
export function pictureOf(input: PictureInput): Picture {
  const { scene, positions, focus, path, pinned } = input;
  const strong = new Set(scene.relationships.filter(isInFocus(focus, path)).map(({ id }) => id));
  const ends = scene.relationships.filter(({ id }) => strong.has(id)).flatMap(({ from, to }) => [from, to]);
  const near = new Set(focus === null ? ends : [...ends, focus]);
  const hasFocus = near.size > 0 && (strong.size > 0 || scene.nodes.some(({ id }) => id === focus));
  const degrees = degreesOf(scene);
  return {
    nodes: scene.nodes.flatMap((node) => {
      const position = positions.get(node.id);
      if (!position) return [];
      return {
        id: node.id,
        ...position,
        size: 4.5 + 1.6 * Math.sqrt(degrees.get(node.id) ?? 0),
        color: input.colorOf(node.type),
        label: input.nameOf(node),
        fullLabel: input.qualified(input.nameOf(node), node),
        assertion: node.assertion,
        isSelected: node.id === focus,
        isPinned: node.id in pinned,
        isDimmed: hasFocus && !near.has(node.id),
      };
    }),
    edges: scene.relationships
      .filter(({ from, to }) => positions.has(from) && positions.has(to))
      .map((relationship) => {
        const { id, from, to } = relationship;
        const label = input.qualified(input.relationshipLabel(relationship), relationship);
        return { id, from, to, label, isStrong: strong.has(id), isDimmed: hasFocus && !strong.has(id) };
      }),
  };
}

const isInFocus =
  (focus: string | null, path: readonly string[] | null) =>
  ({ id, from, to }: Scene['relationships'][number]): boolean =>
    id === focus || (path && path.length > 0 ? path.includes(id) : from === focus || to === focus);

function degreesOf({ relationships }: Scene): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const { from, to } of relationships) {
    for (const id of from === to ? [from] : [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}
