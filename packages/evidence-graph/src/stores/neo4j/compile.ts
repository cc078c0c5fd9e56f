import Cypher from '@neo4j/cypher-builder';
import type { Ontology } from '../../ontology/ontology.js';
import {
  type Entry,
  type Hop,
  type IdsRoot,
  isOfRelationship,
  type Layout,
  type OrderKey,
  type Page,
  type PageRoot,
  RELATIONSHIP,
  type RelationshipHop,
  type Selection,
  type Shape,
  type Slot,
  tieBreaker,
} from '../../plan/shape.js';
import { type Decode, decodeLayouts, decodeList, decodeOne, decodePage, decodePositions } from './decode.js';
import { type Encode, encodeIds, encodeLimit } from './encode.js';
import { groupsOf, groupsOfNone } from './groups.js';
import type { Instants } from './instants.js';
import { CypherItems, type Item, isOneOf, type Match, matched, restricted } from './items.js';
import { type Key, keysetPredicate, precedes } from './keyset.js';
import { type Labels, STATE_LABEL } from './labels.js';

/** A shape as one Cypher statement, which takes all its values in the parameter `p` and gives one record. */
export interface Statement {
  readonly text: string;
  /**
   * For many callers at once whose whole numbers are equal, as Neo4j takes no limit that differs: behind the values of one, `p` has a list of
   * the values of each, and behind these the caller's place, which stands behind the columns of the caller's record as well.
   */
  readonly textForMany: () => string;
  /** How each value is passed on; as it is where there is none. */
  readonly encode: readonly (Encode | undefined)[];
  /** How each root's column becomes its rows; as it is where there is none. */
  readonly decode: readonly (Decode | undefined)[];
}

/** Compiles a shape for values of which just those in `nulls` are null. Its text depends on nothing else. */
export const compileShape = (context: CompileContext, shape: Shape, nulls: ReadonlySet<Slot>): Statement => ({
  ...new Compiler(context, shape, nulls).statement(),
  textForMany: () => new Compiler(context, shape, nulls, 'many').textForMany(),
});

export interface CompileContext {
  readonly ontology: Ontology;
  readonly labels: Labels;
  readonly instants: Instants;
}

/** Cypher that gives a value, and what is left to do with it. */
interface Compiled<Of = unknown> {
  readonly expression: Cypher.Expr;
  readonly decode: Decode<Of> | undefined;
}

interface CompiledRow extends Compiled<unknown[]> {
  /** Whether an item of the given types may have no row. */
  readonly mayBeNull: boolean;
}

class Compiler {
  readonly #encode: (Encode | undefined)[];
  readonly #items: CypherItems;
  readonly #state = new Cypher.Node();
  /** The values of one of many callers. */
  readonly #caller = new Cypher.Variable();

  constructor(
    private readonly context: CompileContext,
    private readonly shape: Shape,
    private readonly nulls: ReadonlySet<Slot>,
    callers: 'one' | 'many' = 'one',
  ) {
    this.#items = new CypherItems(context, (slot) =>
      Cypher.listIndex(callers === 'many' && shape.slots[slot] !== 'int' ? this.#caller : VALUES, slot),
    );
    this.#encode = shape.slots.map((kind) => (kind === 'int' ? encodeLimit(0) : undefined));
  }

  statement(): Omit<Statement, 'textForMany'> {
    const { columns, decode } = this.#columns();
    return {
      text: this.#match()
        .return(...columns)
        .build().cypher,
      encode: this.#encode,
      decode,
    };
  }

  textForMany(): string {
    const { length } = this.shape.slots;
    const place = new Cypher.NamedVariable('place');
    return this.#match()
      .unwind([Cypher.listIndex(VALUES, length), this.#caller])
      .return(...this.#columns().columns, [Cypher.listIndex(this.#caller, length), place])
      .build().cypher;
  }

  /** As {@link SERVED}. */
  #match(): Cypher.Match {
    const graph = new Cypher.Literal(this.context.labels.graph);
    const state = new Cypher.Pattern(this.#state, { labels: [STATE_LABEL], properties: { graph } });
    return new Cypher.Match(state).where(Cypher.isNotNull(this.#state.property('hash')));
  }

  #columns() {
    const roots = this.shape.roots.map((root) => (root.kind === 'ids' ? this.#idsRoot(root) : this.#pageRoot(root)));
    const rows = roots.map(({ expression }, index): [Cypher.Expr, Cypher.NamedVariable] => [
      expression,
      new Cypher.NamedVariable(`f${index}`),
    ]);
    const hash: [Cypher.Expr, Cypher.NamedVariable] = [this.#state.property('hash'), new Cypher.NamedVariable('hash')];
    return { columns: [hash, ...rows], decode: roots.map(({ decode }) => decode) };
  }

  #idsRoot({ ids, selection }: IdsRoot): Compiled {
    const id = new Cypher.Variable();
    const alternatives: CompiledRow[] = [];
    const rows: Cypher.Expr[] = [];
    const add = (row: CompiledRow, match: Cypher.Match, item: Cypher.Variable) => {
      alternatives.push(row);
      rows.push(
        Cypher.head(
          new Cypher.Collect(
            isDivided(selection) ? projectSeparately(match.with(item), [item], row.expression) : match.return(row.expression),
          ),
        ),
      );
    };
    const asksForRelationships = selection.layouts.some(({ types }) => types.includes(RELATIONSHIP));
    const part = (index: number): Cypher.Expr => (asksForRelationships ? Cypher.listIndex(id, index) : id);
    const nodeTypes = this.context.ontology.nodeTypes.map(({ name }) => name);
    if (selection.layouts.some(({ types }) => types.some((type) => type !== RELATIONSHIP))) {
      const node = new Cypher.Node();
      const match = new Cypher.Match(this.#graphNode(node, part(0)));
      add(this.#row(selection, { node, relationship: undefined }, nodeTypes), match, node);
    }
    if (asksForRelationships) {
      this.#encode[ids] = encodeIds;
      const relationship = new Cypher.Relationship();
      const [from, to] = [new Cypher.Node(), new Cypher.Node()];
      // Both ends are found first: from one end alone all its relationships would be read, and it may have many.
      const match = new Cypher.Match(this.#graphNode(from, part(1)))
        .match(this.#graphNode(to, part(2)))
        .with(from, to)
        .limit(1)
        .match(new Cypher.Pattern(from).related(relationship).to(to))
        .where(Cypher.eq(relationship.property('id'), part(0)));
      add(this.#row(selection, { node: undefined, relationship }, [RELATIONSHIP]), match, relationship);
    }
    const [first = Cypher.Null, ...others] = rows;
    const row = others.length > 0 ? Cypher.coalesce(first, ...others) : first;
    // Neo4j 5 does not aggregate within a list comprehension.
    const expression = isDivided(selection)
      ? new Cypher.Collect(projectSeparately(new Cypher.Unwind([this.#items.slot(ids), id]).with(id), [id], row))
      : new Cypher.ListComprehension(id).in(this.#items.slot(ids)).map(row);
    // Rows of several layouts tell which they are, so one decoder serves nodes and relationships.
    const decode = decodeOne(alternatives.find((row) => row.decode)?.decode);
    return { expression, decode: decode && ((list, values) => (list as unknown[]).map((row) => decode(row, values))) };
  }

  #graphNode(node: Cypher.Node, id: Cypher.Expr): Cypher.Pattern {
    return new Cypher.Pattern(node, { labels: [this.context.labels.graph], properties: { id } });
  }

  #pageRoot({ of, types, page, selection }: PageRoot): Compiled {
    if (of === 'relationship') {
      const hop = { kind: 'relationships', types, direction: 'OUT' } as const;
      const start = new Cypher.Node();
      const match = this.#items.follow(hop, { node: start, relationship: undefined });
      if (!match) return { expression: noPage(page), decode: undefined };
      return this.#page(restricted(match, start.hasLabel(this.context.labels.graph)), hop, page, selection, true);
    }
    const node = new Cypher.Node();
    const label = this.context.labels.ofAll(types);
    const match: Match = {
      pattern: new Cypher.Pattern(node, { labels: [label ?? this.context.labels.graph] }),
      ...(label ? {} : { where: isOneOf(node.property('type'), types) }),
      node,
      relationship: undefined,
      types,
    };
    return this.#page(match, undefined, page, selection, true);
  }

  #entry(entry: Entry, from: Item): Compiled {
    const match = this.#items.follow(entry.hop, from);
    if (!match) return { expression: emptyEntry(entry), decode: undefined };
    if (entry.kind === 'page') return this.#page(match, entry.hop, entry.page, entry.selection);
    const row = this.#row(entry.selection, match, match.types);
    if (entry.kind === 'list') {
      const rows = matched(entry.where ? this.#items.meeting(match, entry.where) : match)
        .with(...itemColumns(match))
        .orderBy(...ordering(this.#keys(match, entry.hop, entry.order), false));
      const given = isDivided(entry.selection)
        ? projectSeparately(rows, itemColumns(match), row.expression)
        : rows.return(row.expression);
      return { expression: new Cypher.Collect(given), decode: decodeList(row.decode, row.mayBeNull) };
    }
    const found = matched(match);
    const one = isDivided(entry.selection)
      ? projectSeparately(found.with(...itemColumns(match)), itemColumns(match), row.expression)
      : found.return(row.expression);
    return { expression: Cypher.head(new Cypher.Collect(one)), decode: decodeOne(row.decode) };
  }

  #page(match: Match, hop: Hop | undefined, page: Page, selection: Selection, isRoot = false): Compiled {
    const row = this.#row(selection, match, match.types);
    const all = page.where ? this.#items.meeting(match, page.where) : match;
    const met = page.distinct && hop?.kind === 'relationship' ? restricted(all, this.#isFirst(match, hop, page)) : all;
    const total = page.total ? new Cypher.Count(matched(met)) : Cypher.Null;
    const groupings = page.groupings.map((grouping) => groupsOf(this.#items, met, grouping));
    if (!page.rows) return { expression: new Cypher.List([NONE, Cypher.false, total, ...groupings]), decode: undefined };
    if (page.more) this.#encode[page.limit] = encodeLimit(1);
    const keys = this.#keys(match, hop, page.order);
    const bounds = (['after', 'before'] as const).flatMap((side) => {
      const position = page[side]?.map((slot) => ({ value: this.#items.slot(slot), isNull: this.nulls.has(slot) }));
      return position ? [keysetPredicate(keys, position, side)] : [];
    });
    // An index gives the order of a whole type only where the text shows that each item is in it.
    const [key] = keys;
    if (isRoot && key && !key.nullable) bounds.push(Cypher.gt(key.expression, new Cypher.Literal('')));
    const rows = matched(restricted(met, ...bounds))
      .with(...itemColumns(match))
      .orderBy(...ordering(keys, page.direction === 'backward'))
      .limit(this.#items.slot(page.limit));
    const given = isDivided(selection)
      ? projectSeparately(rows, itemColumns(match), row.expression)
      : rows.return(row.expression);
    return {
      expression: new Cypher.List([new Cypher.Collect(given), Cypher.false, total, ...groupings]),
      decode: decodePage(page, decodeList(row.decode, row.mayBeNull)),
    };
  }

  /** That none of the relationships to the same node stands before the one that is matched. */
  #isFirst(match: Match, over: RelationshipHop, { where, order }: Page): Cypher.Predicate {
    const parallel = this.#items.follow({ kind: 'parallel', over }, match);
    if (!parallel) return Cypher.true;
    const other: Match = { ...parallel, node: match.node, from: match.from };
    const met = where ? this.#items.meeting(other, where) : other;
    const differing = order.filter(isOfRelationship);
    const before = precedes(this.#keys(other, over, differing), this.#keys(match, over, differing));
    return Cypher.not(new Cypher.Exists(matched(restricted(met, before))));
  }

  #keys(item: Item, hop: Hop | undefined, order: readonly OrderKey[]): Key[] {
    return [
      ...order.map(({ column, descending }) => ({ expression: this.#items.read(item, column), descending, nullable: true })),
      { expression: this.#items.read(item, tieBreaker(hop)), descending: false, nullable: false },
    ];
  }

  #row({ layouts }: Selection, item: Item, types: readonly string[]): CompiledRow {
    const tagged = layouts.length > 1;
    const possible = layouts.flatMap((layout, index) =>
      layout.types.some((type) => types.includes(type))
        ? [{ index, types: layout.types, ...this.#layout(layout, item, tagged ? index : undefined) }]
        : [],
    );
    const covered = new Set(possible.flatMap((each) => each.types));
    const mayBeNull = types.some((type) => !covered.has(type));
    const decodes: (Decode<unknown[]> | undefined)[] = [];
    for (const { index, decode } of possible) decodes[tagged ? index : 0] = decode;
    const decode = decodeLayouts(Array.from({ length: tagged ? layouts.length : 1 }, (_, index) => decodes[index]));
    return { expression: byType(possible, item, mayBeNull), decode, mayBeNull };
  }

  #layout({ columns, entries }: Layout, item: Item, tag: number | undefined): Compiled<unknown[]> {
    const start = tag === undefined ? 0 : 1;
    const compiled = entries.map((entry) => this.#entry(entry, item));
    const decodes = compiled.flatMap(({ decode }, index) => (decode ? [[start + columns.length + index, decode] as const] : []));
    const expression = new Cypher.List([
      ...(tag === undefined ? [] : [new Cypher.Literal(tag)]),
      ...columns.map((column) => this.#items.read(item, column)),
      ...compiled.map((each) => each.expression),
    ]);
    return { expression, decode: decodePositions(decodes) };
  }
}

const NONE = new Cypher.List([]);
/** What a statement is given. */
const VALUES = new Cypher.NamedParam('p');

/** Gives an expression that Neo4j 5 takes for an aggregate, as it counts deep within: what it is made of stands beside it. */
function projectSeparately(rows: Cypher.With, items: readonly Cypher.Variable[], expression: Cypher.Expr): Cypher.Return {
  const given = new Cypher.Variable();
  return rows.with(...items, [expression, given]).return(given);
}

/** Whether groups are asked for anywhere in a selection. */
const isDivided = ({ layouts }: Selection): boolean =>
  layouts.some(({ entries }) =>
    entries.some((entry) => (entry.kind === 'page' && entry.page.groupings.length > 0) || isDivided(entry.selection)),
  );

/** What an entry answers where its hop leads nowhere. */
function emptyEntry(entry: Entry): Cypher.Expr {
  if (entry.kind === 'one') return Cypher.Null;
  if (entry.kind === 'list') return NONE;
  return noPage(entry.page);
}

const noPage = ({ total, groupings }: Page): Cypher.Expr =>
  new Cypher.List([NONE, Cypher.false, total ? new Cypher.Literal(0) : Cypher.Null, ...groupings.map(groupsOfNone)]);

/** The expression for the item's type. The layout of most types comes last: it needs no condition. */
function byType(branches: readonly TypedExpression[], { node }: Item, mayBeNull: boolean): Cypher.Expr {
  const sorted = branches.toSorted((a, b) => a.types.length - b.types.length);
  const last = mayBeNull && node ? undefined : sorted.pop();
  const otherwise = last?.expression ?? Cypher.Null;
  if (!node || sorted.length === 0) return otherwise;
  const cases = new Cypher.Case();
  for (const { types, expression } of sorted) cases.when(isOneOf(node.property('type'), types)).then(expression);
  return cases.else(otherwise);
}

interface TypedExpression {
  readonly types: readonly string[];
  readonly expression: Cypher.Expr;
}

const itemColumns = ({ node, relationship }: Item): Cypher.Variable[] => [
  ...(node ? [node] : []),
  ...(relationship ? [relationship] : []),
];

const ordering = (keys: readonly Key[], backward: boolean): [Cypher.Expr, 'ASC' | 'DESC'][] =>
  keys.map(({ expression, descending }) => [expression, descending === backward ? 'ASC' : 'DESC']);
