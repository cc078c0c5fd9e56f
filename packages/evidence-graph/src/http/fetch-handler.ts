import type { Graph } from '../graph/create-graph.js';
import { createOperations } from './operations.js';
import { defaultLimits, endpoint, type HandlerOptions } from './options.js';
import { ParsedDocuments } from './parsed-documents.js';
import { plainRoutes } from './plain-routes.js';
import { useRoutes } from './plugins/use-routes.js';
import { fetchUnder } from './under-path.js';

export interface FetchHandlerOptions
  extends Pick<HandlerOptions, 'limits' | 'corsOrigins' | 'introspection' | 'path' | 'health' | 'onError' | 'onErrorCode'> {
  readonly graph: Graph;
}

/**
 * Operations, `/health`, `/ready` and `/schema.graphql` over Fetch, where there is nothing but what the web has: in workers, Deno and Bun. It
 * keeps no answers, compresses none, and has no pages: the platform does that.
 */
export function createFetchHandler(options: FetchHandlerOptions): (request: Request) => Promise<Response> {
  const { graph, introspection = true, corsOrigins = [], path = '', onError = () => {} } = options;
  const { health = () => graph.health() } = options;
  const routes = new Map(plainRoutes({ graph, introspection, health }));
  const yoga = createOperations({
    graph,
    limits: { ...defaultLimits, ...options.limits },
    introspection,
    corsOrigins,
    onError,
    onErrorCode: options.onErrorCode,
    documents: new ParsedDocuments(),
    before: [useRoutes({ find: (at) => routes.get(at), passes: (at) => at === endpoint, onError, endpoint: path + endpoint })],
  });
  return fetchUnder(path, async (request) => yoga.fetch(request));
}
