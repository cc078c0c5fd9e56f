import { type ExecutionResult, parse, validate } from 'graphql';
import type { GraphQLResult, Transport } from '../../packages/evidence-graph-explorer/src/graph/transport.js';
import { articleGraph } from '../support/article-graph.js';

/** The article's graph as parts of the explorer ask it; what they ask must be valid. */
export async function articleTransport(): Promise<Transport> {
  const { graph } = await articleGraph();
  return {
    execute: async (request) => {
      const document = parse(request.query);
      const [fault] = validate(graph.schema, document);
      if (fault) throw fault;
      const result: ExecutionResult = await graph.execute({ document, variableValues: request.variables });
      return JSON.parse(JSON.stringify(result)) as GraphQLResult;
    },
  };
}
