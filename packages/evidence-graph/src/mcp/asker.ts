import { type DocumentNode, type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import { operationError } from '../execution/operation.js';
import { parsedOnce } from '../execution/parsed-once.js';
import { validateDocument } from '../execution/validation.js';
import { executeWithin, whenAborted } from '../http/deadline.js';
import { maskError } from '../http/error.js';
import { assertShallow } from '../http/limits/assert-shallow.js';
import { parseOperation } from '../http/limits/parse-operation.js';
import { defaultLimits, type Limits } from '../http/options.js';
import type { AssistantOptions } from './options.js';

export type Variables = Readonly<Record<string, unknown>>;

/** What an operation is answered with; its errors are thrown. */
export interface Answered<T> {
  readonly data: T;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface AskOptions {
  readonly variables?: Variables | undefined;
  readonly operationName?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Asks the graph as a caller of the server would: within its limits, and with no more told of a fault. */
export class Asker {
  readonly introspection: boolean;
  readonly #options: AssistantOptions;
  readonly #limits: Limits;
  readonly #parse = parsedOnce();

  constructor(options: AssistantOptions) {
    this.#options = options;
    this.#limits = { ...defaultLimits, ...options.limits };
    this.introspection = options.introspection ?? true;
  }

  get schema() {
    return this.#options.graph.schema;
  }

  /** Answers an operation of our own; there are as many as there are types, so that each is parsed once. */
  async own<T>(text: string, options: AskOptions = {}): Promise<Answered<T>> {
    return this.execute<T>(this.#parse(text), options);
  }

  /** The document of a caller's text, found to be within the limits, valid, and to read only. */
  read(text: string, { variables, operationName }: AskOptions): DocumentNode {
    assertShallow(variables, this.#limits.maxNesting);
    const document = parseOperation(text, this.#limits);
    const errors = validateDocument(this.schema, document, this.introspection);
    if (errors.length > 0) throw together(errors.map(({ message }) => message));
    const operation = getOperationAST(document, operationName);
    if (!operation) throw operationError(document, operationName, 'with `operationName`');
    if (operation.operation !== 'query') throw new GraphQLError('Nothing is changed or subscribed to here: write a query.');
    return document;
  }

  async execute<T>(document: DocumentNode, { variables = {}, operationName, signal }: AskOptions = {}): Promise<Answered<T>> {
    const { graph } = this.#options;
    const {
      data,
      errors,
      extensions = {},
    } = await executeWithin(
      this.#limits.requestTimeout,
      (deadline) => graph.execute({ document, operationName, variableValues: variables, signal: deadline.signal }),
      whenAborted(signal),
    );
    if (errors) throw this.#told(errors);
    return { data: data as T, extensions }; // as the operation selects it
  }

  /** What may be said of a fault; the operator is told the rest. */
  explain(error: unknown): string {
    const shown = maskError(error);
    const { onError = () => {} } = this.#options;
    if (shown !== error) onError(error);
    else if (error instanceof GraphQLError && error.cause) onError(error.cause);
    return shown.message;
  }

  #told(errors: NonNullable<ExecutionResult['errors']>): GraphQLError {
    return together(errors.map((error) => this.explain(error)));
  }
}

/** So many say what is wrong; the rest mostly follows from them. */
const MAX_ERRORS = 3;

const together = (messages: readonly string[]): GraphQLError =>
  new GraphQLError([...new Set(messages)].slice(0, MAX_ERRORS).join(' '));
