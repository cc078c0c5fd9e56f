import type { GraphQLFieldResolver, GraphQLOutputType } from 'graphql';
import type { Row } from '../plan/shape.js';
import type { RootOutcome } from './root-outcome.js';

/** How the objects of a response are completed from rows: for each kind of object that can stand there, its fields. */
export interface ObjectPlan {
  readonly layouts: readonly ObjectLayout[];
  /** Which layout a row has. */
  layoutOf(row: Row): number;
}

export interface ObjectLayout {
  /** The name of the GraphQL type of a row of this layout. */
  typeOf(row: Row): string;
  /** The id of a row; only where a field that is not the graph's may ask for it. */
  readonly idOf: ((row: Row) => string) | undefined;
  /** The graph's own fields by response key. */
  readonly fields: ReadonlyMap<string, FieldPlan>;
  /** What is read of an item beside its fields. */
  readonly attached?: ((row: Row) => unknown) | undefined;
  /** Items that do not stand in the response, but on which an object rests. */
  readonly grounds?: readonly Grounds[];
}

export interface Grounds {
  /** The response key of the field that rests on them; the whole object unless given. */
  readonly key?: string;
  readonly object: ObjectPlan;
  rows(row: Row, run: ExecutionContext): readonly (Row | null)[];
}

export type FieldPlan = LeafPlan | ObjectFieldPlan | ListFieldPlan;

interface FieldPlanBase {
  readonly type: GraphQLOutputType;
  /** What stands in an object's row for the field: a leaf's value, an object's row, or a list of rows. */
  source(row: Row, run: ExecutionContext): unknown;
  /** Whether it stands in the row as it is stored: the same comes again and again, whoever asks. */
  readonly isStored?: true;
}

export interface LeafPlan extends FieldPlanBase {
  readonly kind: 'leaf';
  /** False where the value is in the form of the response already. */
  readonly serialize: boolean;
}

export interface ObjectFieldPlan extends FieldPlanBase {
  readonly kind: 'object';
  readonly object: ObjectPlan;
  /** Where its row may be a list that is cut though the client asked for no page: what is given of how many; see `cut-lists.ts`. */
  readonly cutOf?: ((row: Row) => Cut | undefined) | undefined;
}

export interface Cut {
  readonly given: number;
  /** Null where it was not asked. */
  readonly total: number | null;
}

export interface ListFieldPlan extends FieldPlanBase {
  readonly kind: 'list';
  readonly object: ObjectPlan;
}

/** What belongs to one execution. */
export interface ExecutionContext {
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  /** The coerced arguments of the planned fields that have any, by number. */
  readonly args: readonly Readonly<Record<string, unknown>>[];
  readonly signal: AbortSignal | undefined;
  /** What the hand-written functions of root fields gave, by number; filled before the store is asked. */
  readonly found: readonly RootOutcome[];
  /** The items of results by id, by number; filled from what the store answered. */
  readonly items: readonly ReadonlyMap<unknown, Row | null>[];
}

/** A row as the parent of resolvers: what graphql-js hands on where it completes an operation. */
export class PlannedObject {
  readonly #layout: ObjectLayout;
  readonly #row: Row;
  readonly #run: ExecutionContext;

  constructor(plan: ObjectPlan, row: Row, run: ExecutionContext) {
    this.#layout = plan.layouts[plan.layoutOf(row)] as ObjectLayout; // rows are read for the plan's layouts
    this.#row = row;
    this.#run = run;
  }

  get __typename(): string {
    return this.#layout.typeOf(this.#row);
  }

  /** The global ID, for fields that are not the graph's own. */
  get id(): string | undefined {
    return this.#layout.idOf?.(this.#row);
  }

  /** The value of the field with this response key, its objects wrapped. */
  resolve(responseKey: string): unknown {
    const field = this.#layout.fields.get(responseKey);
    if (!field)
      throw new Error(
        `${responseKey} was not planned: whoever made this schema of another left out the \`extensions\` of its fields.`,
      );
    const value = field.source(this.#row, this.#run);
    if (field.kind === 'leaf' || value === null || value === undefined) return value;
    const wrap = (row: Row | null) => (row === null ? null : new PlannedObject(field.object, row, this.#run));
    return field.kind === 'list' ? (value as (Row | null)[]).map(wrap) : wrap(value as Row);
  }
}

/** The resolver of every field of the graph: its value stands in the parent, under the response key. */
export const resolvePlanned: GraphQLFieldResolver<unknown, unknown> = (parent, _args, _context, info) => {
  if (parent instanceof PlannedObject) return parent.resolve(String(info.path.key));
  throw new Error(
    `${info.parentType.name}.${info.fieldName} was not planned, as this schema has no store. Give it one with two lines: ` +
      "`import { createExecutor } from 'evidence-graph/pothos';` and `const execute = createExecutor({ schema, store });`.",
  );
};
