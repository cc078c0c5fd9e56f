/** The graph of the article, for use in other programs. */
export type { Dataset, NodeRecord, RelationshipRecord } from './dataset/dataset.js';
export { DatasetError, type Fault } from './dataset/fault.js';
export { loadDataset } from './dataset/load.js';
export { loadSeed } from './dataset/seed.js';
export { createGraph, createMemoryGraph, type Graph, type GraphOptions, type GraphRequest } from './graphql/graph.js';
export { ontology } from './ontology/article/index.js';
export { MemoryStore } from './stores/memory/memory-store.js';
export type { Store } from './stores/store.js';
