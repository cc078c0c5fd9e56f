import type { Dataset } from 'evidence-graph/dataset';
import { type GraphOptions as AnyGraphOptions, createGraph as createAnyGraph, type HostableGraph } from 'evidence-graph/graph';
import { MemoryStore } from 'evidence-graph/memory';
import { extensions } from './extensions.js';
import { ontology } from './ontology/index.js';
import { start } from './start.js';

export type GraphOptions = Omit<AnyGraphOptions<typeof ontology>, 'ontology' | 'extend'>;

/** The article's graph over a store. */
export const createGraph = (options: GraphOptions): HostableGraph =>
  createAnyGraph({
    ontology,
    start,
    charts: async () => (await import('./findings/charts.js')).findingCharts,
    extend: extensions,
    claims: async () => (await import('./claims/index.js')).claims,
    ...options,
  });

/** The article's graph in this process. */
export const createMemoryGraph = (dataset: Dataset, options: Omit<GraphOptions, 'store'> = {}): HostableGraph =>
  createGraph({ ...options, store: new MemoryStore(ontology, dataset) });
