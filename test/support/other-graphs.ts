import { readFileSync } from 'node:fs';
import type { Dataset, PropertyValues } from '../../packages/evidence-graph/src/dataset/dataset.js';
import { relationshipId } from '../../packages/evidence-graph/src/dataset/relationship-id.js';
import { readArticle } from '../../packages/evidence-graph/src/evidence/article.js';
import { withEvidence } from '../../packages/evidence-graph/src/evidence/index.js';
import { createGraph, type Graph } from '../../packages/evidence-graph/src/graph/create-graph.js';
import { defineOntology, definersIn, many, type Ontology } from '../../packages/evidence-graph/src/ontology/index.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { libraryOntology } from '../../packages/evidence-graph/test/support/library-ontology.js';
import { loadLibrary } from '../../packages/evidence-graph/test/support/library-seed.js';
import { placedOntology } from '../../packages/evidence-graph/test/support/placed-ontology.js';
import { FOLDER, loadOwnArticle } from '../own-article/own-article.js';

/** A graph with what it is made of. */
export interface OtherGraph {
  readonly ontology: Ontology;
  readonly dataset: Dataset;
  readonly graph: Graph;
}

const otherGraph = (ontology: Ontology, dataset: Dataset): OtherGraph => ({
  ontology,
  dataset,
  graph: createGraph({ ontology, store: new MemoryStore(ontology, dataset) }),
});

/** Books and authors in two languages, with search and relationships, and without evidence. */
export const library = (): OtherGraph => otherGraph(libraryOntology, loadLibrary());
export const libraryGraph = (): Graph => library().graph;

/** A cited graph in English, with the words of its source. */
export async function ownArticle(): Promise<OtherGraph> {
  const { ontology, seed, createGraph: create } = await loadOwnArticle();
  const article = readArticle(readFileSync(new URL('article.txt', FOLDER)));
  const dataset = await seed.load();
  return { ontology, dataset, graph: create({ store: new MemoryStore(ontology, dataset), article }) };
}
export const ownArticleGraph = async (): Promise<Graph> => (await ownArticle()).graph;

/** Nodes alone: no relationships, no search. */
export const lonelyGraph = (): Graph => lonely().graph;

export function lonely(): OtherGraph {
  const { node, string } = definersIn('en');
  const ontology = defineOntology({
    name: 'Lonely',
    languages: ['en'],
    interfaces: {},
    nodes: {
      Lighthouse: node({
        label: ['Lighthouse'],
        description: ['A lighthouse.'],
        plural: 'lighthouses',
        implements: [],
        properties: { name: string('Name', 'What it is called.', { required: true }) },
      }),
    },
    relationships: {},
    relationshipProperties: {},
  });
  const nodes = ['north', 'south'].map((key) => ({
    id: `Lighthouse:${key}`,
    type: 'Lighthouse',
    key,
    properties: { name: `The ${key} one` },
  }));
  return otherGraph(ontology, { nodes, relationships: [] });
}

/** Types that have no interface in common and call their names differently, or have none; properties are called as those of evidence are. */
export const mixedGraph = (): Graph => mixed().graph;

export function mixed(): OtherGraph {
  const { node, string, localized, boolean, relationship } = definersIn('de', 'en');
  const words = (label: string) => ({ label: [`${label} de`, label], description: [`${label} de.`, `${label}.`] }) as const;
  const ontology = defineOntology({
    name: 'Mixed',
    languages: ['de', 'en'],
    interfaces: {},
    nodes: {
      Song: node({
        ...words('Song'),
        plural: 'songs',
        implements: [],
        properties: {
          heading: string('Überschrift', 'Heading', 'What it is called.'),
          assertion: string('Behauptung', 'Assertion', 'What it claims.'),
          description: localized('Beschreibung', 'Description', 'What it is.'),
          aliases: string('Andere', 'Others', 'Other names.', { list: true }),
          isSung: boolean('Gesungen', 'Sung', 'Whether it is sung.', { required: true, default: true }),
        },
      }),
      Singer: node({
        ...words('Singer'),
        plural: 'singers',
        implements: [],
        properties: { name: localized('Name', 'Name', 'What they are called.', { required: true }) },
      }),
      Take: node({ ...words('Take'), plural: 'takes', implements: [] }),
    },
    relationships: {
      SINGS: relationship('Singer', 'Song', {
        label: ['singt', 'sings'],
        inverse: ['gesungen von', 'is sung by'],
        forward: many('sings', 10),
        back: many('sungBy', 10),
        properties: { group: string('Gruppe', 'Group', 'With whom.') },
      }),
      TAKE_OF: relationship('Take', 'Song', {
        label: ['Aufnahme von', 'is a take of'],
        inverse: ['aufgenommen als', 'has the take'],
        forward: many('of', 10),
        back: many('takes', 10),
      }),
    },
    relationshipProperties: {},
    search: { type: 'Song', name: 'heading', aliases: 'aliases', texts: [] },
  });
  const nodes = [
    { id: 'Singer:ada', type: 'Singer', key: 'ada', properties: { nameDe: 'Ada de', nameEn: 'Ada' } },
    {
      id: 'Song:one',
      type: 'Song',
      key: 'one',
      properties: {
        heading: 'Lied',
        assertion: 'So',
        descriptionDe: 'Kurz',
        descriptionEn: 'Short',
        aliases: ['Weise'],
        isSung: false,
      },
    },
    { id: 'Song:two', type: 'Song', key: 'two', properties: { isSung: true, aliases: [] } },
    { id: 'Take:first', type: 'Take', key: 'first', properties: {} },
  ];
  const relationships = [
    {
      id: 'SINGS(Singer:ada,Song:one)',
      type: 'SINGS',
      from: 'Singer:ada',
      to: 'Song:one',
      properties: { group: 'Choir' },
      evidence: [],
    },
    { id: 'TAKE_OF(Take:first,Song:one)', type: 'TAKE_OF', from: 'Take:first', to: 'Song:one', properties: {}, evidence: [] },
  ];
  return otherGraph(ontology, { nodes, relationships });
}

/** A cited graph of which one type has nothing to do with evidence. */
export const partlyCitedGraph = (): Graph => partlyCited().graph;

export function partlyCited(): OtherGraph {
  const { node, string } = definersIn('en');
  const ontology = defineOntology(
    withEvidence({
      name: 'Partly',
      languages: ['en'],
      interfaces: {},
      nodes: {
        Note: node({
          label: ['Note'],
          description: ['A note.'],
          plural: 'notes',
          implements: [],
          properties: { title: string('Title', 'What it is called.'), reason: string('Reason', 'Why it is there.') },
        }),
      },
      relationships: {},
    }),
  );
  const nodes = [{ id: 'Note:one', type: 'Note', key: 'one', properties: { title: 'First', reason: 'Why not' } }];
  return otherGraph(ontology, { nodes, relationships: [] });
}

/** Things that rest on places of the ontology's own making: none of the evidence kit. */
export function placed(): OtherGraph {
  const named = (type: string, key: string, properties: PropertyValues = {}) => {
    const names = { nameZh: `${key}名`, nameEn: key, ground: 'STATED' };
    return { id: `${type}:${key}`, type, key, properties: { ...names, ...properties } };
  };
  const quote = { id: 'Quote:q', type: 'Quote', key: 'q', properties: { begin: 3, finish: 7 } };
  const nodes = [named('Idea', 'a'), named('Idea', 'b', { ground: 'DERIVED' }), quote, named('Text', 't')];
  const related = (type: string, from: string, to: string, rest: { properties?: PropertyValues; evidence?: string[] } = {}) => ({
    ...{ id: relationshipId(type, from, to, undefined), type, from, to, properties: {}, evidence: [] },
    ...rest,
  });
  const relationships = [
    related('LEADS_TO', 'Idea:a', 'Idea:b', { properties: { ground: 'STATED' }, evidence: ['Quote:q'] }),
    related('QUOTED_IN', 'Idea:a', 'Quote:q'),
    related('QUOTED_IN', 'Text:t', 'Quote:q'),
  ];
  return otherGraph(placedOntology, { nodes, relationships });
}
