import { execFile, spawn } from 'node:child_process';
import { cp, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Seed } from '../../packages/evidence-graph/src/dataset/seed.js';
import type { Graph, GraphOptions } from '../../packages/evidence-graph/src/graph/create-graph.js';
import type { Ontology } from '../../packages/evidence-graph/src/ontology/ontology.js';

const ROOT = new URL('../../', import.meta.url);
export const FOLDER = new URL('examples/own-article/', ROOT);

interface OwnArticle {
  readonly ontology: Ontology;
  readonly seed: Seed;
  createGraph(options: Pick<GraphOptions, 'store' | 'article'>): Graph;
}

/** The example as those who import it have it. */
export const loadOwnArticle = async (): Promise<OwnArticle> => import(new URL('graph.mjs', FOLDER).href);

/** A copy of the example, with the packages of this repository. */
export async function copyOwnArticle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'own-article-'));
  await cp(FOLDER, folder, { recursive: true });
  await symlink(fileURLToPath(new URL('node_modules', ROOT)), join(folder, 'node_modules'));
  return folder;
}

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** This process's environment without what commands read of it. */
export const environment = (env: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PORT|HOST|ARTICLE_FILE|FORCE_COLOR|NEO4J_.*)$/.test(name)),
  ),
  ...env,
});

/** Runs a line of a shell to its end. */
export const runLine = (line: string, cwd: string, env: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  new Promise((resolve) => {
    execFile('bash', ['-c', line], { cwd, env: environment(env) }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });

/** Runs a line that serves, and asks the server while it runs. */
export async function whileServed<T>(line: string, cwd: string, ask: (url: string) => Promise<T>): Promise<T> {
  const server = spawn('bash', ['-c', `exec ${line} --port 0`], { cwd, env: environment(), stdio: 'pipe' });
  try {
    const url = await new Promise<string>((resolve, reject) => {
      server.stdout.setEncoding('utf8').on('data', (text: string) => resolve(text.split('\n')[0] as string));
      server.once('close', (code) => reject(new Error(`It ended with ${code}`)));
    });
    return await ask(url);
  } finally {
    server.kill();
  }
}
