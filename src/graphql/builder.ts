import type { ontology } from '../ontology/article/index.js';

/** What the builder of this graph's schema is told of its types. */
export interface GraphTypes {
  readonly Ontology: typeof ontology;
}

export type GraphBuilder = PothosSchemaTypes.SchemaBuilder<PothosSchemaTypes.ExtendDefaultTypes<GraphTypes>>;
