// Runs what `npm run build` has made in each host, as others would: it needs npm's registry.
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { operations } from './host-operations.js';
import { ALL_HOSTS, type Answer, type Ask, asking, ESBUILT, type Host, handlers, hosts, Programs } from './hosts.js';
import { ROOT, run } from './install.js';
import { workerIn } from './worker.js';

const folder = inject('equipped');
/** What `serve` answers to each operation. */
const served: Record<string, Answer> = {};
const programs = new Programs();

beforeAll(async () => {
  await cp(join(ROOT, 'examples/hosts'), folder, { recursive: true });
  const command = join(folder, 'node_modules/delegate-election-graph/dist/cli/main.js');
  const ask = asking(await programs.start(process.execPath, [command, 'serve'], folder, '/graphql'));
  for (const [name, operation] of Object.entries(operations)) served[name] = await ask(operation);
}, 300_000);

afterAll(() => programs.stop());

/** The answers of a host to all operations are those of `serve`. */
async function expectSame(ask: Ask): Promise<void> {
  for (const [name, operation] of Object.entries(operations)) {
    expect([name, await ask(operation)]).toEqual([name, served[name]]);
  }
}

/** The chart of a figure, as PNG and as SVG. */
async function pictures(url: string): Promise<[png: Response, svg: Response]> {
  const figure = url.replace(/graphql$/, 'id/Observation:women-count');
  return [await fetch(`${figure}.png`), await fetch(`${figure}.svg`)];
}

async function opened({ file, path, commands }: Host): Promise<string> {
  if (!commands) return programs.start(process.execPath, [file], folder, path);
  const cwd = join(folder, file);
  await run(process.execPath, [...commands.build], { cwd, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' } });
  return programs.start(process.execPath, commands.start, cwd, path);
}

describe('what hosts are asked', () => {
  it('has citations, an error and a limit', () => {
    expect(Object.keys(operations)).toHaveLength(10);
    const answers = Object.values(served);
    expect(answers.filter(({ extensions }) => Object.hasOwn(extensions as object, 'citations'))).toHaveLength(1);
    expect(answers.flatMap(({ errors }) => errors.map(([, code]) => code))).toEqual(['BAD_USER_INPUT', 'COST_LIMIT_EXCEEDED']);
    expect(answers.filter(({ errors, data }) => errors.length > 0 || data !== null)).toHaveLength(10);
  });
});

describe.each(Object.entries(hosts))('%s', (name, host) => {
  let url: string;
  beforeAll(async () => {
    url = await opened(host);
  }, 240_000);

  it('answers as serve does', () => expectSame(asking(url)));

  it.runIf(name in handlers)('has the limits of serve, and its probes', async () => {
    const { errors } = await asking(url)({ query: `{ ${'a'.repeat(10)} ${'{ a '.repeat(120)}${'}'.repeat(120)} }` });
    expect(errors.map(([, code]) => code)).toEqual(['LIMIT_EXCEEDED']);
    const probe = await fetch(url.replace(/graphql$/, 'ready'));
    expect([probe.status, await probe.json()]).toEqual([200, { status: 'ready' }]);
  });

  it.runIf(host.commands && name in handlers)('draws PNG with what is installed beside it', async () => {
    const types = (await pictures(url)).map(({ status, headers }) => [status, headers.get('content-type')]);
    expect(types).toEqual([
      [200, 'image/png'],
      [200, 'image/svg+xml'],
    ]);
  });

  it.runIf(name === 'schema stitching')('answers the graph beside fields of its own', async () => {
    const { data } = await asking(url)({ query: '{ hello electionUnits(first: 1) { totalCount } }' });
    expect(data).toEqual({ hello: 'hello', electionUnits: { totalCount: 38 } });
  });
});

describe('a bundle without what is installed', () => {
  it('says what it does not find, and answers all else', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'bundle-'));
    await cp(join(folder, ESBUILT), join(elsewhere, 'server.cjs'));
    const url = await programs.start(process.execPath, ['server.cjs'], elsewhere, '/graphql');
    const [png, svg] = await pictures(url);
    const error = { message: expect.stringContaining('resvg'), extensions: { code: 'NOT_INSTALLED' } };
    expect([png.status, await png.json()]).toEqual([501, { errors: [error] }]);
    expect(svg.status).toBe(200);
    await expectSame(asking(url));
  });
});

describe.runIf(ALL_HOSTS)('a subgraph of Apollo Federation', () => {
  it('composes with another that adds to its types', async () => {
    await cp(join(ROOT, 'test/packages/compose.mjs'), join(folder, 'compose.mjs'));
    const { stdout } = await run(process.execPath, ['compose.mjs'], { cwd: folder });
    expect(JSON.parse(stdout)).toEqual({ errors: [], has: ['Person.note', 'ElectionUnit.seats', 'Procedure.stages'] });
  }, 60_000);
});

describe('a worker', () => {
  it('answers as serve does, without anything of Node', async () => {
    const { imports, fetch: fetched } = await workerIn(folder);
    expect(imports).toEqual([]);
    await expectSame(asking('http://worker.example/graphql', fetched));
  }, 60_000);
});
