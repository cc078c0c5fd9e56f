import { type FieldNode, type GraphQLArgument, type GraphQLInputType, type GraphQLObjectType, getNamedType } from 'graphql';
import {
  type Column,
  type Condition,
  FIRST_GROUPING,
  type Grouping,
  isOfRelationship,
  type Page,
  type PageRows,
  type Row,
  type Selection,
  type StoredColumn,
} from '../plan/shape.js';
import { ConditionPlanner } from './condition.js';
import { graphFieldOf } from './field.js';
import { planAggregate, planGroups } from './groups.js';
import {
  argsOf,
  type CollectedField,
  type ItemSelection,
  itemSelectionOf,
  leaf,
  objectOf,
  type PlanContext,
  type PlannedArgs,
  resting,
} from './item-selection.js';
import { ListCursors, type SortKey } from './list-cursors.js';
import type { ExecutionContext, FieldPlan, ObjectFieldPlan, ObjectPlan } from './object-plan.js';
import { type ListItems, listItemsOf, orderKeysOf } from './order-by.js';
import { DEFAULT_PAGE, isLimited, pageOf } from './paging.js';
import { type Over, Parallels } from './parallels.js';
import { WEIGHT } from './width.js';

export interface ConnectionRequest {
  /** The node types it is limited to: a root connection's. */
  readonly types?: readonly string[];
  /** True where no relationship may be read along with the nodes. */
  readonly bare: boolean;
  /** What the list holds: see {@link ListCursors}. */
  readonly source: string;
  readonly order: readonly SortKey[];
  /** What breaks ties. */
  readonly tie: StoredColumn;
  /** How many relationship types it is over. */
  readonly relationshipTypes: number;
  /** The most that it can hold; any number where it is not said. */
  readonly atMost?: number;
  readonly args: PlannedArgs;
  /** The relationships over which it leads to its nodes, where they may be read. */
  readonly over?: Over | undefined;
}

export interface ConnectionPlan {
  readonly page: Page;
  readonly selection: Selection;
  /** Completes the connection; its row is the store's {@link PageRows}. */
  readonly plan: ObjectPlan;
  readonly cutOf: ObjectFieldPlan['cutOf'];
}

/** Plans a connection: one page, whose rows serve its edges and its nodes alike. */
export function planConnection(planner: PlanContext, collected: CollectedField, request: ConnectionRequest): ConnectionPlan {
  return new ConnectionPlanner(planner, collected, request).plan();
}

class ConnectionPlanner {
  readonly #type: GraphQLObjectType;
  readonly #itemTypes: GraphQLObjectType[];
  readonly #items: ListItems;
  readonly #views: ItemSelection[] = [];
  /** As the client asks for it, or else the list's own. */
  readonly #order: readonly SortKey[];
  readonly #cursors: ListCursors;
  #keyset: readonly Column[] = [];
  #offset = 0;
  #wantsRows = false;
  #wantsMore = false;
  #wantsTotal = false;
  readonly #groupings: Grouping[] = [];
  /** Whether each node is in the list once. */
  readonly #distinct: boolean;
  readonly #parallels: Parallels[] = [];

  constructor(
    private readonly planner: PlanContext,
    private readonly collected: CollectedField,
    private readonly request: ConnectionRequest,
  ) {
    this.#type = getNamedType(collected.definition.type) as GraphQLObjectType; // a connection is an object type
    const nodes = Object.values(this.#type.getFields()).find((field) => graphFieldOf(field)?.kind === 'nodes');
    const possible = nodes ? planner.possibleTypes(nodes.type) : [];
    this.#items = listItemsOf(this.#type, request.bare);
    const { orderBy } = request.args.values;
    this.#order = Array.isArray(orderBy)
      ? orderKeysOf(planner.width, collected.nodes[0] as FieldNode, this.#items, 'orderBy', orderBy)
      : request.order;
    this.#distinct = request.args.values.distinct === true;
    const source = this.#distinct ? `distinct ${request.source}` : request.source;
    this.#cursors = new ListCursors({ ...request, source, order: this.#order });
    this.#itemTypes = request.types ? possible.filter(({ name }) => request.types?.includes(name)) : possible;
  }

  plan(): ConnectionPlan {
    const { args } = this.request;
    const field = this.collected.nodes[0] as FieldNode;
    const order = this.#order.map(({ column, descending }) => ({ column, descending }));
    const object = objectOf(this.planner, this.collected, (each) => this.#connectionField(each));
    const { atMost = Number.POSITIVE_INFINITY } = this.request;
    const mayBeCut = this.#wantsRows && !isLimited(args.values) && atMost > DEFAULT_PAGE;
    const plan = this.planner.attaches && this.#views.length === 0 ? this.#restingOnItems(object) : object;
    const wants = { rows: this.#wantsRows, more: this.#wantsMore || mayBeCut, total: this.#wantsTotal };
    const addSlot = this.planner.slotsOf(args);
    const copies = [wants.rows, wants.total, ...this.#groupings.flatMap(({ total }) => [true, total])].filter(Boolean).length;
    const conditions = new ConditionPlanner(field, addSlot, this.planner.width, {
      copies: this.#distinct ? 2 * copies : copies,
      relationshipTypes: this.request.relationshipTypes,
    });
    const [ofNode, ofRelationship] = [this.#condition(conditions, 'where'), this.#condition(conditions, 'relationship')];
    const where =
      ofNode && ofRelationship ? { kind: 'and' as const, conditions: [ofNode, ofRelationship] } : (ofNode ?? ofRelationship);
    if (this.#distinct) this.planner.width.addLookUp(WEIGHT.distinct, field, 'distinct');
    const list = { order, cursors: this.#cursors, where, distinct: this.#distinct, wants, groupings: this.#groupings };
    const page = pageOf(field, args.values, list, addSlot);
    const { selection, offset } = this.planner.items(this.#itemTypes, this.#views, (builder) => {
      for (const column of this.#keyset) builder.column(column);
      for (const parallels of this.#parallels)
        parallels.readFrom(builder, { where: ofRelationship, order: order.filter(isOfRelationship) });
    });
    this.#offset = offset;
    return { page, selection, plan, cutOf: mayBeCut ? cutOf : undefined };
  }

  /** Where no item is shown, what is told of the list rests on those of its page. */
  #restingOnItems(object: ObjectPlan): ObjectPlan {
    this.#wantsRows = true;
    return resting(object, {
      object: this.#view(itemSelectionOf({ nodes: [], path: this.collected.path })),
      rows: (page) => page[0] as Row[],
    });
  }

  /** What an item must meet: as a node, or as the relationship that leads to it. */
  #condition(planner: ConditionPlanner, name: 'where' | 'relationship'): Condition | undefined {
    const value = this.request.args.values[name];
    return value === undefined || value === null ? undefined : planner.all(this.#argument(name), value, [name]);
  }

  #argument(name: string): GraphQLInputType {
    const argument = this.collected.definition.args.find((each) => each.name === name);
    return (argument as GraphQLArgument).type; // it has been coerced by its type
  }

  #connectionField(collected: CollectedField): FieldPlan | undefined {
    const { definition, field } = collected;
    const { type } = definition;
    const rowsOf = (page: Row) => page[0];
    if (field?.kind === 'totalCount') {
      this.#wantsTotal = true;
      return leaf(type, (page) => page[2]);
    }
    if (field?.kind === 'groups' || field?.kind === 'aggregate') {
      this.planner.width.addLookUp(WEIGHT.hop, collected.nodes[0] as FieldNode);
      const plan = field.kind === 'groups' ? planGroups : planAggregate;
      const { grouping, field: planned } = plan(this.planner, collected, this.#items);
      const position = FIRST_GROUPING + this.#groupings.push(grouping) - 1;
      return { ...planned, source: (page, run) => planned.source(page[position] as Row, run) };
    }
    if (field?.kind === 'nodes') {
      this.#wantsRows = true;
      return { kind: 'list', type, object: this.#view(itemSelectionOf(collected)), source: rowsOf, isStored: true };
    }
    if (field?.kind === 'edges') {
      this.#wantsRows = true;
      return { kind: 'list', type, object: objectOf(this.planner, collected, (each) => this.#edgeField(each)), source: rowsOf };
    }
    if (field?.kind === 'pageInfo') {
      this.#wantsRows = true;
      const object = objectOf(this.planner, collected, (each) => this.#pageInfoField(each));
      return { kind: 'object', type, object, source: (page) => page };
    }
    return undefined;
  }

  #edgeField(collected: CollectedField): FieldPlan | undefined {
    const { definition, field } = collected;
    const { type } = definition;
    const source = (row: Row) => row;
    if (field?.kind === 'cursor') return leaf(type, this.#cursor());
    if (field?.kind === 'edgeNode') return { kind: 'object', type, object: this.#view(itemSelectionOf(collected)), source };
    if (field?.kind === 'edgeRelationships') return this.#parallelsField(collected);
    if (field?.kind !== 'edgeRelationship') return undefined;
    if (this.request.bare) return leaf(type, () => null);
    return {
      kind: 'object',
      type,
      object: this.#view(itemSelectionOf(collected, getNamedType(type) as GraphQLObjectType)),
      source,
    };
  }

  /** All relationships of the list that lead to one node. */
  #parallelsField(collected: CollectedField): FieldPlan {
    const { type } = collected.definition;
    const { over } = this.request;
    if (!over) return { kind: 'list', type, object: itemSelectionOf(collected).plan, source: () => [] };
    this.planner.width.addLookUp(WEIGHT.hop, collected.nodes[0] as FieldNode);
    const parallels = new Parallels(this.planner, over, collected);
    this.#parallels.push(parallels);
    return { kind: 'list', type, object: parallels.object, source: (row) => parallels.rowsOf(row, this.#offset) };
  }

  #pageInfoField({ definition, field }: CollectedField): FieldPlan | undefined {
    const { type } = definition;
    const given = (name: string): boolean =>
      this.request.args.values[name] !== undefined && this.request.args.values[name] !== null;
    const backward = given('last');
    const [hasAfter, hasBefore] = [given('after'), given('before')];
    const rowsOf = (page: Row) => (page as PageRows)[0];
    const isMore = (page: Row) => (page as PageRows)[1];
    switch (field?.kind) {
      case 'hasNextPage':
        this.#wantsMore ||= !backward;
        return leaf(type, backward ? () => hasBefore : isMore);
      case 'hasPreviousPage':
        this.#wantsMore ||= backward;
        return leaf(type, backward ? isMore : () => hasAfter);
      case 'startCursor':
      case 'endCursor': {
        const cursor = this.#cursor();
        const position = field.kind === 'startCursor' ? 0 : -1;
        return leaf(type, (page, run) => {
          const row = rowsOf(page).at(position);
          return row ? cursor(row, run) : null;
        });
      }
      default:
        return undefined;
    }
  }

  #view(view: ItemSelection): ObjectPlan {
    this.#views.push(view);
    return view.plan;
  }

  /** Reads a row's cursor; its columns stand first in every layout. */
  #cursor(): (row: Row, run: ExecutionContext) => string {
    const { args } = this.request;
    const cursors = this.#cursors;
    this.#keyset = cursors.columns;
    const { length } = cursors.columns;
    return (row, run) => cursors.encode(argsOf(run, args), row.slice(this.#offset, this.#offset + length));
  }
}

const cutOf = (page: Row) => {
  const [rows, more, total] = page as PageRows;
  return more ? { given: rows.length, total } : undefined;
};
