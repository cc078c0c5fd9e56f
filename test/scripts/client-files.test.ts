import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  buildClientSchema,
  buildSchema,
  type DocumentNode,
  isInputObjectType,
  isObjectType,
  printSchema,
  validate,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadExamples } from '../../src/examples.js';
import { createMemoryGraph } from '../../src/graph.js';

const { schema } = createMemoryGraph({ nodes: [], relationships: [] });
let folder: string;
const read = (name: string) => readFile(join(folder, name), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'client-files-'));
  // @ts-expect-error: a script has no types
  const { writeClientFiles } = await import('../../scripts/client-files.mjs');
  writeClientFiles(schema, pathToFileURL(`${folder}/`));
});
afterAll(() => rm(folder, { recursive: true }));

describe('what clients are built with', () => {
  it('is the whole schema, described as introspection describes it', async () => {
    const sdl = await read('schema.graphql');
    expect(printSchema(buildClientSchema(JSON.parse(await read('introspection.json'))))).toBe(sdl.trimEnd());
    const inputs = Object.values(buildSchema(sdl).getTypeMap()).filter(isInputObjectType);
    const undescribed = inputs.flatMap((type) => [type, ...Object.values(type.getFields())].filter((each) => !each.description));
    expect(undescribed.map(({ name }) => name)).toEqual([]);
  });

  it('tells what each interface can be', async () => {
    const possible = JSON.parse(await read('possible-types.json'));
    expect(possible.Authority).toContain('Person');
    expect(Object.keys(possible)).toEqual(expect.arrayContaining(['Node', 'Entity', 'Connection']));
  });

  it('has a key for each type that has no id', async () => {
    const { keys } = await import(pathToFileURL(join(folder, 'graphcache.js')).href);
    const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
    const without = objects
      .filter(({ name }) => !name.startsWith('__') && name !== 'Query')
      .filter((type) => !type.getFields().id);
    expect(Object.keys(keys).sort()).toEqual(without.map(({ name }) => name).sort());
    expect(keys.PageInfo()).toBe(null);
  });

  it('has every example as a document of its name', async () => {
    const documents = await import(new URL('../../dist/schema/documents.js', import.meta.url).href);
    const names = (await loadExamples()).map(({ id }) => id.replaceAll(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase()));
    expect(Object.keys(documents).sort()).toEqual(names.sort());
    expect(Object.values<DocumentNode>(documents).flatMap((document) => validate(schema, document))).toEqual([]);
    expect(documents.UnitToEvidence.definitions[0].name.value).toBe('UnitToEvidence');
  });
});
