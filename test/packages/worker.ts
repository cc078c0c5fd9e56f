import { createContext, runInContext } from 'node:vm';
import { build, type Rolldown } from 'vite';

/** What a worker has: the web's own, and nothing of Node. */
const WEB = [
  ...[
    'AbortController',
    'AbortSignal',
    'DOMException',
    'Event',
    'EventTarget',
    'Headers',
    'ReadableStream',
    'Request',
    'Response',
  ],
  ...['TextDecoder', 'TextEncoder', 'TransformStream', 'URL', 'URLSearchParams', 'WritableStream', 'atob', 'btoa', 'console'],
  ...['clearTimeout', 'crypto', 'fetch', 'performance', 'queueMicrotask', 'setTimeout', 'structuredClone'],
] as const;

export interface Worker {
  /** What it would still have to be given. */
  readonly imports: readonly string[];
  fetch(request: Request): Promise<Response>;
}

/** What a bundle is, and what it would still have to be given. */
interface Bundle {
  readonly code: string;
  readonly imports: readonly string[];
}

/** The worker of the examples, bundled as for a platform of workers. */
export async function bundledWorker(folder: string, format: 'cjs' | 'es'): Promise<Bundle> {
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { target: 'webworker', noExternal: true, resolve: { conditions: ['workerd', 'worker', 'module', 'import', 'default'] } },
    build: {
      ssr: 'worker.mjs',
      write: false,
      minify: false,
      rolldownOptions: { output: { format, codeSplitting: false } },
    },
  });
  const { output } = built as Rolldown.RolldownOutput; // one build, not watched
  const [{ code, imports }] = output;
  return { code, imports };
}

/** The worker, run with what such a platform has. */
export async function workerIn(folder: string): Promise<Worker> {
  const { code, imports } = await bundledWorker(folder, 'cjs');
  const module: { exports: { default?: { fetch: Worker['fetch'] }; fetch?: Worker['fetch'] } } = { exports: {} };
  const world = createContext({
    ...Object.fromEntries(WEB.map((name) => [name, globalThis[name]])),
    module,
    exports: module.exports,
  });
  runInContext(code, world);
  const { fetch } = (module.exports.default ?? module.exports) as { fetch: Worker['fetch'] };
  return { imports, fetch };
}
