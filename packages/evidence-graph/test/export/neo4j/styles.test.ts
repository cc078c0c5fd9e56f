import { describe, expect, it } from 'vitest';
import { ontologyFormats, readGraph } from '../../../src/export/index.js';
import { storedProperties } from '../../../src/ontology/ontology.js';
import { libraryOntology as ontology } from '../../support/library-ontology.js';
import { whole } from '../sample.js';

const { nodeTypes, relationships } = ontology;

/** What is written follows from the ontology alone. */
const nobody = async (): Promise<never> => expect.fail('The graph is asked.');

const written = (name: string, language?: string): Promise<string> => {
  const file = ontologyFormats.find((format) => format.name === name)?.files[0] ?? expect.fail(name);
  return whole(file.write(readGraph(ontology, nobody), { language }));
};

const storedIn = (type: string): string[] => {
  const { properties = {} } = nodeTypes.find(({ name }) => name === type) ?? {};
  return ['key', ...storedProperties(ontology, properties).map(({ name }) => name)];
};

interface Perspective {
  readonly categories: readonly { name: string; labels: string[]; color: string; captionKeys: string[] }[];
  readonly relationshipTypes: readonly { name: string }[];
  readonly metadata: { readonly pathSegments: readonly { source: string; relationshipType: string; target: string }[] };
}

const perspective = async (language?: string): Promise<Perspective> => JSON.parse(await written('bloom', language));

describe('the style for Neo4j Browser', () => {
  it('has a colour and a stored caption for each type', async () => {
    const rules = [
      ...(await written('grass')).matchAll(/^node\.(\w+) \{\n {2}color: (#\w{6});\n.*\n {2}caption: "\{(\w+)\}";\n\}/gm),
    ];
    expect(rules.map(([, type]) => type)).toEqual(nodeTypes.map(({ name }) => name));
    for (const [, type = '', , caption] of rules) expect(storedIn(type)).toContain(caption);
  });

  it('has captions in the language that is asked for', async () => {
    const [first, second] = await Promise.all(ontology.languages.map((language) => written('grass', language)));
    expect(first).not.toBe(second);
    expect(await written('grass')).toBe(first);
  });
});

describe('the perspective for Bloom', () => {
  it('has one category for each type, whose names differ', async () => {
    const { categories } = await perspective();
    expect(categories.map(({ labels }) => labels)).toEqual(nodeTypes.map(({ name }) => [name]));
    expect(new Set(categories.map(({ name }) => name)).size).toBe(categories.length);
    for (const { labels, captionKeys } of categories)
      expect(storedIn(labels[0] ?? '')).toEqual(expect.arrayContaining(captionKeys));
  });

  it('has each type the colour of the style', async () => {
    const [style, { categories }] = await Promise.all([written('grass'), perspective()]);
    for (const { labels, color } of categories) expect(style).toContain(`node.${labels[0]} {\n  color: ${color};`);
  });

  it('leads from type to type by each relationship', async () => {
    const { relationshipTypes, metadata } = await perspective();
    expect(relationshipTypes.map(({ name }) => name)).toEqual(Object.keys(relationships));
    const types = nodeTypes.map(({ name }) => name);
    for (const { source, target } of metadata.pathSegments) expect(types).toEqual(expect.arrayContaining([source, target]));
    expect(new Set(metadata.pathSegments.map(({ relationshipType }) => relationshipType)).size).toBe(relationshipTypes.length);
  });
});
