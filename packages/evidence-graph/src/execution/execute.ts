import {
  type DocumentNode,
  type ExecutionResult,
  execute as executeWithGraphqlJs,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { costOf } from '../plan/cost.js';
import type { PromiseOrValue, Read, Readable } from '../plan/read.js';
import type { Row, Rows } from '../plan/shape.js';
import { StoreError } from '../plan/store-error.js';
import { withAdvice } from './advice.js';
import { asUserInput } from './as-user-input.js';
import { assertVariables } from './assert-variables.js';
import { type Attachment, attachedTo } from './attachment.js';
import { compileObject } from './complete.js';
import { asksForCost } from './cost-directive.js';
import { compileCutLists } from './cut-lists.js';
import { abortedError, costError, storeError, unexpectedError } from './error.js';
import { findAll } from './found.js';
import { LookUps, type Missing } from './look-ups.js';
import { PlannedObject, type Run } from './object-plan.js';
import { type OperationPlan, planOperation } from './planner.js';
import { andThen } from './promise.js';
import { compileSkeleton } from './skeleton.js';
import { withWarnings } from './warnings.js';

export interface ExecutorOptions {
  readonly schema: GraphQLSchema;
  readonly store: Readable;
  /** The most nodes an operation may return, counted from its plan before anything is read. @default 100000 */
  readonly maxCost?: number;
  /** What operations may ask to have read beside their answers. */
  readonly attachment?: Attachment;
  /** How many plans are kept: for each document one for each form of its variables. @default 2000 */
  readonly maxPlans?: number;
}

export interface ExecuteRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** As the client sent them. */
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly contextValue?: unknown;
  readonly signal?: AbortSignal | undefined;
}

export type Execute = (request: ExecuteRequest) => PromiseOrValue<ExecutionResult>;

/** An operation of a document, with its plans by the skeleton of its variables. */
interface PreparedOperation {
  readonly definition: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly skeleton: (variables: Run['variables']) => string;
  readonly tellsCost: boolean;
  readonly attachment: Attachment | undefined;
  readonly plans: Map<string, CompiledPlan>;
}

interface CompiledPlan extends OperationPlan {
  readonly read: Read;
  readonly complete: ReturnType<typeof compileObject>;
  readonly cutLists: ReturnType<typeof compileCutLists>;
}

/**
 * Executes valid documents by plans: one read for the whole operation, completed straight from its rows. Where a field is not the
 * graph's own, or a value is not what its type promises, graphql-js completes the same rows.
 */
export function createTrustingExecutor({
  schema,
  store,
  maxCost = 100_000,
  maxPlans = 2_000,
  attachment,
}: ExecutorOptions): Execute {
  /** All plans of all documents, the latest used last, and how each is forgotten. */
  const kept = new LRUCache<CompiledPlan, () => void>({
    max: maxPlans,
    maxSize: MAX_PLAN_CHARACTERS,
    dispose: (forget) => forget(),
  });
  const documents = new WeakMap<DocumentNode, Map<string | null, PreparedOperation>>();
  const lookUps = new LookUps(store);

  const prepare = (document: DocumentNode, operationName: string | null | undefined): PreparedOperation | undefined => {
    let operations = documents.get(document);
    if (!operations) {
      operations = new Map();
      documents.set(document, operations);
    }
    const key = operationName ?? null;
    const known = operations.get(key);
    if (known) return known;
    const definition = getOperationAST(document, operationName);
    if (definition?.operation !== 'query') return undefined;
    const fragments: Record<string, FragmentDefinitionNode> = {};
    for (const each of document.definitions) if (each.kind === 'FragmentDefinition') fragments[each.name.value] = each;
    const prepared = {
      definition,
      fragments,
      skeleton: compileSkeleton(schema, definition),
      tellsCost: asksForCost(definition),
      attachment: attachment?.isWanted(definition) ? attachment : undefined,
      plans: new Map<string, CompiledPlan>(),
    };
    operations.set(key, prepared);
    return prepared;
  };

  const planFor = (prepared: PreparedOperation, variables: Run['variables']): CompiledPlan => {
    const { plans } = prepared;
    const key = prepared.skeleton(variables);
    let compiled = plans.get(key);
    if (compiled) kept.get(compiled);
    else {
      const plan = planOperation({
        schema,
        operation: prepared.definition,
        fragments: prepared.fragments,
        variables,
        attachment: prepared.attachment,
      });
      compiled = {
        ...plan,
        read: plan.shape.roots.length > 0 ? store.prepare(plan.shape) : readNothing,
        complete: compileObject(plan.root),
        cutLists: compileCutLists(plan.root),
      };
      plans.set(key, compiled);
      const size = Math.min(key.length + JSON.stringify(plan.shape).length, MAX_PLAN_CHARACTERS);
      kept.set(compiled, () => plans.delete(key), { size });
    }
    return compiled;
  };

  const withGraphqlJs = (request: ExecuteRequest, rootValue: unknown): PromiseOrValue<ExecutionResult> =>
    executeWithGraphqlJs({
      schema,
      document: request.document,
      operationName: request.operationName ?? null,
      variableValues: request.variableValues ?? null,
      contextValue: request.contextValue,
      rootValue,
    });

  const read = (
    request: ExecuteRequest,
    prepared: PreparedOperation,
    plan: CompiledPlan,
    run: Run,
  ): PromiseOrValue<ExecutionResult> => {
    const values = plan.slots.map((slot) => slot(run));
    const { total, heaviest } = costOf(plan.shape, values);
    if (total > maxCost) return { errors: [costError(total, maxCost, heaviest)] };
    const answered = andThen(plan.read(values, request.signal), (rows) => {
      const full = plan.items.length > 0 ? { ...run, items: itemsOf(plan, values, rows) } : run;
      const warned = andThen(answer(request, prepared, plan, full, rows), (result) => withCutLists(result, plan, full, rows));
      const missing = lookUps.missing(plan.lookUps, values, rows);
      return missing ? andThen(warned, (result) => withMissing(result, missing)) : warned;
    });
    if (!prepared.tellsCost) return answered;
    const cost = { cost: total, limit: maxCost, heaviest: heaviest.field, path: heaviest.path ?? heaviest.field };
    return andThen(answered, (result) => ({ ...result, extensions: { ...result.extensions, cost } }));
  };

  const withCutLists = (result: ExecutionResult, { cutLists }: CompiledPlan, run: Run, rows: Rows): ExecutionResult =>
    cutLists && result.data && !hasFailed(run) ? withWarnings(result, cutLists(rows, run)) : result;

  const withMissing = (result: ExecutionResult, missing: readonly Missing[]): PromiseOrValue<ExecutionResult> => {
    if (!result.data) return result;
    const warned = andThen(lookUps.warningsOf(missing), (warnings) => withWarnings(result, warnings));
    // Where the store cannot be asked again, the answer holds without the hint.
    return warned instanceof Promise ? warned.catch(() => result) : warned;
  };

  const complete = (request: ExecuteRequest, plan: CompiledPlan, run: Run, rows: Rows): PromiseOrValue<ExecutionResult> => {
    if (plan.direct && !hasFailed(run)) {
      try {
        return { data: plan.complete(rows, run) };
      } catch {
        // Whatever went wrong, graphql-js says it with the path and the nulls that the specification asks for.
      }
    }
    return withGraphqlJs(request, new PlannedObject(plan.root, rows, run));
  };

  const answer = (
    request: ExecuteRequest,
    { attachment: attached }: PreparedOperation,
    plan: CompiledPlan,
    run: Run,
    rows: Rows,
  ): PromiseOrValue<ExecutionResult> => {
    const completed = complete(request, plan, run, rows);
    if (!attached) return completed;
    return andThen(completed, (result) => attached.finish(result, attachedTo(plan.root, rows, run, result.data)));
  };

  return (request) => {
    const prepared = prepare(request.document, request.operationName);
    if (!prepared) return withGraphqlJs(request, undefined);
    const { variableDefinitions = [] } = prepared.definition;
    let variables: Run['variables'] = NO_VARIABLES;
    try {
      if (variableDefinitions.length > 0) {
        const given = request.variableValues ?? NO_VARIABLES;
        assertVariables(given);
        const { coerced, errors } = getVariableValues(schema, variableDefinitions, given, { maxErrors: MAX_VARIABLE_ERRORS });
        if (errors) return { errors: errors.map((each) => asUserInput(withAdvice(schema, each))) };
        variables = coerced;
      }
      const plan = planFor(prepared, variables);
      const args = plan.args.map((read) => read(variables));
      const run: Run = { variables, context: request.contextValue, args, signal: request.signal, found: [], items: [] };
      const answered = andThen(findAll(plan.finders, run), (found) => read(request, prepared, plan, { ...run, found }));
      return answered instanceof Promise ? answered.catch((error) => refusal(error, request.signal)) : answered;
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions.code === undefined)
        return { errors: [asUserInput(error, variables)] };
      return refusal(error, request.signal);
    }
  };
}

/** The rows of each place where results name items, by id. */
const itemsOf = ({ items }: OperationPlan, values: readonly unknown[], rows: Rows): Run['items'] =>
  items.map(({ root, ids }) => new Map((values[ids] as unknown[]).map((id, index) => [id, rows[root]?.[index] as Row | null])));

/** Whether a hand-written function threw. */
const hasFailed = ({ found }: Run): boolean => found.some((each) => 'error' in each);

const readNothing: Read = () => [];
const NO_VARIABLES = Object.freeze({});
/** Together at most this many characters of plans, as JSON, are kept; in memory they take some ten times that. */
const MAX_PLAN_CHARACTERS = 5_000_000;
/** As graphql-js has it. */
const MAX_VARIABLE_ERRORS = 50;

/** The request is refused as a whole. */
function refusal(error: unknown, signal: AbortSignal | undefined): ExecutionResult {
  if (error instanceof GraphQLError) return { errors: [error] };
  if (error instanceof StoreError) return { errors: [storeError(error)] };
  return { errors: [signal?.aborted ? abortedError() : unexpectedError(error)] };
}
