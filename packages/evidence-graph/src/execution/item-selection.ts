import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  type SelectionSetNode,
} from 'graphql';
import type { Row, Selection } from '../plan/shape.js';
import { type GraphField, isWireForm } from './field.js';
import type { LayoutBuilder } from './layout-builder.js';
import type { ExecutionContext, FieldPlan, Grounds, ObjectLayout, ObjectPlan } from './object-plan.js';
import type { AddSlot } from './paging.js';
import type { Width } from './width.js';

/** What the planners of an operation and of its connections share. */

export interface PlanContext {
  /** Plans what is read of items of some types: views on one row layout for each group of types whose selections agree. What is shared stands first in each. */
  items(
    types: readonly GraphQLObjectType[],
    views: readonly ItemSelection[],
    share?: (builder: LayoutBuilder) => void,
  ): { selection: Selection; offset: number };
  /** The fields of a type that selections at a path of the response ask for. */
  collect(type: GraphQLObjectType, sets: readonly SelectionSetNode[], path: string): CollectedField[];
  possibleTypes(type: GraphQLOutputType): GraphQLObjectType[];
  addArgs(collected: CollectedField): PlannedArgs;
  slotsOf(args: PlannedArgs): AddSlot;
  /** Adds what is found before anything is read; gives its number in `Run.found`. */
  addFinder(finder: (run: ExecutionContext) => unknown): number;
  /** Weighs what is planned, and refuses what is too much. */
  readonly width: Width;
  /** Whether something is read beside the response. */
  readonly attaches: boolean;
  /** Notes that graphql-js must complete the operation. */
  markForeign(): void;
}

/** Selections on one part of an item: on what the hop leads to, or on the relationship that led there. */
export interface ItemSelection {
  readonly sets: readonly SelectionSetNode[];
  readonly path: string;
  /** The object type of relationships, where the view is on the relationship that led there. */
  readonly relationshipType?: GraphQLObjectType;
  /** Filled in when the items are planned. */
  readonly plan: { layouts: ObjectLayout[]; layoutOf: (row: Row) => number };
}

export const itemSelectionOf = (
  { nodes, path }: Pick<CollectedField, 'nodes' | 'path'>,
  relationshipType?: GraphQLObjectType,
): ItemSelection => ({
  sets: selectionSetsOf(nodes),
  path,
  ...(relationshipType ? { relationshipType } : {}),
  plan: { layouts: [], layoutOf: () => 0 },
});

export interface CollectedField {
  readonly responseKey: string;
  /** The response keys that lead there, without places in lists. */
  readonly path: string;
  readonly nodes: readonly FieldNode[];
  readonly definition: GraphQLField<unknown, unknown>;
  readonly field: GraphField | undefined;
}

export interface PlannedArgs {
  /** The place in `Run.args`; -1 where the field takes none. */
  readonly index: number;
  /** As they are in this request: only what the skeleton of the variables fixes may be relied on. */
  readonly values: Readonly<Record<string, unknown>>;
}

/** As they are in one request. */
export const argsOf = ({ args }: ExecutionContext, { index }: PlannedArgs): Readonly<Record<string, unknown>> =>
  args[index] ?? {};

/** The relationship types that the argument `types` chooses, or all. */
export const chosenTypes = (all: readonly string[], { types }: PlannedArgs['values']): readonly string[] =>
  (types as readonly string[] | null | undefined) ?? all;

export const selectionSetsOf = (nodes: readonly FieldNode[]): SelectionSetNode[] =>
  nodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []));

export const single = (layout: ObjectLayout): ObjectPlan => ({ layouts: [layout], layoutOf: () => 0 });

export const leaf = (type: GraphQLOutputType, source: (row: Row, run: ExecutionContext) => unknown): FieldPlan => ({
  kind: 'leaf',
  type,
  source,
  serialize: !isWireForm(type),
});

/** A leaf whose value stands in a column of the row as it is stored. */
export const storedLeaf = (type: GraphQLOutputType, position: number): FieldPlan => ({
  kind: 'leaf',
  type,
  source: (row) => row[position],
  serialize: !isWireForm(type),
  isStored: true,
});

/** An object that rests on items which do not stand in it. */
export const resting = (object: ObjectPlan, ...grounds: Grounds[]): ObjectPlan => ({
  ...object,
  layouts: object.layouts.map((layout) => ({ ...layout, grounds: [...(layout.grounds ?? []), ...grounds] })),
});

/** Plans the fields of an object that is no item of the graph. */
export function objectOf(
  planner: PlanContext,
  { definition, nodes, path }: CollectedField,
  plan: (field: CollectedField) => FieldPlan | undefined,
): ObjectPlan {
  const type = getNamedType(definition.type) as GraphQLObjectType;
  const fields = new Map<string, FieldPlan>();
  for (const each of planner.collect(type, selectionSetsOf(nodes), path)) {
    const planned = each.definition.name === '__typename' ? leaf(each.definition.type, () => type.name) : plan(each);
    if (planned) fields.set(each.responseKey, planned);
    else planner.markForeign();
  }
  return single({ typeOf: () => type.name, idOf: undefined, fields });
}
