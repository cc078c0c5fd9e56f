import Cypher from '@neo4j/cypher-builder';
import { columnName } from '../../plan/names.js';
import type { Grouping, Measure, StoredColumn } from '../../plan/shape.js';
import { COMPARISONS, type CypherItems, type Match, matched } from './items.js';

/** The groups of all that is matched, as the list `[rows, total]`. */
export function groupsOf(items: CypherItems, match: Match, grouping: Grouping): Cypher.Expr {
  const { by, measures, largestFirst, limit, total } = grouping;
  const { groups, count, keys, row } = divided(items, match, grouping);
  const order: [Cypher.Expr, 'ASC' | 'DESC'][] = [
    ...(largestFirst ? [[count, 'DESC'] as [Cypher.Expr, 'DESC']] : []),
    ...by.map(({ descending }, index): [Cypher.Expr, 'ASC' | 'DESC'] => [
      keys[index] as Cypher.Expr,
      descending ? 'DESC' : 'ASC',
    ]),
  ];
  if (order.length > 0) groups.orderBy(...order);
  const found = new Cypher.Collect(groups.limit(items.slot(limit)).return(row));
  // Where Neo4j sees that conditions contradict each other, or that nothing reads a count, it leaves out the one group of no items.
  const rows = isWhole(grouping) ? new Cypher.List([Cypher.coalesce(Cypher.head(found), ofNone(measures))]) : found;
  const all = divided(items, match, grouping);
  return new Cypher.List([rows, total ? countOf(grouping, all.groups.return(all.count)) : Cypher.Null]);
}

/** Where there is nothing to match: no groups, but where all items are one. */
export function groupsOfNone(grouping: Grouping): Cypher.Expr {
  const rows = new Cypher.List(isWhole(grouping) ? [ofNone(grouping.measures)] : []);
  return new Cypher.List([rows, grouping.total ? new Cypher.Literal(isWhole(grouping) ? 1 : 0) : Cypher.Null]);
}

/** Whether all items are one group, and nothing is asked of it. */
const isWhole = ({ by, having }: Grouping): boolean => by.length === 0 && having.length === 0;

const countOf = (grouping: Grouping, groups: Cypher.Clause): Cypher.Expr =>
  isWhole(grouping) ? new Cypher.Literal(1) : new Cypher.Count(groups);

const ofNone = (measures: readonly Measure[]): Cypher.Expr =>
  new Cypher.List(measures.map(({ kind }) => (kind === 'count' ? new Cypher.Literal(0) : Cypher.Null)));

/** The groups that meet what is asked of them, one a record. */
function divided(items: CypherItems, match: Match, { by, measures, having }: Grouping) {
  const keys = by.map(() => new Cypher.Variable());
  const columns = new Map<string, { readonly column: StoredColumn; readonly variable: Cypher.Variable }>();
  for (const { column } of measures) {
    if (column) columns.set(columnName(column), { column, variable: new Cypher.Variable() });
  }
  const values: [Cypher.Expr, Cypher.Variable][] = [
    ...by.map(({ column }, index): [Cypher.Expr, Cypher.Variable] => [items.read(match, column), keys[index] as Cypher.Variable]),
    ...[...columns.values()].map(({ column, variable }): [Cypher.Expr, Cypher.Variable] => [items.read(match, column), variable]),
  ];
  const count = new Cypher.Variable();
  const found = matched(match);
  const measured = measures.map((measure): [Cypher.Expr, Cypher.Variable] => [
    measureOf(measure, measure.column && columns.get(columnName(measure.column))?.variable),
    new Cypher.Variable(),
  ]);
  const groups = (values.length > 0 ? found.with(...values) : found).with(...keys, [Cypher.count('*'), count], ...measured);
  const conditions = having.map(({ measure, operator, value }) =>
    COMPARISONS[operator]((measured[measure] as (typeof measured)[0])[1], items.slot(value)),
  );
  const condition = Cypher.and(...conditions);
  if (condition) groups.where(condition);
  return { groups, count, keys, row: new Cypher.List([...keys, ...measured.map(([, variable]) => variable)]) };
}

function measureOf({ kind }: Measure, value: Cypher.Variable | undefined): Cypher.Expr {
  if (!value) return Cypher.count('*');
  const some = (expression: Cypher.Expr) =>
    new Cypher.Case()
      .when(Cypher.gt(Cypher.count(value), new Cypher.Literal(0)))
      .then(expression)
      .else(Cypher.Null);
  switch (kind) {
    case 'count':
      return Cypher.count(value);
    case 'min':
      return Cypher.min(value);
    case 'max':
      return Cypher.max(value);
    case 'sum':
      return some(Cypher.sum(value));
    case 'avg':
      return some(Cypher.divide(Cypher.toFloat(Cypher.sum(value)), Cypher.count(value)));
  }
}
