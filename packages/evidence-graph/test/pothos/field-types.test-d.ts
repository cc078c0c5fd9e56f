import SchemaBuilder from '@pothos/core';
import { describe, expectTypeOf, it } from 'vitest';
import propertyGraph from '../../src/pothos/index.js';
import { libraryOntology } from '../support/library-ontology.js';

interface Context {
  readonly reader: string;
}
const builder = new SchemaBuilder<{ Ontology: typeof libraryOntology; Context: Context }>({
  plugins: [propertyGraph],
  propertyGraph: { ontology: libraryOntology },
});

describe('the fields of a type', () => {
  it('take only relations it has', () => {
    builder.graphFields('Book', (t) => ({
      own: t.relation('publisher'),
      inherited: t.relation('authors'),
      // @ts-expect-error a book holds nothing
      wrong: t.relation('holdings'),
      // @ts-expect-error a property is no relation
      property: t.relation('pages'),
    }));
  });

  it('take only properties it has', () => {
    builder.graphFields('Shelf', (t) => ({
      own: t.property('position'),
      inherited: t.property('name'),
      // @ts-expect-error a shelf has no pages
      wrong: t.property('pages'),
      // @ts-expect-error a relation is no property
      relation: t.property('holdings'),
    }));
  });

  it('page only what is many', () => {
    builder.graphFields('Book', (t) => ({
      many: t.relatedConnection('authors'),
      // @ts-expect-error a book has one publisher
      one: t.relatedConnection('publisher'),
      // @ts-expect-error and continues one book
      sequel: t.relatedConnection('sequelOf'),
    }));
  });

  it('of an interface are what all its types have', () => {
    builder.graphFields('Work', (t) => ({
      own: t.relation('authors'),
      inherited: t.property('name'),
      // @ts-expect-error an essay has no publisher
      relation: t.relation('publisher'),
      // @ts-expect-error nor an ISBN
      property: t.property('isbn'),
    }));
  });
});

describe('a computed field', () => {
  it('receives what it needs, by kind', () => {
    builder.graphFields('Book', (t) => ({
      x: t.computed({
        type: 'String',
        needs: ['name', 'note', 'price', 'format', 'ratings'],
        resolve: (book, args, context) => {
          expectTypeOf(book).toEqualTypeOf<{
            readonly name: { readonly zh: string; readonly en: string };
            readonly note: { readonly zh: string; readonly en: string } | null;
            readonly price: number | null;
            readonly format: 'HARDCOVER' | 'PAPERBACK' | 'DIGITAL';
            readonly ratings: readonly number[];
          }>();
          expectTypeOf<keyof typeof args>().toBeNever();
          expectTypeOf(context.reader).toBeString();
          return book.name.en;
        },
      }),
    }));
  });

  it('sees no property that it does not name', () => {
    builder.graphFields('Book', (t) => ({
      x: t.computed({
        type: 'Int',
        needs: ['name'],
        // @ts-expect-error the pages are not among its needs
        resolve: (book) => book.pages,
      }),
    }));
  });

  it('needs only properties of its type', () => {
    builder.graphFields('Shelf', (t) => ({
      x: t.computed({
        type: 'Int',
        // @ts-expect-error a shelf has no pages
        needs: ['pages'],
        resolve: () => 1,
      }),
    }));
  });

  it('receives its arguments', () => {
    builder.graphFields('Book', (t) => ({
      x: t.computed({
        type: 'String',
        needs: ['pages'],
        args: { unit: t.arg.string({ required: true }), digits: t.arg.int() },
        resolve: (_book, args) => {
          expectTypeOf(args.unit).toBeString();
          expectTypeOf(args.digits).toEqualTypeOf<number | null | undefined>();
          return args.unit;
        },
      }),
    }));
  });
});

describe('a resolver of your own', () => {
  it('receives type and id of its parent', () => {
    builder.graphFields('Book', (t) => ({
      x: t.string({
        resolve: (book) => {
          expectTypeOf(book).toEqualTypeOf<{ readonly __typename: string; readonly id: string }>();
          return book.id;
        },
      }),
    }));
  });
});

describe('an enum of the graph', () => {
  it('gives its values to resolvers and arguments', () => {
    builder.queryFields((t) => ({
      way: t.field({
        type: builder.graphEnum('Direction'),
        args: { way: t.arg({ type: builder.graphEnum('Direction'), required: true }) },
        resolve: (_root, { way }) => {
          expectTypeOf(way).toEqualTypeOf<'OUT' | 'IN' | 'BOTH'>();
          return way;
        },
      }),
      format: t.field({ type: builder.graphEnum('BookFormat'), resolve: () => 'PAPERBACK' }),
      // @ts-expect-error there is no such direction
      wrong: t.field({ type: builder.graphEnum('Direction'), resolve: () => 'UP' }),
    }));
  });
});

describe('declarations and roots', () => {
  it('name types of the ontology', () => {
    // @ts-expect-error an interface is no node type
    builder.graphNode('Named', { fields: () => ({}) });
    // @ts-expect-error a node type is no interface
    builder.graphInterface('Book', { fields: () => ({}) });
    // @ts-expect-error there is no such type
    builder.graphFields('Shelves', () => ({}));
  });

  it('look up node types and page all types', () => {
    builder.queryFields((t) => ({
      book: t.graphNodeByKey('Book'),
      named: t.graphConnection({ type: 'Named' }),
      // @ts-expect-error keys are those of a node type
      key: t.graphNodeByKey('Named'),
      // @ts-expect-error Node has no connection
      all: t.graphConnection({ type: 'Node' }),
    }));
  });

  it('give ids for arguments and context', () => {
    builder.queryFields((t) => ({
      any: t.graphNode({ type: 'Node', ids: (_args, context) => context.reader }),
      many: t.graphNodes({ type: 'Work', args: { n: t.arg.int({ required: true }) }, ids: async ({ n }) => [n.toFixed()] }),
      // @ts-expect-error ids are text
      number: t.graphNode({ type: 'Book', ids: () => 5 }),
    }));
  });
});
