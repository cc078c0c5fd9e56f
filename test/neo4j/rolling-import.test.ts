import { parse } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { relationshipId } from '../../packages/evidence-graph/src/dataset/relationship-id.js';
import { createGraph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import type { ImportOptions } from '../../packages/evidence-graph/src/stores/neo4j/import.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { libraryOntology as ontology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { loadLibrary } from '../../packages/evidence-graph/test/support/library-seed.js';
import { BoltProxy } from './bolt-proxy.js';
import { clearData, connectionOptions, runCypher } from './database.js';
import { describeNeo4j } from './support.js';

/** So many that an import takes several batches; `npm run bench:import` has 100,000. */
const BOOKS = 4_000;
/** So many that some are read for together. */
const CALLERS = 4;

describeNeo4j('an import into a graph that is served', () => {
  const former = shelved('s1', 100);
  const next = shelved('s2', 200);
  let served: Neo4jStore;

  beforeAll(async () => {
    await clearData();
    await importWith(former);
    served = new Neo4jStore({ ontology, ...connectionOptions(), expected: former });
  }, 120_000);
  afterAll(() => served.close());

  it('fails no request, and mixes no answer, killed once', { timeout: 240_000 }, async () => {
    const graph = createGraph({ ontology, store: served });
    const answered = new Set<string>();
    let isDone = false;
    const ask = async (text: string): Promise<void> => {
      const { data, errors } = await graph.execute({ document: parse(text) });
      expect(errors).toBeUndefined();
      const told = new Set(JSON.stringify(data).match(/"pages":\d+/g));
      expect([text, [...told]]).toEqual([text, [expect.any(String)]]);
      for (const each of told) answered.add(each);
    };
    const call = async (): Promise<void> => {
      while (!isDone) for (const text of QUESTIONS) await ask(text);
    };
    const calling = Promise.all(Array.from({ length: CALLERS }, call));
    const importing = killedAt(next, { half: BOOKS / 2 })
      .then(() => importWith(next))
      .finally(() => {
        isDone = true;
      });
    await Promise.all([importing, calling]);
    expect([...answered].sort()).toEqual(['"pages":100', '"pages":200']);
    expect(await served.health()).toEqual({ ready: true });
  });

  it('leaves nothing beside the graph', async () => {
    const labels = await runCypher(
      "MATCH (n) UNWIND labels(n) AS label WITH label WHERE label ENDS WITH '_Staging' RETURN label",
    );
    expect(labels).toEqual([]);
    expect(await runCypher('MATCH (s:GraphDataset) RETURN s.graph AS graph, s.run AS run')).toEqual([
      { graph: 'Library', run: null },
    ]);
  });

  it.each([
    ['while it writes beside the graph', true, 100],
    ['while it writes the graph itself', false, 200],
  ])('leaves a whole graph where it ends %s', { timeout: 120_000 }, async (_, isBeside, pages) => {
    const [was, becomes] = [shelved('s1', 100, 50), shelved('s2', 200, 50)];
    await importWith(was);
    await killedAt(becomes, { isBeside });
    const store = new Neo4jStore({ ontology, ...connectionOptions() });
    const { data } = await createGraph({ ontology, store }).execute({ document: parse(QUESTIONS[0] as string) });
    await store.close();
    expect(JSON.stringify(data)).toContain(`"pages":${pages}`);
    expect(await importWith(becomes)).toMatchObject({ changed: true });
  });
});

/** Each names the pages of books that it finds on different ways: all have the same. */
const QUESTIONS = [
  '{ books(first: 3) { totalCount nodes { pages shelf { key } } } last: books(last: 3) { nodes { pages } } }',
  '{ book(key: "b01") { pages } shelf(key: "s1") { key } nodes(ids: ["Book:x7", "Book:b02"]) { ... on Book { pages } } }',
  '{ paths(from: "Book:b01", to: "Book:b03") { paths { hops { relationship { from { ... on Book { pages } } } } } } book(key: "x1") { pages } }',
];

/** The library with many more books, all of them with as many pages. */
function shelved(shelf: string, pages: number, count = BOOKS): Dataset {
  const { nodes, relationships } = loadLibrary();
  const model = nodes.find(({ id }) => id === 'Book:b02') as Dataset['nodes'][number];
  const standing = relationships.find(({ type }) => type === 'STANDS_ON') as Dataset['relationships'][number];
  const added = Array.from({ length: count }, (_, number) => ({ ...model, id: `Book:x${number}`, key: `x${number}` }));
  const books = [...nodes, ...added].map((node) =>
    node.type === 'Book' ? { ...node, properties: { ...node.properties, pages } } : node,
  );
  const to = `Shelf:${shelf}`;
  const stands = added.map(({ id: from }) => ({ ...standing, id: relationshipId('STANDS_ON', from, to, undefined), from, to }));
  return { nodes: books, relationships: [...relationships, ...stands] };
}

async function importWith(dataset: Dataset, options: ImportOptions = {}, uri = connectionOptions().uri) {
  const store = new Neo4jStore({ ontology, ...connectionOptions(), uri });
  return store.import(dataset, { batchSize: 2_500, ...options }).finally(() => store.close());
}

/** An import that is cut off from the database in the middle, as by the death of its process. */
async function killedAt(dataset: Dataset, at: { readonly isBeside?: boolean; readonly half?: number }): Promise<void> {
  const proxy = await BoltProxy.to(connectionOptions().uri);
  const onProgress: ImportOptions['onProgress'] = ({ step, isBeside, done }) => {
    if (step === 'nodes' && isBeside === (at.isBeside ?? true) && done >= (at.half ?? 0)) proxy.fail('refused');
  };
  await expect(importWith(dataset, { onProgress }, proxy.uri)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  await proxy.close();
}
