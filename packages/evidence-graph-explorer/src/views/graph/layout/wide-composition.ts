import type { Position } from '../../../scene/scene.js';
import type { Composition, Zone } from './composition.js';
import { gridIn } from './grid.js';
import type { Members } from './members.js';
import { type Box, wideSpace } from './space.js';

const margin = 16;
const gap = 12;
/** Zones have their name above their nodes. */
const title = 22;
/** The tool bar lies over the upper left corner, the legend over the lower left one. */
const below = 72;
const above = 62;
const stageHeight = 92;
const rowHeight = 84;
/** A family of more nodes stands at a side, a smaller one below the stages. */
const few = 4;

/** Stages side by side in the middle, what is tied to each below it; the largest families at both sides, the others below the stages. */
export function composeWide({ head, stages, families }: Members): Omit<Composition, 'order'> {
  const { width, height } = wideSpace;
  const places = new Map<string, Position>();
  const zones: Zone[] = [];
  const { left, right, bottom } = sidesOf(families);
  const middle = {
    left: margin + (left.length > 0 ? 350 + gap : 0),
    right: width - margin - (right.length > 0 ? 318 + gap : 0),
    top: head === null ? below : 150,
    bottom: height - above - (bottom.length > 0 ? 172 + gap : 0),
  };
  if (head !== null) places.set(head, { x: (middle.left + middle.right) / 2, y: below + 24 });
  const put = (box: Box, ids: readonly string[], name: string | null): void => {
    zones.push({ ...box, family: name });
    const within = { x: box.x, y: box.y + title, width: box.width, height: box.height - title };
    for (const [index, place] of gridIn(within, ids.length).entries()) places.set(ids[index] as string, place);
  };
  const column = (middle.right - middle.left + gap) / stages.length;
  for (const [index, { id, tied }] of stages.entries()) {
    const box = { x: middle.left + index * column, y: middle.top, width: column - gap, height: middle.bottom - middle.top };
    zones.push({ ...box, family: null });
    const x = box.x + box.width / 2;
    places.set(id, { x, y: box.y + 44 });
    const room = { x: box.x, y: box.y + stageHeight, width: box.width, height: box.height - stageHeight };
    const isColumn = tied.length * rowHeight <= room.height;
    for (const [row, place] of gridIn(room, tied.length).entries())
      places.set(tied[row] as string, isColumn ? { x, y: room.y + (row + 0.45) * rowHeight } : place);
  }
  stack({ x: margin, y: below, width: 350, height: height - above - below }, left, put);
  stack({ x: width - margin - 318, y: margin, width: 318, height: height - 2 * margin }, right, put);
  lineUp(
    { x: middle.left, y: middle.bottom + gap, width: middle.right - middle.left, height: height - above - middle.bottom - gap },
    bottom,
    put,
  );
  return { places, zones };
}

type Family = Members['families'][number];
type Put = (box: Box, ids: readonly string[], name: string) => void;

/** How many nodes a side has room for. */
const sideRoom = 24;

/** Gives each family its side: large ones left or right, whichever has more room left, small ones and what finds no room below. */
function sidesOf(families: readonly Family[]): Record<'left' | 'right' | 'bottom', Family[]> {
  const sides: Record<'left' | 'right' | 'bottom', Family[]> = { left: [], right: [], bottom: [] };
  const roomAt = (side: 'left' | 'right'): number => sides[side].reduce((room, { ids }) => room - ids.length, sideRoom);
  for (const family of families) {
    const side = roomAt('left') > roomAt('right') ? 'left' : 'right';
    sides[family.ids.length <= few || roomAt(side) < family.ids.length / 2 ? 'bottom' : side].push(family);
  }
  return sides;
}

/** One above the other, each as high as its rows need. */
function stack(box: Box, families: readonly Family[], put: Put): void {
  const heights = shares(
    box.height,
    families.map(({ ids }) => Math.ceil(ids.length / 3) + 0.4),
  );
  let y = box.y;
  for (const [index, { name, ids }] of families.entries()) {
    const height = heights[index] as number;
    put({ x: box.x, y, width: box.width, height }, ids, name);
    y += height + gap;
  }
}

/** Side by side, each as wide as its nodes need. */
function lineUp(box: Box, families: readonly Family[], put: Put): void {
  const widths = shares(
    box.width,
    families.map(({ ids }) => Math.ceil(ids.length / 2)),
  );
  let x = box.x;
  for (const [index, { name, ids }] of families.entries()) {
    const width = widths[index] as number;
    put({ x, y: box.y, width, height: box.height }, ids, name);
    x += width + gap;
  }
}

/** Parts of a length with a gap between them, in proportion to what each needs. */
function shares(length: number, needs: readonly number[]): number[] {
  const all = needs.reduce((sum, need) => sum + need, 0);
  const rest = length - gap * (needs.length - 1);
  return needs.map((need) => (rest * need) / all);
}
