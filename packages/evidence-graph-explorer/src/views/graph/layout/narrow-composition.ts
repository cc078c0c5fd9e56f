import { chunks } from '../../../chunks.js';
import type { Position } from '../../../scene/scene.js';
import type { Composition, Zone } from './composition.js';
import type { Members } from './members.js';
import { byRank } from './rank.js';
import { narrowSpace } from './space.js';

/** How many nodes a small screen shows. */
const most = 28;
const inRow = 4;
const margin = 12;
const gap = 8;
/** The tool bar lies over what is below. */
const bottom = 652;

/** Rows below one another: one for each stage with what is tied to it, and around them the best of each family and of all. */
export function composeNarrow(
  { head, stages, families }: Members,
  ranks: ReadonlyMap<string, number>,
): Omit<Composition, 'order'> {
  const stageRows = stages.map(({ id, tied }) => [id, ...tied.slice(0, inRow - 1)]);
  const rest = families.flatMap(({ ids }) => ids).concat(head ?? []);
  const first = families.map(({ ids }) => ids[0] as string);
  const ranked = [...new Set([...first, ...rest.sort(byRank(ranks))])];
  const best = new Set(ranked.slice(0, Math.max(inRow, most - stageRows.flat().length)));
  const chosen = families.map(({ ids }) => ids.filter((id) => best.has(id)));
  // as in the wide composition, the largest family comes last
  const [largest = [], ...others] = chosen;
  const around = [...(head !== null && best.has(head) ? [head] : []), ...others.flat(), ...largest];
  const rows = chunks(around, inRow);
  const before = Math.floor(rows.length / 2);
  return inRows([...rows.slice(0, before), ...stageRows, ...rows.slice(before)]);
}

function inRows(rows: readonly (readonly string[])[]): Omit<Composition, 'order'> {
  const places = new Map<string, Position>();
  const zones: Zone[] = [];
  const width = narrowSpace.width - 2 * margin;
  const height = (bottom - margin + gap) / rows.length;
  for (const [row, ids] of rows.entries()) {
    const y = margin + row * height;
    zones.push({ x: margin, y, width, height: height - gap, family: null });
    for (const [index, id] of ids.entries())
      places.set(id, { x: margin + ((index + 0.5) * width) / inRow, y: y + (height - gap) * 0.34 });
  }
  return { places, zones };
}
