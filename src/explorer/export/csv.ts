import type { Scene } from '../scene/scene.js';
import { type Column, nodeColumns, relationshipColumns } from './columns.js';
import type { ExportOptions } from './options.js';

/** The nodes as a CSV table (see `table`). */
export const nodesCsv = ({ nodes }: Scene, options: Pick<ExportOptions, 'typeLabel'>): string =>
  table([{ name: 'id', of: ({ id }) => id }, ...nodeColumns(options)], nodes);

/** The relationships as a CSV table (see `table`), with the names of both ends. */
export function relationshipsCsv({ nodes, relationships }: Scene, options: Pick<ExportOptions, 'relationshipLabel'>): string {
  const names = new Map(nodes.map(({ id, name }) => [id, name]));
  const columns = [
    { name: 'id', of: ({ id }) => id },
    ...end('source', ({ from }) => from),
    ...relationshipColumns(options),
    ...end('target', ({ to }) => to),
  ] satisfies Column<Relationship>[];
  return table(columns, relationships);

  function end(name: string, idOf: (relationship: Relationship) => string): Column<Relationship>[] {
    return [
      { name, of: idOf },
      { name: `${name}_zh`, of: (relationship) => names.get(idOf(relationship))?.zh ?? '' },
      { name: `${name}_en`, of: (relationship) => names.get(idOf(relationship))?.en ?? '' },
    ];
  }
}

type Relationship = Scene['relationships'][number];

/** RFC 4180 with a header, all cells quoted; the byte order mark tells spreadsheets that it is UTF-8. */
function table<T>(columns: readonly Column<T>[], items: readonly T[]): string {
  const rows = [columns.map(({ name }) => name), ...items.map((item) => columns.map(({ of }) => of(item)))];
  return `\uFEFF${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

/** What a spreadsheet would run as a formula; wide forms count, as some of them take these for the plain ones. */
const formula = /^[=+\-@＝＋－＠\t\r\n]/;

/** A cell that would be run as a formula is made a text by an apostrophe before it. */
const cell = (text: string): string => `"${formula.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;
