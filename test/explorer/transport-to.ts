import { type ExecutionResult, parse, validate } from 'graphql';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import type { Transport } from '../../packages/evidence-graph-explorer/src/graph/transport.js';

/** A graph as parts of the explorer ask it; what they ask must be valid. */
export const transportTo = (graph: Graph): Transport => ({
  execute: async (request) => {
    const document = parse(request.query);
    const [fault] = validate(graph.schema, document);
    if (fault) throw fault;
    const result: ExecutionResult = await graph.execute({ document, variableValues: request.variables });
    return JSON.parse(JSON.stringify(result));
  },
});
