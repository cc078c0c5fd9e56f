import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from './run-cli.js';

describe('doctor', () => {
  it('says that all is well where it is', async () => {
    const { code, stdout } = await runCli(['doctor', '--port', '0']);
    expect([code, stdout.match(/^ok/gm)?.length, stdout.includes('FAIL')]).toEqual([0, 5, false]);
    expect(stdout).toContain('NEO4J_URI is not set');
  });

  it('names every fault with what mends it, as JSON too', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const args = ['doctor', '--port', String(port), '--uri', 'bolt://127.0.0.1:1', '--json'];
    const { code, stdout } = await runCli(args);
    server.close();
    const { ok, findings } = JSON.parse(stdout) as { ok: boolean; findings: { check: string; ok: boolean; found: string }[] };
    expect([code, ok, findings.filter((each) => !each.ok).map(({ check }) => check)]).toEqual([1, false, ['port', 'Neo4j']]);
    expect(findings.at(-2)?.found).toContain('choose another with --port or PORT');
    expect(findings.at(-1)?.found).toContain('Check NEO4J_URI');
  });
});

describe('a configuration', () => {
  it('is refused with every fault at once', async () => {
    const { code, stderr } = await runCli(['serve', '--kept-answers', 'many', '--cors-origin', '*'], {
      env: { PORT: 'x', GRAPH_MAX_REQUESTS: '0', NEO4J_URI: 'neo4j://user:secret@host' },
    });
    expect(code).toBe(2);
    for (const part of ['--kept-answers', '--cors-origin', 'or PORT', 'or GRAPH_MAX_REQUESTS', 'holds a user or a password']) {
      expect(stderr).toContain(part);
    }
    expect(stderr).not.toContain('secret');
  });
});

describe('trusted documents', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trusted-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each([
    ['a file that is not there', undefined, 'cannot be read'],
    ['no JSON', '{', 'is no list of trusted documents'],
    ['texts that are none', '{"a": 1}', 'is no list of trusted documents'],
    ['texts that are no GraphQL', '{"a": "hello"}', 'has a text that is no GraphQL: "hello"'],
    ['operations without a text', '{"operations": [{"id": "a"}]}', 'is no list of trusted documents'],
  ])('are refused of %s', async (_, text, message) => {
    const file = join(folder, `${message.length}-${text?.length}.json`);
    if (text !== undefined) await writeFile(file, text);
    const { code, stderr } = await runCli(['serve', '--port', '0', '--trusted-documents', file]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});
