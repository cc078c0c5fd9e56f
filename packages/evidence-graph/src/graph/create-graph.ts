import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { ChartOf } from '../charts/chart.js';
import type { ClaimSource } from '../claims/vocabulary.js';
import type { Article } from '../evidence/article-text.js';
import { citationsIn } from '../evidence/citation/citations.js';
import { textWarnings } from '../evidence/text-warnings.js';
import { type Execute, type ExecuteRequest, TrustingExecutor } from '../execution/execute.js';
import { withValidation } from '../execution/validation.js';
import { queryGraphOf } from '../fields/query-graph.js';
import type { Ontology } from '../ontology/ontology.js';
import type { PromiseOrValue } from '../plan/read.js';
import type { Health, Store } from '../stores/store.js';
import { createSchema, type Extend } from './schema.js';

export type GraphRequest = ExecuteRequest;

/** A graph that answers GraphQL requests. */
export interface Graph {
  /** What is in it. */
  readonly ontology: Ontology;
  /** The IDs of the nodes that explorers start from; the graph's first ones where it names none. */
  readonly start?: readonly string[] | undefined;
  /** Gives the charts of its figures. */
  readonly charts?: (() => Promise<ChartOf>) | undefined;
  readonly schema: GraphQLSchema;
  /** Answers a document once it is found valid; one that is known costs nothing more. */
  readonly execute: Execute;
  /** The data that answers are made of, as far as is known; without it, none is kept. */
  version?(): DataVersion;
  /** Whether it can answer now. */
  health(): PromiseOrValue<Health>;
  /** Frees what the graph holds. */
  close(): Promise<void>;
}

/** A graph whose schema another server may execute, too. */
export interface HostableGraph extends Graph {
  /** The context to give to a server that executes the schema itself, and has each answer finished. */
  context(): object;
  /** Adds to an answer, which another program has given by the schema, what `execute` says beside the data. */
  finish(result: ExecutionResult, context: object): PromiseOrValue<ExecutionResult>;
}

export interface DataVersion {
  /** Changes with the data; undefined as long as nothing was read. */
  readonly of: unknown;
  /** Whether it is this one for certain; otherwise the data may have changed with no read having told of it yet. */
  readonly isConfirmed: boolean;
}

export interface GraphOptions<O extends Ontology = Ontology> {
  /** What is in the graph. */
  readonly ontology: O;
  /** Where the graph is kept. */
  readonly store: Store;
  /** The IDs of the nodes that explorers start from, as the page of the explorer is told them, too: scenes are exported by it. @default the graph's first ones */
  readonly start?: readonly string[];
  /** Loads charts of your own; where these have none, a figure has that of any ontology. @default those alone */
  readonly charts?: () => Promise<ChartOf>;
  /** Adds types and fields of your own to the schema, one after another. @default none */
  readonly extend?: readonly Extend<O>[];
  /** The most nodes an operation may return. @default 100000 */
  readonly maxCost?: number;
  /** The article's text, for the fields that show its words. */
  readonly article?: Article | undefined;
  /** The address that the graph's server has for its callers, such as `https://example.org/graph`: citations name everything by it. @default none */
  readonly baseUrl?: string | undefined;
  /** The words by which texts are checked against the graph, or what loads them when a text is first checked. @default none are checked */
  readonly claims?: ClaimSource | undefined;
  /** Whether the schema is a subgraph of Apollo Federation: each node is an entity by `id` and by `key`. @default false */
  readonly federation?: boolean;
  /** Is told the cost of each operation. @default nobody is */
  readonly onCost?: ((cost: number) => void) | undefined;
}

/** A graph over a store: each type of the ontology with its look-up and connection, search, exploration, and with the evidence kit, citations. */
export function createGraph<const O extends Ontology>({
  ontology,
  store,
  start,
  charts,
  extend = [],
  maxCost,
  article,
  claims,
  federation = false,
  baseUrl,
  onCost,
}: GraphOptions<O>): HostableGraph {
  const schema: GraphQLSchema = createSchema({
    ontology,
    extend,
    ask: queryGraphOf(() => executor.execute),
    store,
    article,
    claims,
    federation,
    baseUrl,
  });
  const executor: TrustingExecutor = new TrustingExecutor({
    schema,
    store,
    attachment: citationsIn(store),
    onCost,
    ...(article ? {} : { warningsOf: textWarnings(schema) }),
    ...(maxCost === undefined ? {} : { maxCost }),
  });
  return {
    ontology,
    start,
    charts,
    schema,
    execute: withValidation(schema, executor.execute),
    context: () => executor.hosted.createContext(),
    finish: (result, context) => executor.hosted.finish(result, context),
    version: () => ({ of: store.version, isConfirmed: store.isPrivate ?? false }),
    health: () => store.health(),
    close: () => store.close(),
  };
}
