import SchemaBuilder from '@pothos/core';
import { describe, expect, it } from 'vitest';
import propertyGraph from '../../src/pothos/index.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { loadLibrary } from '../support/library-seed.js';
import { createRunner } from '../support/run-query.js';

const builder = new SchemaBuilder<{ Ontology: typeof libraryOntology }>({
  plugins: [propertyGraph],
  propertyGraph: { ontology: libraryOntology },
});
builder.graphTypes();
const Item = builder.unionType('Item', { types: [builder.graphRef('Book'), builder.graphRef('Author')] });
builder.queryType({
  fields: (t) => ({
    item: t.graphNode({ type: Item, args: { id: t.arg.id({ required: true }) }, ids: ({ id }) => String(id) }),
    items: t.graphNodes({ type: Item, args: { ids: t.arg.idList({ required: true }) }, ids: ({ ids }) => ids.map(String) }),
    things: t.graphConnection({ type: 'Named' }),
  }),
});
const run = createRunner({ schema: builder.toSchema(), store: new MemoryStore(libraryOntology, loadLibrary()) });

describe('unions of graph types', () => {
  it('answer each member by its own fragment', async () => {
    const { data } = await run(
      '{ items(ids: ["Book:b01", "Author:lin"]) { __typename ... on Book { pages } ... on Author { key } } }',
    );
    expect(data.items).toEqual([
      { __typename: 'Book', pages: expect.any(Number) },
      { __typename: 'Author', key: 'lin' },
    ]);
  });

  it('leave out what is no member', async () => {
    expect(await run('{ item(id: "Publisher:none") { __typename } }')).toEqual({ data: { item: null } });
  });

  it('serve as type conditions within interfaces', async () => {
    const query = '{ things(first: 100) { nodes { ... on Item { __typename } } } }';
    const { data } = await run(query);
    const found = new Set(data.things.nodes.map((each: { __typename?: string }) => each.__typename));
    expect(found).toEqual(new Set(['Book', 'Author', undefined]));
  });
});
