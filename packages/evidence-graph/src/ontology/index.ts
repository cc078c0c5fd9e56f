/** The words to declare an ontology with. */

export type * from './define.js';
export { defineOntology } from './define-ontology.js';
export {
  definersIn,
  many,
  one,
  type PropertyOptions,
  type RelationshipWords,
  type TypeWords,
  type Words,
} from './definers.js';
export { OntologyError } from './error.js';
export type { NodeName, NodeValues, PropertiesOf, PropertyName, RelationName, ToManyRelationName, TypeName } from './infer.js';
export type { Label } from './language.js';
export { nodeId, type Ontology, type OntologyDefinition } from './ontology.js';
