import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A host of the graph in `examples/hosts`. */
export interface Host {
  readonly file: string;
  /** The path of operations. */
  readonly path: string;
  /** What is installed for it beside the graph. */
  readonly needs: readonly string[];
  /** How it is built and started where it is no program by itself. */
  readonly commands?: { readonly build: readonly string[]; readonly start: readonly string[] };
}

/** The server that esbuild makes of its program and of all that this imports. */
export const ESBUILT = 'bundle/server.cjs';
const esbuild = `require('esbuild').buildSync({ entryPoints: ['bundled.mjs'], bundle: true, platform: 'node', outfile: '${ESBUILT}' })`;

/** What the graph answers by `createHandler`, which has its limits, too. */
export const handlers: Readonly<Record<string, Host>> = {
  'node:http under a path': { file: 'node-http.mjs', path: '/graph/graphql', needs: [] },
  'Express 5': { file: 'express.mjs', path: '/graph/graphql', needs: ['express@5'] },
  'Fastify 5': { file: 'fastify.mjs', path: '/graph/graphql', needs: ['fastify@5'] },
  Hono: { file: 'hono.mjs', path: '/graph/graphql', needs: ['hono@4', '@hono/node-server@2'] },
  'a bundle of esbuild': {
    file: '.',
    path: '/graphql',
    needs: ['esbuild@0'],
    commands: { build: ['--eval', esbuild], start: [ESBUILT] },
  },
  'Apollo Federation': { file: 'federation.mjs', path: '/graphql', needs: [] },
};

/** What executes the schema, or has the graph execute it, and answers by itself. */
export const executors: Readonly<Record<string, Host>> = {
  'graphql-js': { file: 'graphql-js.mjs', path: '/', needs: [] },
  'graphql-http': { file: 'graphql-http.mjs', path: '/', needs: ['graphql-http@1'] },
  'Apollo Server 5': { file: 'apollo-server.mjs', path: '/', needs: ['@apollo/server@5'] },
  Mercurius: { file: 'mercurius.mjs', path: '/graphql', needs: ['mercurius@16'] },
  'schema stitching': { file: 'stitching.mjs', path: '/graphql', needs: ['@graphql-tools/stitch@10', 'graphql-yoga@5'] },
};

/** What takes long to install or to build. */
export const slowHosts: Readonly<Record<string, Host>> = {
  NestJS: {
    file: 'nest.mjs',
    path: '/graphql',
    needs: ['core', 'common', 'platform-express', 'graphql', 'apollo']
      .map((name) => `@nestjs/${name}`)
      .concat('@apollo/server@5', '@as-integrations/express5'),
  },
  'Next.js': {
    file: 'next',
    path: '/graphql',
    needs: ['next@16', 'react@19', 'react-dom@19'],
    commands: {
      build: ['../node_modules/.bin/next', 'build'],
      start: ['../node_modules/.bin/next', 'start', '--hostname', '127.0.0.1'],
    },
  },
};

/** ALL_HOSTS=1 takes the slow ones, too. */
export const ALL_HOSTS = Boolean(process.env.ALL_HOSTS);
export const hosts: Readonly<Record<string, Host>> = { ...handlers, ...executors, ...(ALL_HOSTS ? slowHosts : {}) };
/** What is installed for them. */
export const hostsNeed: readonly string[] = [
  ...Object.values(hosts).flatMap((host) => host.needs),
  ...(ALL_HOSTS ? ['@apollo/composition@2'] : []),
];

/** The answer to an operation as far as hosts must agree: errors by what they say, whatever the host adds. */
export interface Answer {
  readonly data: unknown;
  readonly extensions: unknown;
  readonly errors: readonly (readonly [message: string, code: string])[];
}

export type Ask = (operation: { readonly query: string; readonly variables?: unknown }) => Promise<Answer>;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // a TCP server has one once it listens
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}

export type Command = readonly string[] | ((port: number) => readonly string[]);

/** Programs that listen. */
export class Programs {
  readonly #children: ChildProcess[] = [];

  /** Starts one, which is told its port by `PORT` or by its command, and waits until it answers at a path; gives the address of that. */
  async start(binary: string, commandAt: Command, cwd: string, path: string): Promise<string> {
    const port = await freePort();
    const command = typeof commandAt === 'function' ? commandAt(port) : commandAt;
    const env = { ...process.env, PORT: String(port), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
    const child = spawn(binary, command, { cwd, env, stdio: ['ignore', 'ignore', 'pipe'] });
    this.#children.push(child);
    let said = '';
    child.stderr?.on('data', (text) => {
      said += text;
    });
    const url = `http://127.0.0.1:${port}${path}`;
    while (child.exitCode === null) {
      if (await fetch(url).catch(() => undefined)) return url;
      await new Promise((resolve) => setTimeout(resolve, 50)); // between tries, until it listens
    }
    throw new Error(`${command.join(' ')} ended: ${said}`);
  }

  stop(): void {
    for (const child of this.#children.splice(0)) child.kill();
  }
}

/** Asks by POST. */
export const asking =
  (url: string, fetched: (request: Request) => Promise<Response> = fetch): Ask =>
  async (operation) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(operation) };
    return answerOf(await (await fetched(new Request(url, init))).json());
  };

export interface Sent {
  readonly data?: unknown;
  readonly extensions?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export const answerOf = ({ data, extensions, errors = [] }: Sent): Answer => ({
  data: data ?? null,
  extensions: extensions ?? {},
  errors: errors.map(({ message, extensions: { code = '' } = {} }) => [message, code]),
});
