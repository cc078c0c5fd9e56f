/** A graph that is kept in Neo4j. */
export type { Difference, GraphDifference } from './difference.js';
export type { ImportOptions, ImportProgress, ImportReport } from './import.js';
export { Neo4jStore, type Neo4jStoreOptions } from './neo4j-store.js';
