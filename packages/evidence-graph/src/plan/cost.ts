import type { Values } from './read.js';
import type { Asked, Entry, Page, Root, Selection, Shape } from './shape.js';

export interface Cost {
  /** The most nodes and relationships the operation can return. */
  readonly total: number;
  /** Under which field the most of them stand, and how many. */
  readonly heaviest: Asked & { readonly rows: number };
}

/**
 * The most an operation can return, from its plan alone: a root gives as many rows as its page or its ids, a to-one entry as many
 * as its parents, a list or page that many times the most it can hold, groups likewise, and a total one a parent. Parallel relationships are
 * those of the list in which they are read: on all its pages not more than it can hold. Among layouts the dearest counts.
 */
export function costOf(shape: Shape, values: Values): Cost {
  let heaviest: Cost['heaviest'] = { field: '', rows: -1 };
  const weigh = ({ field, path }: Asked, rows: number): number => {
    if (rows > heaviest.rows) heaviest = { field, ...(path === undefined ? {} : { path }), rows };
    return rows;
  };
  const ofSelection = ({ layouts }: Selection, parents: number, over = parents): number => {
    let most = 0;
    for (const { entries } of layouts) {
      let sum = 0;
      for (const entry of entries) sum += ofEntry(entry, entry.hop.kind === 'parallel' ? over : parents);
      if (sum > most) most = sum;
    }
    return most;
  };
  const ofGroups = (asked: Asked, { groupings }: Page, parents: number): number => {
    let groups = 0;
    for (const { limit, total } of groupings) groups += Number(values[limit]) + (total ? 1 : 0);
    return groups === 0 ? 0 : weigh(asked, parents * groups);
  };
  const ofEntry = (entry: Entry, parents: number): number => {
    if (entry.kind === 'page') {
      const { rows, total, limit } = entry.page;
      const found = rows ? parents * Math.min(Number(values[limit]), entry.atMost) : 0;
      const counted = (total ? parents : 0) + ofGroups(entry, entry.page, parents);
      return weigh(entry, found) + counted + (rows ? ofSelection(entry.selection, found, parents) : 0);
    }
    const found = entry.kind === 'list' ? parents * entry.atMost : parents;
    return weigh(entry, found) + ofSelection(entry.selection, found);
  };
  const ofRoot = (root: Root): number => {
    const found =
      root.kind === 'ids' ? (values[root.ids] as unknown[]).length : root.page.rows ? Number(values[root.page.limit]) : 0;
    const counted = root.kind === 'page' && root.page.total ? 1 : 0;
    const groups = root.kind === 'page' ? ofGroups(root, root.page, 1) : 0;
    return weigh(root, found) + counted + groups + (found > 0 ? ofSelection(root.selection, found) : 0);
  };
  let total = 0;
  for (const root of shape.roots) total += ofRoot(root);
  return { total, heaviest };
}
