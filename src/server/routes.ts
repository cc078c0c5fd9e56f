import { printSdl } from '../graphql/print-sdl.js';
import { readAsset, readPage } from './assets.js';
import type { HandlerOptions, Health } from './options.js';
import { icon } from './pages/icon.js';
import { landingPage } from './pages/landing.js';
import { landingStyle } from './pages/landing-style.js';
import { html, json, text } from './response.js';

export interface RouteRequest {
  readonly request: Request;
  readonly url: URL;
  readonly path: string;
}

/** Answers GET and HEAD requests of one path. */
export type Route = (request: RouteRequest) => Response | Promise<Response>;

const assetsPath = '/graphiql/assets/';
const graphiqlPolicy =
  "script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; worker-src 'self'";
const landingPolicy = "style-src 'self'; img-src 'self'";

/** The routes beside the GraphQL endpoint, found by path. */
export function createRoutes(options: RoutesOptions): (path: string) => Route | undefined {
  let printed: string | undefined;
  const sdl = (): string => {
    printed ??= printSdl(graph.schema);
    return printed;
  };
  const { graph, examples, introspection, graphiqlFolder, health } = options;
  const isReady = shared(health);
  const routes = new Map<string, Route>([
    ['/', ({ url }) => html(landingPage({ origin: url.origin, examples, hasSchema: introspection }), landingPolicy)],
    ['/landing.css', () => file('text/css; charset=utf-8', landingStyle)],
    ['/icon.svg', () => file('image/svg+xml', icon)],
    ['/graphql', () => graphiql(graphiqlFolder)],
    ['/examples.json', () => json(200, examples)],
    ['/health', () => json(200, { status: 'ok' })],
    ['/ready', async () => readiness(await isReady())],
  ]);
  if (introspection) routes.set('/schema.graphql', () => file('application/graphql; charset=utf-8', sdl()));
  const assets = new URL('assets/', graphiqlFolder);
  return (path) => (path.startsWith(assetsPath) ? ({ request }) => asset(assets, path, request) : routes.get(path));
}

export type RoutesOptions = Required<Pick<HandlerOptions, 'graph' | 'examples' | 'introspection' | 'graphiqlFolder' | 'health'>>;

/** Asks once for all who wait, however many ask. */
function shared<T>(ask: () => T | Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= (async () => ask())().finally(() => {
      asked = undefined;
    });
    return asked;
  };
}

const readiness = (health: Health): Response =>
  health.ready
    ? json(200, { status: 'ready' })
    : json(503, { status: 'not ready', code: health.error.code, message: health.error.message });

async function graphiql(folder: URL): Promise<Response> {
  const page = await readPage(new URL('index.html', folder));
  return page === undefined ? text(404, 'GraphiQL is not built: run "npm run build:graphiql".') : html(page, graphiqlPolicy);
}

async function asset(folder: URL, path: string, request: Request): Promise<Response> {
  return (await readAsset(folder, path.slice(assetsPath.length), request)) ?? text(404, 'There is no such file.');
}

const file = (type: string, body: string): Response =>
  new Response(body, { headers: { 'content-type': type, 'cache-control': 'public, max-age=3600' } });
