/** The graph of the article, for use in other programs. */
export {
  type Dataset,
  DatasetError,
  type Fault,
  loadDataset,
  type NodeRecord,
  type RelationshipRecord,
} from 'evidence-graph/dataset';
export type { Graph, GraphRequest, HostableGraph } from 'evidence-graph/graph';
export { MemoryStore, type Store } from 'evidence-graph/memory';
export { createGraph, createMemoryGraph, type GraphOptions } from './graph.js';
export { ontology } from './ontology/index.js';
export { loadSeed } from './seed.js';
