// Some of these tests run the built command: run `npm run build` first.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFile } from '../support/article-file.js';
import { runBuilt, runCli } from './run-cli.js';

const seed = fileURLToPath(new URL('../../seed/', import.meta.url));

describe('verify', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verify-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('checks the dataset without the article', async () => {
    const { code, stdout, stderr } = await runBuilt(['verify']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Seed +ok {6}[\d,]+ nodes, [\d,]+ relationships\nArticle +- {7}not compared: .*\nFigures +ok {6}(\d+) recomputed from others, \1 agree\n/,
    );
  });

  it('says every fault of a dataset with its place', async () => {
    const copy = join(folder, 'seed');
    await cp(seed, copy, { recursive: true });
    await writeFile(
      join(copy, 'source.yaml'),
      `${await readFile(join(copy, 'source.yaml'), 'utf8')}\nNothing:\n  x: {}\nNeither:\n  y: {}\n`,
    );
    const { code, stdout } = await runCli(['verify', '--seed', copy]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/source\.yaml:\d+:1: There is no entity type Nothing\./);
    expect(stdout).toMatch(/source\.yaml:\d+:1: There is no entity type Neither\./);
    expect(stdout).toMatch(/^Seed +FAILED {2}2 faults$/m);
  });

  type Fault = readonly [what: string, file: string, plant: (text: string) => string, told: RegExp];
  /** A copy of the seed with faults that do not keep one another from being found. */
  const planted = async (name: string, faults: readonly Fault[]): Promise<string> => {
    const copy = join(folder, name);
    await cp(seed, copy, { recursive: true });
    for (const [what, file, plant] of faults) {
      const text = await readFile(join(copy, file), 'utf8');
      const changed = plant(text);
      expect(changed, what).not.toBe(text);
      await writeFile(join(copy, file), changed);
    }
    return copy;
  };

  const inFacts: readonly Fault[] = [
    [
      'a changed figure',
      'statistics.yaml',
      (text) => text.replace('value: 619', 'value: 620'),
      /statistics\.yaml:\d+:\d+: Observation:women-count is 620/,
    ],
    [
      'a missing evidence',
      'discipline.yaml',
      (text) => text.replace(/\n {4}evidence: \[di\.a7\.[^\]]*\]/, ''),
      /discipline\.yaml:\d+:\d+: \S+ is STATED but has no evidence/,
    ],
    [
      'a span outside its section',
      'statistics.yaml',
      (text) => text.replace(/(st\.a2\.women-count: \{ section: [^,]+, start: )\d+/, '$10'),
      /statistics\.yaml:\d+:\d+: Evidence:st\.a2\.women-count spans 0–/,
    ],
  ];
  const inReading: Fault = [
    'a breach of a rule of reading',
    'practices.yaml',
    (text) => text.replace(/(\n {2}collective-decision:\n)/, '$1    aliases: [党员]\n'),
    /practices\.yaml:\d+:\d+: Practice:collective-decision has an alias that \S+ has as a name, too\. .*\(rule aliases-name-one-thing\)/,
  ];

  it.each([
    ['what it says of facts', inFacts],
    ['a rule of reading', [inReading]],
  ])(
    'fails at each fault in %s, with its place',
    async (name, faults) => {
      const { code, stdout } = await runCli(['verify', '--seed', await planted(name, faults)]);
      expect(code).toBe(1);
      for (const [what, , , told] of faults) expect(stdout, what).toMatch(told);
    },
    60_000,
  );

  it('is used wrongly with a file or folder that is not there', async () => {
    const empty = join(folder, 'empty');
    await mkdir(empty);
    for (const args of [
      ['--article', 'missing.txt'],
      ['--seed', 'missing'],
      ['--seed', empty],
      ['--seed', join(seed, 'source.yaml')],
      ['--seed', ''],
    ]) {
      const { code, stderr } = await runCli(['verify', ...args]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/Give (its text|the folder)/);
    }
    expect((await runCli(['verify'], { env: { ARTICLE_FILE: 'missing.txt' } })).code).toBe(2);
  });

  it('is used wrongly with a folder for the article', async () => {
    const { code, stderr } = await runCli(['verify', '--article', folder]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`The article ${folder} cannot be read: it is a folder. Give`)]);
  });

  it('refuses an article that is not UTF-8', async () => {
    const file = join(folder, 'latin.txt');
    await writeFile(file, new Uint8Array([0xe4, 0x20]));
    const { code, stderr } = await runCli(['verify', '--article', file]);
    expect([code, stderr]).toEqual([1, `error: The article ${file} is not UTF-8. Give the text as it was published.\n`]);
  });

  describe.skipIf(articleFile === undefined)('with the article', () => {
    it('agrees with it, of which it covers each clause', async () => {
      const { code, stdout } = await runCli(['verify', '--article', String(articleFile)]);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Article +ok {6}[\d,]+ locators and hashes agree$/m);
      expect(stdout).toMatch(/^Coverage +ok {6}\d+ of \d+ clauses cited, \d+ uncited for a reason, 0 uncovered$/m);
      expect(stdout).toMatch(/^extents-cite-their-words +ok {6}\d+ checked, 0 breaches$/m);
    });

    it('takes it from the environment', async () => {
      const { stdout } = await runCli(['verify'], { env: { ARTICLE_FILE: String(articleFile) } });
      expect(stdout).toContain('locators and hashes agree');
    });

    const beside: readonly Fault[] = [
      [
        'an extent that its words do not have',
        'practices.yaml',
        (text) => text.replace('extent: GENERAL', 'extent: ALL'),
        /practices\.yaml:\d+:\d+: \S+ is of extent ALL, and its words do not say so\. .*\(rule extents-cite-their-words\)/,
      ],
      [
        'a moved span',
        'statistics.yaml',
        (text) =>
          text.replace(
            /(st\.a2\.women-count: \{ section: [^,]+, start: )(\d+)/,
            (_, head, start) => `${head}${Number(start) + 1}`,
          ),
        /statistics\.yaml:\d+:\d+: Evidence:st\.a2\.women-count: the passage at /,
      ],
      [
        'a clause without a reason',
        'uncited.yaml',
        (text) => text.replace(/\n {2}answer-2\.[^\n]*/, ''),
        /ArticleSection:answer-2\.p1: no fact rests on the clause at \d+–\d+/,
      ],
    ];

    it('fails at each fault that only the article shows, with its place', async () => {
      const copy = await planted('beside', beside);
      const { code, stdout } = await runCli(['verify', '--seed', copy, '--article', String(articleFile)]);
      expect(code).toBe(1);
      for (const [what, , , told] of beside) expect(stdout, what).toMatch(told);
    }, 60_000);

    const savedAs = async (name: string, change: (text: string) => string | Uint8Array): Promise<string> => {
      const file = join(folder, name);
      await writeFile(file, change(await readFile(String(articleFile), 'utf8')));
      return file;
    };
    const asEditorsSave = (text: string) => Buffer.from(`\ufeff${text.replaceAll('\n', '\r\n')}\r\n`, 'utf16le');

    it.each([
      ['verify', () => ['verify']],
      ['query', () => ['query', '{ __typename }']],
      ['export site', () => ['export', 'site', '--output', join(folder, 'site')]],
    ])('is read as published however it was saved, for %s', async (_, command) => {
      const file = await savedAs('saved.txt', asEditorsSave);
      const { code, stdout, stderr } = await runCli([...command(), '--article', file]);
      expect([code, stderr]).toEqual([0, expect.stringContaining(`${file} is the published text, saved in another way: it`)]);
      expect(stdout).not.toMatch(/FAILED|errors/);
    });

    it.each([
      ['query', () => ['query', '{ __typename }']],
      ['export site', () => ['export', 'site', '--output', join(folder, 'none')]],
    ])('is refused with one line where it is another text, for %s', async (_, command) => {
      const file = await savedAs('other.txt', (text) => `一\n${text}`);
      const { code, stdout, stderr } = await runCli([...command(), '--article', file]);
      expect([code, stdout, stderr]).toEqual([1, '', expect.stringMatching(/^error: [^\n]* Give that text, or none\.\n$/)]);
    });

    const published = ['--published', String(articleFile)];

    it.each([
      ['full-width signs replaced', (text: string) => text.normalize('NFKC')],
      ['a line behind it', (text: string) => `${text}一\n`],
    ])('holds where its words are the same: %s', async (what, change) => {
      const file = await savedAs(`${what}.txt`, change);
      const { code, stdout } = await runCli(['verify', '--article', file, ...published]);
      expect([code, stdout]).toEqual([
        0,
        expect.stringMatching(/^Article +ok {6}another version, SHA-256 \S+: places \d+ the same, 0 moved/m),
      ]);
    });

    it.each([
      [[], '--published FILE'],
      [published, 'Give a version of the article'],
    ])('is told from another text, given %j', async (given, wayOut) => {
      const file = await savedAs('other.txt', () => '今天天气很好。'.repeat(300));
      const { code, stdout } = await runCli(['verify', '--article', file, ...given]);
      expect([code, stdout]).toEqual([
        1,
        expect.stringMatching(/^Article +FAILED {2}another text: \d+ of \d+ places are gone\. /m),
      ]);
      expect(stdout).toContain(wayOut);
      expect(stdout).not.toContain('GONE');
    });

    it('tells what changed, and what rests on it', async () => {
      const file = await savedAs('changed.txt', (text) => text.replace('女党员619名', '女党员691名'));
      const { code, stdout } = await runCli(['verify', '--article', file, ...published]);
      expect(code).toBe(1);
      expect(stdout).toMatch(
        /^CHANGED {2}Evidence:st\.a2\.women-count {2}(\d+–\d+) → \1\n +- .*619名\n +\+ .*691名\n +rests on it: .*Observation:women-count\n +follows from that: .*Observation:women-complement-count/m,
      );
      expect(stdout).toMatch(/^Article +FAILED {2}another version, .* \d+ changed, 0 gone; /m);
    });

    it('tells which answers rest on what changed', async () => {
      const file = await savedAs('changed.txt', (text) => text.replaceAll('大专以上学历的2191名', '大专以上学历的2119名'));
      const { stdout } = await runCli(['verify', '--article', file, ...published, '--format', 'json']);
      const { version, checks } = JSON.parse(stdout);
      const place = version.changedPlaces.find(({ facts }: { facts: string[] }) =>
        facts.includes('Observation:junior-college-or-above-count'),
      );
      expect(place).toMatchObject({ change: 'CHANGED', answers: expect.arrayContaining(['q02-education']) });
      expect(checks.find(({ name }: { name: string }) => name === 'Article')).toMatchObject({ ok: false });
      expect(version.facts.GONE).toBe(0);
    });

    const commented: Fault = ['a comment', 'uncited.yaml', (text) => `# ours\n${text}`, /^/];

    it('writes what moved into the dataset, which then verifies', async () => {
      const copy = await planted('moved', [commented]);
      const file = await savedAs('moved.txt', (text) => `网站导航\n${text}`);
      const first = await runCli(['verify', '--seed', copy, '--article', file, '--write']);
      expect([first.code, first.stderr]).toEqual([0, expect.stringMatching(/^Written: .*uncited\.yaml\n$/)]);
      expect(first.stdout).toMatch(/^MOVED .* places$/m);
      const { code, stdout } = await runCli(['verify', '--seed', copy, '--article', file]);
      expect([code, stdout]).toEqual([0, expect.stringMatching(/^Article +ok {6}\d+ locators and hashes agree$/m)]);
      expect(await readFile(join(copy, 'uncited.yaml'), 'utf8')).toMatch(/^# ours\n# yaml-language-server/);
    }, 60_000);

    it('writes nothing from another text', async () => {
      const copy = await planted('kept', [commented]);
      const file = await savedAs('other.txt', () => '今天天气很好。'.repeat(300));
      const { code, stderr } = await runCli(['verify', '--seed', copy, '--article', file, ...published, '--write']);
      expect([code, stderr]).toEqual([1, expect.stringContaining('Nothing is written: the file is another text')]);
    });
  });
});
