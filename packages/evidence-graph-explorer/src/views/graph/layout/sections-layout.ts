import type { Position } from '../../../scene/scene.js';
import type { LayoutInput, Positions } from './layout.js';

const columnWidth = 170;
const rowHeight = 46;
const tallest = 14;

/** Columns by the part of the source in which a node is first spoken of, in the order of the source; what is nowhere comes last. */
export async function sectionsLayout({ scene, sectionOf }: LayoutInput): Promise<Positions> {
  const sections = new Map<number, string[]>();
  for (const { id } of scene.nodes) {
    const section = sectionOf(id) ?? Number.POSITIVE_INFINITY;
    sections.set(section, [...(sections.get(section) ?? []), id]);
  }
  const positions = new Map<string, Position>();
  let column = 0;
  for (const [, ids] of [...sections].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const [index, id] of ids.entries()) {
      const place = { x: (column + Math.floor(index / tallest)) * columnWidth, y: -(index % tallest) * rowHeight };
      positions.set(id, place);
    }
    column += Math.ceil(ids.length / tallest);
  }
  return positions;
}
