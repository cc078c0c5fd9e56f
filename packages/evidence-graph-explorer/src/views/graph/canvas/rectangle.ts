import type { Position } from '../../../scene/scene.js';

/** A part of the screen, in pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAbout = ({ x, y }: Position, width: number, height: number): Rectangle => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isWithin = (inner: Rectangle, outer: Rectangle): boolean =>
  inner.left >= outer.left && inner.top >= outer.top && inner.right <= outer.right && inner.bottom <= outer.bottom;

/** Of some boxes the one that covers the least of what is there; the first of those that cover as little. */
export function leastCovered<T extends { readonly box: Rectangle }>(
  boxes: readonly T[],
  there: readonly Rectangle[],
): T | undefined {
  const covered = boxes.map(({ box }) => there.reduce((sum, other) => sum + shared(box, other), 0));
  return boxes[covered.indexOf(Math.min(...covered))];
}

/** How much two parts of the screen have in common, in pixels. */
const shared = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** A place of the window as one of an element, from its upper left corner. */
export function placeIn(
  element: Element,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Position {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

/** Where an element lies over another one, from the upper left corner of that; undefined where it is not shown. */
export function boxIn(element: Element, over: Element): Rectangle | undefined {
  const { x, y } = element.getBoundingClientRect();
  const { left, top, right, bottom, width } = over.getBoundingClientRect();
  return width === 0 ? undefined : { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
}
