import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeLocators } from '../../src/cli/revision/write-locators.js';
import { readSeedFolder } from '../../src/dataset/files.js';

const locators = new Map([
  [
    'Evidence:one',
    { start: 7, end: 12, exact: '12: a, b', exactStart: 8, digest: '12345678e9012345', section: 'ArticleSection:p2' },
  ],
]);

describe('locators in files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'locators-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const written = async (name: string, text: string): Promise<string> => {
    await writeFile(join(folder, name), text);
    expect(await writeLocators(folder, await readSeedFolder(folder), locators)).toEqual([name]);
    return readFile(join(folder, name), 'utf8');
  };

  it.each([
    [
      'a line of YAML',
      'a.yaml',
      '# ours\nEvidence:\n  one: { section: p1, start: 1,  end: 3, exact: a, exactStart: 1, digest: abc } # so\n',
      '# ours\nEvidence:\n  one: { section: p2, start: 7,  end: 12, exact: "12: a, b", exactStart: 8, digest: "12345678e9012345" } # so\n',
    ],
    [
      'a block of YAML with other line ends',
      'a.yml',
      "Evidence:\r\n  one:\r\n    section: { to: 'ArticleSection:p1' }\r\n    start: 1 # first\r\n    end: 3\r\n    exact: 'a'\r\n    exactStart: 1\r\n    digest: \"abc\"\r\n",
      "Evidence:\r\n  one:\r\n    section: { to: 'ArticleSection:p2' }\r\n    start: 7 # first\r\n    end: 12\r\n    exact: '12: a, b'\r\n    exactStart: 8\r\n    digest: \"12345678e9012345\"\r\n",
    ],
    [
      'records of JSON',
      'a.json',
      '{ "nodes": [ { "type": "Evidence", "key": "one", "section": "p1", "start": 1, "end": 3, "exact": "a", "exactStart": 1, "digest": "abc" } ] }\n',
      '{ "nodes": [ { "type": "Evidence", "key": "one", "section": "p2", "start": 7, "end": 12, "exact": "12: a, b", "exactStart": 8, "digest": "12345678e9012345" } ] }\n',
    ],
  ])('are written over in %s, and nothing else', async (_, name, text, expected) => {
    expect(await written(name, text)).toBe(expected);
  });

  it.each([
    ['a table', 'Evidence.csv', 'key,section,start,end\none,p1,1,3\n'],
    ['an entry that lacks one', 'a.yaml', 'Evidence:\n  one: { section: p1, start: 1, end: 3 }\n'],
  ])('are not written where a place stands in %s', async (_, name, text) => {
    await writeFile(join(folder, name), text);
    await expect(writeLocators(folder, await readSeedFolder(folder), locators)).rejects.toThrow(
      'Nothing is written: Evidence:one stand in no YAML or JSON file, or lack a value there. Count their places with the command "locate".',
    );
    expect(await readFile(join(folder, name), 'utf8')).toBe(text);
  });
});
