import SchemaBuilder from '@pothos/core';
import propertyGraph, { createExecutor } from '../../packages/evidence-graph/dist/pothos/index.js';
import { benchOntology } from './ontology.mjs';

/** The bench's graph over a store, as the server takes it. */
export function createBenchGraph(store) {
  const builder = new SchemaBuilder({ plugins: [propertyGraph], propertyGraph: { ontology: benchOntology } });
  builder.graphTypes();
  builder.queryType({
    fields: (t) =>
      Object.fromEntries(
        benchOntology.nodeTypes.flatMap(({ name, plural }) => [
          [`${name.charAt(0).toLowerCase()}${name.slice(1)}`, t.graphNodeByKey(name)],
          [plural, t.graphConnection({ type: name })],
        ]),
      ),
  });
  const schema = builder.toSchema({ sortSchema: false });
  return { ontology: benchOntology, schema, execute: createExecutor({ schema, store }), close: () => store.close() };
}
