/** The words to declare an ontology with. */
export * from './define.js';
export { OntologyError } from './error.js';
export type { NodeName, NodeValues, PropertiesOf, PropertyName, RelationName, ToManyRelationName, TypeName } from './infer.js';
export { defineOntology, nodeId, type Ontology, type OntologyDefinition } from './ontology.js';
