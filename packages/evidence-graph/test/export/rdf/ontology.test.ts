import { describe, expect, it } from 'vitest';
import { type ExportedGraph, ontologyFormats, readGraph } from '../../../src/export/index.js';
import { askingBy } from '../../../src/graph/asking.js';
import { createGraph } from '../../../src/graph/create-graph.js';
import { libraryOntology } from '../../support/library-ontology.js';
import { libraryStore } from '../../support/library-runner.js';
import { graph, whole } from '../sample.js';
import { breachesOf } from './shapes.js';
import { triplesOfText } from './triples.js';

const base = 'https://library.example/id/';
const own = (name: string): string => `${base}ontology#${name}`;
const library = readGraph(
  libraryOntology,
  askingBy(createGraph({ ontology: libraryOntology, store: libraryStore }).execute),
  base,
);

const triplesOf = async (of: ExportedGraph, name: string): Promise<string[]> => {
  const file = ontologyFormats.find((format) => format.name === name)?.files[0];
  return triplesOfText(await whole(file?.write(of, {}) ?? expect.fail(name)), 'text/turtle');
};

const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const owl = 'http://www.w3.org/2002/07/owl#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

describe('the ontology of a graph', () => {
  it('has each type below the interfaces it implements', async () => {
    const found = await triplesOf(library, 'ontology');
    for (const { name, implements: broader } of Object.values(libraryOntology.types)) {
      expect(found).toContain(`${own(name)} ${TYPE} ${owl}Class`);
      for (const each of broader) expect(found).toContain(`${own(name)} ${rdfs}subClassOf ${own(each)}`);
    }
  });

  it('has each relationship type from end to end', async () => {
    const found = await triplesOf(library, 'ontology');
    for (const { name, from, to } of Object.values(libraryOntology.relationships))
      expect(found).toEqual(
        expect.arrayContaining([
          `${own(name)} ${TYPE} ${owl}ObjectProperty`,
          `${own(name)} ${rdfs}domain ${own(from)}`,
          `${own(name)} ${rdfs}range ${own(to)}`,
        ]),
      );
  });

  it('tells of no thing that the graph holds', async () => {
    const found = await triplesOf(graph, 'ontology');
    expect(found.filter((triple) => !triple.startsWith(`${base}ontology`))).toEqual([]);
  });

  it('calls a property an object property where its values are concepts', async () => {
    const found = await triplesOf(graph, 'ontology');
    expect(found).toContain(`${own('assertion')} ${TYPE} ${owl}ObjectProperty`);
    expect(found).toContain(`${own('price')} ${TYPE} ${owl}DatatypeProperty`);
    expect(found).toContain(`${own('price')} https://schema.org/domainIncludes ${own('Book')}`);
  });
});

describe('the shapes of a graph', () => {
  it('are satisfied by its export', async () => {
    expect(await breachesOf(library)).toEqual([]);
  }, 60_000);

  it('refuse what no export has', async () => {
    const changes: readonly (readonly [from: RegExp, to: string, breach: string])[] = [
      [/graph:pages \d+/, 'graph:pages "many"', 'Book.pages DatatypeConstraintComponent'],
      [/graph:words (\d+)/, 'graph:words $1, 99999', 'Essay.words MaxCountConstraintComponent'],
      [/(a graph:Author) ;\n {2}rdfs:label [^;.]*([;.])/, '$1 $2', 'Author.Label MinCountConstraintComponent'],
      [/graph:BookFormat\.\w+(?= ;)/, 'graph:Subject.POETRY', 'Book.format NodeConstraintComponent'],
      [/(graph:PUBLISHED_BY ;\n {2}rdf:object) \S+/, '$1 rdf:nil', 'PUBLISHED_BY.Statements NodeConstraintComponent'],
    ];
    const breaches = await breachesOf(library, (turtle) =>
      changes.reduce((text, [from, to]) => {
        expect(text).toMatch(from);
        return text.replace(from, to);
      }, turtle),
    );
    for (const [, , breach] of changes) expect(breaches.map((each) => each.slice(each.indexOf(' ') + 1))).toContain(breach);
  }, 60_000);
});
