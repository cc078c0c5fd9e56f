import type { DocumentNode } from 'graphql';
import type { AskGraph } from '../export/pages.js';
import { askingBy } from '../graph/asking.js';
import { executeWithin, whenAborted } from './deadline.js';
import type { ServedGraph } from './options.js';

/** Asks the graph for a request: each operation within the time and the cost that operations may take, none once the caller has gone. */
export type AskFor = (request: Request) => AskGraph;

/** The operations are the server's own, and few: each is parsed and checked once. */
export function askWithin({ graph, requestTimeout }: Pick<ServedGraph, 'graph' | 'requestTimeout'>): AskFor {
  const documents = new Map<string, DocumentNode>();
  return ({ signal: caller }) =>
    askingBy(
      ({ document, variableValues }) =>
        executeWithin(requestTimeout, (signal) => graph.execute({ document, variableValues, signal }), whenAborted(caller)),
      documents,
    );
}
