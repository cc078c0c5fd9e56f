import '../pothos/global-types.js';
import type { Ontology } from '../ontology/ontology.js';

/** The types of a schema builder for an ontology. */
export type GraphTypes<O extends Ontology = Ontology> = PothosSchemaTypes.ExtendDefaultTypes<{ Ontology: O }>;

/** A schema builder whose types and fields are checked against an ontology. */
export type GraphBuilder<O extends Ontology = Ontology> = PothosSchemaTypes.SchemaBuilder<GraphTypes<O>>;
