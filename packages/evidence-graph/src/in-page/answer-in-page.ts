import { type ExecutionResult, type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Graph } from '../graph/create-graph.js';
import type { ErrorCode } from '../http/error.js';
import { assertShallow } from '../http/limits/assert-shallow.js';
import { parseOperation } from '../http/limits/parse-operation.js';
import { defaultLimits } from '../http/options.js';

export interface PageRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Answers operations in the page itself, within the limits of the server and with its error codes. */
export type PageGraph = (request: PageRequest) => Promise<FormattedExecutionResult>;

export function answerInPage(graph: Graph): PageGraph {
  return async (request) => {
    try {
      return await answer(graph, request);
    } catch (error) {
      if (error instanceof GraphQLError) return plain({ errors: [error] });
      throw error;
    }
  };
}

async function answer(graph: Graph, { query, variables = {}, operationName }: PageRequest): Promise<FormattedExecutionResult> {
  assertShallow(variables, defaultLimits.maxNesting);
  const document = parseOperation(query, defaultLimits);
  return plain(await graph.execute({ document, operationName, variableValues: variables }));
}

/** As it would come over HTTP: errors have messages and codes, and no causes. */
function plain({ errors, ...result }: ExecutionResult): FormattedExecutionResult {
  if (!errors) return result;
  const coded = errors.map(({ message, locations, path, extensions: { http: _, ...extensions } }) => ({
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { ...extensions, code: extensions.code ?? ('BAD_USER_INPUT' satisfies ErrorCode) },
  }));
  return { ...result, errors: coded };
}
