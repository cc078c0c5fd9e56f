import { openPageGraph, type PageGraph } from '../../page-graph/page-graph.js';
import type { WorkerAnswer, WorkerQuestion } from './page-transport.js';

/** What a worker's global scope has; the page's own types do not tell of it. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<WorkerQuestion>) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

const scope = self as unknown as WorkerScope;
let graph: Promise<PageGraph> | undefined;

scope.onmessage = async ({ data: { id, file, request } }) => {
  graph ??= openPageGraph(file);
  try {
    scope.postMessage({ id, result: await (await graph)(request) });
  } catch (error) {
    graph = undefined; // the file may be asked for again
    scope.postMessage({ id, failure: (error as Error).message });
  }
};
