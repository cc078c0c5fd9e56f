import { parse } from 'graphql';
import { isDateTime } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hashOfTold } from '../../packages/evidence-graph/src/cli/diff/hash.js';
import { cypher } from '../../packages/evidence-graph/src/export/cypher.js';
import {
  type ExportedGraph,
  type ExportedNode,
  type ExportedRelationship,
  OneReader,
  readGraph,
  readIds,
  type Scalar,
  type Value,
  type Vocabulary,
} from '../../packages/evidence-graph/src/export/index.js';
import { jsonLines } from '../../packages/evidence-graph/src/export/json.js';
import { askingBy } from '../../packages/evidence-graph/src/graph/asking.js';
import { createGraph, type Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { type Label, storedIn } from '../../packages/evidence-graph/src/ontology/language.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import { graph as hardGraph, nodes as hardNodes } from '../../packages/evidence-graph/test/export/sample.js';
import { ownArticle } from '../support/other-graphs.js';
import { clearDatabase, connectionOptions, runCypher } from './database.js';
import { describeNeo4j } from './support.js';

const statementsOf = async (graph: ExportedGraph): Promise<string[]> => {
  let text = '';
  for await (const piece of cypher(graph)) text += piece;
  return text.split(/;\n/).filter((statement) => statement.trim() !== '');
};
const linesOf = async (graph: ExportedGraph): Promise<string[]> => {
  const lines: string[] = [];
  for await (const line of jsonLines(graph)) lines.push(line);
  return lines;
};

type Row = {
  readonly type: string;
  readonly from?: string;
  readonly to?: string;
  readonly values: Readonly<Record<string, Scalar | readonly Scalar[]>>;
};

/** What a node or a relationship of the statements tells, by the words of the graph. */
function toldIn({ type, from, to, values }: Row, words: Vocabulary): ExportedNode | ExportedRelationship {
  const textsOf = (name: string): Label =>
    Object.fromEntries(
      words.languages.flatMap((language) => {
        const text = values[storedIn(name, language)];
        return text === undefined ? [] : [[language, String(text)]];
      }),
    );
  const { properties: known = [] } = [...words.types, ...words.relationshipTypes].find(({ name }) => name === type) ?? {};
  const properties = known.flatMap(({ name, isLocalized }): [string, Value][] => {
    const stored = isDateTime(values[name] ?? null) ? String(values[name]) : values[name];
    const value = isLocalized && Object.keys(textsOf(name)).length > 0 ? textsOf(name) : stored;
    return value === undefined ? [] : [[name, value]];
  });
  const [ids, starts, ends, terms, sections] = ['', 'Starts', 'Ends', 'Terms', 'Sections'].map(
    (name) => (values[`evidence${name}`] ?? []) as readonly Scalar[], // as the statements have written them
  );
  const evidence = (ids ?? []).map((id, index) => ({
    id: String(id),
    start: Number(starts?.[index]),
    end: Number(ends?.[index]),
    exact: String(terms?.[index]),
    passage: null,
    section: { id: String(sections?.[index]), name: {} },
    source: { name: {} },
  }));
  const item = { id: String(values.id), type, properties: Object.fromEntries(properties), qualifiers: [], evidence };
  const endOf = (id: string) => ({ id, type: '', name: {} });
  return from && to ? { ...item, label: {}, from: endOf(from), to: endOf(to) } : { ...item, name: textsOf('name') };
}

describeNeo4j('a graph exported from Neo4j and to it', () => {
  let own: Awaited<ReturnType<typeof ownArticle>>;
  let kept: Graph;
  let held: ExportedGraph;
  let imported: string;
  const reading = (graph: Graph): ExportedGraph =>
    readGraph(own.ontology, async (query, variableValues) => {
      const { data, errors } = await graph.execute({ document: parse(query), variableValues });
      expect(errors).toBeUndefined();
      return data;
    });
  beforeAll(async () => {
    await clearDatabase();
    own = await ownArticle();
    const { ontology, dataset } = own;
    const store = new Neo4jStore({ ontology, ...connectionOptions(), expected: dataset, transactionTimeout: 60_000 });
    await store.import(dataset);
    imported = (await store.datasetVersion()).hash;
    kept = createGraph({ ontology, store });
    held = reading(createGraph({ ontology, store: new MemoryStore(ontology, dataset) }));
  });
  afterAll(() => kept.close());

  it('is the same from the database as from memory', async () => {
    expect(await linesOf(reading(kept))).toEqual(await linesOf(held));
  });

  it('tells of each thing what memory tells', async () => {
    const reader = new OneReader(own.ontology);
    const fromDatabase = askingBy(kept.execute);
    const fromMemory = askingBy(own.graph.execute);
    const ids: string[] = [];
    for await (const id of readIds(own.ontology, fromDatabase)) ids.push(id);
    expect(ids.length).toBeGreaterThan(50);
    const withoutText = (found: unknown) => JSON.stringify(found, (key, value) => (key === 'passage' ? null : value));
    for (const id of ids.filter((_, index) => index % 10 === 0))
      expect(withoutText(await reader.read(fromDatabase, id)), id).toBe(withoutText(await reader.read(fromMemory, id)));
  });

  it('is in the database once its statements ran twice, with the hash of the import', async () => {
    await clearDatabase();
    const statements = await statementsOf(held);
    for (const statement of [...statements, ...statements]) await runCypher(statement);
    const counts = await runCypher(
      'MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN count(DISTINCT n) AS nodes, count(r) AS relationships',
    );
    const lines = await linesOf(held);
    const count = (kind: string) => lines.filter((line) => line.startsWith(`{"kind":"${kind}"`)).length;
    expect(counts).toEqual([{ nodes: count('node'), relationships: count('relationship') }]);
    const [led] = await runCypher(
      'MATCH (p {id: $id})-[r:LED_BY]->(n) RETURN p.nameEn AS name, r.assertion AS assertion, r.evidenceQuotes AS quotes, n.id AS id',
      { id: 'Programme:reading-circle' },
    );
    expect(led).toMatchObject({ name: 'Reading Circle', assertion: 'STATED', id: 'Person:ida-holm' });
    expect(led?.quotes).toHaveLength(1);
    const nodes = await runCypher('MATCH (n) RETURN labels(n)[0] AS type, properties(n) AS values');
    const relationships = await runCypher(
      'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS values',
    );
    const told = ([...nodes, ...relationships] as Row[]) // as is asked for
      .map((row) => toldIn(row, held.vocabulary));
    expect(hashOfTold(new Map(told.map((item) => [item.id, item])))).toBe(imported);
  });

  it('has every text as it was, whatever stands in it', async () => {
    await clearDatabase();
    const mean = "a\\u0027b\\\\u c' \\' \n\t\u2028 \\";
    const texts = hardNodes.map((node, index) => ({ ...node, name: index === 0 ? { zh: mean, en: mean } : node.name }));
    const wellFormed = texts.filter(({ name }) => Object.values(name).every((text) => !/\p{Surrogate}/u.test(text)));
    const of = { ...hardGraph, nodes: () => wellFormed, relationships: () => [] };
    for (const statement of await statementsOf(of)) await runCypher(statement);
    const found = await runCypher('MATCH (n) RETURN n.id AS id, n.nameZh AS zh, n.nameEn AS en, n.price AS price');
    expect(await runCypher('MATCH (n:Book) RETURN DISTINCT valueType(n.published) AS type')).toEqual([
      { type: 'ZONED DATETIME NOT NULL' },
    ]);
    const sorted = (rows: readonly { readonly id?: unknown }[]) =>
      [...rows].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
    expect(sorted(found)).toEqual(
      sorted(wellFormed.map(({ id, name, properties }) => ({ id, zh: name.zh, en: name.en, price: properties.price ?? null }))),
    );
  });
});
