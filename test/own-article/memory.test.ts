import { beforeAll, describe } from 'vitest';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { loadOwnArticle } from './own-article.js';
import { article, ownArticleSpec } from './own-article-spec.js';

describe('the graph of an own article in memory', () => {
  let graph: Graph;
  beforeAll(async () => {
    const { ontology, seed, createGraph } = await loadOwnArticle();
    graph = createGraph({ store: new MemoryStore(ontology, await seed.load()), article });
  });
  ownArticleSpec(() => graph);
});
