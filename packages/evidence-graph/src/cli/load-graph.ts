import type { Dataset } from '../dataset/dataset.js';
import type { Graph } from '../graph/create-graph.js';
import { type StoreWatcher, watchedStore } from '../observation/watched-store.js';
import type { Ontology } from '../ontology/ontology.js';
import { MemoryStore } from '../stores/memory/memory-store.js';
import type { Neo4jStore } from '../stores/neo4j/index.js';
import { readArticleFile, requireArticle } from './article-file.js';
import { type ConnectionFlags, type ConnectionSettings, connectionOf } from './connection.js';
import { requireDataset } from './dataset.js';
import type { CliOptions } from './options.js';

export interface GraphFlags extends ConnectionFlags {
  readonly article?: string;
  readonly seed?: string;
  readonly baseUrl?: string;
}

export interface LoadedGraph {
  readonly graph: Graph;
  /** The host of the Neo4j that keeps the graph; undefined where this process does. */
  readonly host: string | undefined;
}

/** Who is told what the graph and its store do. */
export interface GraphWatchers {
  readonly store?: StoreWatcher | undefined;
  readonly onCost?: ((cost: number) => void) | undefined;
}

/** The graph from Neo4j where that is named, and else in this process; with the article's words where its file is named. */
export async function loadGraph(
  cli: CliOptions,
  { article: file, seed, baseUrl, ...flags }: GraphFlags,
  watchers: GraphWatchers = {},
): Promise<LoadedGraph> {
  const connection = connectionOf(flags);
  const given = file ? await readArticleFile(file) : undefined;
  const dataset = await requireDataset(cli.seed, seed);
  const article = given && requireArticle(given, dataset);
  const store = connection ? await openStore(cli.ontology, connection, dataset) : new MemoryStore(cli.ontology, dataset);
  const watched = watchers.store ? watchedStore(store, watchers.store) : store;
  return { graph: cli.createGraph({ store: watched, article, onCost: watchers.onCost, baseUrl }), host: connection?.host };
}

/** A store that serves this dataset and no other. Its driver is loaded only where it is needed. */
export async function openStore(
  ontology: Ontology,
  { host: _, ...connection }: ConnectionSettings,
  expected: Dataset,
): Promise<Neo4jStore> {
  const { Neo4jStore } = await import('../stores/neo4j/index.js');
  return new Neo4jStore({ ontology, expected, ...connection });
}
