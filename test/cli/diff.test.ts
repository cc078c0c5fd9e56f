import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCli } from '../../packages/evidence-graph/src/cli/create-cli.js';
import { compare, type Told } from '../../packages/evidence-graph/src/cli/diff/compare.js';
import { type RunningServer, serve } from '../../packages/evidence-graph/src/http/serve.js';
import { FOLDER, loadOwnArticle } from '../own-article/own-article.js';
import { ownArticleGraph } from '../support/other-graphs.js';
import { runIn } from './run-cli.js';

describe('diff', () => {
  const old = fileURLToPath(new URL('seed', FOLDER));
  let folder: string;
  let server: RunningServer;
  let run: (...args: string[]) => ReturnType<typeof runIn>;
  const at = (...path: string[]): string => join(folder, ...path);
  const edit = async (file: string, from: string, to: string): Promise<void> => {
    const text = await readFile(at('seed', file), 'utf8');
    expect(text).toContain(from);
    await writeFile(at('seed', file), text.replace(from, to));
  };
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'diff-'));
    const cli = createCli({ name: 'own', description: 'An own article.', version: '1.0.0', ...(await loadOwnArticle()) });
    run = (...args) => runIn(cli, args);
    await cp(old, at('seed'), { recursive: true });
    await edit('graph.yaml', 'main: { name: Main Branch, daysOpen: 6,', 'main: { name: Main House, daysOpen: 5,');
    await edit('graph.yaml', 'Room:\n', 'Room:\n  attic: { name: Attic, evidence: [roof] }\n');
    await edit('evidence.yaml', 'mended: { section: p4, start: 1074,', 'mended: { section: p4, start: 1075,');
    for (const format of ['csv', 'jsonl', 'json']) expect((await run('export', format, '-o', at(format))).code).toBe(0);
    server = await serve({ graph: await ownArticleGraph(), port: 0 });
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it('tells what was added, changed and moved', async () => {
    const { code, stdout } = await run('diff', old, at('seed'));
    const lines = stdout.split('\n');
    expect([code, lines[2]]).toEqual([1, '1 added, 0 removed, 1 changed, 2 moved']);
    expect(lines).toEqual(
      expect.arrayContaining([
        '+ Room:attic',
        '~ Branch:main',
        '    name: {"en":"Main Branch"} → {"en":"Main House"}',
        '    properties.daysOpen: 6 → 5',
        '> Figure:things-mended',
      ]),
    );
    expect((await run('diff', at('seed'), old)).stdout).toContain('0 added, 1 removed, 1 changed, 2 moved');
  });

  it.each<[what: string, place: () => string]>([
    ['its own folder', () => old],
    ['its export as JSON Lines', () => at('jsonl')],
    ['its export as JSON', () => at('json')],
    ['its export as CSV', () => at('csv')],
    ['a server of it', () => `http://127.0.0.1:${server.port}/`],
  ])('finds that a dataset is the same as %s, by hash', async (_, place) => {
    const { code, stdout } = await run('diff', old, place(), '--format', 'json');
    const { before, after, difference } = JSON.parse(stdout);
    expect(code).toBe(0);
    expect(before.hash).toMatch(/^[0-9a-f]{64}$/);
    expect([after.hash, after.size]).toEqual([before.hash, before.size]);
    expect(difference).toEqual({ added: [], removed: [], changed: [], moved: [] });
  });

  it('sends a password and writes none', async () => {
    const { code, stdout } = await run('diff', old, `http://me:secret@127.0.0.1:${server.port}/`);
    expect([code, stdout]).toEqual([0, expect.stringContaining(`+ http://127.0.0.1:${server.port}: `)]);
    expect(stdout).not.toContain('secret');
  });

  it('tells properties that are named as something else', () => {
    const node = (type: string) => ({
      id: 'Room:attic',
      type: 'Room',
      name: { en: 'Attic' },
      properties: { type },
      qualifiers: [],
      evidence: [],
    });
    const told = (type: string): Told => new Map([['Room:attic', node(type)]]);
    expect(compare(told('dark'), told('light')).changed).toEqual([
      { id: 'Room:attic', values: [{ name: 'properties.type', before: 'dark', after: 'light' }] },
    ]);
  });

  it('tells the version of each dataset', async () => {
    await cp(old, at('versioned'), { recursive: true });
    await writeFile(at('versioned', 'datapackage.json'), '{ "version": "1.2.0" }');
    await run('export', 'jsonl', '--seed', at('versioned'), '-o', at('versioned.jsonl'));
    for (const place of [at('versioned'), at('versioned.jsonl')]) {
      const { code, stdout } = await run('diff', old, place, '--format', 'json');
      const { before, after } = JSON.parse(stdout);
      expect([code, before.version, after.version, after.hash]).toEqual([0, null, '1.2.0', before.hash]);
    }
  });

  it('is written as a section of a changelog', async () => {
    const { stdout } = await run('diff', old, at('seed'), '--format', 'changelog');
    expect(stdout).toMatch(/^## Data [0-9a-f]{12}\n\n### Added\n\n- `Room:attic`\n/);
    expect(stdout).toContain('- `Branch:main`: name: {"en":"Main Branch"} → {"en":"Main House"}; properties.daysOpen: 6 → 5\n');
    expect((await run('diff', old, old, '--format', 'changelog')).stdout).toContain('Nothing changed.');
  });

  it.each<[what: string, place: () => string, code: number, error: string]>([
    ['no such place', () => at('none'), 2, 'There is no '],
    ['another file', () => join(old, 'graph.yaml'), 2, 'is no export of a graph'],
    ['half an export', () => at('half'), 2, 'is no export of a graph'],
    ['a server that is none', () => 'http://127.0.0.1:1', 3, 'does not answer'],
    ['another server', () => `http://127.0.0.1:${server.port}/graphql`, 2, 'answers with 404'],
    ['a dataset with faults', () => at('faulty'), 2, 'and none of it is used'],
    ['a malformed address', () => 'http://me:secret@:x', 2, 'is malformed'],
    ['an address with a password', () => 'http://me:secret@127.0.0.1:1/graph', 3, 'http://127.0.0.1:1 does not answer'],
  ])('says what is wrong with %s', async (_, place, code, error) => {
    const text = await readFile(at('jsonl'), 'utf8');
    await writeFile(at('half'), text.slice(0, text.length / 2));
    await cp(old, at('faulty'), { recursive: true });
    await writeFile(at('faulty', 'graph.yaml'), 'Room: { attic: { nam: Attic } }');
    const result = await run('diff', old, place());
    expect([result.code, result.stderr]).toEqual([code, expect.stringContaining(error)]);
    expect(result.stderr).not.toContain('secret');
  });
});
