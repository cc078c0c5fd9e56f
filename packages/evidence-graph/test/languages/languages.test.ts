import { parse, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/index.js';
import { defineOntology, definersIn, type OntologyError } from '../../src/ontology/index.js';
import { harbourGraph, harboursIn } from '../support/harbours.js';

function graphIn<const L extends readonly [string, ...string[]]>(...languages: L) {
  const graph = harbourGraph(...languages);
  return async (query: string) => {
    const { data, errors, extensions } = await graph.execute({ document: parse(query) });
    expect(errors).toBeUndefined();
    return { data: data as Record<string, never>, extensions: extensions ?? {}, schema: graph.schema };
  };
}

describe('a graph in one language', () => {
  const ask = graphIn('en');

  it('takes and gives its texts as they are', async () => {
    const { data } = await ask('{ ship(key: "argo") { name again: name(lang: EN) } }');
    expect(data.ship).toEqual({ name: 'Argo', again: 'Argo' });
  });

  it('has no other language in its schema', async () => {
    const { schema } = await ask('{ ships { totalCount } }');
    const sdl = printSchema(schema);
    expect(sdl).toMatch(/enum Language \{\s+"""[^"]*"""\s+EN\s+\}/);
    expect(sdl).not.toMatch(/\p{Script=Han}|nameZh|\u2063/u);
  });

  it('is searched, told and cited', async () => {
    const { data, extensions } = await ask(`query @cite {
      search(query: "argo", first: 1) { nodes { id } edges { highlights { field lang } } }
      paths(from: "Ship:argo", to: "Harbour:north") { paths { sentence } }
      ships(where: { name: { en: { startsWith: "Ar" } } }, orderBy: [{ nameEn: ASC }]) { nodes { key } }
    }`);
    expect(data.search).toMatchObject({ nodes: [{ id: 'Ship:argo' }] });
    expect(data.paths).toEqual({ paths: [{ sentence: '“Argo” calls at en “North” (condition: Tide).' }] });
    expect(data.ships).toEqual({ nodes: [{ key: 'argo' }] });
    expect(extensions.citations).toMatchObject([{ section: { id: 'ArticleSection:p1', en: 'First' } }]);
    expect(extensions.bibliography).toMatchObject([
      { en: expect.stringMatching(/^Us\. “Log\.” Graph data, SHA-256 [0-9a-f]{12}\.$/), csl: { title: 'Log', language: 'en' } },
    ]);
    expect((extensions.bibliography as readonly object[])[0]).not.toHaveProperty('zh');
  });

  it('may write a text by its language, too', () => {
    const ontology = harboursIn('en');
    const read = (name: string) =>
      loadDataset(ontology, [
        {
          name: 's.yaml',
          bytes: new TextEncoder().encode(`Harbour: { a: { name: ${name}, assertion: BACKGROUND, attribution: Ours } }`),
        },
      ]);
    expect(read('{ en: North }')).toEqual(read('North'));
    expect(() => read('{ de: Nord }')).toThrow('name has no language de. Write en');
  });
});

describe('a graph in other languages than the engine’s', () => {
  const ask = graphIn('de', 'fr');

  it('gives its first language unless another is asked for', async () => {
    const { data } = await ask('{ ship(key: "argo") { name fr: name(lang: FR) } }');
    expect(data.ship).toEqual({ name: 'Argo de', fr: 'Argo fr' });
  });

  it('calls its types as the ontology does, and the engine’s in English', async () => {
    const { data } = await ask('{ ontology { languages types { name label fr: label(lang: FR) } } }');
    const { languages, types } = data.ontology as unknown as { languages: string[]; types: { name: string }[] };
    expect(languages).toEqual(['DE', 'FR']);
    expect(types.find(({ name }) => name === 'Ship')).toMatchObject({ label: 'ship de', fr: 'ship fr' });
    expect(types.find(({ name }) => name === 'Silence')).toMatchObject({ label: 'Silence', fr: 'Silence' });
  });

  it('tells its sentences in each', async () => {
    const { data } = await ask('{ paths(from: "Ship:argo", to: "Harbour:north") { paths { sentence fr: sentence(lang: FR) } } }');
    expect(data.paths).toEqual({
      paths: [
        {
          sentence: '“Argo de” calls at de “North de” (condition: Tide de).',
          fr: '“Argo fr” calls at fr “North fr” (condition: Tide fr).',
        },
      ],
    });
  });

  it('is cited in each', async () => {
    const { extensions } = await ask('query @cite { ship(key: "argo") { name } }');
    expect(extensions.citations).toMatchObject([{ section: { de: 'First de', fr: 'First fr' } }]);
    expect(extensions.bibliography).toMatchObject([
      {
        en: expect.stringMatching(/^Us\. “Log de\.” Graph data, SHA-256 [0-9a-f]{12}\.$/),
        csl: { title: 'Log de', language: 'de' },
      },
    ]);
  });
});

describe('languages of an ontology', () => {
  it.each([
    [[], "languages is empty: write at least one, such as ['en']"],
    [['english'], '"english" is no language: write two or three letters, such as en'],
    [['en', 'en'], 'the language en is listed twice'],
  ])('are refused where they are %j', (languages, fault) => {
    const define = () =>
      defineOntology({ name: 'X', languages, interfaces: {}, nodes: {}, relationships: {}, relationshipProperties: {} });
    expect(define).toThrow(expect.objectContaining({ faults: expect.arrayContaining([fault]) }) as OntologyError);
  });

  it('must each have the label of a type', () => {
    const { node } = definersIn('de');
    const nodes = { Ship: node({ label: [''], description: ['Ein Schiff.'], plural: 'ships', implements: [] }) };
    expect(() =>
      defineOntology({ name: 'X', languages: ['de'], interfaces: {}, nodes, relationships: {}, relationshipProperties: {} }),
    ).toThrow('Ship has no label in de');
  });
});
