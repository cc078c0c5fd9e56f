import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build, createServer } from 'vite';
import { type FileServer, serveFiles } from '../browser/support/file-server.js';
import { Programs } from './hosts.js';
import { run } from './install.js';

/** A project that has the packages installed, with a page that shows the component of the documents. */
export interface Project {
  readonly folder: string;
  /** What the page asks for under `/data/`. */
  readonly data: string;
  /** Where React 18 is installed; the project itself has React 19. */
  readonly react18: string;
}

export interface Opened {
  readonly url: string;
  close(): Promise<void> | void;
}

/** ALL_BUNDLERS=1 takes the slow ones, too. */
export const ALL_BUNDLERS = Boolean(process.env.ALL_BUNDLERS);
/** What is installed for them. */
export const bundlersNeed: readonly string[] = [
  ...['esbuild@0', 'webpack@5', 'react@19', 'react-dom@19', '@types/react@19', 'preact', 'solid-js@1'],
  ...(ALL_BUNDLERS ? ['next@16'] : []),
];

const main = `
  import { createElement } from 'react';
  import { createRoot } from 'react-dom/client';
  import { Explorer } from './explorer.mjs';
  createRoot(document.getElementById('root')).render(createElement(Explorer));
`;
const page = (script: string): string =>
  `<!doctype html><html lang="en"><head><title>Host</title><link rel="icon" href="data:,"></head><body><div id="root"></div>${script}</body></html>`;
const layout = `
  import { createElement } from 'react';
  const icon = createElement('link', { rel: 'icon', href: 'data:,' });
  export default ({ children }) => createElement('html', { lang: 'en' }, createElement('head', {}, icon), createElement('body', {}, children));
`;

/** Writes the page into a project; `sample` is what the documents have as a component. */
export async function writePage({ folder, data }: Project, sample: string): Promise<void> {
  await writeFile(join(folder, 'sample.jsx'), sample);
  await esbuild(folder, 'sample.jsx', '--jsx=automatic', '--outfile=explorer.mjs');
  await writeFile(join(folder, 'main.mjs'), main);
  await writeFile(join(folder, 'index.html'), page('<script type="module" src="./main.mjs"></script>'));
  const app = join(folder, 'next/app');
  await mkdir(app, { recursive: true });
  await cp(data, join(folder, 'next/public/data'), { recursive: true });
  await cp(join(folder, 'explorer.mjs'), join(app, 'explorer.mjs'));
  await writeFile(join(app, 'layout.jsx'), layout);
  await writeFile(join(app, 'page.jsx'), `'use client';\nexport { Explorer as default } from './explorer.mjs';`);
}

type Bundler = (project: Project) => Promise<Opened>;

export const bundlers: Readonly<Record<string, Bundler>> = {
  async Vite(project) {
    const { folder } = project;
    await build({
      root: folder,
      configFile: false,
      logLevel: 'error',
      build: { outDir: join(folder, 'by-vite'), minify: false },
    });
    return served(project, 'by-vite');
  },
  async 'esbuild with React 18'(project) {
    const entries = ['main=main.mjs', 'page-worker=node_modules/delegate-election-graph/dist/explorer/assets/page-worker.js'];
    const aliases = ['react', 'react-dom'].map((name) => `--alias:${name}=${join(project.react18, name)}`);
    await esbuild(project.folder, ...entries, ...aliases, '--bundle', '--format=esm', '--splitting', '--outdir=by-esbuild');
    await writeFile(join(project.folder, 'by-esbuild/index.html'), page('<script type="module" src="./main.js"></script>'));
    return served(project, 'by-esbuild');
  },
  async webpack(project) {
    const webpack = createRequire(join(project.folder, 'package.json'))('webpack');
    const output = { path: join(project.folder, 'by-webpack') };
    // to make it small takes a minute, and changes no address
    const options = {
      context: project.folder,
      entry: './main.mjs',
      performance: false,
      mode: 'production',
      optimization: { minimize: false },
      output,
    };
    const stats = await promisify(webpack)(options);
    if (stats.hasErrors() || stats.hasWarnings()) throw new Error(stats.toString('errors-warnings'));
    await writeFile(join(project.folder, 'by-webpack/index.html'), page('<script defer src="./main.js"></script>'));
    return served(project, 'by-webpack');
  },
};

/** What takes long to install or to build. */
export const slowBundlers: Readonly<Record<string, Bundler>> = {
  async 'the server of Vite'({ folder, data }) {
    const server = await createServer({
      root: folder,
      configFile: false,
      logLevel: 'error',
      publicDir: data.replace(/data$/, ''),
      server: { port: 0, host: '127.0.0.1' },
    });
    await server.listen();
    return { url: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
  },
  'Next.js with Turbopack': next('--turbopack'),
  'Next.js with webpack': next('--webpack'),
};

function next(flag: string): Bundler {
  return async ({ folder }) => {
    const cwd = join(folder, 'next');
    const command = '../node_modules/.bin/next';
    const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
    await run(process.execPath, [command, 'build', flag], { cwd, env: env as NodeJS.ProcessEnv });
    const programs = new Programs();
    const url = await programs.start(process.execPath, [command, 'start', '--hostname', '127.0.0.1'], cwd, '/');
    return { url, close: () => programs.stop() };
  };
}

const esbuild = (folder: string, ...flags: string[]): Promise<unknown> =>
  run(join(folder, 'node_modules/.bin/esbuild'), [...flags, '--log-level=warning'], { cwd: folder });

async function served({ folder, data }: Project, name: string): Promise<Opened> {
  const { url, close }: FileServer = await serveFiles({ '/data/': data, '/': join(folder, name) });
  return { url: `${url}/`, close };
}
