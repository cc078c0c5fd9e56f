import type { Position } from '../../../scene/scene.js';
import type { Box } from './space.js';

/** How wide and how high a cell should be, to hold a node with its label. */
const cell = { width: 120, height: 72 };
/** What part of a cell's height every other column stands lower by, so that lines between nodes of a row do not fall into one. */
const stagger = 0.22;

/** The middles of as many cells as there are nodes, row by row. Where the last row is not full, its cells are wider. */
export function gridIn(box: Box, count: number): Position[] {
  const columns = columnsFor(box, count);
  const rows = Math.ceil(count / columns);
  const height = box.height / rows;
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns);
    const inRow = row < rows - 1 ? columns : count - columns * (rows - 1);
    const column = index % columns;
    const shift = inRow > 2 ? (column % 2 === 0 ? -0.5 : 0.5) * stagger * height : 0;
    return { x: box.x + ((column + 0.5) * box.width) / inRow, y: box.y + (row + 0.5) * height + shift };
  });
}

/** As many columns as leave each cell the most room, in relation to what it needs. */
function columnsFor({ width, height }: Box, count: number): number {
  const roomWith = (columns: number): number =>
    Math.min(width / columns / cell.width, height / Math.ceil(count / columns) / cell.height);
  let best = 1;
  for (let columns = 2; columns <= count; columns += 1) if (roomWith(columns) > roomWith(best) + 1e-9) best = columns;
  return best;
}
