import { type ExecutionResult, GraphQLError } from 'graphql';
import { type Cost, costOf } from '../plan/cost.js';
import type { PromiseOrValue, Readable } from '../plan/read.js';
import type { Row, Rows } from '../plan/shape.js';
import { StoreError } from '../plan/store-error.js';
import { asUserInput } from './as-user-input.js';
import { attachedTo } from './attachment.js';
import { abortedError, costError, storeError, unexpectedError } from './error.js';
import { LookUps, type Missing } from './look-ups.js';
import type { ExecutionContext } from './object-plan.js';
import { inOneState } from './one-state.js';
import type { OperationPlan } from './planner.js';
import type { CompiledPlan, PreparedOperation, PreparedOperations } from './prepared-operations.js';
import { andThen } from './promise.js';
import { findAll } from './root-outcome.js';
import { withWarnings } from './warnings.js';
import { WrittenResult } from './written-result.js';

export interface OperationReaderOptions {
  readonly store: Readable;
  /** The most nodes an operation may return, counted from its plan before anything is read. */
  readonly maxCost: number;
  /** Is told the cost of each operation. */
  readonly onCost: ((cost: number) => void) | undefined;
}

/** Who asks an operation. */
export interface Caller {
  readonly contextValue?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** An operation with the values of its variables. */
export interface ToRead {
  readonly prepared: PreparedOperation;
  readonly operations: PreparedOperations;
  readonly variables: ExecutionContext['variables'];
  readonly caller: Caller;
}

/** What was read for an operation, of which its answer is made. */
export interface OperationRead {
  readonly prepared: PreparedOperation;
  readonly plan: CompiledPlan;
  readonly run: ExecutionContext;
  readonly rows: Rows;
  readonly cost: Cost;
  /** What it looked up in vain. */
  readonly missing: readonly Missing[] | undefined;
}

/** Makes an answer of what was read; it may read more. */
type Complete<T> = (read: OperationRead) => PromiseOrValue<T>;

/** Reads what an operation asks for by one plan, whoever completes its answer. */
export class OperationReader {
  readonly #options: OperationReaderOptions;
  readonly #lookUps: LookUps;
  readonly #isImmediate: boolean;

  constructor(options: OperationReaderOptions) {
    this.#options = options;
    this.#lookUps = new LookUps(options.store);
    this.#isImmediate = options.store.isImmediate ?? false;
  }

  /**
   * Reads, and completes what was read: again where the data has changed between several reads. Throws, or rejects, where the operation is
   * refused as a whole: see {@link refusalOf}.
   */
  answer<T>({ prepared, operations, variables, caller }: ToRead, complete: Complete<T>): PromiseOrValue<T> {
    const plan = operations.planFor(prepared, variables);
    const args = plan.args.map((read) => read(variables));
    const answer = (): PromiseOrValue<T> => {
      const run = new Run(caller, variables, args);
      const read = andThen(findAll(plan.finders, run, plan.inTurn), (found) => {
        run.found = found;
        return this.#readPlan(prepared, plan, run);
      });
      return andThen(read, complete);
    };
    return isOneRead(plan) ? answer() : inOneState(this.#options.store, answer);
  }

  #readPlan(prepared: PreparedOperation, plan: CompiledPlan, run: Run): PromiseOrValue<OperationRead> {
    const { maxCost, onCost } = this.#options;
    const values = plan.slots.map((slot) => slot(run));
    const cost = costOf(plan.shape, values);
    onCost?.(cost.total);
    if (cost.total > maxCost) throw costError(cost.total, maxCost, cost.heaviest);
    return andThen(plan.read(values, this.#isImmediate ? undefined : run.signal), (rows) => {
      if (plan.items.length > 0) run.items = itemsOf(plan, values, rows);
      return { prepared, plan, run, rows, cost, missing: this.#lookUps.missing(plan.lookUps, values, rows) };
    });
  }

  /** Adds to an answer what it says beside its data. */
  finish(result: ExecutionResult, read: OperationRead): PromiseOrValue<ExecutionResult> {
    const { prepared, missing } = read;
    const warned = andThen(withAttached(result, read), (attached) => withCutLists(attached, read));
    const hinted = missing ? andThen(warned, (each) => this.#withMissing(each, missing)) : warned;
    if (!prepared.tellsCost && prepared.warnings.length === 0) return hinted;
    return andThen(hinted, (each) => withWarnings(this.#withCost(each, read), prepared.warnings));
  }

  #withMissing(result: ExecutionResult, missing: readonly Missing[]): PromiseOrValue<ExecutionResult> {
    if (!result.data) return result;
    const warned = andThen(this.#lookUps.warningsOf(missing), (warnings) => withWarnings(result, warnings));
    // Where the store cannot be asked again, the answer holds without the hint.
    return warned instanceof Promise ? warned.catch(() => result) : warned;
  }

  #withCost(result: ExecutionResult, { prepared, cost: { total, heaviest } }: OperationRead): ExecutionResult {
    if (!prepared.tellsCost) return result;
    const { field, path = field } = heaviest;
    const cost = { cost: total, limit: this.#options.maxCost, heaviest: field, path };
    return { ...result, extensions: { ...result.extensions, cost } };
  }
}

/** Why an operation is refused as a whole. */
export function refusalOf(error: unknown, variables: ExecutionContext['variables'], signal?: AbortSignal): GraphQLError {
  if (error instanceof GraphQLError) return error.extensions.code === undefined ? asUserInput(error, variables) : error;
  if (error instanceof StoreError) return storeError(error);
  return signal?.aborted ? abortedError() : unexpectedError(error);
}

/** Whether an operation asks the store just once, or must not be repeated, as mutations. Why nothing is found is asked as well. */
const isOneRead = ({ finders, lookUps, direct, inTurn }: CompiledPlan): boolean =>
  inTurn || (direct && finders.length === 0 && lookUps.length === 0);

/** Whether a hand-written function threw. */
export const hasFailed = ({ found }: ExecutionContext): boolean => found.some((each) => 'error' in each);

/** One execution; its signal is made for whoever asks for it. */
class Run implements ExecutionContext {
  found: ExecutionContext['found'] = [];
  items: ExecutionContext['items'] = [];

  constructor(
    private readonly caller: Caller,
    readonly variables: ExecutionContext['variables'],
    readonly args: ExecutionContext['args'],
  ) {}

  get context(): unknown {
    return this.caller.contextValue;
  }

  get signal(): AbortSignal | undefined {
    return this.caller.signal;
  }
}

const withAttached = (
  result: ExecutionResult,
  { prepared: { attachment, tellsAttached }, plan, run, rows }: OperationRead,
): PromiseOrValue<ExecutionResult> =>
  attachment && tellsAttached && result.data
    ? attachment.finish(result, attachment.collect(attachedTo(plan.root, rows, run, result.data)))
    : result;

function withCutLists(result: ExecutionResult, { plan: { cutLists }, run, rows }: OperationRead): ExecutionResult {
  if (result instanceof WrittenResult) return result; // it has none, and is written for as long as nobody reads it
  return cutLists && result.data && !hasFailed(run) ? withWarnings(result, cutLists(rows, run)) : result;
}

/** The rows of each place where results name items, by id. */
const itemsOf = ({ items }: OperationPlan, values: readonly unknown[], rows: Rows): ExecutionContext['items'] =>
  items.map(({ root, ids }) => new Map((values[ids] as unknown[]).map((id, index) => [id, rows[root]?.[index] as Row | null])));
