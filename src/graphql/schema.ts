import SchemaBuilder, { type SchemaTypes } from '@pothos/core';
import { type GraphQLSchema, specifiedDirectives } from 'graphql';
import { citeDirective } from '../citation/directive.js';
import type { Article } from '../dataset/article-text.js';
import type { ExplorableGraph } from '../explore/graph.js';
import { ontology } from '../ontology/article/index.js';
import propertyGraph, { costDirective } from '../pothos/index.js';
import type { SearchableGraph } from '../search/search.js';
import type { Ask } from './ask.js';
import type { GraphBuilder, GraphTypes } from './builder.js';
import { addCategorySums } from './category-sums.js';
import { addCoverage } from './coverage.js';
import { EvidenceIndex } from './evidence-index.js';
import { addExploration } from './exploration.js';
import { addFacts } from './facts.js';
import { addFigures } from './figures.js';
import { addOntology } from './ontology-types.js';
import { addPassages } from './passages.js';
import { connectionField, lookUpField } from './root-fields.js';
import { addSearch } from './search.js';

export interface SchemaOptions {
  /** Asks the graph itself, for fields that need answers of their own. */
  readonly ask: Ask;
  /** Where the graph is kept, for fields that walk or search it. */
  readonly store: ExplorableGraph['store'] & SearchableGraph['store'];
  /** Changes with the graph's data. @default it never does */
  readonly version?: (() => unknown) | undefined;
  /** The article's text, where the operator has given it. */
  readonly article?: Article | undefined;
}

/** The schema of the article's graph: every type of the ontology, a look-up and a connection for each, and what is computed. */
export function createSchema({ ask, store, version = () => undefined, article }: SchemaOptions): GraphQLSchema {
  const builder: GraphBuilder = new SchemaBuilder<GraphTypes>({
    plugins: [propertyGraph],
    propertyGraph: { ontology },
  });
  builder.graphTypes();
  addRootFields(builder as unknown as PothosSchemaTypes.SchemaBuilder<SchemaTypes>);
  const index = new EvidenceIndex(ask, version);
  addFacts(builder, index);
  addCoverage(builder, ask, index);
  addPassages(builder, article);
  addFigures(builder);
  addCategorySums(builder, ask);
  addExploration(builder, store);
  addSearch(builder, store);
  addOntology(builder);
  return builder.toSchema({ sortSchema: false, directives: [...specifiedDirectives, citeDirective, costDirective] });
}

function addRootFields(builder: PothosSchemaTypes.SchemaBuilder<SchemaTypes>): void {
  builder.queryType({
    description: 'Everything that can be asked of the graph. 查询入口',
    fields: (t) => ({
      node: t.graphNode({
        type: 'Node',
        description: 'The entity or relationship with this ID; null where there is none. 按标识取一个对象',
        args: { id: t.arg.id({ required: true, description: 'The global ID. 全局标识' }) },
        lookUp: 'id',
        ids: ({ id }) => String(id),
      }),
      nodes: t.graphNodes({
        type: 'Node',
        description: 'The entities and relationships with these IDs, in their order; null where there is none. 按标识取多个对象',
        args: { ids: t.arg.idList({ required: true, description: 'The global IDs, at most 100. 全局标识' }) },
        lookUp: 'id',
        ids: ({ ids }) => ids.map(String),
      }),
      relationships: t.graphRelationships(),
    }),
  });
  for (const type of Object.values(ontology.types)) {
    const { name, kind } = type;
    const [lookUp, connection] = [lookUpField(type), connectionField(type)];
    if (kind === 'node' && lookUp !== null) builder.queryField(lookUp, (t) => t.graphNodeByKey(name));
    if (connection !== null) builder.queryField(connection, (t) => t.graphConnection({ type: name }));
  }
}
