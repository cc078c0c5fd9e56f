import { type GraphQLObjectType, type GraphQLOutputType, getNamedType, isListType, isNonNullType } from 'graphql';
import type { IdsRoot, Row } from '../plan/shape.js';
import {
  isRelationshipType,
  isResultType,
  type ResultComposedField,
  type ResultItemsField,
  type ResultValueField,
  restsOf,
} from './field.js';
import { argsOf, type CollectedField, itemSelectionOf, leaf, objectOf, type PlanContext, resting } from './item-selection.js';
import type { LayoutBuilder } from './layout-builder.js';
import type { ExecutionContext, FieldPlan, Grounds, ObjectPlan } from './object-plan.js';
import { outcomeOf } from './root-outcome.js';

/** What the planner of an operation does for the planner of its results. */
export interface ResultContext extends PlanContext {
  /** Adds a root that reads items by the ids in a slot; gives its number in `Run.items`. */
  addItems(root: Omit<IdsRoot, 'kind' | 'ids'>, ids: (run: ExecutionContext) => readonly string[]): number;
  /** The types of nodes and of relationships. */
  everyType(): GraphQLObjectType[];
}

export const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

/** A list as it is; one value as a list of one, no value as an empty list. */
export const asList = (value: unknown): readonly unknown[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [value];

/** Calls back for every result that stands at one place of the response. */
type EachResult = (run: ExecutionContext, visit: (result: unknown) => void) => void;

/**
 * Plans an object of results. It is completed from what a function found, as others are from rows; the items that it
 * names by id are read with the rest of the operation, each once.
 */
export function planResult(context: ResultContext, collected: CollectedField, each: EachResult): ObjectPlan {
  const type = getNamedType(collected.definition.type);
  const object = objectOf(context, collected, (field) => planField(context, type.name, field, each));
  const idsOf = context.attaches ? restsOf(type) : undefined;
  return idsOf ? resting(object, groundsOf(context, collected, each, idsOf)) : object;
}

/** The items that results rest on. */
function groundsOf(context: ResultContext, { definition, path }: CollectedField, each: EachResult, idsOf: IdsOf): Grounds {
  const { object, rows } = itemsByIds(
    context,
    getNamedType(definition.type).name,
    context.everyType(),
    { nodes: [], path },
    idsIn(each, idsOf),
  );
  return { object, rows: (result, run) => rows(idsOf(result), run) };
}

function planField(context: ResultContext, parent: string, collected: CollectedField, each: EachResult): FieldPlan | undefined {
  const { definition, field } = collected;
  if (field && PAGE_INFO.has(field.kind)) {
    const { name } = definition;
    return leaf(definition.type, (info: unknown) => (info as Readonly<Record<string, unknown>>)[name]); // `pageInfo` of a result gives an object
  }
  if (field?.kind === 'resultValue') return planValue(context, collected, field, each);
  if (field?.kind === 'resultItems') return planItems(context, parent, collected, field, each);
  if (field?.kind === 'resultComposed') return planComposed(context, parent, collected, field, each);
  return undefined;
}

/** The fields of a `PageInfo`, which may stand in a result, too. */
const PAGE_INFO = new Set<string>(['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor']);

function planValue(context: ResultContext, collected: CollectedField, field: ResultValueField, each: EachResult): FieldPlan {
  const { type } = collected.definition;
  const { index } = context.addArgs(collected);
  // The row of a result is the result.
  const source = (result: unknown, run: ExecutionContext) => field.take(result, run.args[index] ?? {}, run.context);
  if (!isResultType(getNamedType(type))) return { ...leaf(type, source), source };
  const parts: EachResult = (run, visit) =>
    each(run, (result) => {
      for (const part of asList(source(result, run))) visit(part);
    });
  const object = planResult(context, collected, parts);
  return { kind: isList(type) ? 'list' : 'object', type, object, source };
}

function planItems(
  context: ResultContext,
  parent: string,
  collected: CollectedField,
  { form, ids }: ResultItemsField,
  each: EachResult,
): FieldPlan {
  const { definition } = collected;
  const { type } = definition;
  const idsOf: IdsOf = (result) => asList(ids(result)) as readonly string[];
  const types = context.possibleTypes(type);
  const { object, rows } = itemsByIds(context, `${parent}.${definition.name}`, types, collected, idsIn(each, idsOf));
  return form === 'one'
    ? { kind: 'object', type, object, source: (result, run) => rows(idsOf(result), run)[0] ?? null }
    : { kind: 'list', type, object, source: (result, run) => rows(idsOf(result), run) };
}

/** The relationships that a result names are read with the rest of the operation, and do not stand in the response. */
function planComposed(
  context: ResultContext,
  parent: string,
  collected: CollectedField,
  { of, ids, compose }: ResultComposedField,
  each: EachResult,
): FieldPlan {
  const { definition, path } = collected;
  const args = context.addArgs(collected);
  const found = context.addFinder(({ signal }) => of.find(signal));
  const types = context.everyType().filter(isRelationshipType);
  let read: ((row: Row) => unknown) | undefined;
  const plan = (builder: LayoutBuilder): void => {
    read = of.plan(builder, types[0] as GraphQLObjectType); // there are no results of relationships without their type
  };
  const { rows } = itemsByIds(context, `${parent}.${definition.name}`, types, { nodes: [], path }, idsIn(each, ids), plan);
  return leaf(definition.type, (result: unknown, run) =>
    compose(
      result,
      rows(ids(result), run).map((row) => read?.(row)),
      argsOf(run, args),
      outcomeOf(run, found),
    ),
  );
}

type IdsOf = (result: unknown) => readonly string[];

/** The ids that all results at one place of the response name, each once. */
const idsIn =
  (each: EachResult, idsOf: IdsOf) =>
  (run: ExecutionContext): readonly string[] => {
    const wanted = new Set<string>();
    each(run, (result) => {
      for (const id of idsOf(result)) wanted.add(id);
    });
    return [...wanted];
  };

/** Plans a root that reads items by ids that are known before the store is asked, and finds their rows by id. */
export function itemsByIds(
  context: ResultContext,
  field: string,
  types: readonly GraphQLObjectType[],
  selected: Pick<CollectedField, 'nodes' | 'path'>,
  ids: (run: ExecutionContext) => readonly string[],
  share?: (builder: LayoutBuilder) => void,
): { object: ObjectPlan; rows(ids: readonly string[], run: ExecutionContext): Row[] } {
  const view = itemSelectionOf(selected);
  const { selection } = context.items(types, [view], share);
  const index = context.addItems({ field, path: selected.path, selection }, ids);
  const rows = (wanted: readonly string[], run: ExecutionContext) =>
    wanted.flatMap((id) => {
      const row = run.items[index]?.get(id);
      return row ? [row] : [];
    });
  return { object: view.plan, rows };
}
