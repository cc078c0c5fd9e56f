import type { Values } from '../../plan/read.js';
import type { Page } from '../../plan/shape.js';

/** Turns what Neo4j answered into rows, in place: the driver made it for this read alone. */
export type Decode<Of = unknown> = (value: Of, values: Values) => unknown;
type Rows = (unknown[] | null)[];

/** Of an array: those of its positions that are not yet as they should be. */
export function decodePositions(positions: readonly (readonly [number, Decode])[]): Decode<unknown[]> | undefined {
  if (positions.length === 0) return undefined;
  return (row, values) => {
    for (const [position, decode] of positions) row[position] = decode(row[position], values);
    return row;
  };
}

/** Of rows that start with the number of their layout. */
export function decodeLayouts(layouts: readonly (Decode<unknown[]> | undefined)[]): Decode<unknown[]> | undefined {
  if (layouts.every((decode) => decode === undefined)) return undefined;
  if (layouts.length === 1) return layouts[0];
  return (row, values) => layouts[row[0] as number]?.(row, values) ?? row;
}

export const decodeOne = (decode: Decode<unknown[]> | undefined): Decode | undefined =>
  decode && ((row, values) => (row === null ? null : decode(row as unknown[], values)));

/** Of rows some of which may be null, for an item of no layout. */
export function decodeList(decode: Decode<unknown[]> | undefined, hasNulls: boolean): Decode | undefined {
  if (!decode && !hasNulls) return undefined;
  return (rows, values) => {
    const present = hasNulls ? (rows as Rows).filter((row) => row !== null) : (rows as unknown[][]);
    if (decode) for (const row of present) decode(row as unknown[], values);
    return present;
  };
}

/** Of `[rows, false, total]`: where more are asked for, one row too many tells of them. */
export function decodePage(page: Page, decodeRows: Decode | undefined): Decode | undefined {
  const backward = page.direction === 'backward';
  if (!decodeRows && !page.more && !backward) return undefined;
  return (value, values) => {
    const result = value as [rows: Rows, more: boolean, total: number | null];
    const [rows] = result;
    if (page.more && rows.length > (values[page.limit] as number)) {
      rows.pop();
      result[1] = true;
    }
    if (backward) rows.reverse();
    if (decodeRows) result[0] = decodeRows(rows, values) as Rows;
    return result;
  };
}
