import type { GraphQLSchema } from 'graphql';
import { citations } from '../citation/citations.js';
import type { Article } from '../dataset/article-text.js';
import type { Dataset } from '../dataset/dataset.js';
import { createTrustingExecutor, type Execute, type ExecuteRequest } from '../execution/execute.js';
import { withValidation } from '../execution/validation.js';
import { ontology } from '../ontology/article/index.js';
import type { PromiseOrValue } from '../plan/read.js';
import { MemoryStore } from '../stores/memory/memory-store.js';
import type { Health, Store } from '../stores/store.js';
import { askOf } from './ask.js';
import { createSchema } from './schema.js';
import { withTextWarnings } from './warnings.js';

export type GraphRequest = ExecuteRequest;

/** A graph that answers GraphQL requests. */
export interface Graph {
  readonly schema: GraphQLSchema;
  /** Answers a document once it is found valid; one that is known costs nothing more. */
  readonly execute: Execute;
  /** Whether it can answer now. */
  health(): PromiseOrValue<Health>;
  /** Frees what the graph holds. */
  close(): Promise<void>;
}

export interface GraphOptions {
  /** Where the graph is kept. */
  readonly store: Store;
  /** The most nodes an operation may return. @default 100000 */
  readonly maxCost?: number;
  /** The article's text, for the fields that show its words. */
  readonly article?: Article | undefined;
}

/** The article's graph over a store. */
export function createGraph({ store, maxCost, article }: GraphOptions): Graph {
  const schema: GraphQLSchema = createSchema({ ask: askOf(() => execute), store, version: () => store.version, article });
  const execute = createTrustingExecutor({ schema, store, attachment: citations, ...(maxCost === undefined ? {} : { maxCost }) });
  return {
    schema,
    execute: withValidation(schema, article ? execute : withTextWarnings(schema, execute)),
    health: () => store.health(),
    close: () => store.close(),
  };
}

/** The article's graph in this process. */
export const createMemoryGraph = (dataset: Dataset, options: Omit<GraphOptions, 'store'> = {}): Graph =>
  createGraph({ ...options, store: new MemoryStore(ontology, dataset) });
