import { type ExportFormat, oneFile, TURTLE } from './formats.js';
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
];
