/** Cited property graphs in GraphQL, in memory or in Neo4j. */
export * from './dataset/index.js';
export * from './evidence/index.js';
export * from './graph/index.js';
export * from './ontology/index.js';
export * from './stores/memory/index.js';
