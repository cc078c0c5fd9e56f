import { buildSchema, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createMemoryGraph } from '../../src/graphql/graph.js';
import { printSdl } from '../../src/graphql/print-sdl.js';

describe('the schema as SDL', () => {
  const { schema } = createMemoryGraph({ nodes: [], relationships: [] });
  const sdl = printSdl(schema);
  const withoutDescriptions = (text: string) =>
    printSchema(lexicographicSortSchema(buildSchema(text.replace(/^ *"""[\s\S]*?"""\n/gm, ''))));

  it('is the whole schema', () => {
    expect(withoutDescriptions(sdl)).toBe(withoutDescriptions(printSchema(schema)));
  });

  it('describes a field of an interface there, and not again on each type', () => {
    const printed = buildSchema(sdl);
    const name = (type: string) => {
      const found = printed.getType(type);
      return found && 'getFields' in found ? found.getFields().name?.description : undefined;
    };
    expect(name('Entity')).toMatch(/名称$/);
    expect(name('ElectionUnit')).toBeFalsy();
  });

  it('describes every field that a type has of its own', () => {
    const types = Object.values(buildSchema(sdl).getTypeMap()).filter(isObjectType);
    const undescribed = types.flatMap((type) => {
      const inherited = new Set(type.getInterfaces().flatMap((each) => Object.keys(each.getFields())));
      return Object.values(type.getFields())
        .filter(({ name, description }) => !description && !inherited.has(name) && !type.name.startsWith('__'))
        .map(({ name }) => `${type.name}.${name}`);
    });
    expect(undescribed).toEqual([]);
  });
});
