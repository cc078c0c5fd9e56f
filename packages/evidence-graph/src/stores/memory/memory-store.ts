import { versionOf } from '../../dataset/content-hash.js';
import type { Dataset, DatasetVersion } from '../../dataset/dataset.js';
import type { Ontology } from '../../ontology/ontology.js';
import type { Expansion, Level, Traversal } from '../../plan/expand.js';
import type { Read, Values } from '../../plan/read.js';
import type { SearchHits, SearchRequest } from '../../plan/search.js';
import type { Rows, Shape } from '../../plan/shape.js';
import type { Health, Store } from '../store.js';
import { countLevel, expandGraph } from './expand.js';
import { linkGraph, type MemoryGraph } from './graph.js';
import { compileShape, type OrderedLists } from './read.js';
import { MemorySearch } from './search.js';

/** A store in this process: plain records, no native code; runs in Node, in a browser and on an edge worker. */
export class MemoryStore implements Store {
  readonly isPrivate = true;
  readonly isImmediate = true;
  #graph: MemoryGraph;
  readonly #ordered: OrderedLists;
  /** Made at the first search. */
  #search: MemorySearch | undefined;
  /** The dataset until it is asked for its version, and then that. */
  #data: Dataset | DatasetVersion;

  constructor(
    private readonly ontology: Ontology,
    dataset: Dataset = { nodes: [], relationships: [] },
  ) {
    this.#graph = linkGraph(ontology, dataset);
    this.#data = dataset;
    this.#ordered = new Map(
      Object.values(ontology.relationships).flatMap(({ name, ordered }) =>
        ordered ? [[name, ordered === 'forward' ? 'OUT' : 'IN'] as const] : [],
      ),
    );
  }

  prepare(shape: Shape): Read {
    let graph: MemoryGraph | undefined;
    let read: (values: Values) => Rows;
    return (values) => {
      if (graph !== this.#graph) {
        graph = this.#graph;
        read = compileShape(graph, shape, this.#ordered);
      }
      return read(values);
    };
  }

  expand(expansion: Expansion, signal?: AbortSignal): readonly Traversal[] {
    signal?.throwIfAborted();
    return expandGraph(this.#graph, expansion);
  }

  countLevels(levels: readonly Level[]): readonly number[] {
    return levels.map((level) => countLevel(this.#graph, level));
  }

  search(request: SearchRequest): SearchHits {
    this.#search ??= new MemorySearch(this.ontology, this.#graph);
    return this.#search.search(request);
  }

  import(dataset: Dataset): void {
    this.#graph = linkGraph(this.ontology, dataset);
    this.#data = dataset;
    this.#search = undefined;
  }

  datasetVersion(): DatasetVersion {
    const known = 'nodes' in this.#data ? versionOf(this.ontology, this.#data) : this.#data;
    this.#data = known;
    return known;
  }

  get version(): unknown {
    return this.#graph;
  }

  health(): Health {
    return { ready: true };
  }

  async close(): Promise<void> {}
}
