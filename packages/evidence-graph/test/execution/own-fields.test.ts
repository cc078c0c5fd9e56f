import SchemaBuilder from '@pothos/core';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import propertyGraph, { createExecutor } from '../../src/pothos/index.js';
import { MemoryStore } from '../../src/stores/memory/memory-store.js';
import { libraryOntology } from '../support/library-ontology.js';
import { loadLibrary } from '../support/library-seed.js';

const builderOfLibrary = () => {
  const builder = new SchemaBuilder<{ Ontology: typeof libraryOntology }>({
    plugins: [propertyGraph],
    propertyGraph: { ontology: libraryOntology },
  });
  builder.graphTypes();
  builder.queryType({ fields: (t) => ({ book: t.graphNodeByKey('Book') }) });
  return builder;
};
const store = new MemoryStore(libraryOntology, loadLibrary());

describe('a mutation that gives a node', () => {
  it('is planned, one after the other', async () => {
    const steps: string[] = [];
    const builder = builderOfLibrary();
    builder.mutationType({
      fields: (t) => ({
        lend: t.graphNode({
          type: 'Book',
          args: { key: t.arg.string({ required: true }), waits: t.arg.int({ required: true }) },
          ids: async ({ key, waits }) => {
            steps.push(`from ${key}`);
            await new Promise((resolve) => setTimeout(resolve, waits));
            steps.push(`to ${key}`);
            return `Book:${key}`;
          },
        }),
      }),
    });
    const execute = createExecutor({ schema: builder.toSchema(), store });
    const document = parse(
      'mutation { first: lend(key: "b01", waits: 20) { key name(lang: EN) } second: lend(key: "b02", waits: 0) { key publisher { key } } }',
    );
    const { data, errors } = await execute({ document });
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ first: { key: 'b01' }, second: { key: 'b02' } });
    expect(steps).toEqual(['from b01', 'to b01', 'from b02', 'to b02']);
  });
});

describe('a resolver that gives a node', () => {
  it.each([
    ['a node', false],
    ['a list of nodes', true],
  ])('is refused with what to do: %s', (_, isList) => {
    const builder = builderOfLibrary();
    const book = builder.graphRef('Book');
    builder.queryField('favourite', (t) => t.field({ type: (isList ? [book] : book) as never, resolve: () => null as never }));
    const create = () => createExecutor({ schema: builder.toSchema(), store });
    expect(create).toThrow('Query.favourite. Declare the field with graphNode or graphNodes, and give ids');
  });
});
