import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command: the tests that use it need `npm run build` first. */
export const mainFile = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface CliOptions {
  readonly env?: Record<string, string>;
  readonly input?: string;
}

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command without anything from the tests' own environment that it reads. */
export function startCli(args: readonly string[], { env = {} }: CliOptions = {}): ChildProcess {
  const rest = Object.entries(process.env).filter(([name]) => !/^(PORT|HOST|ARTICLE_FILE|FORCE_COLOR|NEO4J_.*)$/.test(name));
  return spawn(process.execPath, [mainFile, ...args], { env: { ...Object.fromEntries(rest), ...env }, stdio: 'pipe' });
}

/** Runs the command to its end. */
export function runCli(args: readonly string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  let stdout = '';
  let stderr = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  child.stdin?.end(options.input ?? '');
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
