// These tests look for the dataset that `npm run build` keeps.
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readCompiled } from '../../packages/evidence-graph/src/dataset/compiled.js';
import { contentHash, versionOf } from '../../packages/evidence-graph/src/dataset/content-hash.js';
import { readSeedFolder } from '../../packages/evidence-graph/src/dataset/files.js';
import type { SeedFile } from '../../packages/evidence-graph/src/dataset/text.js';
import { ontology } from '../../src/ontology/index.js';
import { seed } from '../../src/seed.js';

const kept = new URL('../../dist/seed.json', import.meta.url);

describe('the dataset that the build keeps', () => {
  let files: SeedFile[];
  beforeAll(async () => {
    files = await readSeedFolder(seed.folder);
  });
  const withBytes = (change: (bytes: Uint8Array) => Uint8Array) =>
    files.map((file, index) => (index === 0 && 'bytes' in file ? { ...file, bytes: change(file.bytes) } : file));

  it('is that of the seed, with its hash', async () => {
    const [found, read] = [await readCompiled(ontology, kept, files), seed.read(files)];
    expect(found).toEqual(read);
    const { told } = JSON.parse(await readFile(kept, 'utf8'));
    expect([told.hash, versionOf(ontology, found ?? expect.fail()).hash]).toEqual(Array(2).fill(contentHash(ontology, read)));
  });

  it('has no hash that is known once it is copied', async () => {
    const found = (await readCompiled(ontology, kept, files)) ?? expect.fail();
    const fewer = { ...found, relationships: [] };
    expect(versionOf(ontology, fewer).hash).toBe(contentHash(ontology, fewer));
  });

  it.each<[what: string, change: () => readonly SeedFile[]]>([
    [
      'other line ends',
      () => withBytes((bytes) => Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\n', '\r'), 'latin1')),
    ],
    ['a byte order mark', () => withBytes((bytes) => Buffer.concat([Buffer.from('\ufeff'), bytes]))],
    ['one byte more', () => withBytes((bytes) => Buffer.concat([bytes, Buffer.from('\n')]))],
    ['another name', () => files.map((file, index) => (index === 0 ? { ...file, name: `${file.name}.yml` } : file))],
    ['a file less', () => files.slice(1)],
    [
      'a file that is refused',
      () => [...files, { name: 'notes.txt', wrong: 'It is no YAML file', right: 'Move it', isSeed: false }],
    ],
  ])('is not that of a seed with %s', async (_, change) => {
    expect(await readCompiled(ontology, kept, change())).toBeUndefined();
  });
});
