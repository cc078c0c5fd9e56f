import type { Ontology } from '../ontology/ontology.js';
import './global-types.js';
import type { GraphScalarName } from './scalars.js';

/** What a graph adds to the types that Pothos comes with. */
export interface OwnTypes<O extends Ontology> {
  Ontology: O;
  Scalars: Record<GraphScalarName | '_Any', { Input: unknown; Output: unknown }>;
}

/** The types of a schema builder for an ontology. */
export type GraphTypes<O extends Ontology = Ontology> = PothosSchemaTypes.ExtendDefaultTypes<OwnTypes<O>>;

/** A schema builder whose types and fields are checked against an ontology. */
export type GraphBuilder<O extends Ontology = Ontology> = PothosSchemaTypes.SchemaBuilder<GraphTypes<O>>;
