/**
 * A plan as plain, readonly data: what a store is asked for one operation. It holds no values, only slots for them, so that
 * one shape serves every request of the same form. Rows are positional; who asked knows which position means what.
 */
export interface Shape {
  readonly roots: readonly Root[];
  /** How each value is to be passed on; `values[i]` is of the kind `slots[i]`. */
  readonly slots: readonly SlotKind[];
}

/** A scalar or null, a list of scalars, or a whole number that counts. */
export type SlotKind = 'value' | 'values' | 'int';
/** The position of a value in a request's values. */
export type Slot = number;

/** Where an operation asks for it; for messages only. */
export interface Asked {
  /** The schema coordinate of the field, such as `Procedure.stages`. */
  readonly field: string;
  /** The response keys that lead there, such as `procedures.nodes.stages`; absent where no operation asks. */
  readonly path?: string;
}

export type Root = IdsRoot | PageRoot;

/** Nodes or relationships by id: a row or null for each id, in the order of the ids. */
export interface IdsRoot extends Asked {
  readonly kind: 'ids';
  readonly ids: Slot;
  readonly selection: Selection;
}

/** One page of all nodes, or of all relationships, of some types. */
export interface PageRoot extends Asked {
  readonly kind: 'page';
  /** @default 'node' */
  readonly of?: ItemPart;
  readonly types: readonly string[];
  readonly page: Page;
  readonly selection: Selection;
}

/** What is read of each item. An item is a node, a relationship, or a node with the relationship that led to it. */
export interface Selection {
  /** Which layout an item has follows from its type; items of no layout are left out. With several, a row starts with the layout's number. */
  readonly layouts: readonly Layout[];
}

/** The row of an item: first its columns, then its entries. */
export interface Layout {
  /** Node types; for relationships {@link RELATIONSHIP}. */
  readonly types: readonly string[];
  readonly columns: readonly Column[];
  readonly entries: readonly Entry[];
}

/** The type that stands for any relationship in a layout. */
export const RELATIONSHIP = 'Relationship';

/** A value that an item has: stored with it, or found over a hop from its node. */
export type Column = StoredColumn | RelatedColumn | CountColumn;

/** A stored property, or `id`, `type` or (of a node) `key`; null where there is none. */
export interface StoredColumn {
  readonly kind: 'stored';
  readonly of: ItemPart;
  readonly name: string;
}

/** A stored property of the one node to which a hop leads; null where it leads nowhere. */
export interface RelatedColumn {
  readonly kind: 'related';
  readonly hop: RelationshipHop;
  readonly name: string;
}

/** How many items a hop leads to, or how many of them meet a condition. */
export interface CountColumn {
  readonly kind: 'count';
  readonly hop: Hop;
  readonly where?: Condition | undefined;
}

export type ItemPart = 'node' | 'relationship';

export const stored = (of: ItemPart, name: string): StoredColumn => ({ kind: 'stored', of, name });

/** What is read from an item over one hop. */
export type Entry = OneEntry | ListEntry | PageEntry;

interface EntryBase extends Asked {
  readonly hop: Hop;
  readonly selection: Selection;
}

/** A row or null. */
export interface OneEntry extends EntryBase {
  readonly kind: 'one';
}

/** All rows, bounded by what the ontology allows. */
export interface ListEntry extends EntryBase {
  readonly kind: 'list';
  /** What an item must meet. */
  readonly where?: Condition | undefined;
  readonly order: readonly OrderKey[];
  readonly atMost: number;
}

/** A {@link PageRows}. */
export interface PageEntry extends EntryBase {
  readonly kind: 'page';
  readonly page: Page;
  readonly atMost: number;
}

export type Hop =
  | RelationshipHop
  /** From the item's node to its relationships of some types, of either direction. */
  | { readonly kind: 'relationships'; readonly types: readonly string[]; readonly direction: Direction | 'BOTH' }
  /** From the item's relationship to its evidence. */
  | { readonly kind: 'evidence' }
  | CitingHop
  /** From the item's relationship to one of its ends. */
  | { readonly kind: 'from' }
  | { readonly kind: 'to' }
  | ParallelHop
  | ThroughHop;

/** From the item's node, over one relationship type, to a node (with that relationship). */
export interface RelationshipHop {
  readonly kind: 'relationship';
  readonly type: string;
  readonly direction: Direction;
  /** Of which type any number of relationships, or none, are followed from their start thereafter: from a part to its wholes. */
  readonly upOver?: string;
}

/** From the item's node, as evidence, to the relationships that cite it: of some types, or of any where none is named. */
export interface CitingHop {
  readonly kind: 'citing';
  readonly types: readonly string[] | undefined;
}

/** From an item that a hop led to, to all relationships over which the same hop leads from the same node to it. */
export interface ParallelHop {
  readonly kind: 'parallel';
  readonly over: RelationshipHop;
}

/** From the item's node over several steps, one after the other, to nodes of some types: each once, over however many ways it is reached. */
export interface ThroughHop {
  readonly kind: 'through';
  readonly steps: readonly Step[];
  readonly types: readonly string[];
}

export interface Step {
  readonly type: string;
  readonly direction: Direction;
  /** Whether it is taken any number of times, or not at all: from a whole to its parts and theirs. */
  readonly repeated?: true;
}

export type Direction = 'OUT' | 'IN';

/** One page of a total order: the order keys, then the sort key. */
export interface Page {
  /** What an item must meet to be in the list at all. */
  readonly where: Condition | undefined;
  /** Whether a node is in the list once: over the first, in this order, of the relationships that lead to it and meet the condition. */
  readonly distinct: boolean;
  readonly order: readonly OrderKey[];
  /** Whether the page is counted from the start of the range or from its end. Rows are in forward order either way. */
  readonly direction: 'forward' | 'backward';
  /** The most rows. */
  readonly limit: Slot;
  /** Exclusive bounds: one slot a value of {@link keysetColumns}. */
  readonly after: readonly Slot[] | undefined;
  readonly before: readonly Slot[] | undefined;
  /** Whether the rows themselves are wanted. */
  readonly rows: boolean;
  /** Whether it is asked if there are more. */
  readonly more: boolean;
  /** Whether the number of all items is wanted. */
  readonly total: boolean;
  /** How all items, on whatever page, are divided into groups and measured. */
  readonly groupings: readonly Grouping[];
}

/** The items of a list by what they agree in: a row for each group, its keys and then its measures. */
export interface Grouping {
  /** The keys, and in which order the groups come; without any all items are one group, though there be none. */
  readonly by: readonly OrderKey[];
  readonly measures: readonly Measure[];
  /** What a group must meet, all of it; an unknown does not count as met. */
  readonly having: readonly Having[];
  /** Whether larger groups come first, and the keys decide among equals. */
  readonly largestFirst: boolean;
  /** The most groups. */
  readonly limit: Slot;
  /** Whether the number of all groups is wanted. */
  readonly total: boolean;
}

/** The number of items, or of their values in a column; or one of these values or what they come to, null where there is none. */
export type Measure =
  | { readonly kind: 'count'; readonly column?: StoredColumn }
  | { readonly kind: 'min' | 'max' | 'sum' | 'avg'; readonly column: StoredColumn };

export interface Having {
  /** The number of the measure. */
  readonly measure: number;
  readonly operator: Operator;
  readonly value: Slot;
}

export interface OrderKey {
  readonly column: Column;
  readonly descending: boolean;
}

/** Whether a key may differ between the relationships that lead to one node. */
export const isOfRelationship = ({ column }: OrderKey): boolean => column.kind === 'stored' && column.of === 'relationship';

/**
 * What an item must meet. As in Cypher, a comparison with what is not there is neither true nor false, and what is not true is not met:
 * `not` does not turn the unknown into the true.
 */
export type Condition =
  /** None is true for `and`, false for `or`. */
  | { readonly kind: 'and' | 'or'; readonly conditions: readonly Condition[] }
  | { readonly kind: 'not'; readonly condition: Condition }
  | { readonly kind: 'compare'; readonly column: Column; readonly operator: Operator; readonly value: Slot }
  | { readonly kind: 'isNull' | 'isEmpty'; readonly column: Column }
  /** Of what a hop leads to, whether some, all, none or exactly one meet a condition. An unknown does not count as met. */
  | { readonly kind: Quantifier; readonly hop: Hop; readonly condition: Condition };

export type Quantifier = 'some' | 'all' | 'none' | 'single';
/** `in` compares with a list; `has` asks a list for one value; the last three compare strings exactly. */
export type Operator = 'eq' | 'ne' | 'in' | 'lt' | 'lte' | 'gt' | 'gte' | 'has' | 'contains' | 'startsWith' | 'endsWith';

/** What a store keeps with every node and relationship: its place among all others. Unique, and never null. */
export const SORT_KEY = '_sortKey';

/** What a position in a page's order consists of: the order keys, and what breaks ties. */
export function keysetColumns(order: readonly OrderKey[], tie: StoredColumn): Column[] {
  return [...order.map(({ column }) => column), tie];
}

/** What breaks ties in a root's page. */
export const tieBreakerOf = ({ of = 'node' }: Pick<PageRoot, 'of'>): StoredColumn => stored(of, SORT_KEY);

/** What breaks ties among what a hop leads to. */
export function tieBreaker(hop: Hop | undefined): StoredColumn {
  const isOverRelationships = hop !== undefined && ['relationship', 'relationships', 'citing', 'parallel'].includes(hop.kind);
  return stored(isOverRelationships ? 'relationship' : 'node', SORT_KEY);
}

export type Row = readonly unknown[];
/**
 * The rows, whether there are more in the page's direction (false unless asked), the number of all items (null unless asked),
 * and what there is of each grouping.
 */
export type PageRows = readonly [rows: readonly Row[], more: boolean, total: number | null, ...groupings: GroupRows[]];
/** The rows of the groups, and the number of all groups (null unless asked). */
export type GroupRows = readonly [rows: readonly Row[], total: number | null];
/** Where the first grouping stands among {@link PageRows}. */
export const FIRST_GROUPING = 3;
/** One result a root: rows or nulls of an `ids` root, {@link PageRows} of a `page` root. */
export type Rows = readonly (readonly (Row | null)[] | PageRows)[];
