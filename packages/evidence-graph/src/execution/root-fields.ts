import type { FieldNode, GraphQLField, GraphQLObjectType } from 'graphql';
import { RELATIONSHIP, type Root, type Row, type Slot, type SlotKind, tieBreakerOf } from '../plan/shape.js';
import { planConnection } from './connection.js';
import { userInputError } from './error.js';
import { groundsOf, type RootAttachedField, type RootIdsField, type RootPageField, type RootResultField } from './field.js';
import { argsOf, type CollectedField, chosenTypes, itemSelectionOf, leaf } from './item-selection.js';
import { itemTypeName } from './items.js';
import type { LookUp } from './look-ups.js';
import type { ExecutionContext, FieldPlan, Grounds } from './object-plan.js';
import { andThen } from './promise.js';
import { asList, isList, itemsByIds, planResult, type ResultContext } from './result.js';
import { givenBy, outcomeOf, type RootOutcome } from './root-outcome.js';
import { WEIGHT, weightOfTypes } from './width.js';

/** What the planner of an operation does for the planners of its root fields. */
export interface RootContext extends ResultContext {
  addSlot(kind: SlotKind, read: (run: ExecutionContext) => unknown): Slot;
  /** Adds what is read; gives its place in the store's answer. */
  addRoot(root: Root): number;
  addLookUp(lookUp: LookUp): void;
  /** What is attached to all items of the answer, as its attachment collects it. */
  collected(rows: Row, run: ExecutionContext): unknown;
  /** Refuses a field that the operation has already. */
  assertOnce(collected: CollectedField): void;
}

/** A root field, which stands on `Query`. */
interface RootField<Field> {
  readonly context: RootContext;
  /** The type and the name of the field. */
  readonly coordinate: string;
  readonly collected: CollectedField;
  readonly field: Field;
}

/** Plans a root field; undefined where it is not the graph's own. */
export function planRootField(context: RootContext, parent: GraphQLObjectType, collected: CollectedField): FieldPlan | undefined {
  const { definition, field, nodes } = collected;
  if (field) context.width.add(WEIGHT.root, nodes[0] as FieldNode);
  if (definition.name === '__typename') return leaf(definition.type, () => parent.name);
  const at = { context, coordinate: `${parent.name}.${definition.name}`, collected };
  switch (field?.kind) {
    case 'rootIds':
      return planIds({ ...at, field });
    case 'rootResult':
      return planFoundResult({ ...at, field });
    case 'rootPage':
      return planPage({ ...at, field });
    case 'rootAttached':
      return planAttached({ ...at, field });
    default:
      return undefined;
  }
}

function planIds({ context, coordinate, collected, field }: RootField<RootIdsField>): FieldPlan {
  const { definition, nodes, path } = collected;
  const { type } = definition;
  const args = context.addArgs(collected);
  const found = context.addFinder((run) =>
    andThen(field.ids(argsOf(run, args), run.context), (ids) => limitedIds(ids, field.atMost, definition)),
  );
  const ids = context.addSlot('values', ({ found: all }) => asList(givenBy(all[found])));
  const view = itemSelectionOf(collected);
  const { selection } = context.items(context.possibleTypes(type), [view]);
  const root = context.addRoot({ kind: 'ids', field: coordinate, path, ids, selection });
  const names = context.possibleTypes(type).map(itemTypeName);
  const nodeTypes = names.filter((name) => name !== RELATIONSHIP);
  if (nodeTypes.length < names.length) context.width.add(WEIGHT.either, nodes[0] as FieldNode);
  if (field.lookUp) {
    const { responseKey } = collected;
    context.addLookUp({ ...field.lookUp, root, ids, responseKey, isList: field.form === 'list', nodeTypes });
  }
  const rowsOf = (row: Row, run: ExecutionContext) => {
    outcomeOf(run, found);
    return row[root] as readonly (Row | null)[];
  };
  return field.form === 'one'
    ? { kind: 'object', type, object: view.plan, source: (row, run) => rowsOf(row, run)[0] ?? null }
    : { kind: 'list', type, object: view.plan, source: rowsOf };
}

function limitedIds(ids: unknown, atMost: number, { name, args }: GraphQLField<unknown, unknown>): readonly unknown[] {
  const list = asList(ids);
  if (list.length <= atMost) return list;
  const advice = args.length > 0 ? ` Ask for less with ${args.map((each) => `\`${each.name}\``).join(' and ')}.` : '';
  throw userInputError(`\`${name}\` would give ${list.length} nodes; at most ${atMost} are given at a time.${advice}`);
}

function planFoundResult({ context, collected, field }: RootField<RootResultField>): FieldPlan {
  const { type } = collected.definition;
  if (field.once) context.assertOnce(collected);
  const args = context.addArgs(collected);
  const found = context.addFinder((run) => field.find(argsOf(run, args), run.context, run.signal));
  const object = planResult(context, collected, ({ found: all }, visit) => {
    for (const each of asList(givenBy(all[found]))) visit(each);
  });
  return { kind: isList(type) ? 'list' : 'object', type, object, source: (_row, run) => outcomeOf(run, found) };
}

function planPage({ context, coordinate, collected, field }: RootField<RootPageField>): FieldPlan {
  const { definition, nodes, path } = collected;
  const { of } = field;
  const args = context.addArgs(collected);
  const isOfNodes = of === 'node';
  const types = isOfNodes ? field.types : chosenTypes(field.types, args.values);
  const relationshipTypes = isOfNodes ? 1 : types.length;
  context.width.add(weightOfTypes(relationshipTypes, WEIGHT.typeAtRoot), nodes[0] as FieldNode);
  const { page, selection, plan, cutOf } = planConnection(context, collected, {
    ...(isOfNodes ? { types } : {}),
    bare: true,
    source: [...types].sort().join('|'),
    order: [],
    tie: tieBreakerOf({ of }),
    relationshipTypes,
    args,
  });
  const root = context.addRoot({ kind: 'page', ...(isOfNodes ? {} : { of }), field: coordinate, path, types, page, selection });
  return { kind: 'object', type: definition.type, object: plan, cutOf, source: (row) => row[root] };
}

function planAttached({ context, collected, field }: RootField<RootAttachedField>): FieldPlan {
  const args = context.addArgs(collected);
  const found = context.addFinder(({ signal }) => field.find(signal));
  return leaf(collected.definition.type, (row: Row, run) =>
    field.compose(context.collected(row, run), argsOf(run, args), outcomeOf(run, found)),
  );
}

/** The items on which a root field rests that is not the graph's own, as it tells in its `extensions`. */
export function planForeignGrounds(context: RootContext, collected: CollectedField): Grounds[] {
  const restsOn = groundsOf(collected.definition);
  if (!context.attaches || !restsOn) return [];
  const args = context.addArgs(collected);
  const found = context.addFinder((run) => restsOn(argsOf(run, args), run.context));
  const ids = (all: readonly RootOutcome[]) => asList(givenBy(all[found])) as readonly string[];
  const { path, responseKey, definition } = collected;
  const read = itemsByIds(context, definition.name, context.everyType(), { nodes: [], path }, (run) => ids(run.found));
  return [{ key: responseKey, object: read.object, rows: (_row, run) => read.rows(ids(run.found), run) }];
}
