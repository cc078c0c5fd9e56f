import type { DocumentNode, ExecutionResult } from 'graphql';
import { parsedOnce } from '../execution/parsed-once.js';
import type { PromiseOrValue } from '../plan/read.js';

type ExecuteDocument = (request: {
  readonly document: DocumentNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
}) => PromiseOrValue<ExecutionResult>;

/** Asks operations by their text, each parsed once, and gives their data; throws the first error. */
export function askingBy(
  execute: ExecuteDocument,
  parse = parsedOnce(),
): (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown> {
  return async (query, variableValues) => {
    const { data, errors: [error] = [] } = await execute({ document: parse(query), variableValues });
    if (error) throw error;
    return data;
  };
}
