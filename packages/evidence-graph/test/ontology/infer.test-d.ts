import { describe, expectTypeOf, it } from 'vitest';
import type {
  InterfaceName,
  NodeName,
  NodeValues,
  PropertyName,
  RelationName,
  ToManyRelationName,
  TypeName,
  ValuesOf,
} from '../../src/ontology/infer.js';
import type { libraryOntology } from '../support/library-ontology.js';

type Library = typeof libraryOntology;

describe('types that follow from an ontology', () => {
  it('names node types apart from interfaces', () => {
    expectTypeOf<NodeName<Library>>().toEqualTypeOf<'Book' | 'Essay' | 'Author' | 'Publisher' | 'Shelf' | 'Passage'>();
    expectTypeOf<InterfaceName<Library>>().toEqualTypeOf<'Named' | 'Work' | 'Agent'>();
    expectTypeOf<TypeName<Library>>().toEqualTypeOf<NodeName<Library> | InterfaceName<Library>>();
  });

  it('gives a node its relations from both ends', () => {
    expectTypeOf<RelationName<Library, 'Author'>>().toEqualTypeOf<'works' | 'influencedBy' | 'influences' | 'owns'>();
    expectTypeOf<RelationName<Library, 'Shelf'>>().toEqualTypeOf<'holdings'>();
  });

  it('gives a node the relations of its interfaces', () => {
    expectTypeOf<RelationName<Library, 'Essay'>>().toEqualTypeOf<'authors' | 'cites' | 'citedBy' | 'owners'>();
    expectTypeOf<RelationName<Library, 'Work'>>().toEqualTypeOf<RelationName<Library, 'Essay'>>();
  });

  it('leaves to-one relations out of to-many ones', () => {
    expectTypeOf<ToManyRelationName<Library, 'Book'>>().toEqualTypeOf<'authors' | 'cites' | 'citedBy' | 'owners' | 'passages'>();
    expectTypeOf<ToManyRelationName<Library, 'Passage'>>().toEqualTypeOf<never>();
  });

  it('gives a type the properties it inherits', () => {
    expectTypeOf<PropertyName<Library, 'Essay'>>().toEqualTypeOf<
      'name' | 'aliases' | 'note' | 'firstPublished' | 'language' | 'words'
    >();
    expectTypeOf<PropertyName<Library, 'Work'>>().toEqualTypeOf<'name' | 'aliases' | 'note' | 'firstPublished' | 'language'>();
    expectTypeOf<PropertyName<Library, 'Author'>>().toEqualTypeOf<'name' | 'aliases' | 'note' | 'born'>();
    expectTypeOf<PropertyName<Library, 'Passage'>>().toEqualTypeOf<'page' | 'words'>();
  });

  it('gives each kind of property its value', () => {
    expectTypeOf<
      NodeValues<
        Library,
        'Book',
        'name' | 'note' | 'aliases' | 'pages' | 'price' | 'inPrint' | 'format' | 'subjects' | 'firstPublished' | 'cataloguedAt'
      >
    >().toEqualTypeOf<{
      readonly name: { readonly zh: string; readonly en: string };
      readonly note: { readonly zh: string; readonly en: string } | null;
      readonly aliases: readonly string[];
      readonly pages: number;
      readonly price: number | null;
      readonly inPrint: boolean;
      readonly format: 'HARDCOVER' | 'PAPERBACK' | 'DIGITAL';
      readonly subjects: readonly ('HISTORY' | 'POETRY' | 'SCIENCE')[];
      readonly firstPublished: string | null;
      readonly cataloguedAt: string | null;
    }>();
  });

  it('gives relationships the values of their own', () => {
    type Own = Library['definition']['relationships']['AUTHORED_BY']['properties'];
    expectTypeOf<ValuesOf<Own, 'contribution' | 'share'>>().toEqualTypeOf<{
      readonly contribution: 'WRITER' | 'TRANSLATOR' | 'EDITOR';
      readonly share: number | null;
    }>();
  });

  it('refuses names that a type does not have', () => {
    // @ts-expect-error a shelf has no pages
    expectTypeOf<NodeValues<Library, 'Shelf', 'pages'>>().not.toBeAny();
  });
});
