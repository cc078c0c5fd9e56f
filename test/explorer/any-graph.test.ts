import { describe, expect, it } from 'vitest';
import type { Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { harbourGraph } from '../../packages/evidence-graph/test/support/harbours.js';
import { formats } from '../../packages/evidence-graph-explorer/src/export/formats.js';
import { Search } from '../../packages/evidence-graph-explorer/src/frame/search/search.js';
import { GraphClient } from '../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { readVocabulary, type Vocabulary } from '../../packages/evidence-graph-explorer/src/ontology/vocabulary.js';
import { type EntityDetails, readDetails, readRows } from '../../packages/evidence-graph-explorer/src/panel/details.js';
import { readFirstNodes } from '../../packages/evidence-graph-explorer/src/scene/first-nodes.js';
import { readScene } from '../../packages/evidence-graph-explorer/src/scene/scene-reader.js';
import { startScene } from '../../packages/evidence-graph-explorer/src/state/state.js';
import { isRelationship } from '../../packages/evidence-graph-explorer/src/views/source/facts.js';
import { leavesOf, outlineOf } from '../../packages/evidence-graph-explorer/src/views/source/outline.js';
import { readEvidence, readText } from '../../packages/evidence-graph-explorer/src/views/source/source-reader.js';
import { readHoldings } from '../../packages/evidence-graph-explorer/src/views/start/holdings.js';
import { libraryGraph, lonelyGraph, mixedGraph, ownArticleGraph, partlyCitedGraph } from '../support/other-graphs.js';
import { transportTo } from './transport-to.js';

class Reader {
  readonly client: GraphClient;
  readonly vocabulary: Promise<Vocabulary>;

  constructor(graph: Graph) {
    this.client = new GraphClient(transportTo(graph));
    this.vocabulary = readVocabulary(this.client);
  }

  async scene(state: Partial<typeof startScene> = {}, start?: readonly string[]) {
    return readScene(this.client, this.vocabulary, start ?? (await readFirstNodes(this.client)), { ...startScene, ...state });
  }

  details = async (id: string) => readDetails(this.client, await this.vocabulary, id);

  async entity(id: string): Promise<EntityDetails> {
    const details = await this.details(id);
    return details.kind === 'entity' ? details : expect.fail(`${id} is ${details.kind}`);
  }

  async exported(id: string): Promise<string> {
    const { scene } = await this.scene();
    const vocabulary = await this.vocabulary;
    const format = formats.find((one) => one.id === id) ?? expect.fail(id);
    return format.write(scene, {
      client: this.client,
      vocabulary,
      lang: 'en',
      title: vocabulary.title,
      typeLabel: (type) => vocabulary.typeLabel(type),
      relationshipLabel: (type) => vocabulary.relationshipLabel(type),
      colorOf: () => '#000000',
      shapeOf: () => 'circle',
      positions: new Map(),
    });
  }
}

const ownArticle = await ownArticleGraph();
const graphs: readonly (readonly [name: string, open: () => Graph])[] = [
  ['a library without evidence', libraryGraph],
  ['nodes without relationships', lonelyGraph],
  ['types without an interface', mixedGraph],
  ['an article of one’s own', () => ownArticle],
  ['a cited graph in English', () => harbourGraph('en')],
  ['a cited graph in Chinese', () => harbourGraph('zh')],
  ['a cited graph in German and French', () => harbourGraph('de', 'fr')],
];

describe('the words of a graph', () => {
  const wordsOf = async (graph: Graph) => new Reader(graph).vocabulary;

  it('tell its families, and what stands out', async () => {
    const { families, types } = await wordsOf(ownArticle);
    expect(families).toEqual([
      { name: 'people', icon: 'users', label: { zh: 'People', en: 'People' } },
      { name: 'places', icon: 'map-pin', label: { zh: 'Places', en: 'Places' } },
      { name: 'offers', icon: 'book-open', label: { zh: 'Offers', en: 'Offers' } },
    ]);
    expect(types.get('Library')).toMatchObject({ family: 'people', prominence: 8 });
    expect(types.get('Figure')).toMatchObject({ family: null, prominence: 3 });
  });

  it('tell no families where it declares none', async () => {
    expect((await wordsOf(libraryGraph())).families).toEqual([]);
  });
});

describe.each(graphs)('%s', (_, open) => {
  const graph = open();
  const reader = new Reader(graph);

  it('begins with a scene, related where it can be', async () => {
    const { scene, unknown, refused } = await reader.scene();
    expect([unknown, refused]).toEqual([[], []]);
    expect(scene.nodes.length).toBeGreaterThan(1);
    expect(scene.nodes.every(({ name }) => name.zh !== '' && name.en !== '')).toBe(true);
    expect(scene.relationships.length > 0).toBe((await reader.vocabulary).dialect.hasRelationships);
  });

  it('asks at most twice for its first nodes', async () => {
    const fresh = new Reader(open());
    await fresh.vocabulary;
    const before = fresh.client.asked.length;
    await readFirstNodes(fresh.client);
    expect(fresh.client.asked.length - before).toBeLessThanOrEqual(2);
  });

  it('has details of every node and relationship shown', async () => {
    const { scene } = await reader.scene();
    const expanded = scene.nodes.map(({ id }) => id);
    const { scene: whole } = await reader.scene({ expanded });
    for (const { id, name } of whole.nodes) {
      const { node, relations } = await reader.entity(id);
      expect(node).toMatchObject({ id, ...name });
      for (const relation of relations)
        expect(await readRows(reader.client, await reader.vocabulary, id, relation)).toHaveLength(relation.count);
    }
    for (const { id, from, to } of whole.relationships)
      expect(await reader.details(id)).toMatchObject({ relationship: { from: { id: from }, to: { id: to } } });
  });

  it('knows what it has not got', async () => {
    expect((await reader.details('Nothing:at-all')).kind).toBe('nothing');
    expect((await reader.details('NO_TYPE(nothing,none)')).kind).toBe('nothing');
    expect((await reader.scene({}, ['Nothing:at-all'])).unknown).toEqual(['Nothing:at-all']);
  });

  it('shows a path where one is asked for, or none', async () => {
    const { scene } = await reader.scene();
    const [{ from, to } = { from: 'a', to: 'b' }] = scene.relationships;
    const { path, refused } = await reader.scene({ path: { from, to, maxLength: 3 } });
    expect(refused).toEqual([]);
    expect(path?.length).toBe(scene.relationships.length > 0 ? 1 : 0);
  });

  it('is exported in its own languages alone', async () => {
    const tags = graph.ontology.languages;
    const areOwn = (texts: object) => expect(tags).toEqual(expect.arrayContaining(Object.keys(texts)));
    const [header = ''] = (await reader.exported('nodes-csv')).split('\r\n');
    expect(header.includes('"quotes"')).toBe((await reader.vocabulary).dialect.hasEvidence);
    expect(header.match(/\bname_\w+/g)).toEqual(tags.map((tag) => `name_${tag}`));
    const document = JSON.parse(await reader.exported('json-ld'));
    for (const each of document['@graph']) if (each['rdfs:label']) areOwn(each['rdfs:label']);
    const { nodes } = JSON.parse(await reader.exported('json'));
    for (const { name } of nodes) areOwn(name);
    for (const { id } of formats) expect(await reader.exported(id), id).not.toMatch(/undefined|\[object/);
  });

  it('is searched where it has search', async () => {
    const { dialect } = await reader.vocabulary;
    if (!dialect.hasSearch) return expect(dialect.sampleOperation).not.toContain('search');
    const { scene } = await reader.scene();
    const { nodes } = scene;
    const search = new Search(reader.client, async () => []);
    const found = await Promise.all(nodes.map(({ name }) => search.find(name.en)));
    expect(found.flatMap(({ hits }) => hits).length).toBeGreaterThan(0);
  });

  it('tells at the start what it holds', async () => {
    const vocabulary = await reader.vocabulary;
    const holdings = await readHoldings(reader.client, vocabulary);
    expect(holdings.length).toBeGreaterThan(0);
    expect(holdings.map(({ count }) => count)).toEqual(holdings.map(({ count }) => count).sort((a, b) => b - a));
    for (const { type, best } of holdings)
      expect(best === null || vocabulary.dialect.isConnected(type.name), type.name).toBe(true);
  });

  it('has an operation to begin with', async () => {
    const { dialect } = await reader.vocabulary;
    const { data, errors } = await reader.client.transport.execute({ query: dialect.sampleOperation });
    expect(errors).toBeUndefined();
    const [list] = Object.values(data ?? {}) as { nodes: unknown[] }[];
    expect(list?.nodes.length).toBeGreaterThan(0);
  });
});

describe('a graph without evidence', () => {
  const library = new Reader(libraryGraph());

  it('tells every property of a node, and no ground', async () => {
    const { node, properties } = await library.entity('Book:b05');
    expect(node).toMatchObject({ assertion: null, evidence: [], aliases: [] });
    const values = new Map(properties.map(({ term, value }) => [term.name, value]));
    expect(values.get('aliases')).toHaveLength(3);
    expect(values.has('name')).toBe(false);
    expect(values.get('pages')).toBe(350);
  });

  it('qualifies nodes by what does not go without saying', async () => {
    const { scene } = await library.scene({}, ['Book:b07', 'Book:b02']);
    const qualifiers = Object.fromEntries(scene.nodes.map(({ id, qualifiers }) => [id, qualifiers.map(({ en }) => en)]));
    expect(qualifiers).toEqual({ 'Book:b07': ['In print: no', 'Hardcover'], 'Book:b02': ['Digital'] });
  });

  it('shows nodes that have no relationships beside others', async () => {
    const { scene, unknown } = await library.scene({}, ['Shelf:s1', 'Passage:p1', 'Book:b01']);
    expect(unknown).toEqual([]);
    expect(scene.nodes.map(({ name }) => name.en)).toEqual(['Shelf 1', 'p1', 'Book 1']);
    expect((await library.entity('Shelf:s1')).relations).toEqual([]);
  });

  it('asserts in JSON-LD what nothing qualifies', async () => {
    const document = await library.exported('json-ld');
    expect(document).not.toContain('assertion": "');
    expect(document).toContain('"graph:PUBLISHED_BY"');
  });
});

describe('a graph whose types call their names differently', () => {
  const mixed = new Reader(mixedGraph());

  it('names nodes by what search does, by a name, or by the key', async () => {
    const { scene } = await mixed.scene({}, ['Song:one', 'Song:two', 'Singer:ada', 'Take:first']);
    expect(scene.nodes.map(({ name }) => [name.zh, name.en])).toEqual([
      ['Lied', 'Lied'],
      ['two', 'two'],
      ['Ada de', 'Ada'],
      ['first', 'first'],
    ]);
  });

  it('takes no property of its own for the kit’s', async () => {
    const { node, properties } = await mixed.entity('Song:one');
    expect(node).toMatchObject({ assertion: null, description: null, aliases: [] });
    expect(properties.map(({ term }) => term.name)).toEqual(['assertion', 'description', 'aliases', 'isSung']);
    const { dialect, relationships } = await mixed.vocabulary;
    expect(relationships.get('SINGS')?.properties.filter((term) => dialect.isAside(term))).toEqual([]);
  });

  it('is told in the explorer’s language where it can be', async () => {
    const vocabulary = await mixed.vocabulary;
    expect(vocabulary.typeLabel('Song')).toEqual({ zh: 'Song de', en: 'Song' });
    expect(vocabulary.dialect.languages.map(({ tag }) => tag)).toEqual(['de', 'en']);
  });

  it('says its paths with its names', async () => {
    const query = '{ paths(from: "Singer:ada", to: "Song:one") { paths { sentence(lang: EN) } } }';
    const { data } = await mixed.client.transport.execute({ query });
    expect(JSON.stringify(data)).toContain('“Ada” sings “Lied”');
  });
});

describe.each([[['en']], [['zh']], [['de', 'fr']]] as const)('a cited graph in %j', (languages) => {
  const cited = new Reader(harbourGraph(...(languages as unknown as [string, ...string[]])));
  const said = (word: string) => (languages.length > 1 ? `${word} ${languages[0]}` : word);

  it('names each place of the evidence in its first language', async () => {
    const { node } = await cited.entity('Ship:argo');
    expect(node.assertion).toBe('STATED');
    expect(node.evidence).toMatchObject([{ exact: 'Argo', section: { en: said('First'), zh: said('First') } }]);
  });

  it('has its source, section by section, with its facts', async () => {
    const [part] = outlineOf(await readText(cited.client), await readEvidence(cited.client));
    expect(part).toMatchObject({ section: { en: said('First') }, quoted: null, evidence: [{ id: 'Evidence:all' }] });
    const facts = part?.marks[0]?.facts ?? [];
    const call = facts.filter(isRelationship).find(({ type }) => type === 'CALLS_AT');
    expect(call).toMatchObject({ from: { en: said('Argo') }, to: { en: said('North') } });
    expect(facts.map(({ id }) => id)).toContain('Ship:argo');
  });

  it('qualifies a relationship by its condition', async () => {
    const { scene } = await cited.scene();
    const call = scene.relationships.find(({ type }) => type === 'CALLS_AT');
    expect(call?.qualifiers.map(({ en }) => en)).toEqual([expect.stringContaining(said('Tide'))]);
  });
});

describe('an article of one’s own', () => {
  const own = new Reader(ownArticle);

  it('is quoted in its own words', async () => {
    const { node } = await own.entity('Library:harbour-street');
    expect(node.evidence.length).toBeGreaterThan(0);
    for (const { passage, exact } of node.evidence) expect(passage).toContain(exact);
  });

  it('has every fact beside its words', async () => {
    const text = await readText(own.client);
    expect(text.sections.length).toBeGreaterThan(5);
    const marked = leavesOf(outlineOf(text, await readEvidence(own.client))).flatMap(({ marks }) => marks);
    const read = new Set(marked.flatMap(({ facts }) => facts.map(({ id }) => id)));
    const { factsAt } = await own.client.ask<{ factsAt: { id: string }[] }>('{ factsAt(start: 0, end: 9999) { id } }');
    expect([...read].sort()).toEqual(factsAt.map(({ id }) => id).sort());
  });
});

it('shows a type of a cited graph that is not cited itself', async () => {
  const partly = new Reader(partlyCitedGraph());
  const { scene, unknown } = await partly.scene({}, ['Note:one']);
  expect([scene.nodes.map(({ name }) => name.en), unknown]).toEqual([['First'], []]);
  const { node, properties } = await partly.entity('Note:one');
  expect(node).toMatchObject({ assertion: null, evidence: [], reason: null });
  expect(properties.map(({ term }) => term.name)).toEqual(['reason']);
});
