import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';

export interface GraphRequest {
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  /** Raw, as the client sent them. */
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
  readonly contextValue?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** A graph that answers GraphQL requests. */
export interface Graph {
  readonly schema: GraphQLSchema;
  /** Answers a valid document; never rejects. */
  execute(request: GraphRequest): Promise<ExecutionResult>;
  /** Frees what the graph holds. */
  close(): Promise<void>;
}

/** The article's graph, wholly in memory. */
export async function createGraph(): Promise<Graph> {
  throw new Error('being written');
}
