import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCli } from '../../packages/evidence-graph/src/cli/create-cli.js';
import { createHandler } from '../../packages/evidence-graph/src/http/create-handler.js';
import { MemoryStore } from '../../packages/evidence-graph/src/stores/memory/memory-store.js';
import { FOLDER, loadOwnArticle } from '../own-article/own-article.js';
import { runIn } from './run-cli.js';

describe('export', () => {
  let folder: string;
  let run: (...args: string[]) => ReturnType<typeof runIn>;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'export-'));
    const cli = createCli({ name: 'own', description: 'An own article.', version: '1.0.0', ...(await loadOwnArticle()) });
    run = (...args) => runIn(cli, ['export', ...args]);
  });
  afterAll(() => rm(folder, { recursive: true }));

  const at = (...path: string[]): string => join(folder, ...path);
  const recordsOf = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('writes to standard output where no file is named', async () => {
    const { code, stdout, stderr } = await run('jsonl');
    expect([code, stderr]).toEqual([0, '']);
    const kinds = recordsOf(stdout).map(({ kind }) => kind);
    expect([kinds[0], new Set(kinds)]).toEqual(['graph', new Set(['graph', 'node', 'relationship'])]);
  });

  it.each([
    ['gexf', '</gexf>'],
    ['graphml', '</graphml>'],
    ['json', ']\n}'],
    ['json-ld', ']\n}'],
    ['turtle', '.'],
    ['n-quads', '.'],
    ['ontology', '.'],
    ['shapes', '.'],
    ['cypher', ';'],
    ['grass', '}'],
    ['bloom', '}'],
  ])('writes the whole of %s to a file', async (format, end) => {
    const { code, stdout, stderr } = await run(format, '--output', at('new', format));
    expect([code, stdout, stderr]).toEqual([0, `${at('new', format)} has the graph.\n`, '']);
    expect((await readFile(at('new', format), 'utf8')).trimEnd().endsWith(end)).toBe(true);
    expect((await readdir(at('new'))).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('writes a part alike, however it is named and wherever it is asked for', async () => {
    const ids = ['Programme:reading-circle', 'Person:ida-holm'];
    const { stdout } = await run('jsonl', '--id', ...ids);
    const [, ...records] = recordsOf(stdout);
    expect(
      records
        .filter(({ kind }) => kind === 'node')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    expect(records.some(({ type, from, to }) => type === 'LED_BY' && from.id === ids[0] && to.id === ids[1])).toBe(true);
    const led = `LED_BY(${ids.join()})`;
    expect((await run('jsonl', '--id', led)).stdout).toBe(stdout);
    expect((await run('jsonl', '--query', `{ node(id: "${led}") { id } }`)).stdout).toBe(stdout);
    const { ontology, seed, createGraph } = await loadOwnArticle();
    const graph = createGraph({ store: new MemoryStore(ontology, await seed.load()) });
    const { fetch } = createHandler({ graph, baseUrl: 'https://example.org' });
    for (const [format, ...more] of [['gexf'], ['turtle', '--base-url', 'https://example.org']] as const) {
      const served = await fetch(new Request(`http://localhost/export/${format}?${ids.map((id) => `id=${id}`).join('&')}`));
      expect(await served.text()).toBe((await run(format, ...more, '--id', ...ids)).stdout);
    }
  });

  it.each([
    ['{ nothing }', 'The operation of --query cannot be answered: Cannot query field'],
    ['{ __typename }', 'The answer to --query has no ID.'],
  ])('refuses the part of %s', async (query, message) => {
    await expectRefused(message, 'jsonl', '--query', query);
  });

  it.each([
    ['#/graph?path=a', 'The address of --scene has parts that say nothing: path=a.'],
    ['https://example.org/#/graph?exp=%', 'The address of --scene has parts that say nothing: exp=%.'],
    ['types=Library,Society,Branch,Room,Collection,Programme,Person,Figure,Event,Silence,Source,ArticleSection', 'shows nothing'],
  ])('refuses the scene %s', async (address, message) => {
    await expectRefused(message, 'jsonl', '--scene', address);
  });

  it.each(['ontology', 'shapes', 'grass', 'bloom'])('has no part of %s, which tells of no thing', async (format) => {
    await expectRefused("unknown option '--id'", format, '--id', 'Person:ida-holm');
  });

  const expectRefused = async (message: string, ...args: string[]): Promise<void> => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(message)]);
  };

  it('writes both tables to a folder', async () => {
    const { code, stdout } = await run('csv', '--output', at('tables'));
    expect([code, stdout.match(/has the graph/g)?.length]).toEqual([0, 3]);
    expect(await readdir(at('tables'))).toEqual(['datapackage.json', 'nodes.csv', 'relationships.csv']);
    expect(await readFile(at('tables', 'relationships.csv'), 'utf8')).toMatch(/^\uFEFF"Source","Target","Type","Id","Label",/);
  });

  it.each(['csv', 'json'])('is told from a dataset, for which %s is not taken', async (format) => {
    const out = at('no-seed', format);
    await run(format, '--output', format === 'csv' ? out : join(out, 'graph.json'));
    const { code, stderr } = await run('jsonl', '--seed', out);
    expect([code, stderr]).toEqual([2, expect.stringContaining('holds an export, which tells a graph and is no dataset of it.')]);
  });

  it('replaces what is there only by force', async () => {
    await writeFile(at('old'), 'mine');
    const refused = await run('json', '-o', at('old'));
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('is there already')]);
    expect(await readFile(at('old'), 'utf8')).toBe('mine');
    expect((await run('json', '-o', at('old'), '--force')).code).toBe(0);
    expect(JSON.parse(await readFile(at('old'), 'utf8'))).toHaveProperty('nodes');
  });

  it('quotes passages in full where the article is given', async () => {
    const quotesOf = (text: string) =>
      recordsOf(text).flatMap(({ evidence = [] }) => evidence.map(({ passage }: { passage: unknown }) => typeof passage));
    expect(new Set(quotesOf((await run('jsonl')).stdout))).toEqual(new Set(['object']));
    const { stdout } = await run('jsonl', '--article', new URL('article.txt', FOLDER).pathname);
    expect(new Set(quotesOf(stdout))).toEqual(new Set(['string']));
  });

  it('leaves no file where Neo4j cannot be reached', async () => {
    const { code, stderr } = await run('json', '-o', at('never', 'graph.json'), '--uri', 'neo4j://127.0.0.1:1');
    expect([code, stderr]).toEqual([3, expect.stringContaining('Check NEO4J_URI')]);
    expect(await readdir(at('never'))).toEqual([]);
  });

  it('names nodes by the address that is given', async () => {
    const { stdout } = await run('json-ld', '--iri', 'https://example.org/id/');
    expect(stdout).toContain('"@id":"https://example.org/id/Library:harbour-street"');
  });

  it.each<[wrong: string, args: () => string[], error: string]>([
    ['no format', () => [], 'Usage: own export'],
    ['an unknown format', () => ['gefx'], "error: unknown command 'gefx'\n(Did you mean gexf?)"],
    [
      'two files and no folder',
      () => ['csv'],
      'csv has several files, nodes.csv, relationships.csv, datapackage.json. Choose their folder with',
    ],
    ['a folder for a file', () => ['gexf', '-o', at('tables')], 'is a folder. Name a file with --output FILE.'],
    ['a file for a folder', () => ['csv', '-o', at('old')], 'is no folder. Choose another place with --output.'],
    ['an empty name', () => ['json', '-o', ''], 'No file is named. Choose one with --output.'],
    ['another language', () => ['gexf', '-l', 'de'], 'The graph has no language de. Choose one with --language: en.'],
    ['an address without an end', () => ['json-ld', '--iri', 'https://example.org/id'], 'Write an address that ends in / or #'],
    ['a folder without data', () => ['json', '--seed', at('none')], 'There is no folder'],
  ])('says what to do about %s', async (_, args, error) => {
    await mkdir(at('tables'), { recursive: true });
    await writeFile(at('old'), 'mine');
    const { code, stderr } = await run(...args());
    expect([code, stderr]).toEqual([2, expect.stringContaining(error)]);
  });
});
