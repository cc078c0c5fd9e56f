import type { Values } from '../../plan/read.js';
import type {
  Column,
  Direction,
  Entry,
  Hop,
  Layout,
  OrderKey,
  Page,
  PageRows,
  Root,
  Row,
  Rows,
  Selection,
  Shape,
} from '../../plan/shape.js';
import { RELATIONSHIP, tieBreakers } from '../../plan/shape.js';
import type { MemoryGraph, MemoryNode, MemoryRelationship } from './graph.js';
import { type Item, type ItemPage, orderingOf, pageOf } from './page.js';

/** Compiles a shape to closures over a linked graph. */
export function compileShape(graph: MemoryGraph, shape: Shape, ordered: OrderedLists): (values: Values) => Rows {
  const compiler = new Compiler(ordered);
  const roots = shape.roots.map((root) => compiler.root(graph, root));
  return (values) => {
    const run: Run = { values, rows: new Array(compiler.memos) };
    return roots.map((read) => read(run));
  };
}

/** The relationship types that have an order, and in which direction their lists are kept in it. */
export type OrderedLists = ReadonlyMap<string, Direction>;

/** What belongs to one read: its values, and the rows of nodes met already, by selection. */
interface Run {
  readonly values: Values;
  readonly rows: (Map<MemoryNode, Row> | undefined)[];
}

type ReadRow = (run: Run, node: MemoryNode | undefined, relationship: MemoryRelationship | undefined) => Row | null;
type ReadEntry = (run: Run, node: MemoryNode | undefined, relationship: MemoryRelationship | undefined) => unknown;

class Compiler {
  memos = 0;

  constructor(private readonly ordered: OrderedLists) {}

  root(graph: MemoryGraph, root: Root): (run: Run) => readonly (Row | null)[] | PageRows {
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
    const items: Item[] = root.types
      .flatMap((type) => graph.byType.get(type) ?? [])
      .map((node) => ({ node, relationship: undefined }));
    const ordering = orderingOf(root.page.order, tieBreakers(undefined));
    items.sort(ordering.compare);
    return (run) => pageRows(run, row, root.page, pageOf(items, root.page, ordering, run.values));
  }

  private selection({ layouts }: Selection): ReadRow {
    const readers = layouts.map((layout, index) => this.layout(layout, layouts.length > 1 ? index : undefined));
    const [only] = readers;
    const types = new Map(layouts.flatMap(({ types }, index) => types.map((type) => [type, readers[index] as ReadRow])));
    const usesRelationship = layouts.some(
      ({ columns, entries, types }) =>
        types.includes(RELATIONSHIP) ||
        columns.some(({ of }) => of === 'relationship') ||
        entries.some(({ hop }) => isFromRelationship(hop)),
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
      ...columns.map(readColumn),
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
    const ordering = orderingOf(order, tieBreakers(hop));
    const items = (node: MemoryNode | undefined, relationship: MemoryRelationship | undefined): readonly Item[] => {
      const found = follow(hop, node, relationship);
      return this.isPresorted(hop, order) || found.length < 2 ? found : [...found].sort(ordering.compare);
    };
    if (entry.kind === 'list') {
      return (run, node, relationship) => rowsOf(run, row, items(node, relationship));
    }
    const { page } = entry;
    return (run, node, relationship) => pageRows(run, row, page, pageOf(items(node, relationship), page, ordering, run.values));
  }

  /** Whether the lists of a hop are kept in the order that is asked for. */
  private isPresorted(hop: Hop, order: readonly OrderKey[]): boolean {
    if (hop.kind !== 'relationship') return false;
    const kept = this.ordered.get(hop.type) === hop.direction ? ['order'] : [];
    return (
      order.length === kept.length &&
      order.every(({ of, name, descending }, index) => of === 'relationship' && name === kept[index] && !descending)
    );
  }
}

const isFromRelationship = ({ kind }: Hop): boolean => kind === 'evidence' || kind === 'from' || kind === 'to';

function readColumn({ of, name }: Column): ReadEntry {
  return of === 'node'
    ? (_run, node) => node?.values[name] ?? null
    : (_run, _node, relationship) => relationship?.values[name] ?? null;
}

const NONE: readonly never[] = [];
/** The items that adjacency lists stand for, made once a list. */
const itemsOfList = new WeakMap<readonly MemoryRelationship[], readonly Item[]>();

function follow(hop: Hop, node: MemoryNode | undefined, relationship: MemoryRelationship | undefined): readonly Item[] {
  switch (hop.kind) {
    case 'relationship': {
      const list = node?.[hop.direction][hop.type];
      if (!list) return NONE;
      let items = itemsOfList.get(list);
      if (!items) {
        const end = hop.direction === 'OUT' ? 'to' : 'from';
        items = list.map((each) => ({ node: each[end], relationship: each }));
        itemsOfList.set(list, items);
      }
      return items;
    }
    case 'relationships': {
      if (!node) return NONE;
      const directions = hop.direction === 'BOTH' ? (['OUT', 'IN'] as const) : [hop.direction];
      const found = directions.flatMap((direction) => hop.types.flatMap((type) => node[direction][type] ?? NONE));
      // A relationship from a node to itself is met from both ends.
      return [...new Set(found)].map((each) => ({ node: undefined, relationship: each }));
    }
    case 'evidence':
      return (relationship?.evidence ?? NONE).map((each) => ({ node: each, relationship: undefined }));
    case 'from':
    case 'to':
      return relationship ? [{ node: relationship[hop.kind], relationship: undefined }] : NONE;
  }
}

function rowsOf(run: Run, row: ReadRow, items: readonly Item[]): Row[] {
  const rows: Row[] = [];
  for (const { node, relationship } of items) {
    const read = row(run, node, relationship);
    if (read) rows.push(read);
  }
  return rows;
}

function pageRows(run: Run, row: ReadRow, wants: Page, page: ItemPage): PageRows {
  return [wants.rows ? rowsOf(run, row, page.items) : NONE, wants.more && page.more, wants.total ? page.total : null];
}
