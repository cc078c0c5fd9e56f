import type { Values } from '../../plan/read.js';
import type {
  Column,
  Direction,
  Entry,
  Hop,
  Layout,
  OrderKey,
  Page,
  PageRoot,
  PageRows,
  Root,
  Row,
  Rows,
  Selection,
  Shape,
} from '../../plan/shape.js';
import { RELATIONSHIP, tieBreaker, tieBreakerOf } from '../../plan/shape.js';
import { compileCondition, type IsMet, type ReadValue, readColumn } from './condition.js';
import type { MemoryGraph, MemoryNode, MemoryRelationship } from './graph.js';
import { compileGrouping } from './groups.js';
import { follow, type Item, NONE } from './hop.js';
import { type ItemPage, type Ordering, orderingOf, pageOf } from './page.js';

/** Compiles a shape to closures over a linked graph. */
export function compileShape(graph: MemoryGraph, shape: Shape, ordered: OrderedLists): (values: Values) => Rows {
  const compiler = new Compiler(ordered);
  const roots = shape.roots.map((root) => compiler.root(graph, root));
  return (values) => {
    const run: ReadContext = { values, rows: new Array(compiler.memos) };
    return roots.map((read) => read(run));
  };
}

/** The relationship types that have an order, and in which direction their lists are kept in it. */
export type OrderedLists = ReadonlyMap<string, Direction>;

/** What belongs to one read: its values, and the rows of nodes met already, by selection. */
interface ReadContext {
  readonly values: Values;
  readonly rows: (Map<MemoryNode, Row> | undefined)[];
}

type ReadRow = (run: ReadContext, node: MemoryNode | undefined, relationship: MemoryRelationship | undefined) => Row | null;
type ReadEntry = (run: ReadContext, node: MemoryNode | undefined, relationship: MemoryRelationship | undefined) => unknown;

class Compiler {
  memos = 0;

  constructor(private readonly ordered: OrderedLists) {}

  root(graph: MemoryGraph, root: Root): (run: ReadContext) => readonly (Row | null)[] | PageRows {
    const row = this.selection(root.selection);
    if (root.kind === 'ids') {
      return (run) =>
        (run.values[root.ids] as readonly string[]).map((id) => {
          const node = graph.nodes.get(id);
          if (node) return row(run, node, undefined);
          const relationship = graph.relationships.get(id);
          return relationship ? row(run, undefined, relationship) : null;
        });
    }
    const items = itemsOf(graph, root);
    const ordering = orderingOf(root.page.order, tieBreakerOf(root));
    items.sort(ordering.compare);
    const read = this.page(row, root.page, ordering);
    return (run) => read(run, items);
  }

  private selection({ layouts }: Selection): ReadRow {
    const readers = layouts.map((layout, index) => this.layout(layout, layouts.length > 1 ? index : undefined));
    const [only] = readers;
    const types = new Map(layouts.flatMap(({ types }, index) => types.map((type) => [type, readers[index] as ReadRow])));
    const usesRelationship = layouts.some(
      ({ columns, entries, types }) =>
        types.includes(RELATIONSHIP) || columns.some(isOfRelationship) || entries.some(({ hop }) => isFromRelationship(hop)),
    );
    const readFresh: ReadRow =
      only && layouts.length === 1 && types.size === 1
        ? (run, node, relationship) =>
            (node?.type ?? RELATIONSHIP) === layouts[0]?.types[0] ? only(run, node, relationship) : null
        : (run, node, relationship) => types.get(node?.type ?? RELATIONSHIP)?.(run, node, relationship) ?? null;
    // A node that is met again under the same selection has the same row: worth keeping where the row has rows in it.
    if (usesRelationship || layouts.every(({ entries }) => entries.length === 0)) return readFresh;
    const memo = this.memos++;
    return (run, node, relationship) => {
      if (!node) return readFresh(run, node, relationship);
      let rows = run.rows[memo];
      if (!rows) {
        rows = new Map();
        run.rows[memo] = rows;
      }
      const known = rows.get(node);
      if (known) return known;
      const row = readFresh(run, node, relationship);
      if (row) rows.set(node, row);
      return row;
    };
  }

  private layout({ columns, entries }: Layout, tag: number | undefined): ReadRow {
    const readers: ReadEntry[] = [
      ...(tag === undefined ? [] : [() => tag]),
      ...columns.map((column) => withValues(readColumn(column))),
      ...entries.map((entry) => this.entry(entry)),
    ];
    const length = readers.length;
    return (run, node, relationship) => {
      const row = new Array<unknown>(length);
      for (let index = 0; index < length; index += 1) row[index] = (readers[index] as ReadEntry)(run, node, relationship);
      return row;
    };
  }

  private entry(entry: Entry): ReadEntry {
    const row = this.selection(entry.selection);
    const { hop } = entry;
    if (entry.kind === 'one') {
      if (hop.kind === 'from' || hop.kind === 'to') {
        const { kind } = hop;
        return (run, _node, relationship) => (relationship ? row(run, relationship[kind], undefined) : null);
      }
      return (run, node, relationship) => {
        const [first] = follow(hop, node, relationship);
        return first ? row(run, first.node, first.relationship) : null;
      };
    }
    const order = entry.kind === 'list' ? entry.order : entry.page.order;
    const ordering = orderingOf(order, tieBreaker(hop));
    const items = (node: MemoryNode | undefined, relationship: MemoryRelationship | undefined): readonly Item[] => {
      const found = follow(hop, node, relationship);
      return this.isPresorted(hop, order) || found.length < 2 ? found : [...found].sort(ordering.compare);
    };
    if (entry.kind === 'list') {
      const isMet = entry.where && compileCondition(entry.where);
      return (run, node, relationship) => rowsOf(run, row, filtered(items(node, relationship), run.values, isMet));
    }
    const { page } = entry;
    const read = this.page(row, page, ordering);
    return (run, node, relationship) => read(run, items(node, relationship));
  }

  /** Reads a page of items that are in its order. */
  private page(row: ReadRow, page: Page, ordering: Ordering): (run: ReadContext, items: readonly Item[]) => PageRows {
    const isMet = page.where && compileCondition(page.where);
    const groupings = page.groupings.map(compileGrouping);
    const needsAll = page.total || groupings.length > 0 || page.distinct;
    return (run, items) => {
      const { values } = run;
      const all = needsAll ? filtered(items, values, isMet) : items;
      const met = page.distinct ? firstOfEachNode(all) : all;
      const { items: found, more } = page.rows ? pageOf(met, page, ordering, values, needsAll ? undefined : isMet) : NO_PAGE;
      const groups = groupings.map((read) => read(met, values));
      return [rowsOf(run, row, found), page.more && more, page.total ? met.length : null, ...groups];
    };
  }

  /** Whether the lists of a hop are kept in the order that is asked for. */
  private isPresorted(hop: Hop, order: readonly OrderKey[]): boolean {
    if (hop.kind === 'evidence' || hop.kind === 'citing') return order.length === 0;
    if (hop.kind !== 'relationship') return false;
    const kept = this.ordered.get(hop.type) === hop.direction ? ['order'] : [];
    return (
      order.length === kept.length &&
      order.every(({ column, descending }, index) => {
        const isStored = column.kind === 'stored' && column.of === 'relationship';
        return isStored && column.name === kept[index] && !descending;
      })
    );
  }
}

/** All nodes, or all relationships, of some types. */
function itemsOf({ byType, relationships }: MemoryGraph, { of, types }: PageRoot): Item[] {
  if (of !== 'relationship') {
    return types.flatMap((type) => byType.get(type) ?? []).map((node) => ({ node, relationship: undefined }));
  }
  const wanted = new Set<unknown>(types);
  return [...relationships.values()]
    .filter(({ values }) => wanted.has(values.type))
    .map((relationship) => ({ node: undefined, relationship }));
}

/** Whether a value differs between the relationships that lead to one node. */
const isOfRelationship = (column: Column): boolean =>
  column.kind === 'stored' ? column.of === 'relationship' : isFromRelationship(column.hop);

const isFromRelationship = ({ kind }: Hop): boolean => ['evidence', 'from', 'to', 'parallel'].includes(kind);

const filtered = (items: readonly Item[], values: Values, isMet: IsMet | undefined): readonly Item[] =>
  isMet ? items.filter(({ node, relationship }) => isMet(node, relationship, values) === true) : items;

function firstOfEachNode(items: readonly Item[]): readonly Item[] {
  const met = new Set<MemoryNode | undefined>();
  return items.filter(({ node }) => !met.has(node) && met.add(node));
}

const NO_PAGE: ItemPage = { items: NONE, more: false };

/** A value of an item, as part of a row. */
const withValues =
  (read: ReadValue): ReadEntry =>
  ({ values }, node, relationship) =>
    read(node, relationship, values);

function rowsOf(run: ReadContext, row: ReadRow, items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  for (const { node, relationship } of items) {
    const read = row(run, node, relationship);
    if (read) rows.push(read);
  }
  return rows;
}
