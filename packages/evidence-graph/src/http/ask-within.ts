import { parsedOnce } from '../execution/parsed-once.js';
import type { AskGraph } from '../export/pages.js';
import { askingBy } from '../graph/asking.js';
import type { Graph } from '../graph/create-graph.js';
import { executeWithin, whenAborted } from './deadline.js';

/** Asks the graph for a request: each operation within the time and the cost that operations may take, none once the caller has gone. */
export type AskFor = (request: Request) => AskGraph;

/** The operations are the server's own: each is parsed and checked once for all requests. */
export function askWithin(graph: Graph, requestTimeout: number): AskFor {
  const parse = parsedOnce();
  return ({ signal: caller }) =>
    askingBy(
      ({ document, variableValues }) =>
        executeWithin(requestTimeout, ({ signal }) => graph.execute({ document, variableValues, signal }), whenAborted(caller)),
      parse,
    );
}
