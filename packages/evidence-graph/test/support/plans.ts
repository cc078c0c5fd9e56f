import type { PromiseOrValue, Readable } from '../../src/plan/read.js';
import type {
  Column,
  Condition,
  Entry,
  Grouping,
  Layout,
  OrderKey,
  Page,
  Root,
  Rows,
  Selection,
  SlotKind,
  StoredColumn,
} from '../../src/plan/shape.js';
import { RELATIONSHIP, stored } from '../../src/plan/shape.js';

/** Plans by hand: their values are written where they are used. */
export class Plan {
  readonly slots: SlotKind[] = [];
  readonly values: unknown[] = [];

  slot(kind: SlotKind, value: unknown): number {
    this.values.push(value);
    return this.slots.push(kind) - 1;
  }

  ids(ids: readonly string[], selection: Selection): Root {
    return { kind: 'ids', field: 'Query.nodes', ids: this.slot('values', ids), selection };
  }

  all(types: readonly string[], options: PageOptions, selection: Selection): Root {
    return { kind: 'page', field: 'Query.all', types, page: this.page(options), selection };
  }

  page({
    first,
    last,
    after,
    before,
    where,
    distinct = false,
    order = [],
    rows = true,
    more = true,
    total = false,
    groupings = [],
  }: PageOptions): Page {
    const bound = (position: readonly unknown[] | undefined) => position?.map((value) => this.slot('value', value));
    return {
      where,
      distinct,
      order,
      direction: last === undefined ? 'forward' : 'backward',
      limit: this.slot('int', last ?? first ?? 100),
      after: bound(after),
      before: bound(before),
      rows,
      more,
      total,
      groupings,
    };
  }
}

export interface PageOptions {
  readonly first?: number;
  readonly last?: number;
  readonly after?: readonly unknown[] | undefined;
  readonly before?: readonly unknown[] | undefined;
  readonly order?: readonly OrderKey[];
  readonly rows?: boolean;
  readonly more?: boolean;
  readonly total?: boolean;
  readonly where?: Condition;
  readonly distinct?: boolean;
  readonly groupings?: readonly Grouping[];
}

export async function readPlan(store: Readable, build: (plan: Plan) => readonly Root[]): Promise<Rows> {
  const plan = new Plan();
  const roots = build(plan);
  const rows: PromiseOrValue<Rows> = store.prepare({ roots, slots: plan.slots })(plan.values);
  return await rows;
}

export const ofNode = (name: string): StoredColumn => stored('node', name);
export const ofRelationship = (name: string): StoredColumn => stored('relationship', name);
export const ascending = (column: Column): OrderKey => ({ column, descending: false });
export const descending = (column: Column): OrderKey => ({ column, descending: true });

export const select = (...layouts: readonly Layout[]): Selection => ({ layouts });
export const layout = (types: readonly string[], columns: readonly Column[], entries: readonly Entry[] = []): Layout => ({
  types,
  columns,
  entries,
});
/** What is read of nodes of these types: their ids, unless other columns are given. */
export const nodes = (
  types: readonly string[],
  columns: readonly Column[] = [ofNode('id')],
  entries: readonly Entry[] = [],
): Selection => select(layout(types, columns, entries));
export const relationships = (columns: readonly Column[] = [ofRelationship('id')], entries: readonly Entry[] = []): Selection =>
  select(layout([RELATIONSHIP], columns, entries));
