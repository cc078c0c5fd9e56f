import type { Position } from '../../../scene/scene.js';
import { boxAbout, overlap, type Rectangle } from './rectangle.js';

/** How much room a node has about it beside what lies over the picture, in pixels: for itself, and for its name. */
const room = 56;

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a picture moves: first so many times farther away, about its middle, then by so many pixels. */
export interface Move {
  readonly farther: number;
  readonly by: Position;
}

/**
 * How a picture moves so that places in it are seen beside what lies over it: as little as may be; into the middle of what is free
 * where one of them was out of sight, or where not all of them have room. Undefined where all are seen.
 */
export function uncovered(places: readonly Position[], covers: readonly Rectangle[], { width, height }: Size): Move | undefined {
  const screen = { left: 0, top: 0, right: width, bottom: height };
  const isSeen = ({ x, y }: Position) => x >= 0 && y >= 0 && x <= width && y <= height;
  const isCovered = (place: Position) => covers.some((cover) => overlap(boxAbout(place, 2 * room, 2 * room), cover));
  if (places.every((place) => isSeen(place) && !isCovered(place))) return undefined;
  const free = covers.reduce(besides, screen);
  const space = { width: free.right - free.left - 2 * room, height: free.bottom - free.top - 2 * room };
  const [left, right] = [Math.min(...places.map(({ x }) => x)), Math.max(...places.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...places.map(({ y }) => y)), Math.max(...places.map(({ y }) => y))];
  const farther = Math.max(1, (right - left) / Math.max(1, space.width), (bottom - top) / Math.max(1, space.height));
  const isCentred = farther > 1 || !places.every(isSeen);
  const from = (at: number, middle: number) => middle + (at - middle) / farther;
  return {
    farther,
    by: {
      x: shift(from(left, width / 2), from(right, width / 2), free.left + room, free.right - room, isCentred),
      y: shift(from(top, height / 2), from(bottom, height / 2), free.top + room, free.bottom - room, isCentred),
    },
  };
}

/** By how much what reaches from a start to an end goes to lie within bounds. */
function shift(start: number, end: number, least: number, most: number, isCentred: boolean): number {
  if (isCentred) return (start + end) / 2 - (least + most) / 2;
  return end > most ? end - most : Math.min(0, start - least);
}

/** What is left of a part of the screen beside what lies over it: the largest of what is on its four sides. */
function besides(free: Rectangle, cover: Rectangle): Rectangle {
  if (!overlap(free, cover)) return free;
  const sides = [
    { ...free, right: cover.left },
    { ...free, bottom: cover.top },
    { ...free, left: cover.right },
    { ...free, top: cover.bottom },
  ];
  return sides.reduce((best, side) => (areaOf(side) > areaOf(best) ? side : best));
}

const areaOf = ({ left, right, top, bottom }: Rectangle): number => Math.max(0, right - left) * Math.max(0, bottom - top);
