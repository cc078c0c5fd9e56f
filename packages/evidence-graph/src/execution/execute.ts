import { type DocumentNode, type ExecutionResult, execute as executeWithGraphqlJs, type GraphQLSchema } from 'graphql';
import type { PromiseOrValue, Readable } from '../plan/read.js';
import { withAdvice } from './advice.js';
import { asUserInput } from './as-user-input.js';
import { assertVariables } from './assert-variables.js';
import type { Attachment } from './attachment.js';
import { variableValues } from './graphql-js.js';
import { HostedOperations } from './hosted-operations.js';
import { type ExecutionContext, PlannedObject } from './object-plan.js';
import { type Caller, hasFailed, type OperationRead, OperationReader, refusalOf } from './operation-reader.js';
import { assertPlannable } from './plannable-schema.js';
import { type PreparedOperation, PreparedOperations, type WarningsOf } from './prepared-operations.js';
import { andThen } from './promise.js';
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
  /** What to say of an operation whatever its answer. @default nothing */
  readonly warningsOf?: WarningsOf | undefined;
}

export interface ExecuteRequest extends Caller {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** As the client sent them. */
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  /** Whether the result is only to be sent on as JSON: it may then be written as such at once, see {@link WrittenResult}. */
  readonly asJson?: boolean;
}

export type Execute = (request: ExecuteRequest) => PromiseOrValue<ExecutionResult>;

/**
 * Executes valid documents by plans: one read for the whole operation, completed straight from its rows. Where a field is not the
 * graph's own, or a value is not what its type promises, graphql-js completes the same rows.
 */
export class TrustingExecutor {
  /** The operations that others execute. */
  readonly hosted: HostedOperations;
  readonly #schema: GraphQLSchema;
  readonly #operations: PreparedOperations;
  readonly #reader: OperationReader;

  constructor(options: ExecutorOptions) {
    const { schema, store, maxCost = 100_000, maxPlans = 2_000, attachment, onCost, warningsOf } = options;
    assertPlannable(schema);
    const operationsOf = (each: GraphQLSchema) =>
      new PreparedOperations({ schema: each, store, attachment, maxPlans, warningsOf });
    this.#schema = schema;
    this.#operations = operationsOf(schema);
    this.#reader = new OperationReader({ store, maxCost, onCost });
    this.hosted = new HostedOperations(this.#reader, operationsOf);
    this.hosted.answerFor(schema);
  }

  readonly execute: Execute = (request) => {
    const prepared = this.#operations.prepare(request.document, request.operationName);
    if (!prepared) return this.#withGraphqlJs(request, undefined);
    let variables: ExecutionContext['variables'] = NO_VARIABLES;
    const refused = (error: unknown): ExecutionResult => ({ errors: [refusalOf(error, variables, request.signal)] });
    try {
      const { coerced, errors } = this.#coerce(prepared, request);
      if (errors) return { errors: errors.map((each) => asUserInput(withAdvice(this.#schema, each))) };
      variables = coerced;
      const toRead = { prepared, operations: this.#operations, variables, caller: request };
      const answered = this.#reader.answer(toRead, (read) => this.#answer(request, read));
      return answered instanceof Promise ? answered.catch(refused) : answered;
    } catch (error) {
      return refused(error);
    }
  };

  #coerce({ definition, plainVariables }: PreparedOperation, request: ExecuteRequest): ReturnType<typeof variableValues> {
    const given = request.variableValues ?? NO_VARIABLES;
    const plain = plainVariables(given);
    if (plain) return { coerced: plain };
    assertVariables(given);
    return variableValues(this.#schema, definition, given);
  }

  #answer(request: ExecuteRequest, read: OperationRead): PromiseOrValue<ExecutionResult> {
    const { tellsCost, tellsAttached, warnings } = read.prepared;
    const isData = request.asJson && !read.missing && !tellsCost && !tellsAttached && warnings.length === 0;
    const completed = this.#complete(request, read, isData ? asJson : asObjects);
    return andThen(completed, (result) => this.#reader.finish(result, read));
  }

  #complete(request: ExecuteRequest, read: OperationRead, directly: typeof asObjects): PromiseOrValue<ExecutionResult> {
    const { plan, rows, run } = read;
    if (plan.direct && !hasFailed(run)) {
      try {
        return directly(read);
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
}

const asObjects = ({ plan, rows, run }: OperationRead): ExecutionResult => ({ data: plan.complete(rows, run) });

/** As JSON, unless there is more to say than data. */
const asJson: typeof asObjects = (read) => {
  const { plan, rows, run } = read;
  return plan.cutLists?.(rows, run).length ? asObjects(read) : new WrittenResult(plan.write(rows, run));
};

const NO_VARIABLES = Object.freeze({});
