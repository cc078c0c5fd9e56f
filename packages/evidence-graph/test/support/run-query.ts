import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';
import { createExecutor, type ExecuteRequest, type ExecutorOptions } from '../../src/pothos/index.js';
import type { LibraryContext } from './library-schema.js';

export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every form
  readonly data?: any;
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

export interface RunOptions extends Pick<ExecuteRequest, 'operationName' | 'signal'> {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly context?: LibraryContext;
}

export type RunQuery = (source: string, options?: RunOptions) => Promise<Answer>;

/** Runs valid queries as a server does; one text is always the same document. Answers are what a client would parse. */
export function createRunner(options: ExecutorOptions): RunQuery {
  const execute = createExecutor(options);
  const documents = new Map<string, DocumentNode>();
  return async (source, { variables, context = {}, operationName, signal } = {}) => {
    const document = documents.get(source) ?? parseValid(options.schema, source);
    documents.set(source, document);
    const result = await execute({ document, operationName, variableValues: variables, contextValue: context, signal });
    return JSON.parse(JSON.stringify(result)) as Answer;
  };
}

function parseValid(schema: GraphQLSchema, source: string): DocumentNode {
  const document = parse(source);
  const [error] = validate(schema, document);
  if (error) throw error;
  return document;
}
