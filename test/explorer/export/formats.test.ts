import { beforeAll, describe, expect, it } from 'vitest';
import { iriOf } from '../../../packages/evidence-graph/src/ontology/iri.js';
import { formats } from '../../../packages/evidence-graph-explorer/src/export/formats.js';
import type { ExportOptions } from '../../../packages/evidence-graph-explorer/src/export/options.js';
import { GraphClient } from '../../../packages/evidence-graph-explorer/src/graph/graph-client.js';
import { readVocabulary } from '../../../packages/evidence-graph-explorer/src/ontology/vocabulary.js';
import type { Scene } from '../../../packages/evidence-graph-explorer/src/scene/scene.js';
import { readScene } from '../../../packages/evidence-graph-explorer/src/scene/scene-reader.js';
import { startScene } from '../../../packages/evidence-graph-explorer/src/state/state.js';
import { articleTransport } from '../article-transport.js';

describe('the formats', () => {
  it('are told apart by ID, file name and label', () => {
    expect(formats.map(({ id }) => id)).toEqual([
      ...[
        'svg',
        'nodes-csv',
        'relationships-csv',
        'datapackage-json',
        'gexf',
        'graphml',
        'json-ld',
        'turtle',
        'n-quads',
        'json',
        'jsonl',
        'cypher',
      ],
    ]);
    for (const keyOf of [
      ({ fileName }: (typeof formats)[number]) => fileName,
      ({ label }: (typeof formats)[number]) => label.zh,
      ({ label }: (typeof formats)[number]) => label.en,
    ])
      expect(new Set(formats.map(keyOf)).size).toBe(formats.length);
  });
});

describe('a scene of the article', () => {
  let scene: Scene;
  let options: ExportOptions;
  const write = (id: string) => formats.find((format) => format.id === id)?.write(scene, options) ?? expect.fail(id);
  beforeAll(async () => {
    const client = new GraphClient(await articleTransport());
    const vocabulary = await readVocabulary(client);
    const start = ['DelegateCategory:women', 'Observation:women-count', 'Observation:women-share-19th'];
    ({ scene } = await readScene(client, Promise.resolve(vocabulary), start, { ...startScene, expanded: [start[0] ?? ''] }));
    options = {
      client,
      vocabulary,
      lang: 'en',
      title: vocabulary.title,
      typeLabel: (type) => vocabulary.typeLabel(type),
      relationshipLabel: (type) => vocabulary.relationshipLabel(type),
      colorOf: () => '#123456',
      shapeOf: () => 'circle',
      positions: new Map([['DelegateCategory:women', { x: 1, y: 2 }]]),
    };
  });

  const ofThings = formats.filter(({ id }) => id !== 'datapackage-json');
  it.each(ofThings.map((format) => [format.id, format] as const))('tells in %s of every node or relationship', async (id) => {
    const text = await write(id);
    const told = id === 'relationships-csv' ? scene.relationships : scene.nodes;
    expect(scene.relationships.length).toBeGreaterThan(3);
    expect(told.filter((thing) => !text.includes(thing.id) && !text.includes(iriOf('', thing.id)))).toEqual([]);
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('has colours and places where a format draws', async () => {
    expect(await write('gexf')).toMatch(/<viz:position x="1" y="2"/);
    expect(await write('graphml')).toContain('#123456');
  });

  it('has all that the graph says of it', async () => {
    const { graph, nodes, relationships } = JSON.parse(await write('json'));
    const count = nodes.find(({ id }: { id: string }) => id === 'Observation:women-count');
    expect(count).toMatchObject({
      properties: { value: 619, unit: 'PERSON', assertion: 'STATED' },
      evidence: [{ exact: expect.stringContaining('619'), section: { name: { en: 'Answer 2, paragraph 3' } } }],
    });
    for (const { properties, evidence, from } of relationships) {
      expect(graph.enums.some(({ name }: { name: string }) => name === 'Extent')).toBe(true);
      expect(properties.assertion === 'STATED' ? evidence.length : 1, from.id).toBeGreaterThan(0);
    }
  });
});
