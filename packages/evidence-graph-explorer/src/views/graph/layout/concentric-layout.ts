import type { Position } from '../../../scene/scene.js';
import { componentsOf, neighboursOf } from './components.js';
import type { LayoutInput, Positions } from './layout.js';

const ringWidth = 90;
const roomOnRing = 60;

/** Rings about the selected node, by the number of hops to it; about the best connected one where none is selected. */
export async function concentricLayout({ scene, centre }: LayoutInput): Promise<Positions> {
  const neighbours = neighboursOf(scene);
  const degree = (id: string): number => neighbours.get(id)?.size ?? 0;
  const best = scene.nodes.reduce((found, { id }) => (degree(id) > degree(found) ? id : found), scene.nodes[0]?.id ?? '');
  const rings = ringsFrom(centre !== null && neighbours.has(centre) ? centre : best, neighbours);
  const reached = new Set(rings.flat());
  const rest = componentsOf(scene)
    .flat()
    .filter((id) => !reached.has(id));
  const positions = new Map<string, Position>();
  let radius = 0;
  for (const ring of [...rings, rest]) {
    if (ring.length === 0) continue;
    radius = positions.size === 0 ? 0 : Math.max(radius + ringWidth, (ring.length * roomOnRing) / (2 * Math.PI));
    for (const [index, id] of ring.entries()) positions.set(id, onCircle(radius, index / ring.length));
  }
  return positions;
}

function ringsFrom(centre: string, neighbours: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const rings: string[][] = [];
  const seen = new Set<string>();
  for (let ring = neighbours.has(centre) ? [centre] : []; ring.length > 0; ) {
    rings.push(ring);
    for (const id of ring) seen.add(id);
    ring = [...new Set(ring.flatMap((id) => [...(neighbours.get(id) ?? [])]))].filter((id) => !seen.has(id));
  }
  return rings;
}

/** The start is at the top; the rest follows clockwise. */
const onCircle = (radius: number, turn: number): Position => ({
  x: radius * Math.sin(2 * Math.PI * turn),
  y: radius * Math.cos(2 * Math.PI * turn),
});
