import {
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isInterfaceType,
  isObjectType,
  printSchema,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { libraryOntology } from '../support/library-ontology.js';
import { createLibrarySchema } from '../support/library-schema.js';

const schema = createLibrarySchema();
const typeNamed = (name: string) => schema.getType(name) as GraphQLObjectType | GraphQLInterfaceType;
const fieldType = (coordinate: string) => {
  const [type = '', field = ''] = coordinate.split('.');
  return String(typeNamed(type).getFields()[field]?.type);
};

describe('the schema of an ontology', () => {
  it('is a valid one', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it('is the one that was reviewed', async () => {
    await expect(`${printSchema(schema)}\n`).toMatchFileSnapshot('library-schema.snap');
  });

  it('has every type, with properties and relations', () => {
    for (const { name, kind, properties, relations } of Object.values(libraryOntology.types)) {
      const type = typeNamed(name);
      expect(kind === 'node' ? isObjectType(type) : isInterfaceType(type), name).toBe(true);
      expect(Object.keys(type.getFields())).toEqual(
        expect.arrayContaining([...Object.keys(properties), ...Object.keys(relations)]),
      );
    }
  });

  it('lets every type implement Node and its interfaces', () => {
    const interfaces = (name: string) =>
      typeNamed(name)
        .getInterfaces()
        .map((each) => each.name);
    expect([interfaces('Essay'), interfaces('Work'), interfaces('Passage'), interfaces('Relationship')]).toEqual([
      ['Node', 'Named', 'Work'],
      ['Node', 'Named'],
      ['Node'],
      ['Node'],
    ]);
  });

  it.each([
    ['Book.pages', 'Int!'],
    ['Book.price', 'Float'],
    ['Book.inPrint', 'Boolean!'],
    ['Book.signed', 'Boolean'],
    ['Book.format', 'BookFormat!'],
    ['Book.subjects', '[Subject!]!'],
    ['Book.ratings', '[Int!]!'],
    ['Book.cataloguedAt', 'DateTime'],
    ['Book.firstPublished', 'YearMonth'],
    ['Book.name', 'String!'],
    ['Book.note', 'String'],
    ['Book.publisher', 'Publisher!'],
    ['Book.sequelOf', 'Book'],
    ['Book.authors', 'AuthorConnection!'],
    ['Book.authorList', '[Author!]!'],
    ['Passage.book', 'Book!'],
    ['Relationship.from', 'Named!'],
    ['Relationship.evidence', '[Passage!]!'],
    ['Relationship.certain', 'Boolean!'],
    ['Relationship.contribution', 'Contribution'],
    ['Query.book', 'Book'],
    ['Query.nodes', '[Node]!'],
  ])('gives %s the type %s', (coordinate, type) => {
    expect(fieldType(coordinate)).toBe(type);
  });

  it('describes every type and field in two languages', () => {
    const bare = Object.values(schema.getTypeMap())
      .filter((type) => !type.name.startsWith('__') && (isObjectType(type) || isInterfaceType(type)))
      .flatMap((type) =>
        Object.values((type as GraphQLObjectType).getFields()).map((field) => [
          `${type.name}.${field.name}`,
          field.description ?? '',
        ]),
      )
      .filter(([, description]) => !/[a-z].*[\u4E00-\u9FFF]/is.test(description ?? ''))
      .map(([coordinate]) => coordinate);
    // What the tests declare by hand has no description of its own.
    const own =
      /^Query\.(node|nodes|picked|pickedNodes|greeting|search|hits)$|^(Hit|Finding)\.|\.(initial|summary|sizes?|risky|vital|heft|shelfMark)$/;
    expect(bare.filter((coordinate) => !own.test(coordinate as string))).toEqual([]);
  });

  it('is the same each time', () => {
    expect(printSchema(createLibrarySchema())).toBe(printSchema(schema));
  });
});
