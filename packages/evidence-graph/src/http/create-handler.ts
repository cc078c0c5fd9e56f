import { type RequestListener, validateHeaderValue } from 'node:http';
import { KnownDocuments } from './known-documents.js';
import type { LongWay } from './long-way.js';
import { defaultKeptBytes, defaultLimits, type HandlerOptions } from './options.js';
import { refuseBroken } from './response.js';
import { ShortWay } from './short-way/short-way.js';
import { underPath } from './under-path.js';

/** Answers HTTP requests, wherever they come from. */
export interface Handler {
  fetch(request: Request): Promise<Response>;
  readonly requestListener: RequestListener;
}

/** The graph over HTTP: GraphQL, the explorer, GraphiQL, assistants and the probes. */
export function createHandler(options: HandlerOptions): Handler {
  const { graph, corsOrigins = [], introspection = true, keptBytes = defaultKeptBytes, cacheControl, path = '' } = options;
  if (cacheControl !== undefined) validateHeaderValue('cache-control', cacheControl);
  const documents = new KnownDocuments(options.trustedDocuments, options.onlyTrusted);
  let loading: Promise<LongWay> | undefined;
  const longWay = (): Promise<LongWay> => {
    loading ??= import('./long-way.js').then(({ createLongWay }) => createLongWay(options, documents));
    return loading;
  };
  const shortWay = new ShortWay({
    graph,
    documents,
    limits: { ...defaultLimits, ...options.limits },
    introspection,
    isShared: corsOrigins.length > 0,
    keptBytes,
    cacheControl,
    onLookUp: options.onLookUp,
    goOn: (...asked) => {
      longWay()
        .then((way) => way.answer(...asked))
        .catch((error) => {
          loading = undefined; // the next request may have more luck
          options.onError?.(error);
          refuseBroken(asked[1]);
        });
    },
  });
  return underPath(path, {
    fetch: async (request) => (await longWay()).fetch(request),
    requestListener: (request, response) => shortWay.answer(request, response),
  });
}
