import type { Position } from '../../../scene/scene.js';
import { roomIn, type Space } from './space.js';

/** How much more a picture may be stretched one way than the other. */
const stretch = 1.8;

/** Places moved and scaled so that they fill the room of a space. */
export function fitted(places: ReadonlyMap<string, Position>, space: Space): Map<string, Position> {
  const room = roomIn(space);
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const horizontal = scaleFor(room.width, right - left);
  const vertical = scaleFor(room.height, bottom - top);
  const [scaleX, scaleY] = [Math.min(horizontal, vertical * stretch), Math.min(vertical, horizontal * stretch)];
  const middle = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      { x: middle.x + (x - (left + right) / 2) * scaleX, y: middle.y + (y - (top + bottom) / 2) * scaleY },
    ]),
  );
}

/** How far apart so many nodes can stand in the room of a space. */
export function distanceIn(space: Space, count: number): number {
  const { width, height } = roomIn(space);
  return Math.min(60, 0.75 * Math.sqrt((width * height) / Math.max(1, count)));
}

/** A line of nodes has no extent across it: it is not scaled that way. */
const scaleFor = (room: number, extent: number): number => (extent > 0 ? room / extent : 1);
