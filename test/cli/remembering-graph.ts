import type { CliOptions } from '../../packages/evidence-graph/src/cli/options.js';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import type { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';

type CreateGraph = CliOptions['createGraph'];

/** Makes one graph of the same data in this process, however many commands ask it: to build its schema takes longer than most of what is tested. */
export function rememberingGraphs(createGraph: CreateGraph): CreateGraph {
  const known = new Map<string, Graph>();
  return (options) => {
    const { store, article, onCost, baseUrl } = options;
    if (!store.isPrivate || onCost) return createGraph(options);
    const { hash } = (store as MemoryStore).datasetVersion(); // no other store is this process's own
    const key = JSON.stringify([hash, article?.sha256, baseUrl]);
    const graph = known.get(key) ?? createGraph(options);
    known.set(key, graph);
    return graph;
  };
}
