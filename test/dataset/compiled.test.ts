// These tests look for the dataset that `npm run build` keeps.
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.js';
import { readSeedFolder } from '../../src/dataset/files.js';
import { readSeed, seedFolder } from '../../src/dataset/seed.js';
import type { SeedFile } from '../../src/dataset/text.js';

const built = new URL('../../dist/dataset/compiled.js', import.meta.url).href;

describe('the dataset that the build keeps', () => {
  let files: SeedFile[];
  let readCompiled: (files: readonly SeedFile[]) => Promise<Dataset | undefined>;
  beforeAll(async () => {
    ({ readCompiled } = await import(built));
    files = await readSeedFolder(seedFolder);
  });
  const withBytes = (change: (bytes: Uint8Array) => Uint8Array) =>
    files.map((file, index) => (index === 0 && 'bytes' in file ? { ...file, bytes: change(file.bytes) } : file));

  it('is that of the seed', async () => {
    expect(await readCompiled(files)).toEqual(readSeed(files));
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
    expect(await readCompiled(change())).toBeUndefined();
  });
});
