import { compareValues } from '../../plan/order.js';
import type { Values } from '../../plan/read.js';
import type { Grouping, GroupRows, Measure, Row } from '../../plan/shape.js';
import { COMPARISONS, readColumn } from './condition.js';
import type { Item } from './hop.js';

type ReadGroups = (items: readonly Item[], values: Values) => GroupRows;

/** Compiles a grouping to a function from the items of a list to their groups. */
export function compileGrouping({ by, measures, having, largestFirst, limit, total }: Grouping): ReadGroups {
  const keys = by.map(({ column }) => readColumn(column));
  const readMeasures = measures.map(compileMeasure);
  const compare = (a: Group, b: Group): number => {
    if (largestFirst && a.items.length !== b.items.length) return b.items.length - a.items.length;
    for (const [index, { descending }] of by.entries()) {
      const compared = compareValues(a.row[index], b.row[index]);
      if (compared !== 0) return descending ? -compared : compared;
    }
    return 0;
  };
  const isMet = (row: Row, values: Values): boolean =>
    having.every(({ measure, operator, value }) => COMPARISONS[operator](row[by.length + measure], values[value]) === true);
  return (items, values) => {
    const groups = new Map<string, { row: unknown[]; items: Item[] }>();
    if (by.length === 0) groups.set('[]', { row: [], items: [...items] });
    else {
      for (const item of items) {
        const row = keys.map((read) => read(item.node, item.relationship, values));
        const name = JSON.stringify(row);
        const group = groups.get(name);
        if (group) group.items.push(item);
        else groups.set(name, { row, items: [item] });
      }
    }
    const met: Group[] = [];
    for (const group of groups.values()) {
      for (const read of readMeasures) group.row.push(read(group.items));
      if (isMet(group.row, values)) met.push(group);
    }
    const rows = met.sort(compare).slice(0, values[limit] as number);
    return [rows.map(({ row }) => row), total ? met.length : null];
  };
}

interface Group {
  readonly row: Row;
  readonly items: readonly Item[];
}

function compileMeasure({ kind, column }: Measure): (items: readonly Item[]) => number | null {
  if (!column) return (items) => items.length;
  const read = readColumn(column);
  const numbers = (items: readonly Item[]) =>
    items.flatMap(({ node, relationship }) => (read(node, relationship, []) as number | null) ?? []);
  const sum = (all: readonly number[]) => all.reduce((one, other) => one + other, 0);
  const of: Record<typeof kind, (all: readonly number[]) => number> = {
    count: (all) => all.length,
    min: (all) => all.reduce((one, other) => Math.min(one, other)),
    max: (all) => all.reduce((one, other) => Math.max(one, other)),
    sum,
    avg: (all) => sum(all) / all.length,
  };
  return (items) => {
    const all = numbers(items);
    return all.length === 0 && kind !== 'count' ? null : of[kind](all);
  };
}
