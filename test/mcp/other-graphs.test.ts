import { describe, expect, it } from 'vitest';
import { readExamples } from '../../packages/evidence-graph/src/examples/read-examples.js';
import { assistantOf, dataOf, TOOLS } from '../../packages/evidence-graph/test/support/assistant.js';
import { FOLDER } from '../own-article/own-article.js';
import { library, lonelyGraph, mixedGraph, ownArticle, partlyCitedGraph } from '../support/other-graphs.js';

const toolsOf = async (client: Awaited<ReturnType<typeof assistantOf>>) =>
  (await client.listTools()).tools.map(({ name }) => name);

describe('assistants of a cited graph in English', () => {
  const opened = (async () => {
    const { graph, ontology } = await ownArticle();
    return assistantOf({ graph, examples: await readExamples(new URL('examples/', FOLDER), ontology) });
  })();

  it('are offered every tool, without a choice of language', async () => {
    const { tools } = await (await opened).listTools();
    expect(tools.map(({ name }) => name)).toEqual(TOOLS);
    for (const { inputSchema } of tools) expect(inputSchema.properties).not.toHaveProperty('lang');
  });

  it('are answered with the words of the source, which is given', async () => {
    const client = await opened;
    const { answer, notStated, citations } = await dataOf(client, 'ask', { question: 'left-open' });
    expect(answer).toMatch(/questions are left open/);
    expect(notStated.length).toBeGreaterThan(0);
    expect(citations.length).toBeGreaterThan(0);
    const { hits } = await dataOf(client, 'search', { words: 'library' });
    const { citations: places } = await dataOf(client, 'look_up', { id: hits[0].id });
    expect(places[0].quote).toMatch(/\w/);
    const { contents } = await client.readResource({ uri: `graph://passage/${encodeURIComponent(places[0].id)}` });
    expect(contents[0]).toMatchObject({ text: expect.stringContaining(places[0].quote.replace(/…$/, '')) });
  });

  it('are told of everything found, and how to cite it', async () => {
    const client = await opened;
    const { hits } = await dataOf(client, 'search', { words: 'library', first: 20 });
    for (const { id } of hits) {
      expect((await dataOf(client, 'look_up', { id })).id).toBe(id);
      expect((await dataOf(client, 'cite', { id })).citation).toMatch(/\w/);
    }
  });
});

describe('assistants of a graph without evidence', () => {
  it('are offered what it has, and told nothing of sources', async () => {
    const { graph, dataset } = library();
    const client = await assistantOf({ graph });
    expect(await toolsOf(client)).toEqual(['search', 'look_up', 'path', 'query', 'find_in_schema']);
    for (const { id } of dataset.nodes) {
      const found = await dataOf(client, 'look_up', { id });
      expect(found).not.toHaveProperty('citations');
      expect(found).not.toHaveProperty('ground');
    }
    for (const { id } of dataset.relationships.slice(0, 20)) expect((await dataOf(client, 'look_up', { id })).id).toBe(id);
  });

  it('are offered no search and no path where there is none', async () => {
    const client = await assistantOf({ graph: lonelyGraph() });
    expect(await toolsOf(client)).toEqual(['look_up', 'query', 'find_in_schema']);
    expect(await dataOf(client, 'look_up', { id: 'Lighthouse:north' })).toMatchObject({ name: 'The north one' });
  });

  it('find names whatever they are called', async () => {
    const client = await assistantOf({ graph: mixedGraph() });
    const names = async (id: string) => (await dataOf(client, 'look_up', { id, lang: 'en' })).name;
    expect(await Promise.all(['Song:one', 'Song:two', 'Singer:ada', 'Take:first'].map(names))).toEqual([
      'Lied',
      'two',
      'Ada',
      'first',
    ]);
    const { relationships } = await dataOf(client, 'look_up', { id: 'Singer:ada', lang: 'en' });
    expect(relationships).toEqual([{ says: 'sings', type: 'SINGS', id: 'Song:one', name: 'Lied' }]);
  });

  it('find types that have nothing to do with evidence', async () => {
    const client = await assistantOf({ graph: partlyCitedGraph() });
    expect(await dataOf(client, 'look_up', { id: 'Note:one' })).toMatchObject({ properties: { reason: 'Why not' } });
  });

  it('are not shown a schema that is closed', async () => {
    const client = await assistantOf({ graph: library().graph, introspection: false });
    expect(await toolsOf(client)).toEqual(['search', 'look_up', 'path', 'query']);
    await expect(dataOf(client, 'query', { query: '{ __schema { types { name } } }' })).rejects.toThrow(/introspection/);
    await expect(dataOf(client, 'query', { query: '{ bookz { nodes { id } } }' })).rejects.toThrow(/^(?!.*Did you mean)/);
  });
});
