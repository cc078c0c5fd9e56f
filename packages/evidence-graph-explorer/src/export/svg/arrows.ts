import { groupBy } from '../../group-by.js';
import type { Position, SceneRelationship } from '../../scene/scene.js';

/** How far apart relationships between the same two nodes are drawn, in pixels. */
const spread = 24;

/** A relationship and its line: from the rim of one node to that of the other, bent towards the points between them. */
export interface Arrow {
  readonly relationship: SceneRelationship;
  /** Two points are a straight line, three or four a Bézier curve, which lies between them. */
  readonly points: readonly Position[];
}

/** Straight where a relationship is the only one between its nodes; several bend away from each other, and one to itself is a loop. */
export function arrows(
  relationships: readonly SceneRelationship[],
  places: ReadonlyMap<string, Position>,
  radius: number,
): Arrow[] {
  const parallel = groupBy(relationships, ({ from, to }) => [from, to].sort().join('\n'));
  return [...parallel.values()].flatMap((some) =>
    some.map((relationship, index) => {
      const from = places.get(relationship.from) as Position;
      const to = places.get(relationship.to) as Position;
      if (relationship.from === relationship.to) return { relationship, points: loop(from, radius, index) };
      const side = relationship.from < relationship.to ? 1 : -1;
      return { relationship, points: line(from, to, radius, side * (index - (some.length - 1) / 2) * spread) };
    }),
  );
}

/** A line whose middle lies `bend` pixels beside the straight one. */
function line(from: Position, to: Position, radius: number, bend: number): Position[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // A quadratic curve comes half as far out as its control point.
  const control = {
    x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend * 2,
    y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend * 2,
  };
  const [start, end] = [towards(from, control, radius), towards(to, control, radius)];
  return bend === 0 ? [start, end] : [start, control, end];
}

function loop({ x, y }: Position, radius: number, index: number): Position[] {
  const rim = radius * Math.SQRT1_2;
  const reach = radius * (4 + 2 * index);
  return [
    { x: x - rim, y: y - rim },
    { x: x - reach, y: y - reach },
    { x: x + reach, y: y - reach },
    { x: x + rim, y: y - rim },
  ];
}

/** The place at a distance from one place on the way to another, but never beyond it. */
function towards(from: Position, to: Position, distance: number): Position {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length > 0 ? Math.min(1, distance / length) : 0;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}
