import type { Position, SceneNode } from '../../scene/scene.js';

/** How much room a node and its label get, in pixels. */
const roomPerNode = 150;

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
  const side = Math.sqrt(positioned.length) * roomPerNode;
  const scale = extent > 0 ? side / extent : 1;
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
