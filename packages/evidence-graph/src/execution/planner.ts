import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { languageOf, storedIn } from '../ontology/language.js';
import { hopName } from '../plan/names.js';
import {
  type Entry,
  type Hop,
  type IdsRoot,
  type ItemPart,
  type OrderKey,
  RELATIONSHIP,
  type Root,
  type Row,
  type Selection,
  type Shape,
  type Slot,
  type SlotKind,
  stored,
  tieBreaker,
  tieBreakerOf,
} from '../plan/shape.js';
import type { Attachment } from './attachment.js';
import { collectFields, type Selections } from './collect.js';
import { planConnection } from './connection.js';
import { userInputError } from './error.js';
import { type GraphField, graphFieldOf, groundsOf, isItemType, isRelationshipType, type RelationField } from './field.js';
import { type Found, foundOf, givenBy } from './found.js';
import { LayoutBuilder } from './layout-builder.js';
import type { LookUp } from './look-ups.js';
import { type FieldPlan, type Grounds, type ObjectLayout, type ObjectPlan, type Run, resolvePlanned } from './object-plan.js';
import type { AddSlot } from './paging.js';
import { andThen } from './promise.js';
import { asList, isList, itemsByIds, planResult, type ResultContext } from './result.js';
import { argsOf, type CollectedField, leaf, type PlannedArgs, single, type View, viewOf } from './view.js';
import { WEIGHT, Width, weightOfTypes } from './width.js';

/** One operation for one skeleton of variables: what is read, and how its answer is completed. */
export interface OperationPlan {
  readonly shape: Shape;
  /** How each slot is filled. */
  readonly slots: readonly ((run: Run) => unknown)[];
  /** How the arguments of each field that has any are coerced. */
  readonly args: readonly ((variables: Run['variables']) => Readonly<Record<string, unknown>>)[];
  /** The hand-written functions of its root fields, whose results are in `Run.found` before the slots are filled. */
  readonly finders: readonly ((run: Run) => unknown)[];
  /** Which roots read the items of results, and the slots of their ids. */
  readonly items: readonly { readonly root: number; readonly ids: Slot }[];
  /** Completes the root object; its row is the store's answer. */
  readonly root: ObjectPlan;
  /** The root fields that look up what the client names. */
  readonly lookUps: readonly LookUp[];
  /** True where every field is the graph's own, so that graphql-js has nothing to do. */
  readonly direct: boolean;
}

export interface PlanRequest {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly attachment: Attachment | undefined;
}

export const planOperation = (request: PlanRequest): OperationPlan => new Planner(request).plan();

class Planner implements ResultContext {
  readonly #selections: Selections;
  readonly #slots: { kind: SlotKind; read: (run: Run) => unknown }[] = [];
  readonly #args: OperationPlan['args'][number][] = [];
  readonly #finders: OperationPlan['finders'][number][] = [];
  readonly #items: OperationPlan['items'][number][] = [];
  readonly #roots: Root[] = [];
  readonly #lookUps: LookUp[] = [];
  readonly #identities = new Map<unknown, number>();
  readonly width = new Width();
  #direct = true;

  constructor(private readonly request: PlanRequest) {
    this.#selections = request;
  }

  plan(): OperationPlan {
    const { schema, operation } = this.request;
    const type = schema.getRootType(operation.operation) as GraphQLObjectType; // validated
    const fields = new Map<string, FieldPlan>();
    const grounds: Grounds[] = [];
    for (const collected of this.collect(type, [operation.selectionSet], '')) {
      const plan = this.#rootField(type, collected);
      if (plan) fields.set(collected.responseKey, plan);
      else {
        this.markForeign();
        grounds.push(...this.#foreignGrounds(collected));
      }
    }
    return {
      shape: { roots: this.#roots, slots: this.#slots.map(({ kind }) => kind) },
      slots: this.#slots.map(({ read }) => read),
      args: this.#args,
      finders: this.#finders,
      items: this.#items,
      root: single({ typeOf: () => type.name, idOf: undefined, fields, grounds }),
      lookUps: this.#lookUps,
      direct: this.#direct,
    };
  }

  #rootField(parent: GraphQLObjectType, collected: CollectedField): FieldPlan | undefined {
    const { definition, field, nodes, path } = collected;
    const coordinate = `${parent.name}.${definition.name}`;
    const { type } = definition;
    if (field) this.width.add(WEIGHT.root, nodes[0] as FieldNode);
    if (definition.name === '__typename') return leaf(type, () => parent.name);
    const root = this.#roots.length;
    switch (field?.kind) {
      case 'rootIds': {
        const args = this.addArgs(collected);
        const found = this.#find((run) =>
          andThen(field.ids(argsOf(run, args), run.context), (ids) => idsOf(ids, field.atMost, definition)),
        );
        const ids = this.#addSlot('values', ({ found: all }) => asList(givenBy(all[found])));
        const view = viewOf(collected);
        const { selection } = this.items(this.possibleTypes(type), [view]);
        this.#roots.push({ kind: 'ids', field: coordinate, path, ids, selection });
        const names = this.possibleTypes(type).map(itemTypeName);
        const nodeTypes = names.filter((name) => name !== RELATIONSHIP);
        if (nodeTypes.length < names.length) this.width.add(WEIGHT.either, nodes[0] as FieldNode);
        if (field.lookUp) {
          const isList = field.form === 'list';
          this.#lookUps.push({ ...field.lookUp, root, ids, responseKey: collected.responseKey, isList, nodeTypes });
        }
        const rowsOf = (row: Row, run: Run) => {
          foundOf(run, found);
          return row[root] as readonly (Row | null)[];
        };
        return field.form === 'one'
          ? { kind: 'object', type, object: view.plan, source: (row, run) => rowsOf(row, run)[0] ?? null }
          : { kind: 'list', type, object: view.plan, source: rowsOf };
      }
      case 'rootResult': {
        const args = this.addArgs(collected);
        const found = this.#find((run) => field.find(argsOf(run, args), run.context, run.signal));
        const object = planResult(this, collected, ({ found: all }, visit) => {
          for (const each of asList(givenBy(all[found]))) visit(each);
        });
        return { kind: isList(type) ? 'list' : 'object', type, object, source: (_row, run) => foundOf(run, found) };
      }
      case 'rootPage': {
        const args = this.addArgs(collected);
        const { of } = field;
        const isOfNodes = of === 'node';
        const types = isOfNodes ? field.types : chosenTypes(field.types, args.values);
        const relationshipTypes = isOfNodes ? 1 : types.length;
        this.width.add(weightOfTypes(relationshipTypes), nodes[0] as FieldNode);
        const { page, selection, plan, cutOf } = planConnection(this, collected, {
          ...(isOfNodes ? { types } : {}),
          bare: true,
          source: [...types].sort().join('|'),
          order: [],
          tie: tieBreakerOf({ of }),
          relationshipTypes,
          args,
        });
        this.#roots.push({ kind: 'page', ...(isOfNodes ? {} : { of }), field: coordinate, path, types, page, selection });
        return { kind: 'object', type, object: plan, cutOf, source: (row) => row[root] };
      }
      default:
        return undefined;
    }
  }

  /** The items on which a root field rests that is not the graph's own, as it tells in its `extensions`. */
  #foreignGrounds(collected: CollectedField): Grounds[] {
    const restsOn = groundsOf(collected.definition);
    if (!this.attaches || !restsOn) return [];
    const args = this.addArgs(collected);
    const found = this.#find((run) => restsOn(argsOf(run, args), run.context));
    const ids = (all: readonly Found[]) => asList(givenBy(all[found])) as readonly string[];
    const read = itemsByIds(this, collected.definition.name, this.everyType(), { nodes: [], path: collected.path }, (run) =>
      ids(run.found),
    );
    return [{ key: collected.responseKey, object: read.object, rows: (_row, run) => read.rows(ids(run.found), run) }];
  }

  get attaches(): boolean {
    return this.request.attachment !== undefined;
  }

  /** The types of nodes and of relationships. */
  everyType(): GraphQLObjectType[] {
    return Object.values(this.request.schema.getTypeMap()).filter(
      (type) => isObjectType(type) && isItemType(type),
    ) as GraphQLObjectType[];
  }

  #find(finder: (run: Run) => unknown): number {
    return this.#finders.push(finder) - 1;
  }

  addItems(root: Omit<IdsRoot, 'kind' | 'ids'>, read: (run: Run) => readonly string[]): number {
    const ids = this.#addSlot('values', read);
    return this.#items.push({ root: this.#roots.push({ kind: 'ids', ids, ...root }) - 1, ids }) - 1;
  }

  /** Plans what is read of items of some types: views on one row layout for each group of types whose selections agree. */
  items(
    types: readonly GraphQLObjectType[],
    views: readonly View[],
    share: (builder: LayoutBuilder) => void = () => {},
  ): { selection: Selection; offset: number } {
    const groups = new Map<string, { types: GraphQLObjectType[]; collected: CollectedField[][] }>();
    for (const type of types) {
      const collected = views.map((view) => this.collect(view.relationshipType ?? type, view.sets, view.path));
      const fields = collected.map((each) => each.map((field) => this.#signature(field)).join(' ')).join('|');
      const form = this.request.attachment?.formOf(type) ?? '';
      const signature = `${isRelationshipType(type) ? RELATIONSHIP : ''}|${form}|${fields}`;
      const group = groups.get(signature);
      if (group) group.types.push(type);
      else groups.set(signature, { types: [type], collected });
    }
    const offset = groups.size > 1 ? 1 : 0;
    const layouts: LayoutBuilder[] = [];
    for (const group of groups.values()) {
      const names = group.types.map(itemTypeName);
      const builder = new LayoutBuilder(names, offset);
      share(builder);
      for (const [index, view] of views.entries()) {
        const objectType = view.relationshipType ?? (group.types[0] as GraphQLObjectType);
        const isOnly = view.relationshipType !== undefined || group.types.length === 1;
        view.plan.layouts.push(this.#object(builder, objectType, isOnly, group.collected[index] ?? []));
      }
      layouts.push(builder);
    }
    if (offset === 1) for (const view of views) view.plan.layoutOf = (row) => row[0] as number;
    return { selection: { layouts: layouts.map((builder) => builder.build()) }, offset };
  }

  #object(builder: LayoutBuilder, type: GraphQLObjectType, isOnly: boolean, collected: readonly CollectedField[]): ObjectLayout {
    const of: ItemPart = isRelationshipType(type) ? 'relationship' : 'node';
    const fields = new Map<string, FieldPlan>();
    let typeOf = (_row: Row): string => type.name;
    if (!isOnly && of === 'node') {
      const position = builder.column(stored(of, 'type'));
      typeOf = (row) => row[position] as string;
    }
    let idOf: ObjectLayout['idOf'];
    for (const each of collected) {
      const plan =
        each.definition.name === '__typename' ? leaf(each.definition.type, typeOf) : this.#itemField(builder, type, each);
      if (plan) {
        fields.set(each.responseKey, plan);
        continue;
      }
      this.markForeign();
      const position = builder.column(stored(of, 'id'));
      idOf = (row) => row[position] as string;
    }
    return { typeOf, idOf, fields, attached: this.request.attachment?.plan(builder, type, collected) };
  }

  #itemField(builder: LayoutBuilder, parent: GraphQLObjectType, collected: CollectedField): FieldPlan | undefined {
    const { definition, field } = collected;
    const { type } = definition;
    switch (field?.kind) {
      case 'property': {
        const position = builder.column(stored(field.of, field.name));
        return leaf(type, (row) => row[position]);
      }
      case 'localized': {
        const { values } = this.addArgs(collected);
        const position = builder.column(stored(field.of, storedIn(field.name, languageOf(values))));
        return leaf(type, (row) => row[position]);
      }
      case 'computed': {
        const args = this.addArgs(collected);
        const column = (name: string) => builder.column(stored(field.of, name));
        const needs = field.needs.map(({ name, stored }) => ({
          name,
          read:
            typeof stored === 'string'
              ? readAt(column(stored))
              : readTexts(stored.map(([language, each]) => [language, column(each)] as const)),
        }));
        const source = (row: Row, run: Run) => {
          const values = Object.fromEntries(needs.map(({ name, read }) => [name, read(row)]));
          return field.resolve(values, argsOf(run, args), run.context);
        };
        return { kind: 'leaf', type, source, serialize: true };
      }
      case 'relation':
        return this.#relation(builder, `${parent.name}.${definition.name}`, collected, field);
      default:
        return undefined;
    }
  }

  #relation(builder: LayoutBuilder, coordinate: string, collected: CollectedField, field: RelationField): FieldPlan {
    const { nodes } = collected;
    const args = this.addArgs(collected);
    const hop = narrow(field.hop, args.values);
    return this.width.read(typesOf(hop), nodes[0] as FieldNode, () =>
      this.#related(builder, coordinate, collected, { field, hop, args }),
    );
  }

  #related(
    builder: LayoutBuilder,
    coordinate: string,
    collected: CollectedField,
    { field, hop, args }: { readonly field: RelationField; readonly hop: Hop; readonly args: PlannedArgs },
  ): FieldPlan {
    const { definition, path } = collected;
    const { type } = definition;
    if (field.form === 'connection') {
      const { bare, order, atMost } = field;
      const over = hop.kind === 'relationship' && !bare ? { hop, field: coordinate, atMost } : undefined;
      const relationshipTypes = typesOf(hop);
      const request = { bare, source: hopName(hop), order, tie: tieBreaker(hop), relationshipTypes, atMost, args, over };
      const { page, selection, plan, cutOf } = planConnection(this, collected, request);
      const source = builder.entry({ kind: 'page', field: coordinate, path, hop, page, atMost, selection });
      return { kind: 'object', type, object: plan, cutOf, source };
    }
    const view = viewOf(collected);
    const { selection } = this.items(this.possibleTypes(type), [view]);
    const entry: Entry =
      field.form === 'one'
        ? { kind: 'one', field: coordinate, path, hop, selection }
        : { kind: 'list', field: coordinate, path, hop, order: orderOf(field), atMost: field.atMost, selection };
    return { kind: field.form === 'one' ? 'object' : 'list', type, object: view.plan, source: builder.entry(entry) };
  }

  /** Notes that graphql-js must complete the operation. */
  markForeign(): void {
    this.#direct = false;
  }

  possibleTypes(type: GraphQLOutputType): GraphQLObjectType[] {
    const named = getNamedType(type);
    if (isAbstractType(named)) return [...this.request.schema.getPossibleTypes(named)];
    return isObjectType(named) ? [named] : [];
  }

  collect(type: GraphQLObjectType, sets: readonly SelectionSetNode[], above: string): CollectedField[] {
    const definitions = type.getFields();
    return [...collectFields(this.#selections, type, sets)].map(([responseKey, nodes]) => {
      const name = nodes[0]?.name.value ?? '';
      const definition = definitions[name] ?? metaField(name);
      const field = graphFieldOf(definition);
      // A wrapped resolver must run, so graphql-js completes the operation; what it reads is planned all the same.
      if (field && definition.resolve !== resolvePlanned) this.markForeign();
      // Only an object without prototype can have this key: such are those of graphql-js.
      if (responseKey === '__proto__') this.markForeign();
      return { responseKey, path: above === '' ? responseKey : `${above}.${responseKey}`, nodes, definition, field };
    });
  }

  /** Equal for fields that are read and completed alike, whatever type they stand on. */
  #signature({ responseKey, nodes, definition, field }: CollectedField): string {
    return [responseKey, definition.type, ...nodes.map((node) => this.#identity(node)), this.#meaning(definition, field)].join(
      ',',
    );
  }

  #meaning(definition: GraphQLField<unknown, unknown>, field: GraphField | undefined): string {
    if (definition.name === '__typename') return definition.name;
    if (field === undefined) return String(this.#identity(definition));
    return field.kind === 'computed' ? `${this.#identity(field.resolve)}${JSON.stringify(field.needs)}` : JSON.stringify(field);
  }

  #identity(value: unknown): number {
    let number = this.#identities.get(value);
    if (number === undefined) {
      number = this.#identities.size;
      this.#identities.set(value, number);
    }
    return number;
  }

  addArgs({ definition, nodes }: CollectedField): PlannedArgs {
    const node = nodes[0] as FieldNode; // a field is collected from its nodes
    if (definition.args.length === 0) return { index: -1, values: {} };
    const read = (variables: Run['variables']) => getArgumentValues(definition, node, variables);
    const values = read(this.request.variables);
    const isConstant = !JSON.stringify(node.arguments ?? [], (key, value) => (key === 'loc' ? undefined : value)).includes(
      '"Variable"',
    );
    return { index: this.#args.push(isConstant ? () => values : read) - 1, values };
  }

  slotsOf(args: PlannedArgs): AddSlot {
    return (kind, read) => this.#addSlot(kind, (run) => read(argsOf(run, args)));
  }

  #addSlot(kind: SlotKind, read: (run: Run) => unknown): Slot {
    return this.#slots.push({ kind, read }) - 1;
  }
}

const itemTypeName = (type: GraphQLObjectType): string => (isRelationshipType(type) ? RELATIONSHIP : type.name);

const orderOf = ({ order }: RelationField): OrderKey[] => order.map(({ column, descending }) => ({ column, descending }));

const chosenTypes = (all: readonly string[], { types }: Readonly<Record<string, unknown>>): readonly string[] =>
  (types as readonly string[] | null | undefined) ?? all;

/** How many relationship types a hop is over. */
const typesOf = (hop: Hop): number => (hop.kind === 'relationships' || hop.kind === 'citing' ? (hop.types?.length ?? 1) : 1);

function narrow(hop: RelationField['hop'], args: Readonly<Record<string, unknown>>): Hop {
  if (hop.kind === 'citing') return { kind: 'citing', types: (args.types as readonly string[] | null | undefined) ?? undefined };
  if (hop.kind !== 'relationships' || !('allTypes' in hop)) return hop;
  const types = chosenTypes(hop.allTypes, args);
  return { kind: 'relationships', types, direction: (args.direction as 'OUT' | 'IN' | null | undefined) ?? 'BOTH' };
}

function idsOf(ids: unknown, atMost: number, { name, args }: GraphQLField<unknown, unknown>): readonly unknown[] {
  const list = asList(ids);
  if (list.length <= atMost) return list;
  const advice = args.length > 0 ? ` Ask for less with ${args.map((each) => `\`${each.name}\``).join(' and ')}.` : '';
  throw userInputError(`\`${name}\` would give ${list.length} nodes; at most ${atMost} are given at a time.${advice}`);
}

/** `__typename`, `__schema` and `__type` stand on no type's field map. */
const metaField = (name: string): GraphQLField<unknown, unknown> => ({
  name,
  description: undefined,
  type: new GraphQLNonNull(GraphQLString),
  args: [],
  deprecationReason: undefined,
  extensions: {},
  astNode: undefined,
});

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
