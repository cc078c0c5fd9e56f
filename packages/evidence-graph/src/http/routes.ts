import { addressesPath, addressRoute, sitemapRoute } from './addresses/address-route.js';
import { readAsset, readPage } from './assets.js';
import { checkPath, checkRoute } from './check/check-route.js';
import { exportRoute, exportsPath } from './exports/export-routes.js';
import type { HandlerOptions, ServedGraph } from './options.js';
import { icon } from './pages/icon.js';
import { file, plainRoutes } from './plain-routes.js';
import { html, json, refuse } from './response.js';

export interface RouteRequest {
  readonly request: Request;
  readonly url: URL;
  readonly path: string;
}

/** Answers GET and HEAD requests of one path, and POST where it takes forms. */
export interface Route {
  (request: RouteRequest): Response | Promise<Response>;
  readonly takesForms?: boolean;
}

/** A page that the build has made, and what it may load. */
interface BuiltPage {
  readonly name: string;
  readonly path: string;
  readonly assetsPath: string;
  readonly policy: string;
}

const pages: readonly BuiltPage[] = [
  {
    name: 'explorer',
    path: '/',
    assetsPath: '/assets/',
    policy: "script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'",
  },
  {
    name: 'graphiql',
    path: '/graphql',
    assetsPath: '/graphiql/assets/',
    policy:
      "script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'; worker-src 'self'",
  },
];

/** The routes beside the GraphQL endpoint, found by path. */
export function createRoutes(options: RoutesOptions): (path: string) => Route | undefined {
  const { examples, pagesFolder, hasPages } = options;
  const routes = new Map<string, Route>([
    ...(hasPages ? pages : []).map(
      (page) => [page.path, ({ request }: RouteRequest) => builtPage(pagesFolder, page, request)] as const,
    ),
    ['/sitemap.xml', sitemapRoute(options)],
    ['/icon.svg', () => file('image/svg+xml', icon)],
    ['/examples.json', () => json(200, examples)],
    ...plainRoutes(options),
  ]);
  const check = checkRoute(options);
  if (check) routes.set(checkPath, check);
  const exported = exportRoute(options);
  const addressed = addressRoute(options);
  return (path) => {
    if (path.startsWith(exportsPath)) return exported;
    if (path.startsWith(addressesPath)) return addressed;
    const page = pages.find(({ assetsPath }) => path.startsWith(assetsPath));
    return page ? ({ request }) => asset(pagesFolder, page, path, request) : routes.get(path);
  };
}

export interface RoutesOptions extends ServedGraph, Required<Pick<HandlerOptions, 'examples' | 'introspection' | 'health'>> {
  readonly pagesFolder: URL | undefined;
  /** Whether the explorer and GraphiQL are offered. */
  readonly hasPages: boolean;
}

async function builtPage(folder: URL | undefined, { name, policy }: BuiltPage, request: Request): Promise<Response> {
  const page = folder && (await readPage(new URL(`${name}/index.html`, folder)));
  if (page !== undefined) return html(page, policy);
  return refuse(request, 404, 'NOT_FOUND', `This page is not built: run "npm run build".`);
}

async function asset(
  folder: URL | undefined,
  { name, assetsPath }: BuiltPage,
  path: string,
  request: Request,
): Promise<Response> {
  const assets = folder && new URL(`${name}/assets/`, folder);
  return (
    (assets && (await readAsset(assets, path.slice(assetsPath.length), request))) ??
    refuse(request, 404, 'NOT_FOUND', 'There is no such file. The page that names it is of another build: load it again.')
  );
}
