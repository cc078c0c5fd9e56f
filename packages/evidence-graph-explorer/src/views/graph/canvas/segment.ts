import type { Position } from '../../../scene/scene.js';

/** A straight line between two places. */
export interface Segment {
  readonly start: Position;
  readonly end: Position;
}

/** How far a place is from a line. */
export function distanceTo({ start, end }: Segment, { x, y }: Position): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - start.x) * dx + (y - start.y) * dy) / length));
  return Math.hypot(start.x + share * dx - x, start.y + share * dy - y);
}

/** A line between two circles, without what is inside them; null where they touch. */
export function between(start: Position, startRadius: number, end: Position, endRadius: number): Segment | null {
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length <= startRadius + endRadius) return null;
  const at = (distance: number): Position => ({
    x: start.x + ((end.x - start.x) * distance) / length,
    y: start.y + ((end.y - start.y) * distance) / length,
  });
  return { start: at(startRadius), end: at(length - endRadius) };
}

export const middleOf = ({ start, end }: Segment): Position => ({ x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 });
