import { type ExportFormat, oneFile, TURTLE } from './formats.js';
import type { WholeGraph } from './model.js';
import { perspectiveOf } from './neo4j/bloom.js';
import { grassOf } from './neo4j/grass.js';
import { namesOf } from './rdf/describe.js';
import { ontologyOf } from './rdf/ontology.js';
import { shapesOf } from './rdf/shapes.js';
import { turtleOf } from './rdf/turtle.js';

/** The ontology of a graph, without what the graph holds. */
export const ontologyFormats: readonly ExportFormat[] = [
  oneFile('ontology', 'the ontology as RDFS and OWL, in Turtle', {
    name: 'ontology.ttl',
    mediaType: TURTLE,
    write: (graph) => turtleOf(ontologyOf(graph.vocabulary, namesOf(graph)), namesOf(graph)),
  }),
  oneFile('shapes', 'what the linked data satisfies, as SHACL in Turtle', {
    name: 'shapes.ttl',
    mediaType: TURTLE,
    write: (graph) => turtleOf(shapesOf(graph.vocabulary, namesOf(graph)), namesOf(graph)),
  }),
  oneFile('grass', 'captions and colours of the types, for Neo4j Browser', {
    name: 'style.grass',
    mediaType: 'text/plain;charset=utf-8',
    write: ({ ontology }: WholeGraph, { language }) => grassOf(ontology, language),
  }),
  oneFile('bloom', 'captions and colours of the types, as a perspective for Neo4j Bloom', {
    name: 'perspective.json',
    mediaType: 'application/json',
    write: ({ ontology }: WholeGraph, { language }) => perspectiveOf(ontology, language),
  }),
];
