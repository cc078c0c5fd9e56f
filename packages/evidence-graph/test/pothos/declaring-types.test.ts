import SchemaBuilder from '@pothos/core';
import { type GraphQLObjectType, type GraphQLSchema, graphql, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import propertyGraph from '../../src/pothos/index.js';
import { libraryOntology } from '../support/library-ontology.js';
import { libraryStore } from '../support/library-runner.js';
import { createRunner } from '../support/run-query.js';

const createBuilder = () =>
  new SchemaBuilder<{ Ontology: typeof libraryOntology }>({
    plugins: [propertyGraph],
    propertyGraph: { ontology: libraryOntology },
  });
type Builder = ReturnType<typeof createBuilder>;

/** A schema with some types declared by hand, and `things` and `shelf` at its root. */
function schemaOf(declare: (builder: Builder) => void): GraphQLSchema {
  const builder = createBuilder();
  declare(builder);
  builder.queryType({
    fields: (t) => ({ shelf: t.graphNodeByKey('Shelf'), things: t.graphConnection({ type: 'Named' }) }),
  });
  return builder.toSchema();
}

const fieldsOf = (schema: GraphQLSchema, type: string): string[] =>
  Object.keys((schema.getType(type) as GraphQLObjectType).getFields()).sort();
const answer = (schema: GraphQLSchema, source: string) => createRunner({ schema, store: libraryStore })(source);

describe('a type declared by hand', () => {
  const build = (builder: Builder) => {
    builder.graphNode('Shelf', {
      description: 'A shelf of our own.',
      fields: (t) => ({
        place: t.property('position', { description: 'Where it stands.' }),
        holdings: t.relation('holdings'),
        some: t.relatedConnection('holdings'),
        tag: t.computed({
          type: 'String',
          needs: ['position', 'name'],
          resolve: ({ position, name }) => `${name.en} at ${position}`,
        }),
        shout: t.string({ resolve: ({ id }) => `${id}!` }),
      }),
    });
    builder.graphTypes();
  };

  it('has its own fields beside the inherited', () => {
    const schema = schemaOf(build);
    expect(validateSchema(schema)).toEqual([]);
    expect(fieldsOf(schema, 'Shelf')).toEqual([
      'aliases',
      'holdings',
      'id',
      'key',
      'name',
      'note',
      'place',
      'relationships',
      'shout',
      'some',
      'tag',
    ]);
    expect(schema.getType('Shelf')?.description).toBe('A shelf of our own.');
    expect(fieldsOf(schema, 'Publisher')).toContain('founded');
  });

  it('is answered with all it has', async () => {
    const source = '{ shelf(key: "s3") { place tag shout holdings { key } some(first: 1) { totalCount nodes { key } } } }';
    expect(await answer(schemaOf(build), source)).toEqual({
      data: {
        shelf: {
          place: 2,
          tag: 'Shelf 3 at 2',
          shout: 'Shelf:s3!',
          holdings: ['b02', 'b05', 'b08', 'b11', 'b17', 'b20'].map((key) => ({ key })),
          some: { totalCount: 6, nodes: [{ key: 'b02' }] },
        },
      },
    });
  });

  it('may be an interface, with fields for all its types', async () => {
    const schema = schemaOf((builder) => {
      builder.graphInterface('Named', { fields: (t) => ({ id: t.graphId(), code: t.graphKey(), title: t.property('name') }) });
      builder.graphTypes();
    });
    expect(fieldsOf(schema, 'Named')).toEqual(['code', 'id', 'title']);
    expect(fieldsOf(schema, 'Shelf')).toEqual(expect.arrayContaining(['code', 'title', 'position']));
    expect(await answer(schema, '{ shelf(key: "s1") { code } things(first: 1) { nodes { code title(lang: EN) } } }')).toEqual({
      data: { shelf: { code: 's1' }, things: { nodes: [{ code: 'ada', title: 'Ada' }] } },
    });
  });
});

describe('fields added to a type', () => {
  const add = (builder: Builder) => {
    builder.graphFields('Shelf', (t) => ({ extra: t.relation('holdings') }));
    builder.graphFields('Named', (t) => ({
      upper: t.computed({ type: 'String', needs: ['name'], resolve: ({ name }) => name.en.toUpperCase() }),
    }));
  };

  it.each<[string, (builder: Builder) => void]>([
    [
      'before it is declared',
      (builder) => {
        add(builder);
        builder.graphTypes();
      },
    ],
    [
      'after it is declared',
      (builder) => {
        builder.graphTypes();
        add(builder);
      },
    ],
    [
      'to one declared by hand',
      (builder) => {
        builder.graphNode('Shelf', { fields: (t) => ({ position: t.property('position') }) });
        add(builder);
        builder.graphTypes();
      },
    ],
  ])('stand beside its own: %s', async (_, build) => {
    const schema = schemaOf(build);
    expect(fieldsOf(schema, 'Shelf')).toEqual(expect.arrayContaining(['extra', 'position', 'upper', 'name']));
    expect(
      await answer(schema, '{ shelf(key: "s4") { upper extra { key upper } } things(last: 1) { nodes { upper } } }'),
    ).toEqual({
      data: { shelf: { upper: 'SHELF 4', extra: [] }, things: { nodes: [{ upper: 'SHELF 4' }] } },
    });
  });

  it('may share a function but not its needs', async () => {
    const values: unknown[] = [];
    const resolve = (given: object): string => {
      values.push(given);
      return Object.keys(given).join();
    };
    const schema = schemaOf((builder) => {
      builder.graphTypes();
      builder.graphFields('Named', (t) => ({ needs: t.computed({ type: 'String', needs: ['name'], resolve }) }));
      builder.graphFields('Author', (t) => ({ needs: t.computed({ type: 'String', needs: ['name', 'born'], resolve }) }));
    });
    const { data } = await answer(schema, '{ things(first: 7) { nodes { __typename needs } } }');
    expect((data.things.nodes as unknown[]).slice(5)).toEqual([
      { __typename: 'Author', needs: 'name,born' },
      { __typename: 'Book', needs: 'name' },
    ]);
  });
});

describe('a misuse of the plugin', () => {
  // What the compiler refuses, too: these are for callers without it.
  const untyped = (declare: (builder: Builder, t: never) => void) => declare as (builder: Builder) => void;
  const withFields = (fields: (t: Record<string, (...args: unknown[]) => never>) => object) =>
    untyped((builder) => {
      builder.graphNode('Shelf', { fields: fields as never });
      builder.graphTypes();
    });

  it.each<[string, (builder: Builder) => void, string]>([
    ['a relation it has not', withFields((t) => ({ x: t.relation?.('wrong') })), 'Shelf has no relation wrong; it has holdings.'],
    [
      'a connection it has not',
      withFields((t) => ({ x: t.relatedConnection?.('wrong') })),
      'Shelf has no relation wrong; it has holdings.',
    ],
    [
      'a property it has not',
      withFields((t) => ({ x: t.property?.('pages') })),
      'Shelf has no property pages; it has name, aliases, note, position.',
    ],
    [
      'a need it has not',
      withFields((t) => ({ x: t.computed?.({ type: 'String', needs: ['pages'], resolve: () => '' }) })),
      'Shelf has no property pages; it has name, aliases, note, position.',
    ],
    [
      'a connection to one node',
      untyped((builder) => {
        builder.graphNode('Passage', {
          fields: ((t: { relatedConnection(name: string): never }) => ({ x: t.relatedConnection('book') })) as never,
        });
        builder.graphTypes();
      }),
      'Passage.book leads to one node; use t.relation.',
    ],
    [
      'a type declared twice',
      (builder) => {
        builder.graphNode('Shelf', { fields: () => ({}) });
        builder.graphNode('Shelf', { fields: () => ({}) });
      },
      'Shelf is declared twice.',
    ],
    [
      'a type declared after the rest',
      (builder) => {
        builder.graphTypes();
        builder.graphNode('Shelf', { fields: () => ({}) });
      },
      'Shelf is declared twice.',
    ],
    [
      'an unknown type',
      untyped((builder) => builder.graphNode('Shelves' as never, { fields: () => ({}) })),
      'The ontology has no type Shelves; it has Named, Work, Agent, Book, Essay, Author, Publisher, Shelf, Passage.',
    ],
    [
      'an unknown type to add to',
      untyped((builder) => builder.graphFields('Shelves' as never, () => ({}))),
      'The ontology has no type Shelves',
    ],
    [
      'an unknown enum',
      (builder) => {
        builder.graphEnum('Colour');
      },
      'The ontology has no enum Colour; it has BookFormat, Subject, Contribution.',
    ],
  ])('is named with the way out: %s', (_, declare, message) => {
    expect(() => schemaOf(declare)).toThrow(message);
  });

  it('is named where there is no ontology', () => {
    const builder = new SchemaBuilder({ plugins: [propertyGraph] } as never);
    expect(() => builder.graphTypes()).toThrow('Give the builder `propertyGraph: { ontology }`.');
  });

  it.each<[string, string, string]>([
    ['a root', '{ shelf(key: "s1") { key } }', 'Query.shelf'],
    ['a connection', '{ things { totalCount } }', 'Query.things'],
  ])('is named where the schema has no store: %s', async (_, source, coordinate) => {
    const { errors } = await graphql({ schema: schemaOf((builder) => builder.graphTypes()), source });
    expect(errors?.map(({ message }) => message)).toEqual([
      `${coordinate} was not planned, as this schema has no store. Give it one with two lines: ` +
        "`import { createExecutor } from 'evidence-graph/pothos';` and `const execute = createExecutor({ schema, store });`.",
    ]);
  });
});
