// These tests run the built package: run `npm run build` first.
import { rm } from 'node:fs/promises';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { commandsOf, samplesOf } from '../docs/samples.js';
import { copyOwnArticle, loadOwnArticle, runLine } from '../own-article/own-article.js';
import { article, examples, ownArticleSpec } from '../own-article/own-article-spec.js';
import { cited } from '../support/cited.js';
import { clearData, connectionOptions } from './database.js';
import { describeNeo4j } from './support.js';

describeNeo4j('the graph of an own article in Neo4j', () => {
  let graph: Graph;
  let inMemory: Graph;
  beforeAll(async () => {
    await clearData();
    const { ontology, seed, createGraph } = await loadOwnArticle();
    const dataset = await seed.load();
    const store = new Neo4jStore({ ontology, ...connectionOptions(), expected: dataset, transactionTimeout: 60_000 });
    await store.import(dataset);
    graph = createGraph({ store, article });
    inMemory = createGraph({ store: new MemoryStore(ontology, dataset), article });
  });
  afterAll(() => graph.close());

  ownArticleSpec(() => graph);

  it.each(examples.map(({ id, query, variables }) => ({ id, query, variables })))(
    'answers $id byte for byte as in memory',
    async ({ query, variables }) => {
      const document = cited(parse(query));
      const answers = [graph, inMemory].map(async (of) =>
        JSON.stringify(await of.execute({ document, variableValues: variables })),
      );
      const [kept, held] = await Promise.all(answers);
      expect(kept).toBe(held);
    },
  );

  describe('in the tutorial', () => {
    const commands = commandsOf(
      samplesOf('examples/own-article/README.md').filter(({ needsNeo4j, language }) => needsNeo4j && language === 'sh'),
    );
    let folder: string;
    beforeAll(async () => {
      await clearData();
      folder = await copyOwnArticle();
    });
    afterAll(() => rm(folder, { recursive: true }));

    it.each(commands)('has a step that works: $where $line', async ({ line }) => {
      const { uri, username = '', password = '', database = '' } = connectionOptions();
      const env = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
      const { code, stdout, stderr } = await runLine(line, folder, env);
      expect(code, stderr).toBe(0);
      expect(stdout.trim()).not.toBe('');
    });
  });
});
