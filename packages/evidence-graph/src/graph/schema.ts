import SchemaBuilder, { PothosSchemaError } from '@pothos/core';
import { type GraphQLSchema, specifiedDirectives } from 'graphql';
import { addClaims } from '../claims/add-claims.js';
import type { ClaimSource } from '../claims/vocabulary.js';
import { addEvidence } from '../evidence/add-evidence.js';
import type { Article } from '../evidence/article-text.js';
import { addCitation } from '../evidence/citation/citation-field.js';
import { addDatasetVersion } from '../fields/dataset-version.js';
import { addExploration } from '../fields/exploration.js';
import { addFederation } from '../fields/federation.js';
import { addOntology } from '../fields/ontology-types.js';
import type { QueryGraph } from '../fields/query-graph.js';
import { connectionField, lookUpField } from '../fields/root-fields.js';
import { addSearch } from '../fields/search.js';
import { describe } from '../ontology/describe.js';
import { OntologyError } from '../ontology/error.js';
import { type Ontology, subjectMatterTypes } from '../ontology/ontology.js';
import { hasEvidence } from '../ontology/told.js';
import type { GraphBuilder, OwnTypes } from '../pothos/builder.js';
import propertyGraph, { costDirective } from '../pothos/index.js';
import type { SearchableGraph } from '../search/search.js';
import type { Store } from '../stores/store.js';
import type { ExplorableGraph } from '../traversal/graph.js';

/** Adds types and fields to a schema; `ask` asks the graph itself, for those that need answers of their own. */
export type Extend<O extends Ontology = Ontology> = (builder: GraphBuilder<O>, ask: QueryGraph) => void;

export interface SchemaOptions<O extends Ontology> {
  readonly ontology: O;
  readonly extend: readonly Extend<O>[];
  /** Asks the graph itself, for fields that need answers of their own. */
  readonly ask: QueryGraph;
  /** Where the graph is kept, for fields that walk or search it. Its version changes with the data. */
  readonly store: ExplorableGraph['store'] & SearchableGraph['store'] & Pick<Store, 'datasetVersion'>;
  /** The article's text, where the operator has given it. */
  readonly article?: Article | undefined;
  /** What the addresses of the graph begin with. */
  readonly baseUrl?: string | undefined;
  /** The words by which texts are checked, where the owner gives them. */
  readonly claims?: ClaimSource | undefined;
  /** Whether it is a subgraph of Apollo Federation. */
  readonly federation?: boolean;
}

/**
 * The schema of a graph: every type of its ontology, a look-up and a connection for each, and what is computed.
 * Throws an {@link OntologyError} where the ontology names something as the schema itself does.
 */
export function createSchema<O extends Ontology>(options: SchemaOptions<O>): GraphQLSchema {
  try {
    return buildSchema(options);
  } catch (error) {
    const [, name] = (error instanceof PothosSchemaError && TAKEN.exec(error.message)) || [];
    throw name === undefined ? error : new OntologyError([`${name} is taken: every schema has it. Choose another name`]);
  }
}

/** How the builder says that a type or a field of the query is there already, or stands where another is expected. */
const TAKEN = /^(?:Duplicate typename: Another type with name|Duplicate field|Expected \w+Ref<)\s*(\w+)/;

function buildSchema<O extends Ontology>(options: SchemaOptions<O>): GraphQLSchema {
  const { ontology, extend, ask, store, article, claims, baseUrl, federation = false } = options;
  const builder = new SchemaBuilder<OwnTypes<Ontology>>({ plugins: [propertyGraph], propertyGraph: { ontology } });
  builder.graphTypes();
  builder.graphEnum('Language');
  addRootFields(builder, ontology);
  const directives = [...specifiedDirectives, ...addEvidence({ builder, ontology, ask, version: () => store.version, article })];
  const ofPath = addCitation({ builder, ontology, store, article, baseUrl });
  for (const add of extend) add(builder as unknown as GraphBuilder<O>, ask); // `O` is the type of the ontology that it was made for
  if (subjectMatterTypes(ontology).length > 0) addExploration(builder, { ontology, store }, ofPath);
  if (ontology.definition.search) addSearch(builder, { ontology, store });
  if (claims) addClaims({ builder, vocabulary: claims, ask, version: () => store.version, hasEvidence: hasEvidence(ontology) });
  addDatasetVersion(builder, store);
  addOntology(builder, ontology, { evidence: hasEvidence(ontology), claimCheck: claims !== undefined });
  if (federation) addFederation(builder, ontology);
  return builder.toSchema({ sortSchema: false, directives: [...directives, costDirective] });
}

function addRootFields(builder: GraphBuilder, ontology: Ontology): void {
  builder.queryType({
    description: describe('Everything that can be asked of the graph.', '查询入口'),
    fields: (t) => ({
      node: t.graphNode({
        type: 'Node',
        description: describe('The entity or relationship with this ID; null where there is none.', '按标识取一个对象'),
        args: { id: t.arg.id({ required: true, description: describe('The global ID.', '全局标识') }) },
        lookUp: 'id',
        ids: ({ id }) => String(id),
      }),
      nodes: t.graphNodes({
        type: 'Node',
        description: describe(
          'The entities and relationships with these IDs, in their order; null where there is none.',
          '按标识取多个对象',
        ),
        args: { ids: t.arg.idList({ required: true, description: describe('The global IDs, at most 100.', '全局标识') }) },
        lookUp: 'id',
        ids: ({ ids }) => ids.map(String),
      }),
      ...(subjectMatterTypes(ontology).length > 0 ? { relationships: t.graphRelationships() } : {}),
    }),
  });
  for (const type of Object.values(ontology.types)) {
    const { name, kind } = type;
    const [lookUp, connection] = [lookUpField(type), connectionField(type)];
    if (kind === 'node' && lookUp !== null) builder.queryField(lookUp, (t) => t.graphNodeByKey(name));
    if (connection !== null) builder.queryField(connection, (t) => t.graphConnection({ type: name }));
  }
}
