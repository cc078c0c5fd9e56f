/** A graph, or a part of it, in the formats of other programs: in Node and in pages alike. */
export { defineOntology } from '../ontology/define-ontology.js';
export { addressOf, iriOf } from '../ontology/iri.js';
export type { Ontology, OntologyDefinition } from '../ontology/ontology.js';
export { csvText } from './csv-text.js';
export { type Colors, familyColors, otherColors } from './family-colors.js';
export { type ExportFile, type ExportFormat, exportFormats } from './formats.js';
export type {
  ExportedEnd,
  ExportedEvidence,
  ExportedGraph,
  ExportedItem,
  ExportedNode,
  ExportedRelationship,
  Scalar,
  Value,
  WholeGraph,
  WriteOptions,
} from './model.js';
export { thingCsv, thingJson } from './one-thing.js';
export { ontologyFormats } from './ontology-formats.js';
export type { AskGraph } from './pages.js';
export { idsIn } from './part-of.js';
export { jsonLd } from './rdf/json-ld.js';
export { turtle } from './rdf/turtle.js';
export { type Asking, type Connection, pageInfo, readAll } from './read-all.js';
export { readGraph } from './read-graph.js';
export { type ExportedOne, OneReader, readIds } from './read-one.js';
export { idsInScene } from './scene-part.js';
export {
  type EnumTerm,
  type PropertyTerm,
  type RelationshipTerm,
  type TypeTerm,
  type Vocabulary,
  vocabularyOf,
} from './vocabulary.js';
export { xmlDocument, xmlElement, xmlText } from './xml.js';
