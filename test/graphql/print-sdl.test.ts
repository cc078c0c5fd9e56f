import {
  buildSchema,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printSdl } from '../../packages/evidence-graph/src/graph/print-sdl.js';
import { articleGraph } from '../support/article-graph.js';

describe('the schema as SDL', async () => {
  const { schema } = (await articleGraph()).graph;
  const sdl = printSdl(schema);
  const printed = buildSchema(sdl);
  /** Arguments with descriptions stand on lines of their own. */
  const withoutDescriptions = (of: GraphQLSchema) =>
    printSchema(lexicographicSortSchema(of))
      .replace(/"""[\s\S]*?"""/g, '')
      .replace(/[\s,]+/g, ' ')
      .replace(/ ?([()]) ?/g, '$1');

  it('is the whole schema', () => {
    expect(withoutDescriptions(printed)).toBe(withoutDescriptions(schema));
  });

  it('describes a field of an interface there, and not again on each type', () => {
    const name = (type: string) => {
      const found = printed.getType(type);
      return found && 'getFields' in found ? found.getFields().name?.description : undefined;
    };
    expect(name('Entity')).toMatch(/名称$/);
    expect(name('ElectionUnit')).toBeFalsy();
  });

  it('describes every field that a type has of its own', () => {
    const types = Object.values(printed.getTypeMap()).filter(isObjectType);
    const undescribed = types.flatMap((type) => {
      const inherited = new Set(type.getInterfaces().flatMap((each) => Object.keys(each.getFields())));
      return Object.values(type.getFields())
        .filter(({ name, description }) => !description && !inherited.has(name) && !type.name.startsWith('__'))
        .map(({ name }) => `${type.name}.${name}`);
    });
    expect(undescribed).toEqual([]);
  });

  it('stays readable', () => {
    const lines = sdl.split('\n');
    expect(lines.length).toBeLessThan(4_600);
    expect(lines.filter((line) => line.length > 240)).toEqual([]);
  });

  it('is described as a whole in both languages', () => {
    const described = Object.values(schema.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
      .flatMap((type): [string, string | null | undefined][] => {
        if (isEnumType(type))
          return [
            [type.name, type.description],
            ...type.getValues().map(({ name, description }) => [`${type.name}.${name}`, description] as [string, string]),
          ];
        if (isInputObjectType(type))
          return [
            [type.name, type.description],
            ...Object.values(type.getFields()).map(({ name, description }): [string, string | null | undefined] => [
              `${type.name}.${name}`,
              description,
            ]),
          ];
        if (!isObjectType(type) && !isInterfaceType(type)) return [[type.name, type.description]];
        return [
          [type.name, type.description],
          ...Object.values(type.getFields()).flatMap((field): [string, string | null | undefined][] => [
            [`${type.name}.${field.name}`, field.description],
            ...field.args.map(({ name, description }): [string, string | null | undefined] => [
              `${type.name}.${field.name}(${name}:)`,
              description,
            ]),
          ]),
        ];
      });
    expect(described.length).toBeGreaterThan(3_000);
    expect(
      described.filter(([, description]) => !/[a-z].*[\u4E00-\u9FFF]/is.test(description ?? '')).map(([name]) => name),
    ).toEqual([]);
  });
});
