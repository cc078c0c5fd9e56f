import { type ChildProcess, spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { type Cli, createCli } from '../../packages/evidence-graph/src/cli/create-cli.js';
import { cliOptions } from '../../src/cli/options.js';
import { rememberingGraphs } from './remembering-graph.js';
import { rememberingSeed } from './remembering-seed.js';

const cli = createCli({
  ...cliOptions,
  seed: rememberingSeed(cliOptions.seed),
  createGraph: rememberingGraphs(cliOptions.createGraph),
});

/** The built command: the tests that start it need `npm run build` first. */
export const mainFile = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface CliOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly input?: string;
}

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The tests' own environment without what the command reads of it. */
const environment = (env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PORT|HOST|ARTICLE_FILE|FORCE_COLOR|(NEO4J|GRAPH)_.*)$/.test(name)),
  ),
  ...env,
});

/** Runs a command line to its end in this process, which has loaded it once; one at a time. */
export const runCli = (args: readonly string[], options: CliOptions = {}): Promise<CliResult> => runIn(cli, args, options);

/** As {@link runCli}, of another graph. */
export async function runIn(of: Cli, args: readonly string[], { env, input = '' }: CliOptions = {}): Promise<CliResult> {
  const own = { env: process.env, exitCode: process.exitCode };
  const stdout = captured(process.stdout);
  const stderr = captured(process.stderr);
  const stdin = Object.getOwnPropertyDescriptor(process, 'stdin') ?? {};
  Object.defineProperty(process, 'stdin', { value: Readable.from([Buffer.from(input)]), configurable: true });
  process.env = environment(env);
  process.exitCode = undefined;
  try {
    return { code: await of.run(args), stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    Object.assign(process, own);
    for (const each of [stdout, stderr]) each.release();
    Object.defineProperty(process, 'stdin', stdin);
  }
}

/** Keeps what is written to a stream of this process from it. */
function captured(stream: NodeJS.WriteStream): { text(): string; release(): void } {
  const write = vi.spyOn(stream, 'write').mockReturnValue(true);
  return { text: () => write.mock.calls.map(([chunk]) => String(chunk)).join(''), release: () => write.mockRestore() };
}

/** Starts the built command. */
export const startCli = (args: readonly string[], { env }: CliOptions = {}): ChildProcess =>
  spawn(process.execPath, [mainFile, ...args], { env: environment(env), stdio: 'pipe' });

/** Runs the built command to its end, where the process is what is tested. */
export function runBuilt(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  child.stdin?.end(options.input ?? '');
  return endOf(child);
}

/** All that a running command prints, and the code with which it ends. */
export function endOf(child: ChildProcess): Promise<CliResult> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** The first line that a running command prints. */
export function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.stdout?.setEncoding('utf8').once('data', (text: string) => resolve(text.split('\n')[0] as string));
    child.once('close', () => reject(new Error('The command ended without a line.')));
  });
}
