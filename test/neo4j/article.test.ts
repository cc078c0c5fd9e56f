import type { Client } from '@modelcontextprotocol/client';
import fc from 'fast-check';
import { type DocumentNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../packages/evidence-graph/src/dataset/dataset.js';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { type SearchOptions, search } from '../../packages/evidence-graph/src/search/search.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { Neo4jStore } from '../../packages/evidence-graph/src/stores/neo4j/neo4j-store.js';
import type { Store } from '../../packages/evidence-graph/src/stores/store.js';
import { assistantOf, TOOLS } from '../../packages/evidence-graph/test/support/assistant.js';
import { half, seed } from '../../packages/evidence-graph/test/support/drawn.js';
import { loadExamples } from '../../src/examples.js';
import { createGraph, createMemoryGraph } from '../../src/graph.js';
import { ontology } from '../../src/ontology/index.js';
import { loadSeed } from '../../src/seed.js';
import { BASE, citationSpec } from '../citation/citation-spec.js';
import { searchSpec } from '../search/search-spec.js';
import { cited } from '../support/cited.js';
import { BoltProxy } from './bolt-proxy.js';
import { clearData, connectionOptions } from './database.js';
import { describeNeo4j } from './support.js';

const examples = await loadExamples();
/** To plan an example with all its citations takes Neo4j seconds: each run takes another half. */
const asked = half(examples);

describeNeo4j("the article's graph", () => {
  let dataset: Dataset;
  let proxy: BoltProxy;
  let graph: Graph;
  let store: Neo4jStore;
  let inMemory: Graph;

  beforeAll(async () => {
    await clearData();
    dataset = await loadSeed();
    proxy = await BoltProxy.to(connectionOptions().uri);
    // It is the answers that count here, however busy the machine is.
    store = new Neo4jStore({ ontology, ...connectionOptions(), uri: proxy.uri, expected: dataset, transactionTimeout: 60_000 });
    await store.import(dataset);
    graph = createGraph({ store, baseUrl: BASE });
    inMemory = createMemoryGraph(dataset);
  });
  afterAll(async () => {
    await graph.close();
    await proxy.close();
  });

  const answer = async (document: DocumentNode, variableValues = {}, of = graph): Promise<string> =>
    JSON.stringify(await of.execute({ document, variableValues }));
  const statementsFor = async (query: string): Promise<number> => {
    const before = proxy.statements;
    const result = await graph.execute({ document: parse(query) });
    expect(result.errors).toBeUndefined();
    return proxy.statements - before;
  };

  it.each(asked.map(({ id, query, variables }) => ({ id, query, variables })))(
    `answers $id with its citations byte for byte as in memory (PROPERTY_SEED=${seed})`,
    async ({ query, variables }) => {
      const document = cited(parse(query));
      expect(await answer(document, variables)).toBe(await answer(document, variables, inMemory));
    },
  );

  citationSpec(
    'the article in Neo4j',
    async () => graph,
    // Some of them, others in each run.
    (_, index) => index % 400 === seed % 400,
  );

  describe('for assistants', () => {
    let kept: Client;
    let held: Client;
    beforeAll(async () => {
      // However busy the machine is.
      const limits = { requestTimeout: 60_000 };
      kept = await assistantOf({ graph, examples, limits });
      held = await assistantOf({ graph: inMemory, examples, limits });
    });

    const calls: readonly (readonly [tool: string, given: Record<string, unknown>])[] = [
      ['ask', {}],
      ['ask', { question: 'q16-reports-and-violations', lang: 'en' }],
      ['search', { words: 'integrity', lang: 'en' }],
      ['look_up', { id: 'QualityGate:integrity-gate', first: 50 }],
      ['look_up', { id: 'HAS_MEASURE(Procedure:delegate-election,QualityGate:integrity-gate)', lang: 'en' }],
      ['path', { from: 'QualityGate:integrity-gate', to: 'OrganizationKind:electoral-unit', lang: 'en' }],
      ['query', { query: 'query @cite { observations(first: 3) { nodes { id value evidence { id } } } }' }],
      ['find_in_schema', { words: 'observation value' }],
      ['check_claims', { text: 'Women number 691, and all provinces ran a reporting platform.', lang: 'en' }],
      ['cite', { id: 'Observation:women-count', form: 'gbt7714' }],
    ];

    it('has a call of every tool', () => {
      expect(new Set(calls.map(([tool]) => tool))).toEqual(new Set(TOOLS));
    });

    it.each(calls)('answers %s %j as in memory', async (name, given) => {
      const result = await kept.callTool({ name, arguments: given });
      expect(result.isError ?? false, JSON.stringify(result.content)).toBe(false);
      expect(result).toEqual(await held.callTool({ name, arguments: given }));
    });
  });

  searchSpec('Neo4j', () => store);

  it('finds for any words what memory finds', async () => {
    const memory = new MemoryStore(ontology, dataset);
    const texts = dataset.nodes.flatMap(({ properties }) =>
      [properties.nameZh, properties.nameEn, properties.descriptionZh, properties.exact].filter(
        (each) => typeof each === 'string',
      ),
    );
    const part = fc
      .tuple(fc.constantFrom(...texts), fc.nat(40), fc.integer({ min: 1, max: 6 }))
      .map(([text, start, length]) => text.slice(start % text.length).slice(0, length));
    const words = fc.array(fc.oneof({ weight: 9, arbitrary: part }, fc.string({ maxLength: 3 })), { minLength: 1, maxLength: 2 });
    const outcome = (options: SearchOptions, of: Store) =>
      search({ ontology, store: of }, options).catch(({ message }: Error) => message);
    await fc.assert(
      fc.asyncProperty(
        words,
        fc.boolean(),
        fc.constantFrom(null, ['Agent'], ['Concept', 'Observation']),
        async (terms, typeahead, types) => {
          const options = { query: terms.join(' '), typeahead, types, first: 100 };
          expect(await outcome(options, store), `PROPERTY_SEED=${seed}`).toEqual(await outcome(options, memory));
        },
      ),
      { seed, numRuns: 60, endOnFailure: true },
    );
  });

  it('answers by what an answer rests on as in memory', async () => {
    const document = parse('query @cite { factsAt(start: 100, end: 400) { __typename id } coverage { cited uncited } }');
    expect(await answer(document)).toBe(await answer(document, {}, inMemory));
  });

  const stages = 'stages { totalCount nodes { name evidence { exact section { name } } } }';
  it.each<[string, string]>([
    ['a look-up', '{ electionUnit(key: "beijing") { name } }'],
    ['one parent with its children', '{ electionUnits(first: 1) { nodes { name evidence { exact section { name } } } } }'],
    ['100 parents with theirs', '{ entities(first: 100) { nodes { name evidence { exact section { name } } } } }'],
    ['five levels', `{ electionUnits(first: 3) { nodes { instanceOf { procedures { nodes { ${stages} } } } } } }`],
    [
      'eight roots',
      `{ ${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `a${n}: electionUnits(first: ${n}) { totalCount nodes { name } }`).join(' ')} }`,
    ],
    [
      'a page, its total and its successors',
      '{ observations(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { value } } }',
    ],
    ['a cited answer', 'query @cite { electionUnits(first: 3) { totalCount nodes { instanceOf { id } } } }'],
    ['cited nodes and relationships', 'query @cite { nodes(ids: ["ElectionUnit:beijing", "DelegateCategory:women"]) { id } }'],
    ['nodes and relationships by id', '{ nodes(ids: ["ElectionUnit:beijing", "DelegateCategory:women"]) { __typename id } }'],
  ])('costs one statement: %s', async (_, query) => {
    expect(await statementsFor(query)).toBe(1);
  });

  it('costs no statement for what the schema alone answers', async () => {
    expect(await statementsFor('{ __typename __schema { queryType { name } } }')).toBe(0);
  });
});
