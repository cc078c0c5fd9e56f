import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { PromiseOrValue } from '../plan/read.js';
import { extensionsNotCarried } from './error.js';
import { variablesOf } from './graphql-js.js';
import { PlannedObject } from './object-plan.js';
import { type OperationRead, type OperationReader, refusalOf } from './operation-reader.js';
import type { PreparedOperation, PreparedOperations } from './prepared-operations.js';
import { andThen, isPromiseLike } from './promise.js';
import { answerRoots } from './root-resolver.js';

/** What was read for an operation, or why it is refused. */
type Outcome = OperationRead | GraphQLError;

/** An operation under way. */
interface Hosted {
  readonly operation: OperationDefinitionNode;
  readonly context: unknown;
  readonly outcome: PromiseOrValue<Outcome>;
  /** The root fields that were asked for: whoever asks for one again executes anew. */
  readonly asked: Set<string>;
}

/** In a context: its answers get what they say beside their data. */
const FINISHES = Symbol('evidence-graph: answers are finished');

/** Operations that another program executes: with the first root field that it resolves, the whole operation is read by one plan. */
export class HostedOperations {
  readonly #reader: OperationReader;
  readonly #operationsOf: (schema: GraphQLSchema) => PreparedOperations;
  /** By schema, as it may be a part of another. */
  readonly #operations = new WeakMap<GraphQLSchema, PreparedOperations>();
  /** By the values of their variables, which each execution has for itself. */
  readonly #running = new WeakMap<object, Hosted>();
  readonly #outcomes = new WeakMap<object, PromiseOrValue<Outcome>>();

  constructor(reader: OperationReader, operationsOf: (schema: GraphQLSchema) => PreparedOperations) {
    this.#reader = reader;
    this.#operationsOf = operationsOf;
  }

  /** Answers whoever executes a schema. */
  answerFor(schema: GraphQLSchema): void {
    answerRoots(schema, (context, info) => this.#answer(context, info));
  }

  /** The context of an operation whose answer is given to `finish`. */
  createContext(): object {
    return { [FINISHES]: true };
  }

  /** Adds to an answer what it says beside its data; says why where the operation was refused. */
  finish(result: ExecutionResult, context: object): PromiseOrValue<ExecutionResult> {
    const outcome = this.#outcomes.get(context);
    if (!outcome) return result;
    return andThen(outcome, (each) => (each instanceof GraphQLError ? { errors: [each] } : this.#reader.finish(result, each)));
  }

  #answer(context: unknown, info: GraphQLResolveInfo): unknown {
    const key = String(info.path.key);
    return andThen(this.#outcomeFor(key, context, info), (outcome) => {
      if (outcome instanceof GraphQLError) throw outcome;
      const { plan, rows, run } = outcome;
      return new PlannedObject(plan.root, rows, run).resolve(key);
    });
  }

  #outcomeFor(key: string, context: unknown, info: GraphQLResolveInfo): PromiseOrValue<Outcome> {
    const { operation } = info;
    const variables = variablesOf(info);
    const running = this.#running.get(variables);
    if (running && running.operation === operation && running.context === context && !running.asked.has(key)) {
      running.asked.add(key);
      return running.outcome;
    }
    const outcome = this.#read(context, info, variables);
    this.#running.set(variables, { operation, context, outcome, asked: new Set([key]) });
    if (isObject(context)) this.#outcomes.set(context, outcome);
    return outcome;
  }

  #read(context: unknown, info: GraphQLResolveInfo, variables: Readonly<Record<string, unknown>>): PromiseOrValue<Outcome> {
    const refused = (error: unknown) => refusalOf(error, variables);
    try {
      const operations = this.#operationsFor(info.schema);
      const prepared = operations.prepareOperation(info.operation, info.fragments);
      assertCarried(prepared, context);
      const toRead = { prepared, operations, variables, caller: { contextValue: context } };
      const read = this.#reader.answer<OperationRead>(toRead, (each) => each);
      return isPromiseLike(read) ? Promise.resolve(read).catch(refused) : read;
    } catch (error) {
      return refused(error);
    }
  }

  #operationsFor(schema: GraphQLSchema): PreparedOperations {
    const known = this.#operations.get(schema) ?? this.#operationsOf(schema);
    this.#operations.set(schema, known);
    return known;
  }
}

/** Refuses what an answer would have to say beside its data, where nobody adds it. */
function assertCarried({ tellsAttached, tellsCost, definition }: PreparedOperation, context: unknown): void {
  if ((!tellsAttached && !tellsCost) || (isObject(context) && FINISHES in context)) return;
  throw extensionsNotCarried(definition);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
