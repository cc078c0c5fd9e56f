import type { Position } from '../../../scene/scene.js';
import type { PictureEdge } from './picture.js';
import { between, distanceTo, type Segment } from './segment.js';

/** An edge on the screen: from the border of one node to that of the other. */
export interface ScreenEdge extends Segment {
  readonly edge: PictureEdge;
}

/** A node on the screen, as edges need it. */
export interface Circle extends Position {
  readonly radius: number;
}

export const screenEdges = (edges: readonly PictureEdge[], circleOf: (id: string) => Circle | undefined): ScreenEdge[] =>
  edges.flatMap((edge) => {
    const [from, to] = [circleOf(edge.from), circleOf(edge.to)];
    const segment = from && to && between(from, from.radius + 2, to, to.radius + 3);
    return segment ? [{ edge, ...segment }] : [];
  });

/** Those in focus are nearer to the reader: at the same distance they are meant. */
const preference = 3;

/** The edge that is nearest to a place, within a distance; undefined where none is. */
export function edgeAt(edges: readonly ScreenEdge[], place: Position, within: number): ScreenEdge | undefined {
  let best: { edge: ScreenEdge; distance: number } | undefined;
  for (const edge of edges) {
    const { role } = edge.edge;
    const distance = distanceTo(edge, place);
    if (distance > within) continue;
    const weighed = distance + (role === 'dimmed' ? 2 * preference : role === 'across' ? preference : 0);
    if (!best || weighed < best.distance) best = { edge, distance: weighed };
  }
  return best?.edge;
}
