import { chunks } from '../../../chunks.js';
import type { Position } from '../../../scene/scene.js';
import type { Composition, Zone } from './composition.js';
import type { Members } from './members.js';
import { byRank } from './rank.js';
import type { Space } from './space.js';

interface Form {
  /** How many nodes a screen of this form shows. */
  readonly most: number;
  readonly inRow: number;
  /** Tools and legend lie over what is above and below. */
  readonly top: number;
  readonly bottom: number;
}

const narrow: Form = { most: 28, inRow: 4, top: 12, bottom: 652 };
const tall: Form = { most: Number.POSITIVE_INFINITY, inRow: 6, top: 76, bottom: 856 };
const margin = 12;
const gap = 8;

/** Rows below one another: one for each stage with what is tied to it, and around them the best of each family and of all. */
export function composeRows(
  { head, stages, families }: Members,
  ranks: ReadonlyMap<string, number>,
  space: Space,
): Omit<Composition, 'order'> {
  const form = space.name === 'tall' ? tall : narrow;
  const { most, inRow } = form;
  const stageRows = stages.map(({ id, tied }) => [id, ...tied.slice(0, inRow - 1)]);
  const beyondRows = stages.flatMap(({ tied }) => tied.slice(inRow - 1));
  const rest = [...families.flatMap(({ ids }) => ids), ...beyondRows, ...(head === null ? [] : [head])];
  const first = families.map(({ ids }) => ids[0] as string);
  const ranked = [...new Set([...first, ...rest.sort(byRank(ranks))])];
  const best = new Set(ranked.slice(0, Math.max(inRow, most - stageRows.flat().length)));
  const chosen = [...families.map(({ ids }) => ids), beyondRows].map((ids) => ids.filter((id) => best.has(id)));
  // as in the wide composition, the largest family comes last
  const [largest = [], ...others] = chosen;
  const around = [...(head !== null && best.has(head) ? [head] : []), ...others.flat(), ...largest];
  const rows = chunks(around, inRow);
  const before = Math.floor(rows.length / 2);
  return inRows([...rows.slice(0, before), ...stageRows, ...rows.slice(before)], form, space.width);
}

function inRows(
  rows: readonly (readonly string[])[],
  { inRow, top, bottom }: Form,
  spaceWidth: number,
): Omit<Composition, 'order'> {
  const places = new Map<string, Position>();
  const zones: Zone[] = [];
  const width = spaceWidth - 2 * margin;
  const height = (bottom - top + gap) / rows.length;
  for (const [row, ids] of rows.entries()) {
    const y = top + row * height;
    zones.push({ x: margin, y, width, height: height - gap, family: null });
    for (const [index, id] of ids.entries())
      places.set(id, { x: margin + ((index + 0.5) * width) / inRow, y: y + (height - gap) * 0.34 });
  }
  return { places, zones };
}
