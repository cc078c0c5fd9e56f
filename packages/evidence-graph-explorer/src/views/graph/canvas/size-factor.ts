import type { PictureNode } from './picture.js';

type Dot = Pick<PictureNode, 'x' | 'y' | 'size'>;

const least = 0.3;

/**
 * By how much nodes are to be made smaller, at most so far that they are still seen, so that none covers another where a unit has so
 * many pixels; and with all else where that is less than one.
 */
export function sizeFactor(nodes: readonly Dot[], pixelsPerUnit: number): number {
  let factor = Math.min(1, Math.max(0.75, pixelsPerUnit));
  for (const [index, a] of nodes.entries()) {
    for (let next = index + 1; next < nodes.length; next += 1) {
      const b = nodes[next] as Dot;
      const reach = (factor * (a.size + b.size)) / pixelsPerUnit;
      const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
      if (dx < reach && dy < reach) factor = Math.min(factor, (pixelsPerUnit * Math.hypot(dx, dy)) / (a.size + b.size));
    }
  }
  return Math.max(least, factor);
}
