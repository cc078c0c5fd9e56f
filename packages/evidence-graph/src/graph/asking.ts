import { type DocumentNode, type ExecutionResult, parse } from 'graphql';
import type { PromiseOrValue } from '../plan/read.js';

type ExecuteDocument = (request: {
  readonly document: DocumentNode;
  readonly variableValues: Readonly<Record<string, unknown>>;
}) => PromiseOrValue<ExecutionResult>;

/** Asks operations by their text, each parsed once, and gives their data; throws the first error. */
export function askingBy(
  execute: ExecuteDocument,
  documents = new Map<string, DocumentNode>(),
): (query: string, variables: Readonly<Record<string, unknown>>) => Promise<unknown> {
  return async (query, variableValues) => {
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const { data, errors: [error] = [] } = await execute({ document, variableValues });
    if (error) throw error;
    return data;
  };
}
