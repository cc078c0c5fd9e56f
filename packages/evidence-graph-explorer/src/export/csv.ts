import type { Scene } from '../scene/scene.js';
import { type Column, nodeColumns, relationshipColumns, textColumns } from './columns.js';
import { csvText } from './csv-text.js';
import type { ExportOptions } from './options.js';

/** The nodes as a CSV table (see `csvText`). */
export const nodesCsv = ({ nodes }: Scene, options: Pick<ExportOptions, 'languages' | 'hasGrounds' | 'typeLabel'>): string =>
  table([{ name: 'id', of: ({ id }) => id }, ...nodeColumns(options)], nodes);

/** The relationships as a CSV table (see `csvText`), with the names of both ends. */
export function relationshipsCsv(
  { nodes, relationships }: Scene,
  options: Pick<ExportOptions, 'languages' | 'hasGrounds' | 'relationshipLabel'>,
): string {
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
      ...textColumns<Relationship>(name, options.languages, (relationship) => names.get(idOf(relationship))),
    ];
  }
}

type Relationship = Scene['relationships'][number];

const table = <T>(columns: readonly Column<T>[], items: readonly T[]): string =>
  csvText([columns.map(({ name }) => name), ...items.map((item) => columns.map(({ of }) => of(item)))]);
