import { execFileSync } from 'node:child_process';
import { chmod, link, mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatasetError } from '../../src/dataset/fault.js';
import { readSeedFolder } from '../../src/dataset/files.js';
import { loadDataset } from '../../src/dataset/load.js';
import { libraryOntology } from '../support/library-ontology.js';

const author = (key: string) => `Author:\n  ${key}: { name: { zh: 甲, en: A } }\n`;
const isRoot = process.getuid?.() === 0;

describe('a folder of files', () => {
  let folder: string;
  const at = (...names: string[]) => join(folder, ...names);
  const load = async () => loadDataset(libraryOntology, await readSeedFolder(folder));
  const keys = async () => (await load()).nodes.map(({ key }) => key);
  const faults = async (): Promise<string[]> => {
    try {
      await load();
    } catch (error) {
      if (error instanceof DatasetError) return error.faults.map(({ file, wrong, right }) => `${file}: ${wrong}. ${right}`);
      throw error;
    }
    return [];
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seed-'));
    await writeFile(at('a.yaml'), author('a'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is read with every ending of a YAML file', async () => {
    await Promise.all(['b.yml', 'c.YAML', 'd.Yml', 'é.yaml'].map((name, index) => writeFile(at(name), author(`k${index}`))));
    expect(await keys()).toEqual(['a', 'k0', 'k1', 'k2', 'k3']);
  });

  it('is read with every format in one folder', async () => {
    await writeFile(at('Author.csv'), 'key,name_zh,name_en\r\nb,乙,B\r\n');
    await writeFile(at('c.JSON'), '{ "Author": { "c": { "name": { "zh": "丙", "en": "C" } } } }');
    expect(await keys()).toEqual(['a', 'b', 'c']);
  });

  it('is read with the folders in it', async () => {
    await mkdir(at('more', 'and more'), { recursive: true });
    await writeFile(at('more', 'a.yaml'), author('b'));
    await writeFile(at('more', 'and more', 'a.yml'), author('c'));
    const names = (await readSeedFolder(pathToFileURL(`${folder}/`))).map(({ name }) => name);
    expect(names).toEqual(['a.yaml', 'more/a.yaml', 'more/and more/a.yml']);
    expect(await keys()).toEqual(['a', 'b', 'c']);
  });

  it('is read with links to files and hard links', async () => {
    await mkdir(at('..data'));
    await writeFile(at('..data', 'b.yaml'), author('b'));
    await writeFile(at('..data', 'c.yaml'), author('c'));
    await symlink('..data/b.yaml', at('b.yaml'));
    await link(at('..data', 'c.yaml'), at('c.yaml'));
    expect(await keys()).toEqual(['a', 'b', 'c']);
  });

  it('passes over README.md and names with a dot first', async () => {
    await mkdir(at('.git'));
    await Promise.all(['README.md', '.gitkeep', '.a.yaml.swp', '.git/b.yaml'].map((name) => writeFile(at(name), 'Bok: {}')));
    expect(await keys()).toEqual(['a']);
  });

  it.each([
    'zz.xml',
    'zz.tsv',
    'zz.jsonl',
    'csv',
    'zz.txt',
    'notes.md',
    'a.yaml~',
    '#a.yaml#',
    'a.yaml.bak',
    'a.yaml.orig',
    'a.YAML.swp',
    'yaml',
    'readme.md',
  ])('names a file that is not read: %s', async (name) => {
    await writeFile(at(name), author('b'));
    expect(await faults()).toEqual([
      `${name}: It is no YAML, JSON or CSV file. End its name in .yaml, .yml, .json or .csv if it is part of the seed, or move it elsewhere`,
    ]);
  });

  it.each<[what: string, name: string, make: () => Promise<unknown>, wrong: string]>([
    ['a folder named as a file', 'x.yaml', () => mkdir(at('x.yaml')), 'It is a folder'],
    ['a link to a folder', 'x.yaml', () => symlink('.', at('x.yaml')), 'It is a link to a folder'],
    ['a link without ending', 'x', () => symlink('.', at('x')), 'It is a link that is not named as a file of data'],
    [
      'a link to nothing',
      'x.yaml',
      () => symlink('none', at('x.yaml')),
      'It cannot be read: there is nothing at that place, or its link leads nowhere',
    ],
    ['a link to itself', 'x.yaml', () => symlink('x.yaml', at('x.yaml')), 'It cannot be read: its links lead in a circle'],
    [
      'a link through a file',
      'x.yaml',
      () => symlink('a.yaml/b', at('x.yaml')),
      'It cannot be read: a part of its path is no folder',
    ],
    ["an editor's lock", '.#a.yaml', () => symlink('user@host.1', at('.#a.yaml')), 'Its name begins with a dot'],
    ['a hidden file', '.b.yaml', () => writeFile(at('.b.yaml'), author('b')), 'Its name begins with a dot'],
    ['a pipe', 'x.yaml', async () => execFileSync('mkfifo', [at('x.yaml')]), 'It is a pipe, a socket or a device'],
    ['a device', 'x.yaml', () => symlink('/dev/zero', at('x.yaml')), 'It is a pipe, a socket or a device'],
    [
      'a file of many gigabytes',
      'x.yaml',
      async () => {
        await writeFile(at('x.yaml'), '');
        await truncate(at('x.yaml'), 2 ** 33);
      },
      'The file has 8589934592 bytes',
    ],
    [
      'a name that nobody can read',
      'x\u200b.yaml',
      () => writeFile(at('x\u200b.yaml'), author('b')),
      'Its name has U+200B (zero width space)',
    ],
    [
      'a name in another encoding',
      '\ufffd.yaml',
      () => writeFile(Buffer.concat([Buffer.from(at('/')), Buffer.from([0xff]), Buffer.from('.yaml')]), author('b')),
      'Its name has U+FFFD (replacement character: a lost one stood here)',
    ],
  ])('names what cannot be read: %s', async (_, name, make, wrong) => {
    await make();
    const [fault, ...others] = await faults();
    expect(fault).toMatch(`${name}: ${wrong}. `);
    expect(others).toEqual([]);
  });

  it('names a socket', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(at('x.yaml'), resolve));
    try {
      expect(await faults()).toEqual([expect.stringMatching('x.yaml: It is a pipe, a socket or a device. ')]);
    } finally {
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it.skipIf(isRoot)('names files and folders without the right to read', async () => {
    await mkdir(at('b'));
    await Promise.all([chmod(at('a.yaml'), 0), chmod(at('b'), 0)]);
    const right = 'It cannot be read: this user has no right to read it. Mend that, or remove it';
    expect(await faults()).toEqual([`a.yaml: ${right}`, `b: ${right}`]);
    await chmod(at('b'), 0o700);
  });

  it('lists all that is wrong in one run', async () => {
    await writeFile(at('notes.txt'), '');
    await writeFile(at('b.yaml'), 'Author:\n  b: { name: { zh: 甲, en: A }, influencedBy: [none] }\n');
    await symlink('notes.txt', at('link.yaml'));
    await mkdir(at('more'));
    await writeFile(at('more', 'c.yaml'), 'Bok: {}\n');
    expect((await faults()).map((fault) => fault.split('. ')[0])).toEqual([
      'b.yaml: INFLUENCED_BY leads to Author:none, which does not exist',
      'more/c.yaml: There is no entity type Bok',
      'notes.txt: It is no YAML, JSON or CSV file',
    ]);
  });

  it('misses nothing that an unreadable file would hold', async () => {
    await writeFile(at('b.yaml'), 'Author:\n  b: { name: { zh: 甲, en: A }, influencedBy: [none] }\n');
    await symlink('none', at('c.yaml'));
    expect(await faults()).toEqual([expect.stringMatching(/^c\.yaml: It cannot be read/)]);
  });

  it('gives up where a folder is endless', async () => {
    await mkdir(at('b'));
    for (let n = 0; n < 10_001; n += 1) await symlink('x', at('b', String(n)));
    const all = await faults();
    expect(all).toHaveLength(9_999);
    expect(all.filter((fault) => fault.includes('The folder has more than 10000 entries'))).toHaveLength(1);
  });
});
