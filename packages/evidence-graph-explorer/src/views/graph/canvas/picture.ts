import { groupBy } from '../../../group-by.js';
import type { Assertion, Localized, Position, Scene, SceneNode, SceneRelationship } from '../../../scene/scene.js';
import type { Family } from '../../../style/families.js';
import type { LaidOut } from '../layout/layout.js';
import type { Box } from '../layout/space.js';

export interface PictureNode extends Position {
  readonly id: string;
  /** Its radius in pixels. */
  readonly size: number;
  readonly family: Family;
  readonly label: string;
  /** Its label with what qualifies it, for when a reader points at it. */
  readonly fullLabel: string;
  readonly assertion: Assertion | null;
  /** Those of a higher rank get their label first. */
  readonly rank: number;
  /** Whether its label is bold: it is one of those that all others stand about. */
  readonly isChief: boolean;
  readonly isSelected: boolean;
  readonly isPinned: boolean;
  readonly isMarked: boolean;
  /** Whether it is next to what is in focus. */
  readonly isNear: boolean;
  /** Whether it stands back behind what is in focus. */
  readonly isDimmed: boolean;
}

/** What an edge means in the picture. */
export type EdgeRole = 'within' | 'across' | 'order' | 'path' | 'focus' | 'selected' | 'dimmed';

/** All relationships between two nodes, as one line. */
export interface PictureEdge {
  /** The ID of its first relationship. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly role: EdgeRole;
  /** Whether none of them is stated. */
  readonly isInferred: boolean;
  /** Which ends have an arrow. */
  readonly arrows: { readonly from: boolean; readonly to: boolean };
  readonly label: string;
}

/** What a relation leads to from the node in focus. */
export interface PictureGroup {
  readonly id: string;
  readonly label: string;
  /** The IDs of the nodes at its other end. */
  readonly ends: readonly string[];
}

/** What the canvas draws. */
export interface Picture {
  readonly nodes: readonly PictureNode[];
  readonly edges: readonly PictureEdge[];
  readonly groups: readonly PictureGroup[];
  readonly zones: readonly PictureZone[];
}

export interface PictureZone extends Box {
  readonly label: string;
}

export interface PictureInput {
  /** What is visible of the scene. */
  readonly scene: Scene;
  readonly laidOut: LaidOut;
  readonly ranks: ReadonlyMap<string, number>;
  /** The node or relationship in focus; null for none. */
  readonly focus: string | null;
  /** Relationships of the path asked for; null for none. */
  readonly path: readonly string[] | null;
  readonly pinned: Readonly<Record<string, unknown>>;
  /** The IDs of the nodes that are marked. */
  readonly marked: ReadonlySet<string>;
  readonly text: (text: Localized) => string;
  readonly relationshipLabel: (type: string, direction: 'OUT' | 'IN') => Localized;
  /** A label with what qualifies that which it names. */
  readonly qualified: (label: string, of: SceneNode | SceneRelationship) => string;
  readonly familyOf: (type: string) => Family;
  readonly prominenceOf: (type: string) => number;
}

/** The scene as it is drawn. What is in focus is a node with all that leads to it and from it, a relationship with its ends, or a path. */
export function pictureOf(input: PictureInput): Picture {
  const { scene, laidOut, focus, path } = input;
  const { positions } = laidOut;
  const strong = new Set(scene.relationships.filter(isInFocus(focus, path)).map(({ id }) => id));
  const ends = scene.relationships.filter(({ id }) => strong.has(id)).flatMap(({ from, to }) => [from, to]);
  const near = new Set(focus === null ? ends : [...ends, focus]);
  const hasFocus = near.size > 0 && (strong.size > 0 || scene.nodes.some(({ id }) => id === focus));
  const zoneOf = zonesOf(laidOut);
  return {
    nodes: scene.nodes.flatMap((node) => {
      const position = positions.get(node.id);
      return position ? pictureNode(node, position, { near: hasFocus ? near : null, input }) : [];
    }),
    edges: pairsOf(scene.relationships.filter(({ from, to }) => from !== to && positions.has(from) && positions.has(to))).map(
      (pair) => pictureEdge(pair, { strong, hasFocus, zoneOf, input }),
    ),
    groups: focus !== null && scene.nodes.some(({ id }) => id === focus) ? groupsOf(focus, input) : [],
    zones: laidOut.zones.map(({ family, ...box }) => ({
      ...box,
      label: family === null ? '' : labelOfFamily(family, input),
    })),
  };
}

function pictureNode(
  node: SceneNode,
  position: Position,
  { near, input }: { readonly near: ReadonlySet<string> | null; readonly input: PictureInput },
): PictureNode {
  const { laidOut, focus } = input;
  const { id, type, assertion } = node;
  const number = laidOut.order.indexOf(id) + 1;
  const label = `${number > 0 ? `${number} ` : ''}${input.text(node.name)}`;
  const prominence = number > 0 ? 9 : input.prominenceOf(type);
  return {
    id,
    ...position,
    size: radiusOf(prominence),
    family: input.familyOf(type),
    label,
    fullLabel: input.qualified(label, node),
    assertion,
    rank: input.ranks.get(id) ?? 0,
    isChief: prominence >= 9,
    isSelected: id === focus,
    isPinned: id in input.pinned,
    isMarked: input.marked.has(id),
    isNear: near?.has(id) === true,
    isDimmed: near !== null && !near.has(id),
  };
}

/** In pixels. */
function radiusOf(prominence: number): number {
  if (prominence >= 9) return 16;
  if (prominence >= 8) return 12.5;
  return prominence >= 6 ? 11 : 9.5;
}

interface EdgeContext {
  readonly strong: ReadonlySet<string>;
  readonly hasFocus: boolean;
  readonly zoneOf: (id: string) => number;
  readonly input: PictureInput;
}

function pictureEdge(pair: readonly SceneRelationship[], { strong, hasFocus, zoneOf, input }: EdgeContext): PictureEdge {
  const { focus, path, laidOut } = input;
  const shown = pair.filter(({ id }) => strong.has(id));
  const relationships = shown.length > 0 ? shown : pair;
  const { id, from, to } = relationships[0] as SceneRelationship;
  const [start, end] = [laidOut.order.indexOf(from), laidOut.order.indexOf(to)];
  const roleOf = (): EdgeRole => {
    if (relationships.some((one) => one.id === focus)) return 'selected';
    if (shown.length > 0) return path && path.length > 0 ? 'path' : 'focus';
    if (hasFocus) return 'dimmed';
    if (start >= 0 && end === start + 1) return 'order';
    return zoneOf(from) >= 0 && zoneOf(from) === zoneOf(to) ? 'within' : 'across';
  };
  const label = (one: SceneRelationship): string => input.qualified(input.text(input.relationshipLabel(one.type, 'OUT')), one);
  return {
    id,
    from,
    to,
    role: roleOf(),
    isInferred: relationships.every(({ assertion }) => assertion !== null && assertion !== 'STATED'),
    arrows: { from: relationships.some((one) => one.to === from), to: relationships.some((one) => one.to === to) },
    label: [...new Set(relationships.map(label))].join(' · '),
  };
}

/** Relationships between the same two nodes, whichever way they lead. */
const pairsOf = (relationships: readonly SceneRelationship[]): SceneRelationship[][] => [
  ...groupBy(relationships, ({ from, to }) => [from, to].sort().join(' ')).values(),
];

/** What leads from a node and to it, relation by relation. */
function groupsOf(focus: string, { scene, laidOut, text, relationshipLabel }: PictureInput): PictureGroup[] {
  const groups = new Map<string, PictureGroup>();
  for (const { type, from, to } of scene.relationships) {
    if (from === to || (from !== focus && to !== focus)) continue;
    const [direction, end] = from === focus ? (['OUT', to] as const) : (['IN', from] as const);
    if (!laidOut.positions.has(end)) continue;
    const id = `${direction} ${type}`;
    const ends = groups.get(id)?.ends ?? [];
    if (!ends.includes(end)) groups.set(id, { id, label: text(relationshipLabel(type, direction)), ends: [...ends, end] });
  }
  return [...groups.values()].sort((a, b) => b.ends.length - a.ends.length || (a.id < b.id ? -1 : 1));
}

/** The number of the zone in which a node stands; -1 for none. */
const zonesOf =
  ({ zones, positions }: LaidOut) =>
  (id: string): number => {
    const { x = 0, y = 0 } = positions.get(id) ?? {};
    return zones.findIndex((zone) => x >= zone.x && x <= zone.x + zone.width && -y >= zone.y && -y <= zone.y + zone.height);
  };

const labelOfFamily = (name: string, { scene, familyOf, text }: PictureInput): string => {
  const one = scene.nodes.find(({ type }) => familyOf(type).name === name);
  return one ? text(familyOf(one.type).label) : '';
};

const isInFocus =
  (focus: string | null, path: readonly string[] | null) =>
  ({ id, from, to }: SceneRelationship): boolean =>
    id === focus || (path && path.length > 0 ? path.includes(id) : from === focus || to === focus);
