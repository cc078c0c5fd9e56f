import SchemaBuilder from '@pothos/core';
import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import propertyGraph, { createExecutor } from '../../src/pothos/index.js';
import { libraryOntology } from '../support/library-ontology.js';
import { libraryStore } from '../support/library-runner.js';

interface Given {
  keys: string[];
  marks?: { list: string[] } | null | undefined;
  more?: string | null | undefined;
}

/** A graph with a field whose function writes to its arguments. */
function graphThatWrites(write: (args: Given) => void) {
  const seen: Given[] = [];
  const builder = new SchemaBuilder<{ Ontology: typeof libraryOntology }>({
    plugins: [propertyGraph],
    propertyGraph: { ontology: libraryOntology },
  });
  builder.graphTypes();
  const Marks = builder.inputType('Marks', { fields: (t) => ({ list: t.stringList({ required: true }) }) });
  builder.queryType({
    fields: (t) => ({
      books: t.graphNodes({
        type: 'Book',
        args: { keys: t.arg.stringList({ required: true }), marks: t.arg({ type: Marks }), more: t.arg.string() },
        ids: (args) => {
          seen.push(structuredClone(args));
          write(args);
          return [];
        },
      }),
    }),
  });
  return { seen, execute: createExecutor({ schema: builder.toSchema(), store: libraryStore }) };
}

describe('arguments that are written in an operation', () => {
  const constant = '{ books(keys: ["b01"], marks: { list: ["x"] }, more: "m") { key } }';
  const varying = 'query ($more: String) { books(keys: ["b01"], marks: { list: ["x"] }, more: $more) { key } }';
  const writes: [string, (args: Given) => void][] = [
    ['an argument', (args) => void Object.assign(args, { more: 'other' })],
    ['a list', ({ keys }) => void keys.push('b02')],
    ['a list in an object', ({ marks }) => void marks?.list.push('y')],
    ['an object', ({ marks }) => void Object.assign(marks ?? {}, { list: [] })],
  ];

  it.each(
    writes.flatMap(([what, write]) => [
      [what, 'all of them', constant, write] as const,
      [what, 'some of them', varying, write] as const,
    ]),
  )('are the same in each request, whoever writes to %s: %s', async (_, _which, source, write) => {
    const { seen, execute } = graphThatWrites(write);
    const document = parse(source);
    for (let request = 0; request < 2; request += 1) {
      const { errors } = await execute({ document, variableValues: source === varying ? { more: 'm' } : {} });
      expect(errors?.[0]?.originalError).toBeInstanceOf(TypeError);
    }
    expect(seen).toEqual(Array(2).fill({ keys: ['b01'], marks: { list: ['x'] }, more: 'm' }));
  });
});
