import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import type { Records } from '../../packages/evidence-graph/src/dataset/records.js';
import { Connection } from '../../packages/evidence-graph/src/stores/neo4j/connection.js';
import { constraintsOf } from '../../packages/evidence-graph/src/stores/neo4j/constraints.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { libraryOntology as ontology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { loadLibrary } from '../../packages/evidence-graph/test/support/library-seed.js';
import { BoltProxy } from './bolt-proxy.js';
import { clearData, clearDatabase, connectionOptions, runCypher, runTogether } from './database.js';
import { describeNeo4j } from './support.js';

describeNeo4j('an import into Neo4j', () => {
  const library: Dataset = loadLibrary();
  const withoutBook = without(library, 'Book:b20');
  let store: Neo4jStore;

  beforeAll(clearDatabase);
  beforeEach(async () => {
    await clearData();
    store = new Neo4jStore({ ontology, ...connectionOptions() });
  });
  afterEach(() => store.close());
  afterAll(clearDatabase);

  const counts = async (): Promise<unknown> => {
    const [nodes] = await runCypher('MATCH (n:Library) RETURN count(n) AS nodes');
    const [relationships] = await runCypher('MATCH (:Library)-[r]->(:Library) RETURN count(r) AS relationships');
    return { ...nodes, ...relationships };
  };
  const sizeOf = ({ nodes, relationships }: Dataset) => ({ nodes: nodes.length, relationships: relationships.length });

  it('stores what the dataset has, under the labels of type and interfaces', async () => {
    const report = await store.import(library);
    expect(report).toMatchObject({ changed: true, ...sizeOf(library), removed: { nodes: 0, relationships: 0 }, released: 0 });
    expect(await counts()).toEqual(sizeOf(library));
    const [book] = await runCypher('MATCH (b:Book {key: "b02"}) RETURN labels(b) AS labels, b.pages AS pages, b.price AS price');
    expect(new Set(book?.labels as string[])).toEqual(new Set(['Library', 'Book', ...(ontology.types.Book?.implements ?? [])]));
    expect(book).toMatchObject({ pages: 200, price: 2.5 });
    const [types] = await runCypher(
      'MATCH (b:Book {key: "b02"}) RETURN valueType(b.pages) AS pages, valueType(b.price) AS price, valueType(b.cataloguedAt) AS at',
    );
    expect(types).toEqual({ pages: 'INTEGER NOT NULL', price: 'FLOAT NOT NULL', at: 'ZONED DATETIME NOT NULL' });
  });

  it('does nothing where the graph has the dataset', async () => {
    const { hash } = await store.import(library);
    expect(await store.import(library)).toMatchObject({ changed: false, hash });
  });

  it('asks little where the graph has the dataset, and each thing once where it has another', async () => {
    const proxy = await BoltProxy.to(connectionOptions().uri);
    const again = new Neo4jStore({ ontology, ...connectionOptions(), uri: proxy.uri });
    try {
      await store.import(library);
      await again.import(library);
      expect(proxy.statements).toBeLessThanOrEqual(3);
      await again.import(withoutBook);
      expect(proxy.statements).toBeLessThanOrEqual(3 + 18);
    } finally {
      await again.close();
      await proxy.close();
    }
  });

  it('removes what the dataset has no more', async () => {
    await store.import(library);
    const report = await store.import(withoutBook);
    expect(report.removed).toEqual({
      nodes: 1,
      relationships: library.relationships.length - withoutBook.relationships.length,
    });
    expect(await counts()).toEqual(sizeOf(withoutBook));
  });

  it('removes values and labels that a node has no more', async () => {
    await store.import(library);
    await runCypher('MATCH (b:Book {key: "b02"}) SET b.stale = 1, b:Agent');
    await store.import(withoutBook);
    const [book] = await runCypher('MATCH (b:Book {key: "b02"}) RETURN b.stale AS stale, b:Agent AS isAgent');
    expect(book).toEqual({ stale: null, isAgent: false });
  });

  it('touches nothing else in the database', async () => {
    await runCypher('CREATE (:Reader {name: "Ann"})-[:LIKES {much: true}]->(:Topic {name: "x"})');
    await runCypher('CREATE CONSTRAINT reader FOR (r:Reader) REQUIRE r.name IS UNIQUE');
    await store.import(library);
    await runCypher('MATCH (r:Reader), (b:Book {key: "b02"}) CREATE (r)-[:READ {times: 2}]->(b)');
    await store.import(withoutBook);
    const [kept] = await runCypher(
      'MATCH (t:Topic)<-[l:LIKES]-(r:Reader)-[e:READ]->(b:Book) RETURN r.name AS name, l.much AS much, e.times AS times, b.key AS book',
    );
    expect(kept).toEqual({ name: 'Ann', much: true, times: 2, book: 'b02' });
  });

  it('keeps a node that leaves the graph for others who refer to it', async () => {
    await store.import(library);
    await runCypher('MATCH (b:Book {key: "b20"}) CREATE (:Reader)-[:READ]->(b)');
    expect(await store.import(withoutBook)).toMatchObject({ released: 1, removed: { nodes: 0 } });
    const [released] = await runCypher('MATCH (:Reader)-[:READ]->(b) RETURN labels(b) AS labels, properties(b) AS properties');
    expect(released).toEqual({ labels: [], properties: { id: 'Book:b20' } });
    expect(await counts()).toEqual(sizeOf(withoutBook));
    await store.import(library);
    expect(await counts()).toEqual(sizeOf(library));
  });

  it('that is broken off is completed by another', async () => {
    const controller = new AbortController();
    const onProgress = ({ done }: { done: number }) => done >= 20 && controller.abort();
    await expect(store.import(library, { onProgress, signal: controller.signal, batchSize: 10 })).rejects.toThrow(/abort/);
    expect(await counts()).not.toEqual(sizeOf(library));
    expect(await store.health()).toMatchObject({ ready: false, error: { code: 'STORE_NOT_READY' } });
    expect(await store.import(library)).toMatchObject({ changed: true });
    expect(await counts()).toEqual(sizeOf(library));
    expect(await store.health()).toEqual({ ready: true });
  });

  it('that another overtakes does not call itself done', async () => {
    let overtaking: Promise<unknown> | undefined;
    const other = new Neo4jStore({ ontology, ...connectionOptions() });
    const onProgress = () => {
      overtaking ??= other.import(withoutBook);
    };
    await expect(store.import(library, { onProgress, batchSize: 5 })).rejects.toMatchObject({ code: 'STORE_NOT_READY' });
    await overtaking;
    await other.close();
  });

  it('walks records that are not held in memory', async () => {
    let most = 0;
    let held = 0;
    const lazily = <T>(records: readonly T[]): Iterable<T> => ({
      *[Symbol.iterator]() {
        for (const record of records) {
          held += 1;
          most = Math.max(most, held);
          yield record;
        }
      },
    });
    const records: Records = { nodes: lazily(library.nodes), relationships: lazily(library.relationships) };
    await store.import(records, { batchSize: 7, onProgress: () => (held = 0) });
    expect(await counts()).toEqual(sizeOf(library));
  });

  it('says beforehand what it would change, and changes nothing', async () => {
    const all = await store.difference(library);
    expect(all.nodes.added).toHaveLength(library.nodes.length);
    expect(all.relationships.added).toHaveLength(library.relationships.length);
    await store.import(library);
    const none = { added: [], changed: [], removed: [] };
    expect(await store.difference(library)).toEqual({ nodes: none, relationships: none });
    const nodes = withoutBook.nodes.map((node) =>
      node.id === 'Book:b02' ? { ...node, properties: { ...node.properties, pages: 1 } } : node,
    );
    const { nodes: changes, relationships } = await store.difference({ ...withoutBook, nodes });
    expect(changes).toEqual({ added: [], changed: ['Book:b02'], removed: ['Book:b20'] });
    expect(relationships.removed.every((id) => id.includes('Book:b20'))).toBe(true);
    expect(await counts()).toEqual(sizeOf(library));
  });

  it('is seen by reads of the same store at once', async () => {
    await store.import(library);
    const read = store.prepare({ roots: [], slots: [] });
    expect(await read([])).toEqual([]);
  });

  describe('where others have indexes and constraints', () => {
    beforeEach(clearDatabase);

    it.each<[string, string, RegExp]>([
      ['an index on ids', 'CREATE INDEX their_ids FOR (n:Book) ON (n.id)', /their_ids on Book \(id\): DROP INDEX `their_ids`/],
      [
        'the name of a constraint',
        'CREATE INDEX Library_Book_id FOR (n:Other) ON (n.x)',
        /Library_Book_id on Other \(x\): DROP INDEX/,
      ],
      ['the name of an index', 'CREATE INDEX Library_Book_order FOR (n:Book) ON (n.key)', /Library_Book_order on Book \(key\)/],
      [
        'a name, with a constraint',
        'CREATE CONSTRAINT Library_Book_order FOR (n:Other) REQUIRE n.x IS UNIQUE',
        /on Other \(x\): DROP CONSTRAINT `Library_Book_order`/,
      ],
    ])('that bar its own are named: %s', async (_, cypher, message) => {
      await runCypher(cypher);
      await expect(store.import(library)).rejects.toMatchObject({
        code: 'STORE_MISCONFIGURED',
        message: expect.stringMatching(message),
      });
      await expect(store.import(library)).rejects.toThrow(/Nothing was changed\. Drop what nobody needs, or choose a database/);
      expect(await counts()).toEqual({ nodes: 0, relationships: 0 });
      expect(await runCypher("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")).toHaveLength(1);
    });

    it('that do not bar its own are left beside them', async () => {
      await runCypher('CREATE TEXT INDEX their_text FOR (n:Book) ON (n.id)');
      await runCypher('CREATE INDEX their_two FOR (n:Book) ON (n.id, n.key)');
      await runCypher('CREATE INDEX their_order FOR (n:Other) ON (n.id)');
      expect(await store.import(library)).toMatchObject({ changed: true });
      expect(await store.health()).toEqual({ ready: true });
    });
  });

  describe('where it has no constraints yet', () => {
    beforeEach(clearDatabase);

    it('makes constraints and indexes, with what only reads need last', async () => {
      const writes = vi.spyOn(Connection.prototype, 'write');
      const together = vi.spyOn(Connection.prototype, 'writeTogether');
      await store.import(library);
      const texts = writes.mock.calls.map(([text]) => text);
      const written = texts.flatMap((text, index) =>
        text.includes('UNWIND $rows') ? (writes.mock.invocationCallOrder[index] ?? []) : [],
      );
      const [made, madeLast] = together.mock.invocationCallOrder as [number, number];
      const needed = (isForImport: boolean) =>
        constraintsOf(ontology).flatMap((each) => (each.isForImport === isForImport ? each.cypher : []));
      expect(together.mock.calls.map(([statements]) => statements)).toEqual([needed(true), needed(false)]);
      expect(made).toBeLessThan(Math.min(...written));
      expect(madeLast).toBeGreaterThan(Math.max(...written));
      vi.restoreAllMocks();
      const names = (await runCypher('SHOW INDEXES YIELD name WHERE name STARTS WITH "Library_"')).map(({ name }) => name);
      expect(names.sort()).toEqual(
        constraintsOf(ontology)
          .map(({ name }) => name)
          .sort(),
      );
    });

    it('is served by equal constraints and indexes of others', async () => {
      await runTogether(constraintsOf(ontology).map(({ name, cypher }) => cypher.replace(name, `other_${name}`)));
      await store.import(library);
      expect(await store.health()).toEqual({ ready: true });
      await runCypher('DROP INDEX other_Library_Book_order');
      expect(await store.health()).toMatchObject({ ready: false, error: { code: 'STORE_NOT_READY' } });
    });

    it('refuses a database where others use its labels, and changes nothing', async () => {
      await runCypher('CREATE (:Book {title: "of another graph"})');
      await expect(store.import(library)).rejects.toThrow(/other data under a label of this graph.*Book.*Nothing was changed/s);
      expect(await counts()).toEqual({ nodes: 0, relationships: 0 });
      expect(await runCypher('SHOW CONSTRAINTS YIELD name')).toEqual([]);
    });
  });
});

function without({ nodes, relationships }: Dataset, id: string): Dataset {
  return {
    nodes: nodes.filter((node) => node.id !== id),
    relationships: relationships.filter(({ from, to }) => from !== id && to !== id),
  };
}
