import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { jsonLd } from '../../../packages/evidence-graph-explorer/src/export/json-ld.js';
import type { ExportOptions } from '../../../packages/evidence-graph-explorer/src/export/options.js';
import { emptyScene, type Scene, type SceneRelationship } from '../../../packages/evidence-graph-explorer/src/scene/scene.js';
import { options, scene } from './sample.js';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const skos = 'http://www.w3.org/2004/02/skos/core#';
const prov = 'http://www.w3.org/ns/prov#';

const base = options.iri as string;
const nodeIri = (id: string): string => base + encodeURIComponent(id);
const own = (name: string): string => `${base}ontology#${name}`;

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly language?: string };
}

/** The triples as a processor of JSON-LD 1.1 understands them; nothing is left out silently. */
async function triples(given: Scene, asked: ExportOptions = options): Promise<string[]> {
  const quads = (await jsonld.toRDF(JSON.parse(jsonLd(given, asked)), { safe: true } as object)) as readonly Quad[];
  return quads.map(
    ({ subject, predicate, object }) =>
      `${subject.value} ${predicate.value} ${object.value}${object.language ? `@${object.language}` : ''}`,
  );
}

describe('JSON-LD', () => {
  it('names every node in both languages, with its type and ground', async () => {
    const found = await triples(scene);
    for (const { id, type, name, assertion } of scene.nodes)
      expect(found).toEqual(
        expect.arrayContaining([
          `${nodeIri(id)} ${rdf}type ${own(type)}`,
          `${nodeIri(id)} ${rdfs}label ${name.zh}@zh`,
          `${nodeIri(id)} ${rdfs}label ${name.en}@en`,
          `${nodeIri(id)} ${own('assertion')} ${own(String(assertion))}`,
        ]),
      );
  });

  it('tells every relationship as a statement with its ground', async () => {
    const found = await triples(scene);
    for (const { id, type, from, to, assertion } of scene.relationships)
      expect(found).toEqual(
        expect.arrayContaining([
          `${nodeIri(id)} ${rdf}type ${rdf}Statement`,
          `${nodeIri(id)} ${rdf}subject ${nodeIri(from)}`,
          `${nodeIri(id)} ${rdf}predicate ${own(type)}`,
          `${nodeIri(id)} ${rdf}object ${nodeIri(to)}`,
          `${nodeIri(id)} ${own('assertion')} ${own(String(assertion))}`,
        ]),
      );
    expect(found.filter((triple) => triple.endsWith(`${rdf}Statement`))).toHaveLength(scene.relationships.length);
  });

  it('asserts only what is stated without qualification', async () => {
    const [start, end] = ['Book:n0', 'Person:n1'];
    const related = (assertion: SceneRelationship['assertion'], qualifiers: SceneRelationship['qualifiers'] = []): Scene => ({
      nodes: scene.nodes,
      relationships: [{ id: `OWNS(${start},${end})`, type: 'OWNS', from: start, to: end, assertion, qualifiers }],
    });
    const triple = `${nodeIri(start)} ${own('OWNS')} ${nodeIri(end)}`;
    expect(await triples(related('STATED'))).toContain(triple);
    for (const assertion of ['INFERRED', 'DERIVED', 'BACKGROUND', 'NOT_STATED'] as const)
      expect(await triples(related(assertion)), assertion).not.toContain(triple);
    expect(await triples(related('STATED', [{ zh: '择一', en: 'one or another' }]))).not.toContain(triple);
  });

  it('says in both languages what qualifies nodes and statements', async () => {
    const found = await triples(scene);
    for (const { id, qualifiers } of [...scene.nodes, ...scene.relationships])
      for (const { zh, en } of qualifiers)
        expect(found).toEqual(
          expect.arrayContaining([
            `${nodeIri(id)} ${own('qualifiers')} ${zh}@zh`,
            `${nodeIri(id)} ${own('qualifiers')} ${en}@en`,
          ]),
        );
  });

  it('describes types, relationship types and grounds', async () => {
    const found = await triples(scene);
    expect(found).toEqual(
      expect.arrayContaining([
        `${own('Book')} ${rdf}type ${rdfs}Class`,
        `${own('Book')} ${rdfs}label type Book@en`,
        `${own('Person')} ${rdfs}subClassOf ${prov}Person`,
        `${own('CITES')} ${rdf}type ${rdf}Property`,
        `${own('CITES')} ${rdfs}label 关系&CITES@zh`,
        `${own('DERIVED')} ${rdf}type ${skos}Concept`,
        `${own('DERIVED')} ${skos}inScheme ${own('Assertion')}`,
      ]),
    );
    expect(found.filter((triple) => triple.startsWith(`${own('Book')} ${rdfs}subClassOf`))).toEqual([]);
  });

  it('can be empty, and without an IRI names things where nothing else is', async () => {
    const { iri: _, ...anonymous } = options;
    expect(await triples(emptyScene, anonymous)).toContain(
      `https://graph.invalid/ http://purl.org/dc/terms/title ${options.title.en}@en`,
    );
    expect(await triples(scene, anonymous)).toHaveLength((await triples(scene)).length);
  });
});
