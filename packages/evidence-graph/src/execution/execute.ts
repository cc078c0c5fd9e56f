import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeWithGraphqlJs,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
} from 'graphql';
import { costOf } from '../plan/cost.js';
import type { PromiseOrValue, Readable } from '../plan/read.js';
import type { Row, Rows } from '../plan/shape.js';
import { StoreError } from '../plan/store-error.js';
import { withAdvice } from './advice.js';
import { asUserInput } from './as-user-input.js';
import { assertVariables } from './assert-variables.js';
import { type Attachment, attachedTo } from './attachment.js';
import { abortedError, costError, storeError, unexpectedError } from './error.js';
import { LookUps, type Missing } from './look-ups.js';
import { type ExecutionContext, PlannedObject } from './object-plan.js';
import { assertPlannable } from './plannable-schema.js';
import type { OperationPlan } from './planner.js';
import { type CompiledPlan, type PreparedOperation, PreparedOperations } from './prepared-operations.js';
import { andThen } from './promise.js';
import { findAll } from './root-outcome.js';
import { withWarnings } from './warnings.js';
import { WrittenResult } from './written-result.js';

export interface ExecutorOptions {
  readonly schema: GraphQLSchema;
  readonly store: Readable;
  /** The most nodes an operation may return, counted from its plan before anything is read. @default 100000 */
  readonly maxCost?: number;
  /** What operations may ask to have read beside their answers. */
  readonly attachment?: Attachment;
  /** How many plans are kept: for each document one for each form of its variables. @default 2000 */
  readonly maxPlans?: number;
  /** Is told the cost of each operation. */
  readonly onCost?: ((cost: number) => void) | undefined;
}

export interface ExecuteRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** As the client sent them. */
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly contextValue?: unknown;
  readonly signal?: AbortSignal | undefined;
  /** Whether the result is only to be sent on as JSON: it may then be written as such at once, see {@link WrittenResult}. */
  readonly asJson?: boolean;
}

export type Execute = (request: ExecuteRequest) => PromiseOrValue<ExecutionResult>;

/**
 * Executes valid documents by plans: one read for the whole operation, completed straight from its rows. Where a field is not the
 * graph's own, or a value is not what its type promises, graphql-js completes the same rows.
 */
export function createTrustingExecutor(options: ExecutorOptions): Execute {
  const executor = new TrustingExecutor(options);
  return (request) => executor.execute(request);
}

class TrustingExecutor {
  readonly #schema: GraphQLSchema;
  readonly #maxCost: number;
  readonly #onCost: ExecutorOptions['onCost'];
  readonly #operations: PreparedOperations;
  readonly #lookUps: LookUps;
  readonly #isImmediate: boolean;

  constructor({ schema, store, maxCost = 100_000, maxPlans = 2_000, attachment, onCost }: ExecutorOptions) {
    assertPlannable(schema);
    this.#schema = schema;
    this.#maxCost = maxCost;
    this.#onCost = onCost;
    this.#operations = new PreparedOperations({ schema, store, attachment, maxPlans });
    this.#lookUps = new LookUps(store);
    this.#isImmediate = store.isImmediate ?? false;
  }

  execute(request: ExecuteRequest): PromiseOrValue<ExecutionResult> {
    const prepared = this.#operations.prepare(request.document, request.operationName);
    if (!prepared) return this.#withGraphqlJs(request, undefined);
    let variables: ExecutionContext['variables'] = NO_VARIABLES;
    try {
      const { coerced, errors } = this.#coerce(prepared, request);
      if (errors) return { errors: errors.map((each) => asUserInput(withAdvice(this.#schema, each))) };
      variables = coerced;
      const plan = this.#operations.planFor(prepared, variables);
      const args = plan.args.map((read) => read(variables));
      const run = new Run(request, variables, args);
      const answered = andThen(findAll(plan.finders, run, plan.inTurn), (found) => {
        run.found = found;
        return this.#read(request, prepared, plan, run);
      });
      return answered instanceof Promise ? answered.catch((error) => refusal(error, request.signal)) : answered;
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions.code === undefined)
        return { errors: [asUserInput(error, variables)] };
      return refusal(error, request.signal);
    }
  }

  #coerce({ definition, plainVariables }: PreparedOperation, request: ExecuteRequest): ReturnType<typeof getVariableValues> {
    const { variableDefinitions = [] } = definition;
    const given = request.variableValues ?? NO_VARIABLES;
    const plain = plainVariables(given);
    if (plain) return { coerced: plain };
    assertVariables(given);
    return getVariableValues(this.#schema, variableDefinitions, given, { maxErrors: MAX_VARIABLE_ERRORS });
  }

  #read(request: ExecuteRequest, prepared: PreparedOperation, plan: CompiledPlan, run: Run): PromiseOrValue<ExecutionResult> {
    const values = plan.slots.map((slot) => slot(run));
    const { total, heaviest } = costOf(plan.shape, values);
    this.#onCost?.(total);
    if (total > this.#maxCost) return { errors: [costError(total, this.#maxCost, heaviest)] };
    const answered = andThen(plan.read(values, this.#isImmediate ? undefined : request.signal), (rows) => {
      if (plan.items.length > 0) run.items = itemsOf(plan, values, rows);
      const missing = this.#lookUps.missing(plan.lookUps, values, rows);
      const isData = request.asJson && !missing && !prepared.tellsCost && !prepared.attachment;
      const completed = this.#complete(request, plan, run, rows, isData ? asJson : asObjects);
      const attached = andThen(completed, (result) => withAttached(result, prepared, plan, run, rows));
      const warned = andThen(attached, (result) => withCutLists(result, plan, run, rows));
      return missing ? andThen(warned, (result) => this.#withMissing(result, missing)) : warned;
    });
    if (!prepared.tellsCost) return answered;
    const cost = { cost: total, limit: this.#maxCost, heaviest: heaviest.field, path: heaviest.path ?? heaviest.field };
    return andThen(answered, (result) => ({ ...result, extensions: { ...result.extensions, cost } }));
  }

  #complete(
    request: ExecuteRequest,
    plan: CompiledPlan,
    run: ExecutionContext,
    rows: Rows,
    directly: typeof asObjects,
  ): PromiseOrValue<ExecutionResult> {
    if (plan.direct && !hasFailed(run)) {
      try {
        return directly(plan, run, rows);
      } catch {
        // Whatever went wrong, graphql-js says it with the path and the nulls that the specification asks for.
      }
    }
    return this.#withGraphqlJs(request, new PlannedObject(plan.root, rows, run));
  }

  #withGraphqlJs(request: ExecuteRequest, rootValue: unknown): PromiseOrValue<ExecutionResult> {
    return executeWithGraphqlJs({
      schema: this.#schema,
      document: request.document,
      operationName: request.operationName ?? null,
      variableValues: request.variableValues ?? null,
      contextValue: request.contextValue,
      rootValue,
    });
  }

  #withMissing(result: ExecutionResult, missing: readonly Missing[]): PromiseOrValue<ExecutionResult> {
    if (!result.data) return result;
    const warned = andThen(this.#lookUps.warningsOf(missing), (warnings) => withWarnings(result, warnings));
    // Where the store cannot be asked again, the answer holds without the hint.
    return warned instanceof Promise ? warned.catch(() => result) : warned;
  }
}

/** One execution; its signal is made for whoever asks for it. */
class Run implements ExecutionContext {
  found: ExecutionContext['found'] = [];
  items: ExecutionContext['items'] = [];

  constructor(
    private readonly request: ExecuteRequest,
    readonly variables: ExecutionContext['variables'],
    readonly args: ExecutionContext['args'],
  ) {}

  get context(): unknown {
    return this.request.contextValue;
  }

  get signal(): AbortSignal | undefined {
    return this.request.signal;
  }
}

const asObjects = (plan: CompiledPlan, run: ExecutionContext, rows: Rows): ExecutionResult => ({
  data: plan.complete(rows, run),
});

/** As JSON, unless there is more to say than data. */
const asJson: typeof asObjects = (plan, run, rows) =>
  plan.cutLists?.(rows, run).length ? asObjects(plan, run, rows) : new WrittenResult(plan.write(rows, run));

const withAttached = (
  result: ExecutionResult,
  { attachment }: PreparedOperation,
  { root }: CompiledPlan,
  run: ExecutionContext,
  rows: Rows,
): ExecutionResult => (attachment ? attachment.finish(result, attachedTo(root, rows, run, result.data)) : result);

function withCutLists(result: ExecutionResult, { cutLists }: CompiledPlan, run: ExecutionContext, rows: Rows): ExecutionResult {
  if (result instanceof WrittenResult) return result; // it has none, and is written for as long as nobody reads it
  return cutLists && result.data && !hasFailed(run) ? withWarnings(result, cutLists(rows, run)) : result;
}

/** The rows of each place where results name items, by id. */
const itemsOf = ({ items }: OperationPlan, values: readonly unknown[], rows: Rows): ExecutionContext['items'] =>
  items.map(({ root, ids }) => new Map((values[ids] as unknown[]).map((id, index) => [id, rows[root]?.[index] as Row | null])));

/** Whether a hand-written function threw. */
const hasFailed = ({ found }: ExecutionContext): boolean => found.some((each) => 'error' in each);

const NO_VARIABLES = Object.freeze({});
/** As graphql-js has it. */
const MAX_VARIABLE_ERRORS = 50;

/** The request is refused as a whole. */
function refusal(error: unknown, signal: AbortSignal | undefined): ExecutionResult {
  if (error instanceof GraphQLError) return { errors: [error] };
  if (error instanceof StoreError) return { errors: [storeError(error)] };
  return { errors: [signal?.aborted ? abortedError() : unexpectedError(error)] };
}
