// Some of these tests run the built command: run `npm run build` first.
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GraphFile, graphFileOf } from '../../packages/evidence-graph/src/in-page/graph-file.js';
import { loadExamples } from '../../src/examples.js';
import { loadSeed } from '../../src/seed.js';
import { writeSite } from '../../src/site/write-site.js';
import { articleFile } from '../support/article-file.js';
import { runBuilt, runCli } from './run-cli.js';

const seed = fileURLToPath(new URL('../../seed/', import.meta.url));
const names = ['assets', 'examples.json', 'facts.html', 'graph.json', 'icon.svg', 'index.html'];

describe('export site', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const read = (...path: string[]): Promise<string> => readFile(join(folder, ...path), 'utf8');
  const readGraph = async (site: string): Promise<GraphFile> => JSON.parse(await read(site, 'graph.json'));

  it('writes a folder of files and says what is in it', async () => {
    const out = join(folder, 'new', 'site');
    const { code, stdout, stderr } = await runBuilt(['export', 'site', '--output', out]);
    expect([code, stderr]).toEqual([0, '']);
    expect(await readdir(out)).toEqual(names);
    for (const name of names) expect(stdout).toContain(name);
    expect(stdout).toContain("It does not have the article's text; --article FILE would add it.");
    expect(await readGraph('new/site')).toEqual(JSON.parse(JSON.stringify(graphFileOf(await loadSeed()))));
    expect(JSON.parse(await read('new/site/examples.json'))).toEqual(JSON.parse(JSON.stringify(await loadExamples())));
  });

  it('writes a page that asks its own file, by relative addresses only', async () => {
    await runCli(['export', 'site', '--output', join(folder, 'page')]);
    const page = await read('page/index.html');
    expect(page).toMatch(/<knowledge-graph-explorer\s+src="graph\.json"/);
    expect(page).not.toContain('endpoint=');
    expect(page.match(/<noscript>.*<\/noscript>/s)?.[0]).toContain('<a href="facts.html">');
    const addresses = [...page.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, address = '']) => address);
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      expect(address).not.toMatch(/^(\/|\w+:)/);
      await expect(read('page', address)).resolves.not.toBe('');
    }
  });

  it('takes the dataset of another folder, or none with faults', async () => {
    const other = join(folder, 'seed');
    await mkdir(other);
    await writeFile(join(other, 'source.yaml'), 'Nothing:\n  x: {}\n');
    const { code, stderr } = await runCli(['export', 'site', '--output', join(folder, 'faulty'), '--seed', other]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('source.yaml:1:1: There is no entity type Nothing.')]);
    await expect(readdir(join(folder, 'faulty'))).rejects.toThrow('ENOENT');
    const { code: well } = await runCli(['export', 'site', '--output', join(folder, 'again'), '--seed', seed]);
    expect([well, await readGraph('again')]).toEqual([0, JSON.parse(JSON.stringify(graphFileOf(await loadSeed())))]);
  });

  it('leaves a folder that is not empty alone, unless forced', async () => {
    const out = join(folder, 'full');
    await mkdir(join(out, 'assets'), { recursive: true });
    await writeFile(join(out, 'index.html'), 'mine');
    await writeFile(join(out, 'assets', 'photo.jpg'), 'mine');
    const { code, stdout, stderr } = await runCli(['export', 'site', '--output', out]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toBe(`error: ${out} is not empty. Choose another folder, or replace its files with --force.\n`);
    expect([await readdir(out), await read('full/index.html')]).toEqual([['assets', 'index.html'], 'mine']);
    expect((await runCli(['export', 'site', '--output', out, '--force'])).code).toBe(0);
    expect(await read('full/index.html')).toContain('<knowledge-graph-explorer');
    expect(await read('full/assets/photo.jpg')).toBe('mine');
  });

  it('has addresses and exports where its own is known', async () => {
    const { nodes } = await loadSeed();
    const dataset = { nodes: nodes.filter(({ type }) => type === 'Person'), relationships: [] };
    const given = { dataset, examples: [], icon: '', force: false, baseUrl: 'https://example.org/site' };
    expect([...(await writeSite(join(folder, 'addressed'), given)).names].sort()).toEqual(
      [...names, 'id', 'export', 'sitemap.xml'].sort(),
    );
    const [{ id } = expect.fail()] = dataset.nodes;
    for (const path of [`id/${id}/index.html`, `id/${id}.ttl`, 'facts.html', 'sitemap.xml', 'export/graph.jsonl'])
      expect(await read('addressed', path), path).toContain(id);
    expect(await read('addressed', 'facts.html')).toContain(`href="https://example.org/site/id/${id}"`);
  });

  it("refuses a text that is not the article's", async () => {
    await writeFile(join(folder, 'other.txt'), 'Another text.');
    const out = join(folder, 'other');
    const { code, stderr } = await runCli(['export', 'site', '--output', out, '--article', join(folder, 'other.txt')]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('Give that text, or none.')]);
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  it.skipIf(articleFile === undefined)("has the article's text only where its file is named", async () => {
    const file = articleFile as string;
    const [named, unnamed] = [join(folder, 'named'), join(folder, 'unnamed')];
    const { stdout } = await runCli(['export', 'site', '--output', named, '--article', file]);
    expect(stdout).toContain("It has the article's text.");
    expect((await readGraph('named')).article?.text).toBe(await readFile(file, 'utf8'));
    await runCli(['export', 'site', '--output', unnamed], { env: { ARTICLE_FILE: file } });
    expect(await readGraph('unnamed')).not.toHaveProperty('article');
    expect(await read('unnamed/facts.html')).toBe(await read('named/facts.html'));
  });

  it('is used wrongly', async () => {
    await writeFile(join(folder, 'file'), '');
    const wrong: readonly (readonly [readonly string[], string])[] = [
      [['site'], "required option '-o, --output <dir>' not specified"],
      [['page', '--output', join(folder, 'x')], 'Add --help to see what there is.'],
      [['site', '--output', ''], 'No folder is named. Choose one with --output DIR.'],
      [['site', '--output', join(folder, 'file')], 'is a file. Choose a folder with --output DIR.'],
      [['site', '--output', join(folder, 'x'), '--article', join(folder, 'missing')], 'cannot be read'],
      [['site', '--output', join(folder, 'x'), '--seed', join(folder, 'missing')], 'There is no folder'],
    ];
    for (const [args, message] of wrong) {
      const { code, stdout, stderr } = await runCli(['export', ...args]);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toContain(message);
    }
  });
});
