import type { Position } from '../../../scene/scene.js';
import { NodeAtlas } from './node-atlas.js';

type Circle = Position & { readonly radius: number };

/** Of those whose image is at a place, the one whose middle is nearest; undefined where there is none. */
export function nearestMark<T extends Circle>(marks: readonly T[], { x, y }: Position): T | undefined {
  let [nearest, least]: [T | undefined, number] = [undefined, Number.POSITIVE_INFINITY];
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance <= mark.radius * NodeAtlas.reach && distance < least) [nearest, least] = [mark, distance];
  }
  return nearest;
}
