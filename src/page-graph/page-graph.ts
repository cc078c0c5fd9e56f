import { type ExecutionResult, GraphQLError, parse, validate } from 'graphql';
import { articleOf } from '../dataset/article-text.js';
import { createMemoryGraph } from '../graphql/graph.js';
import type { GraphFile } from './graph-file.js';

export interface PageRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Answers operations in the page itself, as the server does. */
export type PageGraph = (request: PageRequest) => Promise<ExecutionResult>;

/** The graph of a file. Rejects where it cannot be had, or is none. */
export async function openPageGraph(file: string): Promise<PageGraph> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} answered ${response.status}.`);
  return pageGraphOf((await response.json()) as GraphFile);
}

export function pageGraphOf({ dataset, article }: GraphFile): PageGraph {
  const graph = createMemoryGraph(dataset, { article: article && articleOf(article.text, article.sha256) });
  return async ({ query, variables = {}, operationName }) => {
    try {
      const document = parse(query);
      const errors = validate(graph.schema, document);
      if (errors.length > 0) return plain({ errors });
      return plain(await graph.execute({ document, operationName, variableValues: variables }));
    } catch (error) {
      if (error instanceof GraphQLError) return plain({ errors: [error] });
      throw error;
    }
  };
}

/** As it would come over HTTP: errors have their messages, and no causes. */
const plain = ({ errors, ...result }: ExecutionResult): ExecutionResult =>
  errors ? ({ ...result, errors: errors.map((error) => error.toJSON()) } as unknown as ExecutionResult) : result;
