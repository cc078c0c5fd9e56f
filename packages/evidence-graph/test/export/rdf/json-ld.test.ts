import { describe, expect, it } from 'vitest';
import type { ExportedGraph, ExportedNode, ExportedRelationship } from '../../../src/export/index.js';
import { jsonLd } from '../../../src/export/rdf/json-ld.js';
import { iriOf } from '../../../src/ontology/iri.js';
import { emptyGraph, graph, graphOf, nodes, relationships, whole } from '../sample.js';
import { triplesOfJsonLd } from './triples.js';

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const skos = 'http://www.w3.org/2004/02/skos/core#';
const prov = 'http://www.w3.org/ns/prov#';

const oa = 'http://www.w3.org/ns/oa#';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

const base = graph.iri as string;
const nodeIri = (id: string): string => iriOf(base, id);
const own = (name: string): string => `${base}ontology#${name}`;

const triples = async (given: ExportedGraph): Promise<string[]> => triplesOfJsonLd(await whole(jsonLd(given)));

describe('JSON-LD', () => {
  it('names every node in both languages, with its type and ground', async () => {
    const found = await triples(graph);
    for (const { id, type, name, properties } of nodes)
      expect(found).toEqual(
        expect.arrayContaining([
          `${nodeIri(id)} ${rdf}type ${own(type)}`,
          `${nodeIri(id)} ${rdfs}label ${name.zh}@zh`,
          `${nodeIri(id)} ${rdfs}label ${name.en}@en`,
          `${nodeIri(id)} ${own('assertion')} ${own(`Assertion.${properties.assertion}`)}`,
        ]),
      );
  });

  it('tells every relationship as a statement with its ground', async () => {
    const found = await triples(graph);
    for (const { id, type, from, to, properties } of relationships)
      expect(found).toEqual(
        expect.arrayContaining([
          `${nodeIri(id)} ${rdf}type ${rdf}Statement`,
          `${nodeIri(id)} ${rdf}subject ${nodeIri(from.id)}`,
          `${nodeIri(id)} ${rdf}predicate ${own(type)}`,
          `${nodeIri(id)} ${rdf}object ${nodeIri(to.id)}`,
          `${nodeIri(id)} ${own('assertion')} ${own(`Assertion.${properties.assertion}`)}`,
        ]),
      );
    expect(found.filter((triple) => triple.endsWith(` ${rdf}type ${rdf}Statement`))).toHaveLength(relationships.length);
  });

  it('asserts only what is stated without qualification', async () => {
    const [start, end] = nodes as readonly [ExportedNode, ExportedNode];
    const related = (assertion: string, qualifiers: ExportedRelationship['qualifiers'] = []) => {
      const base = relationships[0] as ExportedRelationship;
      return triples(
        graphOf({ relationships: [{ ...base, type: 'OWNS', from: start, to: end, properties: { assertion }, qualifiers }] }),
      );
    };
    const triple = `${nodeIri(start.id)} ${own('OWNS')} ${nodeIri(end.id)}`;
    expect(await related('STATED')).toContain(triple);
    for (const assertion of ['INFERRED', 'DERIVED', 'BACKGROUND', 'NOT_STATED'] as const)
      expect(await related(assertion), assertion).not.toContain(triple);
    expect(await related('STATED', [{ zh: '择一', en: 'one or another' }])).not.toContain(triple);
  });

  it('tells the values of properties by their types', async () => {
    const found = await triples(graph);
    const book = nodeIri('Book:n0');
    expect(found).toEqual(
      expect.arrayContaining([
        `${book} ${own('pages')} 300^^${xsd}integer`,
        `${book} ${own('price')} 27^^${xsd}double`,
        `${book} ${own('lent')} true^^${xsd}boolean`,
        `${book} ${own('published')} 2024-03-05T22:10:00Z^^${xsd}dateTime`,
        `${book} ${own('label')} 图书馆@zh`,
        `${book} ${own('aliases')} b;c`,
      ]),
    );
  });

  it('tells places as web annotations do', async () => {
    const found = await triples(graph);
    const place = nodeIri('Evidence:p2');
    expect(found).toEqual(
      expect.arrayContaining([
        `${nodeIri('Book:n0')} ${own('evidence')} ${place}`,
        `${nodeIri(relationships[2]?.id ?? '')} ${own('evidence')} ${place}`,
        `${place} ${oa}hasSource ${nodeIri('Source:report')}`,
        `${place} ${oa}hasSelector ${place}#span`,
        `${place}#span ${oa}start 10^^${xsd}integer`,
        `${place}#span ${oa}end 14^^${xsd}integer`,
        `${place}#span ${oa}refinedBy ${place}#quote`,
        `${place}#quote ${oa}exact 619名`,
        `${nodeIri('Evidence:p1')}#quote ${oa}exact <"& it's`,
        `${place} ${rdfs}label Paragraph 2@en`,
      ]),
    );
  });

  it('says in both languages what qualifies nodes and statements', async () => {
    const found = await triples(graph);
    for (const { id, qualifiers } of [...nodes, ...relationships])
      for (const { zh, en } of qualifiers)
        expect(found).toEqual(
          expect.arrayContaining([
            `${nodeIri(id)} ${own('qualifiers')} ${zh}@zh`,
            `${nodeIri(id)} ${own('qualifiers')} ${en}@en`,
          ]),
        );
  });

  it('describes types, relationship types and grounds', async () => {
    const found = await triples(graph);
    expect(found).toEqual(
      expect.arrayContaining([
        `${own('Book')} ${rdf}type ${rdfs}Class`,
        `${own('Book')} ${rdfs}label book@en`,
        `${own('pages')} ${rdfs}label property pages@en`,
        `${own('Person')} ${rdfs}subClassOf ${prov}Person`,
        `${own('CITES')} ${rdf}type ${rdf}Property`,
        `${own('CITES')} ${rdfs}label 关系&CITES@zh`,
        `${own('Assertion.DERIVED')} ${rdf}type ${skos}Concept`,
        `${own('Assertion.DERIVED')} ${skos}inScheme ${own('Assertion')}`,
      ]),
    );
    expect(found.filter((triple) => triple.startsWith(`${own('Book')} ${rdfs}subClassOf`))).toEqual([]);
  });

  it('can be empty, and without an IRI names things where nothing else is', async () => {
    const found = await triples({ ...emptyGraph, iri: undefined });
    expect(found).toContain('https://graph.invalid/ http://purl.org/dc/terms/title Books <&> graph@en');
    expect(await triples({ ...graph, iri: undefined })).toHaveLength((await triples(graph)).length);
  });
});
