import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createGraph } from '../../src/graph/index.js';
import { MemoryStore } from '../../src/stores/memory/index.js';
import { libraryOntology } from '../support/library-ontology.js';
import { loadLibrary } from '../support/library-seed.js';

const store = new MemoryStore(libraryOntology, loadLibrary());
let reads = 0;
const prepare = store.prepare.bind(store);
store.prepare = (shape) => {
  const read = prepare(shape);
  return (...given) => {
    reads += 1;
    return read(...given);
  };
};
const graph = createGraph({ ontology: libraryOntology, store, federation: true });
const document = parse(
  'query ($r: [_Any!]!) { _entities(representations: $r) { __typename ... on Book { id authors { nodes { key } } } ... on Author { key } } }',
);
const ask = (...r: unknown[]) => graph.execute({ document, variableValues: { r } });

describe('a graph as a subgraph of a federation', () => {
  it('gives entities by key and by id', async () => {
    const { data } = await ask(
      { __typename: 'Book', key: 'b01' },
      { __typename: 'Author', id: 'Author:lin' },
      { __typename: 'Book', id: 'Book:b01', key: 'b01' },
    );
    expect(data?._entities).toMatchObject([
      { __typename: 'Book', id: 'Book:b01' },
      { __typename: 'Author', key: 'lin' },
      { __typename: 'Book', id: 'Book:b01' },
    ]);
  });

  it('reads all of them by one plan', async () => {
    const before = reads;
    await ask({ __typename: 'Book', key: 'b01' }, { __typename: 'Author', key: 'lin' }, { __typename: 'Book', key: 'b02' });
    expect(reads - before).toBe(1);
  });

  it.each([
    ['a key that there is not', { __typename: 'Book', key: 'none' }],
    ['the id of another type', { __typename: 'Book', id: 'Author:lin' }],
    ['an id and the key of another', { __typename: 'Book', id: 'Book:b01', key: 'b02' }],
  ])('gives null for %s', async (_, representation) => {
    expect(await ask(representation)).toMatchObject({ data: { _entities: [null] } });
  });

  it.each([
    ['no type', { key: 'b01' }],
    ['an unknown type', { __typename: 'Nothing', key: 'b01' }],
    ['neither id nor key', { __typename: 'Book', title: 'b01' }],
    ['no object', 'b01'],
  ])('refuses what names %s', async (_, representation) => {
    const { errors } = await ask(representation);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  it('tells its types with their keys', async () => {
    const { data } = await graph.execute({ document: parse('{ _service { sdl } }') });
    const sdl = String((data?._service as { sdl: string } | undefined)?.sdl);
    const types = new Map(
      parse(sdl).definitions.flatMap((each) =>
        each.kind === Kind.OBJECT_TYPE_DEFINITION ? [[each.name.value, each] as const] : [],
      ),
    );
    const keysOf = (type: string) =>
      types.get(type)?.directives?.map(({ name, arguments: [given] = [] }) => [name.value, given?.value]);
    expect(keysOf('Book')).toMatchObject([
      ['key', { value: 'id' }],
      ['key', { value: 'key' }],
    ]);
    expect(keysOf('PageInfo')).toEqual([['shareable', undefined]]);
    expect([keysOf('BookConnection'), types.has('_Service')]).toEqual([[], false]);
    const fields = types.get('Query')?.fields?.map(({ name }) => name.value) ?? [];
    expect([fields.includes('book'), fields.includes('_entities')]).toEqual([true, false]);
  });

  it('is no subgraph unless it is asked to be', () => {
    const plain = createGraph({ ontology: libraryOntology, store });
    expect([plain.schema.getType('_Any'), plain.schema.getType('_Entity')]).toEqual([undefined, undefined]);
  });
});
