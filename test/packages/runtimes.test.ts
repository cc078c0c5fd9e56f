// Runs the worker of the examples in runtimes other than Node, which npm's registry has as programs; `npm run check:runtimes` alone takes them.
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectedAnswers, operations } from './host-operations.js';
import { asking, type Command, Programs } from './hosts.js';
import { installBeside, programsOf, ROOT } from './install.js';
import { bundledWorker } from './worker.js';

interface Runtime {
  readonly package: string;
  /** The program's file in its package. */
  readonly file: string;
  readonly command: Command;
}

const runtimes: Readonly<Record<string, Runtime>> = {
  workerd: {
    package: '@cloudflare/workerd-linux-64@1',
    file: 'bin/workerd',
    command: (port) => ['serve', 'workerd.capnp', '--socket-addr', `http=127.0.0.1:${port}`],
  },
  Deno: {
    package: '@deno/linux-x64-glibc@2',
    file: 'deno',
    command: (port) => ['serve', '--allow-env=NODE_ENV', '--host', '127.0.0.1', '--port', String(port), 'worker.mjs'],
  },
  Bun: { package: '@oven/bun-linux-x64@1', file: 'bin/bun', command: ['worker.mjs'] },
};

/** One module, without any of Node's. */
const WORKERD = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "graph", worker = (
    modules = [(name = "worker", esModule = embed "bundled.mjs")],
    compatibilityDate = "2026-01-01",
  ))],
  sockets = [(name = "http", service = "graph")],
);
`;

describe.runIf(process.env.RUNTIMES)('a worker', () => {
  const programs = new Programs();
  let folder: string;
  let downloaded: string;
  beforeAll(async () => {
    [folder, downloaded] = await Promise.all([
      installBeside(inject('installed').folder, []),
      programsOf(Object.values(runtimes).map((runtime) => runtime.package)),
    ]);
    await cp(join(ROOT, 'examples/hosts/worker.mjs'), join(folder, 'worker.mjs'));
    const { code } = await bundledWorker(folder, 'es');
    await writeFile(join(folder, 'bundled.mjs'), code);
    await writeFile(join(folder, 'workerd.capnp'), WORKERD);
  }, 400_000);
  afterAll(() => programs.stop());

  it.each(Object.entries(runtimes))('answers as the graph does in %s', async (_, { package: name, file, command }) => {
    const program = join(downloaded, name.slice(0, name.lastIndexOf('@')), file);
    const ask = asking(await programs.start(program, command, folder, '/graphql'));
    const expected = await expectedAnswers();
    for (const [each, operation] of Object.entries(operations))
      expect([each, await ask(operation)]).toEqual([each, expected[each]]);
  });
});
