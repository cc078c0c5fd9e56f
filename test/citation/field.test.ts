import { type ExecutionResult, execute, GraphQLError, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createGraph, type Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import type { Extend } from '../../packages/evidence-graph/src/graph/schema.js';
import { defineOntology, definersIn } from '../../packages/evidence-graph/src/ontology/index.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { createMemoryGraph } from '../../src/graph.js';
import { articleGraph } from '../support/article-graph.js';
import { library, lonely, mixed, type OtherGraph, ownArticle, partlyCited } from '../support/other-graphs.js';
import { BASE, citationSpec } from './citation-spec.js';

const served = ({ ontology, dataset }: OtherGraph): Graph =>
  createGraph({ ontology, store: new MemoryStore(ontology, dataset), baseUrl: BASE });

const articles = new Map<string | undefined, Promise<Graph>>();
const openArticle = async (baseUrl?: string): Promise<Graph> => createMemoryGraph((await articleGraph()).dataset, { baseUrl });
/** The article's graph at an address, made once. */
function articleAt(baseUrl?: string): Promise<Graph> {
  const graph = articles.get(baseUrl) ?? openArticle(baseUrl);
  articles.set(baseUrl, graph);
  return graph;
}

citationSpec(
  'the article',
  () => articleAt(BASE),
  (_, index) => index % 40 === 0,
);
citationSpec('an article of one’s own', async () => served(await ownArticle()));
citationSpec('a library without evidence', async () => served(library()));
citationSpec('nodes without relationships', async () => served(lonely()));
citationSpec('types without an interface', async () => served(mixed()));
citationSpec('a type without evidence', async () => served(partlyCited()));

describe('the field citation', () => {
  // biome-ignore lint/suspicious/noExplicitAny: answers are as many as the queries
  const ask = async (graph: Graph, query: string): Promise<any> => (await graph.execute({ document: parse(query) })).data;

  it('has no address where the graph has none', async () => {
    const { observation } = await ask(await articleAt(), '{ observation(key: "women-count") { citation } }');
    expect(observation.citation).toMatch(/“619”\. Graph data 0\.1\.0, SHA-256 [0-9a-f]{12}\.$/);
  });

  it('of a path has the places of its relationships', async () => {
    const graph = await articleAt(BASE);
    const { paths } = await ask(
      graph,
      `{ paths(from: "Observation:women-count", to: "Observation:delegates-count") { paths {
        sentence(lang: EN) csl: citation(style: CSL_JSON) citation
        hops { relationship { evidence { section { name(lang: ZH) } } } } } } }`,
    );
    const [path] = paths.paths;
    const { note, URL: address } = JSON.parse(path.csl);
    for (const { relationship } of path.hops)
      for (const { section } of relationship.evidence) expect(note).toContain(section.name);
    expect(address).toMatch(
      /^https:\/\/example\.org\/graph\/#\/graph\?path=Observation%3Awomen-count,Observation%3Adelegates-count,\d+$/,
    );
    expect(path.citation).toContain(address);
  });

  it('of an answer names the parts of the source, in order, each once', async () => {
    const { answerCitations } = await ask(
      await articleAt(BASE),
      `{ answerCitations(style: CHICAGO) women: observation(key: "women-count") { value } share: observation(key: "women-share") { value }
        units: electionUnit(key: "beijing") { name } }`,
    );
    expect(answerCitations).toHaveLength(1);
    expect(answerCitations[0]).toMatch(/Graph data 0\.1\.0, SHA-256 [0-9a-f]{12}\. https:\/\/example\.org\/graph\.$/);
    expect(answerCitations[0].match(/Answer \d+, paragraph \d+/g)).toEqual([
      ...new Set(answerCitations[0].match(/Answer \d+, paragraph \d+/g)),
    ]);
  });

  it.each([
    [
      'in a fragment',
      '{ ...Cited observation(key: "women-count") { value } } fragment Cited on Query { answerCitations ... { again: answerCitations } }',
    ],
    [
      'by a directive',
      'query Asked($is: Boolean = true) { answerCitations @include(if: $is) observation(key: "women-count") { value } }',
    ],
  ])('of an answer is given where it is asked for %s', async (_, query) => {
    const { answerCitations } = await ask(await articleAt(BASE), query);
    expect(answerCitations).toEqual([expect.stringContaining('Answer')]);
  });

  it('of an answer cites the graph itself where no source says any of it', async () => {
    const { answerCitations } = await ask(
      await articleAt(BASE),
      '{ answerCitations datasetVersion { hash } electionUnit(key: "nowhere") { id } }',
    );
    expect(answerCitations).toEqual([expect.stringMatching(/^“Delegate election graph\.” Graph data/)]);
  });

  it('of an answer is there beside a field that fails', async () => {
    const { ontology, dataset } = await ownArticle();
    const failing: Extend = (builder) =>
      builder.queryField('failing', (t) =>
        t.graphNode({
          type: 'Node',
          ids: () => {
            throw new GraphQLError('It fails.');
          },
        }),
      );
    const graph = createGraph({ ontology, store: new MemoryStore(ontology, dataset), extend: [failing] });
    const document = parse('{ failing { id } answerCitations branches { nodes { id } } }');
    const { data, errors } = (await graph.execute({ document })) as ExecutionResult;
    expect(errors?.map(({ message }) => message)).toEqual(['It fails.']);
    expect(data).toMatchObject({ failing: null, answerCitations: [expect.stringContaining('Paragraph')] });
  });

  it('of an answer is there for those who execute the schema themselves', async () => {
    const { schema } = await articleAt(BASE);
    const { data, errors } = await execute({
      schema,
      document: parse('{ answerCitations observation(key: "women-count") { value } }'),
    });
    expect(errors).toBeUndefined();
    expect(data?.answerCitations).toEqual([expect.stringContaining('Answer')]);
  });

  it('leaves its name to nothing else', () => {
    const { node, string } = definersIn('en');
    const ontology = defineOntology({
      name: 'Papers',
      languages: ['en'],
      interfaces: {},
      nodes: {
        Paper: node({
          label: ['Paper'],
          description: ['A paper.'],
          plural: 'papers',
          implements: [],
          properties: { citation: string('Citation', 'How it is cited.') },
        }),
      },
      relationships: {},
      relationshipProperties: {},
    });
    expect(() => createGraph({ ontology, store: new MemoryStore(ontology) })).toThrow('Paper.citation is taken');
  });
});
