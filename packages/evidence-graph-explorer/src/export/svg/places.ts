import type { Position, SceneNode } from '../../scene/scene.js';

/** How much room a node and its label get on the whole, in pixels. */
const roomPerNode = 150;

/** How far most nodes, at least, stand from the nearest one, in pixels. */
const leastDistance = 110;

/** However close nodes stand, the picture's sides grow by no more than this factor. */
const mostGrowth = 4;

/**
 * Where nodes stand on paper, in pixels with y growing downwards: as they are positioned, at a scale that leaves room for labels.
 * Nodes without a position stand in rows below the others.
 */
export function placesOf(nodes: readonly SceneNode[], positions: ReadonlyMap<string, Position>): ReadonlyMap<string, Position> {
  const positioned = nodes.flatMap(({ id }) => {
    const position = positions.get(id);
    return position && Number.isFinite(position.x) && Number.isFinite(position.y) ? [{ id, ...position }] : [];
  });
  const left = least(positioned.map(({ x }) => x));
  const top = -least(positioned.map(({ y }) => -y));
  const extent = Math.max(0, ...positioned.flatMap(({ x, y }) => [x - left, top - y]));
  const loose = extent > 0 ? (Math.sqrt(positioned.length) * roomPerNode) / extent : 1;
  const scale = Math.min(loose * mostGrowth, Math.max(loose, leastDistance / closeness(positioned)));
  const places = new Map(positioned.map(({ id, x, y }) => [id, { x: (x - left) * scale, y: (top - y) * scale }]));

  const others = nodes.filter(({ id }) => !places.has(id));
  const below = places.size === 0 ? 0 : Math.max(...[...places.values()].map(({ y }) => y)) + roomPerNode;
  const perRow = Math.ceil(Math.sqrt(nodes.length));
  others.forEach(({ id }, index) => {
    places.set(id, { x: (index % perRow) * roomPerNode, y: below + Math.floor(index / perRow) * roomPerNode });
  });
  return places;
}

const least = (numbers: readonly number[]): number => (numbers.length === 0 ? 0 : Math.min(...numbers));

/** A quarter of all nodes have another one nearer than this; nodes at the same place count as one. */
function closeness(positions: readonly Position[]): number {
  const nearest = positions
    .map(({ x, y }) =>
      positions.reduce((least, other) => {
        const distance = Math.hypot(other.x - x, other.y - y);
        return distance > 0 && distance < least ? distance : least;
      }, Number.POSITIVE_INFINITY),
    )
    .sort((a, b) => a - b);
  return nearest[Math.floor(nearest.length / 4)] ?? Number.POSITIVE_INFINITY;
}
