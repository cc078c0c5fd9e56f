import { printSchema } from 'graphql';
import { createMemoryGraph } from '../../dist/graph.js';
import { loadSeed } from '../../dist/seed.js';
import { joinObjects } from '../joined-objects.mjs';

/** The same schema and data for servers that execute field by field: every relation is joined beforehand. */
export async function joinedGraph() {
  const dataset = await loadSeed();
  const { schema } = createMemoryGraph(dataset);
  return { typeDefinitions: printSchema(schema), root: joinObjects(schema, dataset) };
}

/** Gives a peer's schema the few resolvers it needs: a compiler calls no functions that stand in objects. */
export function addResolvers(schema, root) {
  for (const [name, field] of Object.entries(schema.getQueryType().getFields()))
    if (root[name]) field.resolve = (_, args) => root[name](args);
  for (const type of Object.values(schema.getTypeMap())) {
    for (const [name, field] of Object.entries(type.getFields?.() ?? {}))
      if (field.args?.some((arg) => arg.name === 'lang')) field.resolve = (object, args) => object[name](args);
  }
  return schema;
}
