import { type ExecutionResult, GraphQLError, getOperationAST } from 'graphql';
import { articleOf } from '../dataset/article-text.js';
import { createMemoryGraph, type Graph } from '../graphql/graph.js';
import { type ErrorCode, requestError } from '../server/error.js';
import { assertShallow } from '../server/limits/assert-shallow.js';
import { parseOperation } from '../server/limits/parse-operation.js';
import { validateOperation } from '../server/limits/validate-operation.js';
import { defaultLimits } from '../server/options.js';
import type { GraphFile } from './graph-file.js';

export interface PageRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Answers operations in the page itself, within the limits of the server and with its error codes. */
export type PageGraph = (request: PageRequest) => Promise<ExecutionResult>;

/** The graph of a file. Rejects where it cannot be had, or is none. */
export async function openPageGraph(file: string): Promise<PageGraph> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} answered ${response.status}.`);
  return pageGraphOf((await response.json()) as GraphFile);
}

export function pageGraphOf({ dataset, article }: GraphFile): PageGraph {
  const graph = createMemoryGraph(dataset, { article: article && articleOf(article.text, article.sha256) });
  return async (request) => {
    try {
      return await answer(graph, request);
    } catch (error) {
      // Limits and the graph give codes of their own; graphql's parser gives none.
      if (error instanceof GraphQLError) return plain({ errors: [error] }, 'GRAPHQL_PARSE_FAILED');
      throw error;
    }
  };
}

async function answer(graph: Graph, { query, variables = {}, operationName }: PageRequest): Promise<ExecutionResult> {
  assertShallow(variables, defaultLimits.maxNesting);
  const document = parseOperation(query, defaultLimits);
  if (!getOperationAST(document, operationName)) {
    throw requestError('OPERATION_RESOLUTION_FAILURE', 400, 'Could not determine what operation to execute.');
  }
  const errors = validateOperation(graph.schema, document);
  if (errors.length > 0) return plain({ errors }, 'GRAPHQL_VALIDATION_FAILED');
  return plain(await graph.execute({ document, operationName, variableValues: variables }), 'BAD_USER_INPUT');
}

/** As it would come over HTTP: errors have messages and codes, and no causes. */
function plain({ errors, ...result }: ExecutionResult, code: ErrorCode): ExecutionResult {
  if (!errors) return result;
  const coded = errors.map(({ message, locations, path, extensions: { http: _, ...extensions } }) => ({
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { ...extensions, code: extensions.code ?? code },
  }));
  return { ...result, errors: coded as unknown as readonly GraphQLError[] };
}
