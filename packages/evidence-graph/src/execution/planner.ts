import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLNonNull,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  GraphQLString,
  getNamedType,
  isAbstractType,
  isObjectType,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql';
import type { IdsRoot, Root, Shape, Slot, SlotKind } from '../plan/shape.js';
import { compileArguments } from './arguments.js';
import { type Attachment, attachedTo } from './attachment.js';
import { collectFields } from './collect.js';
import { limitError } from './error.js';
import { graphFieldOf, isItemType } from './field.js';
import { argsOf, type CollectedField, type PlanContext, type PlannedArgs, single } from './item-selection.js';
import { ItemPlanner } from './items.js';
import type { LookUp } from './look-ups.js';
import type { ExecutionContext, FieldPlan, Grounds, ObjectPlan } from './object-plan.js';
import type { AddSlot } from './paging.js';
import { planForeignGrounds, planRootField, type RootContext } from './root-fields.js';
import { isPlanned } from './root-resolver.js';
import { Width } from './width.js';

/** One operation for one skeleton of variables: what is read, and how its answer is completed. */
export interface OperationPlan {
  readonly shape: Shape;
  /** How each slot is filled. */
  readonly slots: readonly ((run: ExecutionContext) => unknown)[];
  /** How the arguments of each field that has any are coerced. */
  readonly args: readonly ((variables: ExecutionContext['variables']) => Readonly<Record<string, unknown>>)[];
  /** The hand-written functions of its root fields, whose results are in `Run.found` before the slots are filled. */
  readonly finders: readonly ((run: ExecutionContext) => unknown)[];
  /** Which roots read the items of results, and the slots of their ids. */
  readonly items: readonly { readonly root: number; readonly ids: Slot }[];
  /** Completes the root object; its row is the store's answer. */
  readonly root: ObjectPlan;
  /** The root fields that look up what the client names. */
  readonly lookUps: readonly LookUp[];
  /** True where every field is the graph's own, so that graphql-js has nothing to do. */
  readonly direct: boolean;
  /** Whether the hand-written functions run one after the other, as those of mutations do. */
  readonly inTurn: boolean;
}

export interface PlanRequest {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly attachment: Attachment | undefined;
}

export const planOperation = (request: PlanRequest): OperationPlan => new Planner(request).plan();

/** Gathers what the planners of fields add: what is read, with which values, and what is found before. */
class Planner implements RootContext {
  readonly #slots: { kind: SlotKind; read: (run: ExecutionContext) => unknown }[] = [];
  readonly #args: OperationPlan['args'][number][] = [];
  readonly #finders: OperationPlan['finders'][number][] = [];
  readonly #items: OperationPlan['items'][number][] = [];
  readonly #roots: Root[] = [];
  readonly #lookUps: LookUp[] = [];
  readonly #once = new Set<string>();
  readonly #itemPlanner: ItemPlanner;
  readonly width = new Width();
  #direct = true;
  #planned: ObjectPlan | undefined;
  readonly #collected = new WeakMap<ExecutionContext, unknown>();

  constructor(private readonly request: PlanRequest) {
    this.#itemPlanner = new ItemPlanner(this, request.attachment);
  }

  plan(): OperationPlan {
    const root = this.#planRoot();
    return {
      shape: { roots: this.#roots, slots: this.#slots.map(({ kind }) => kind) },
      slots: this.#slots.map(({ read }) => read),
      args: this.#args,
      finders: this.#finders,
      items: this.#items,
      root,
      lookUps: this.#lookUps,
      direct: this.#direct,
      inTurn: this.request.operation.operation === OperationTypeNode.MUTATION,
    };
  }

  #planRoot(): ObjectPlan {
    const { schema, operation } = this.request;
    const type = schema.getRootType(operation.operation) as GraphQLObjectType; // validated
    const fields = new Map<string, FieldPlan>();
    const grounds: Grounds[] = [];
    for (const collected of this.collect(type, [operation.selectionSet], '')) {
      const plan = planRootField(this, type, collected);
      if (plan) fields.set(collected.responseKey, plan);
      else {
        this.markForeign();
        grounds.push(...planForeignGrounds(this, collected));
      }
    }
    this.#planned = single({ typeOf: () => type.name, idOf: undefined, fields, grounds });
    return this.#planned;
  }

  /** Once for each execution, however many fields are made of it. */
  readonly collected: RootContext['collected'] = (rows, run) => {
    if (!this.#collected.has(run)) {
      const attached = attachedTo(this.#planned as ObjectPlan, rows, run); // it is asked for when all is planned
      this.#collected.set(run, this.request.attachment?.collect(attached));
    }
    return this.#collected.get(run);
  };

  get attaches(): boolean {
    return this.request.attachment !== undefined;
  }

  everyType(): GraphQLObjectType[] {
    return Object.values(this.request.schema.getTypeMap())
      .filter(isObjectType)
      .filter((type) => isItemType(type));
  }

  readonly items: PlanContext['items'] = (types, views, share) => this.#itemPlanner.items(types, views, share);

  addItems(root: Omit<IdsRoot, 'kind' | 'ids'>, read: (run: ExecutionContext) => readonly string[]): number {
    const ids = this.addSlot('values', read);
    return this.#items.push({ root: this.addRoot({ kind: 'ids', ids, ...root }), ids }) - 1;
  }

  addFinder(finder: (run: ExecutionContext) => unknown): number {
    return this.#finders.push(finder) - 1;
  }

  assertOnce({ definition: { name }, nodes }: CollectedField): void {
    if (this.#once.has(name))
      throw limitError(`An operation may have \`${name}\` once: ask for each in a request of its own.`, 1, nodes[0]);
    this.#once.add(name);
  }

  addRoot(root: Root): number {
    return this.#roots.push(root) - 1;
  }

  addLookUp(lookUp: LookUp): void {
    this.#lookUps.push(lookUp);
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
    return [...collectFields(this.request, type, sets)].map(([responseKey, nodes]) => {
      const name = nodes[0]?.name.value ?? '';
      const definition = definitions[name] ?? metaField(name);
      const field = graphFieldOf(definition);
      // A wrapped resolver must run, so graphql-js completes the operation; what it reads is planned all the same.
      if (field && !isPlanned(definition.resolve)) this.markForeign();
      // Only an object without prototype can have this key: such are those of graphql-js.
      if (responseKey === '__proto__') this.markForeign();
      return { responseKey, path: above === '' ? responseKey : `${above}.${responseKey}`, nodes, definition, field };
    });
  }

  addArgs({ definition, nodes }: CollectedField): PlannedArgs {
    const node = nodes[0] as FieldNode; // a field is collected from its nodes
    if (definition.args.length === 0) return { index: -1, values: {} };
    const read = compileArguments(definition, node);
    const values = read(this.request.variables);
    return { index: this.#args.push(read) - 1, values };
  }

  slotsOf(args: PlannedArgs): AddSlot {
    return (kind, read) => this.addSlot(kind, (run) => read(argsOf(run, args)));
  }

  addSlot(kind: SlotKind, read: (run: ExecutionContext) => unknown): Slot {
    return this.#slots.push({ kind, read }) - 1;
  }
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
