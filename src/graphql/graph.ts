import type { GraphQLSchema } from 'graphql';
import { withCitations } from '../citation/cite.js';
import type { Dataset } from '../dataset/dataset.js';
import { ontology } from '../ontology/article/index.js';
import { createExecutor, type Execute, type ExecuteRequest } from '../pothos/index.js';
import { MemoryStore } from '../stores/memory/memory-store.js';
import type { Store } from '../stores/store.js';
import { createSchema } from './schema.js';

export type GraphRequest = ExecuteRequest;

/** A graph that answers GraphQL requests. */
export interface Graph {
  readonly schema: GraphQLSchema;
  /** Answers a valid document. */
  readonly execute: Execute;
  /** Frees what the graph holds. */
  close(): Promise<void>;
}

export interface GraphOptions {
  /** Where the graph is kept. */
  readonly store: Store;
  /** The most nodes an operation may return. @default 100000 */
  readonly maxCost?: number;
}

/** The article's graph over a store. */
export function createGraph({ store, maxCost }: GraphOptions): Graph {
  const schema = createSchema();
  const execute = createExecutor({ schema, store, ...(maxCost === undefined ? {} : { maxCost }) });
  return { schema, execute: withCitations(schema, execute), close: () => store.close() };
}

/** The article's graph in this process. */
export const createMemoryGraph = (dataset: Dataset): Graph => createGraph({ store: new MemoryStore(ontology, dataset) });
