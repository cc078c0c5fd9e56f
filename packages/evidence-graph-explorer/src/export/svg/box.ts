import type { Position } from '../../scene/scene.js';

/** A part of the paper, in pixels; y grows downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The smallest box around others; an empty one where there are none. */
export const boxAround = (boxes: readonly Box[]): Box =>
  boxes.reduce(
    (around, { left, top, right, bottom }) => ({
      left: Math.min(around.left, left),
      top: Math.min(around.top, top),
      right: Math.max(around.right, right),
      bottom: Math.max(around.bottom, bottom),
    }),
    boxes[0] ?? { left: 0, top: 0, right: 0, bottom: 0 },
  );

export const boxAt = ({ x, y }: Position): Box => ({ left: x, top: y, right: x, bottom: y });

export const padded = ({ left, top, right, bottom }: Box, by: number): Box => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});
