import type { AskGraph } from '../export/read-graph.js';
import { askingBy } from '../graph/asking.js';
import { executeWithin } from './deadline.js';
import type { ServedGraph } from './options.js';

/** Asks the graph for one request: each operation within the time and the cost that operations may take, none once the caller has gone. */
export const askWithin = ({ graph, requestTimeout }: ServedGraph, caller: AbortSignal): AskGraph =>
  askingBy(({ document, variableValues }) =>
    executeWithin(
      requestTimeout,
      (signal) => graph.execute({ document, variableValues, signal }),
      (abort) => {
        caller.addEventListener('abort', abort, { once: true });
        return () => caller.removeEventListener('abort', abort);
      },
    ),
  );
