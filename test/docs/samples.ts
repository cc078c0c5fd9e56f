import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { runCli } from '../cli/run-cli.js';

export const ROOT = new URL('../../', import.meta.url);
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'packages/evidence-graph/README.md',
  ...readdirSync(new URL('docs/', ROOT))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
/** What the project's own check runs by itself, or needs what is not there for tests. */
const RUN_ELSEWHERE =
  /^(npm (install|ci|start|test)\b|npm run (--silent )?(bench|lint|format|check:|build|schema|locate)|git |docker |export |read )/;

const run = promisify(execFile);

/** As npx runs the command of this package; npx itself looks for it longer than it works, and would build the package first. */
const NPX = 'npx() { test "$1" = delegate-graph && shift && node dist/cli/main.js "$@"; }';
/** Prints what the command is given, each behind a zero byte. */
const ARGUMENTS = 'npx() { test "$1" = delegate-graph && shift && printf "\\0%s" "$@"; }';
/** A command alone, whose output goes nowhere else: what it is given is left to the shell, and it runs in this process. */
const isAlone = (line: string): boolean => /^npx delegate-graph ([^|&;<>'"]|'[^']*'|"[^"]*")*$/.test(line);

/** Runs a line of a shell sample; gives what it prints. Other lines than the command alone run what the build has made. */
export async function printedBy(line: string, env: NodeJS.ProcessEnv): Promise<string> {
  const inShell = async (npx: string) => (await run('bash', ['-c', `${npx}\n${line}`], { cwd: ROOT, env })).stdout;
  if (!isAlone(line)) return (await inShell(NPX)).trim();
  const [, ...given] = (await inShell(ARGUMENTS)).split('\0');
  const { code, stdout, stderr } = await runCli(given, { env });
  if (code !== 0) throw new Error(`${line} ended with ${code}: ${stderr}`);
  return stdout.trim();
}

export interface Sample {
  readonly where: string;
  readonly language: string;
  readonly code: string;
  /** Whether it reads from Neo4j or writes to it. */
  readonly needsNeo4j: boolean;
}

export const textOfDocument = (document: string): string => readFileSync(new URL(document, ROOT), 'utf8');

/** The code samples of one document, by its path. */
export const samplesOf = (document: string): Sample[] => {
  const text = textOfDocument(document);
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].map(({ index, 1: language = '', 2: code = '' }) => ({
    where: `${document}:${text.slice(0, index).split('\n').length}`,
    language,
    code,
    needsNeo4j: /NEO4J_URI|^cypher$/m.test(`${language}\n${code}`),
  }));
};

const samples: Sample[] = DOCUMENTS.flatMap(samplesOf);

/** The code samples of the documents in one language. */
export const samplesIn = (language: string, needsNeo4j: boolean): Sample[] =>
  samples.filter((sample) => sample.language === language && sample.needsNeo4j === needsNeo4j);

/** The lines of shell samples that are run as commands. */
export const commandsOf = (shell: readonly Sample[]): { where: string; line: string }[] =>
  shell.flatMap(({ where, code }) => {
    const lines = code.split('\n').filter((line) => line.trim() !== '' && !RUN_ELSEWHERE.test(line));
    return lines.map((line) => ({ where, line }));
  });
