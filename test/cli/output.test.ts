// These tests run the built command: run `npm run build` first.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { mainFile, startCli } from './run-cli.js';

vi.setConfig({ testTimeout: 90_000 }); // each starts several processes

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a line of Bash in which `graph` is the command; the code is that of the command itself. */
const shell = (line: string): Promise<Ended> =>
  new Promise((resolve) => {
    const script = `graph() { ${JSON.stringify(process.execPath)} ${JSON.stringify(mainFile)} "$@"; }; ${line}; exit \${PIPESTATUS[0]}`;
    const env = { PATH: process.env.PATH };
    execFile('bash', ['-c', script], { env, timeout: 60_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, stdout, stderr });
    });
  });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'output-'));
  await mkdir(join(folder, 'seed'));
  await writeFile(join(folder, 'seed/a.yaml'), 'Person: { a: {} }\n');
});
afterAll(() => rm(folder, { recursive: true }));

/** Of each way to print: an answer, errors, lists, tables and help; of a seed that is soon read. */
const commands = ["query '{ __typename }'", "query '{ nothing }'", 'query --list-examples', 'verify --seed seed', '--help'];

describe.skipIf(!existsSync('/dev/full'))('output that cannot be written', () => {
  for (const command of [...commands, 'export site --force --output site', 'serve --port 0']) {
    it(`ends ${command} with a line and exit code 1`, async () => {
      const { code, stderr } = await shell(`cd ${folder}; graph ${command} > /dev/full`);
      expect(code).toBe(1);
      expect(stderr).toContain('error: The output cannot be written: there is no space left. Send it to another place.\n');
      expect(stderr).not.toMatch(/\n {4}at /);
    });
  }

  it('does not keep a command from its work where it is only what is said', async () => {
    const { code, stdout } = await shell("graph query '{ nothing }' 2> /dev/full");
    expect([code, JSON.parse(stdout).errors.length]).toEqual([1, 1]);
  });
});

describe('a reader that has seen enough', () => {
  it.each([
    ['true', "query '{ __typename }'"],
    ['true', '--help'],
    ['head -1', 'query --list-examples'],
    ['head -1', 'verify --seed seed'],
  ])('is no fault: %s after %s', async (reader, command) => {
    const { code, stderr } = await shell(`cd ${folder}; graph ${command} | ${reader}`);
    expect(code).toBeLessThanOrEqual(1);
    expect(stderr).not.toMatch(/EPIPE|cannot be written|\n {4}at /);
  });
});

describe('a server that nobody reads', () => {
  it.each([['stdout'], ['stdout', 'stderr']] as const)('serves on without %s', async (...streams) => {
    const port = await freePort();
    const child = startCli(['serve', '--port', String(port)]);
    for (const stream of streams) child[stream]?.destroy();
    const address = `http://127.0.0.1:${port}`;
    await vi.waitFor(() => fetch(`${address}/health`), { timeout: 60_000, interval: 100 });
    child.kill('SIGTERM'); // it says that it closes
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
