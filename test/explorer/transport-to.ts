import { type DocumentNode, type ExecutionResult, parse, validate } from 'graphql';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import type { Transport } from '../../packages/evidence-graph-explorer/src/graph/transport.js';

/** A graph as parts of the explorer ask it; what they ask must be valid. */
export function transportTo(graph: Graph): Transport {
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string): DocumentNode => {
    const document = documents.get(query) ?? parse(query);
    if (documents.has(query)) return document;
    const [fault] = validate(graph.schema, document);
    if (fault) throw fault;
    documents.set(query, document);
    return document;
  };
  return {
    execute: async (request) => {
      const document = documentOf(request.query);
      const result: ExecutionResult = await graph.execute({ document, variableValues: request.variables });
      return JSON.parse(JSON.stringify(result));
    },
  };
}
