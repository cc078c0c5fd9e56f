import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
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

export interface InstallOptions {
  /** The folder of the Node that runs npm. @default this one */
  readonly node?: string | undefined;
  /** Whether engines that do not fit are refused. @default false */
  readonly isStrict?: boolean;
}

/** An empty project with these packages installed by npm. */
export async function installIn(packages: readonly string[], options: InstallOptions = {}): Promise<Installation> {
  const { node, isStrict = false } = options;
  const folder = await emptyProject();
  const command = ['install', '--no-audit', '--no-fund', '--prefer-offline', `--engine-strict=${isStrict}`, ...packages];
  return { folder, said: await saidBy('npm', command, folder, node) };
}

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

/** The first JavaScript of a package's README. */
export async function firstSample(name: string): Promise<string> {
  const text = await readFile(join(PACKAGES[name] ?? '', 'README.md'), 'utf8');
  return /^```js\n([\s\S]*?)^```/m.exec(text)?.[1] ?? '';
}
