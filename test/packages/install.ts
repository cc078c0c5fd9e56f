import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** The compiler of this project: ten times as fast as those before it. */
export const NATIVE_TSC = join(ROOT, 'node_modules/@typescript/native/bin/tsc');
/** Where each package is, by its name. */
export const PACKAGES: Readonly<Record<string, string>> = {
  'delegate-election-graph': ROOT,
  'evidence-graph': join(ROOT, 'packages/evidence-graph'),
  'evidence-graph-explorer': join(ROOT, 'packages/evidence-graph-explorer'),
};

/** Packs every package as npm would publish it. */
export async function packAll(): Promise<Readonly<Record<string, string>>> {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'));
  const pack = (cwd: string) => run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], { cwd });
  await Promise.all(Object.values(PACKAGES).map(pack));
  const files = readdirSync(folder);
  return Object.fromEntries(
    Object.keys(PACKAGES).map((name) => [
      name,
      join(folder, files.find((file) => file.startsWith(`${name}-`) && /^\d/.test(file.slice(name.length + 1))) ?? ''),
    ]),
  );
}

export interface Installation {
  readonly folder: string;
  /** What the package manager said. */
  readonly said: string;
}

/** An empty project. */
export async function emptyProject(more: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'));
  const manifest = { name: 'consumer', version: '1.0.0', license: 'MIT', private: true, type: 'module', ...more };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/** What a consumer has beside the packages. */
export const besides = (graphql: string): string[] => [`graphql@${graphql}`, '@pothos/core', 'typescript@5.9', '@types/node@20'];

export interface InstallOptions {
  /** The folder of the Node that runs npm. @default this one */
  readonly node?: string | undefined;
  /** Whether engines that do not fit are refused. @default false */
  readonly isStrict?: boolean;
}

/** An empty project with these packages installed by npm. */
export async function installIn(packages: readonly string[], options: InstallOptions = {}): Promise<Installation> {
  const folder = await emptyProject();
  return { folder, said: await npmInstall(folder, packages, options) };
}

/** A copy of a project, with these packages installed beside what it has. */
export async function installBeside(original: string, packages: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'consumer-'));
  await run('cp', ['-a', `${original}/.`, folder]);
  if (packages.length > 0) await npmInstall(folder, packages);
  return folder;
}

/** What npm says of what is installed, run by another Node, where engines that do not fit are refused. */
export const installAgain = (folder: string, node: string | undefined): Promise<string> =>
  npmInstall(folder, [], { node, isStrict: true });

const npmInstall = (
  folder: string,
  packages: readonly string[],
  { node, isStrict = false }: InstallOptions = {},
): Promise<string> =>
  saidBy(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefer-offline', `--engine-strict=${isStrict}`, ...packages],
    folder,
    node,
  );

/** The same by a package manager that is itself a file; it takes what is not published yet from where it is packed. */
export async function installBy(
  manager: string,
  packed: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): Promise<Installation> {
  const files = Object.fromEntries(Object.entries(packed).map(([name, path]) => [name, `file:${path}`]));
  const dependencies = { ...files, ...others };
  const folder = await emptyProject({ dependencies, pnpm: { overrides: files }, resolutions: files });
  return { folder, said: await saidBy(process.execPath, [manager, 'install'], folder) };
}

async function saidBy(program: string, command: readonly string[], cwd: string, node?: string): Promise<string> {
  const env = { ...process.env, YARN_NODE_LINKER: 'node-modules', YARN_ENABLE_IMMUTABLE_INSTALLS: 'false' };
  const { stdout, stderr } = await run(program, command, { cwd, env: withNode(node, env) });
  return stdout + stderr;
}

/** An environment in which `node` is the one of a folder. */
export const withNode = (node: string | undefined, env: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv =>
  node ? { ...env, PATH: `${node}:${env.PATH}` } : env;

/** Programs that npm's registry has, in a folder of their own; only their files are taken, and nothing of theirs runs. */
export async function programsOf(packages: readonly string[]): Promise<string> {
  const folder = await emptyProject();
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts', ...packages], { cwd: folder });
  return join(folder, 'node_modules');
}

export async function exportsOf(name: string): Promise<string[]> {
  const { default: manifest } = await import(join(PACKAGES[name] ?? '', 'package.json'), { with: { type: 'json' } });
  return Object.keys(manifest.exports);
}

/** Whether an entry is imported, and not read as a file. */
export const isModule = (entry: string): boolean => !/\.(?:json|graphql|ttf)$/.test(entry);

/** The first JavaScript of a package's README. */
export async function firstSample(name: string): Promise<string> {
  const text = await readFile(join(PACKAGES[name] ?? '', 'README.md'), 'utf8');
  return /^```js\n([\s\S]*?)^```/m.exec(text)?.[1] ?? '';
}
