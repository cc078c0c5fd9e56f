import type { FieldNode, GraphQLObjectType } from 'graphql';
import { languageOf, storedIn } from '../ontology/language.js';
import { hopName } from '../plan/names.js';
import { type Entry, type Hop, type OrderKey, type Row, stored, tieBreaker } from '../plan/shape.js';
import { planConnection } from './connection.js';
import type { ComposedField, ComputedField, LocalizedField, PropertyField, RelationField } from './field.js';
import {
  argsOf,
  type CollectedField,
  chosenTypes,
  itemSelectionOf,
  leaf,
  type PlanContext,
  type PlannedArgs,
  storedLeaf,
} from './item-selection.js';
import type { LayoutBuilder } from './layout-builder.js';
import type { ExecutionContext, FieldPlan } from './object-plan.js';
import { outcomeOf } from './root-outcome.js';

/** A field as it stands on an item, whose row a layout describes. */
interface ItemField<Field> {
  readonly context: PlanContext;
  readonly builder: LayoutBuilder;
  /** The type and the name of the field. */
  readonly coordinate: string;
  readonly collected: CollectedField;
  readonly field: Field;
}

/** Plans a field of an item; undefined where it is not the graph's own. */
export function planItemField(
  context: PlanContext,
  builder: LayoutBuilder,
  parent: GraphQLObjectType,
  collected: CollectedField,
): FieldPlan | undefined {
  const { definition, field } = collected;
  const at = { context, builder, coordinate: `${parent.name}.${definition.name}`, collected };
  switch (field?.kind) {
    case 'property':
      return planProperty({ ...at, field });
    case 'localized':
      return planLocalized({ ...at, field });
    case 'computed':
      return planComputed({ ...at, field });
    case 'composed':
      return planComposed({ ...at, field }, parent);
    case 'relation':
      return planRelation({ ...at, field });
    default:
      return undefined;
  }
}

function planProperty({ builder, collected, field }: ItemField<PropertyField>): FieldPlan {
  const position = builder.column(stored(field.of, field.name));
  return storedLeaf(collected.definition.type, position);
}

function planLocalized({ context, builder, collected, field }: ItemField<LocalizedField>): FieldPlan {
  const { values } = context.addArgs(collected);
  const position = builder.column(stored(field.of, storedIn(field.name, languageOf(values))));
  return storedLeaf(collected.definition.type, position);
}

function planComputed({ context, builder, collected, field }: ItemField<ComputedField>): FieldPlan {
  const args = context.addArgs(collected);
  const column = (name: string) => builder.column(stored(field.of, name));
  const needs = field.needs.map(({ name, stored }) => ({
    name,
    read:
      typeof stored === 'string'
        ? readAt(column(stored))
        : readTexts(stored.map(([language, each]) => [language, column(each)] as const)),
  }));
  const source = (row: Row, run: ExecutionContext) => {
    const values = Object.fromEntries(needs.map(({ name, read }) => [name, read(row)]));
    return field.resolve(values, argsOf(run, args), run.context);
  };
  return { kind: 'leaf', type: collected.definition.type, source, serialize: true };
}

function planComposed(
  { context, builder, collected, field: { of, compose } }: ItemField<ComposedField>,
  parent: GraphQLObjectType,
): FieldPlan {
  const args = context.addArgs(collected);
  const found = context.addFinder(({ signal }) => of.find(signal));
  const read = of.plan(builder, parent);
  return leaf(collected.definition.type, (row, run) => compose(read(row), argsOf(run, args), outcomeOf(run, found)));
}

const readAt =
  (position: number) =>
  (row: Row): unknown =>
    row[position];

/** Reads a text in each language; null where it is in none. */
const readTexts =
  (positions: readonly (readonly [language: string, position: number])[]) =>
  (row: Row): unknown =>
    positions.every(([, position]) => row[position] === null)
      ? null
      : Object.fromEntries(positions.map(([language, position]) => [language, row[position]]));

/** A relation whose arguments are known. */
interface RelatedField extends ItemField<RelationField> {
  readonly hop: Hop;
  readonly args: PlannedArgs;
}

function planRelation(at: ItemField<RelationField>): FieldPlan {
  const { context, collected, field } = at;
  const args = context.addArgs(collected);
  const hop = narrow(field.hop, args.values);
  const plan = field.form === 'connection' ? planRelatedConnection : planRelated;
  return context.width.read(typesOf(hop), collected.nodes[0] as FieldNode, () => plan({ ...at, hop, args }));
}

function planRelatedConnection({ context, builder, coordinate, collected, field, hop, args }: RelatedField): FieldPlan {
  const { definition, path } = collected;
  const { bare, order, atMost } = field;
  const { page, selection, plan, cutOf } = planConnection(context, collected, {
    bare,
    source: hopName(hop),
    order,
    tie: tieBreaker(hop),
    relationshipTypes: typesOf(hop),
    atMost,
    args,
    over: hop.kind === 'relationship' && !bare ? { hop, field: coordinate, atMost } : undefined,
  });
  const source = builder.entry({ kind: 'page', field: coordinate, path, hop, page, atMost, selection });
  return { kind: 'object', type: definition.type, object: plan, cutOf, source, isStored: true };
}

function planRelated({ context, builder, coordinate, collected, field, hop }: RelatedField): FieldPlan {
  const { definition, path } = collected;
  const { type } = definition;
  const view = itemSelectionOf(collected);
  const { selection } = context.items(context.possibleTypes(type), [view]);
  const entry: Entry =
    field.form === 'one'
      ? { kind: 'one', field: coordinate, path, hop, selection }
      : { kind: 'list', field: coordinate, path, hop, order: orderOf(field), atMost: field.atMost, selection };
  const kind = field.form === 'one' ? 'object' : 'list';
  return { kind, type, object: view.plan, source: builder.entry(entry), isStored: true };
}

const orderOf = ({ order }: RelationField): OrderKey[] => order.map(({ column, descending }) => ({ column, descending }));

/** How many relationship types a hop is over. */
const typesOf = (hop: Hop): number => (hop.kind === 'relationships' || hop.kind === 'citing' ? (hop.types?.length ?? 1) : 1);

function narrow(hop: RelationField['hop'], args: PlannedArgs['values']): Hop {
  if (hop.kind === 'citing') return { kind: 'citing', types: (args.types as readonly string[] | null | undefined) ?? undefined };
  if (hop.kind !== 'relationships' || !('allTypes' in hop)) return hop;
  const types = chosenTypes(hop.allTypes, args);
  return { kind: 'relationships', types, direction: (args.direction as 'OUT' | 'IN' | null | undefined) ?? 'BOTH' };
}
