import type { IncomingMessage, RequestListener } from 'node:http';
import type { DocumentNode } from 'graphql';
import { createYoga } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { maskError } from './error.js';
import { prefersPage } from './http/media-types.js';
import { defaultLimits, type HandlerOptions } from './options.js';
import { useCompression } from './plugins/use-compression.js';
import { useErrorCodes } from './plugins/use-error-codes.js';
import { useGraph } from './plugins/use-graph.js';
import { useHead } from './plugins/use-head.js';
import { useLimits } from './plugins/use-limits.js';
import { useParams } from './plugins/use-params.js';
import { useResponseType } from './plugins/use-response-type.js';
import { malformedAddress, useRoutes } from './plugins/use-routes.js';
import { securityHeaders, useSecurityHeaders } from './plugins/use-security-headers.js';
import { refusal } from './response.js';
import { createRoutes } from './routes.js';

/** Answers HTTP requests, wherever they come from. */
export interface Handler {
  fetch(request: Request): Promise<Response>;
  readonly requestListener: RequestListener;
}

const endpoint = '/graphql';
/** Together at most this many characters of documents are kept parsed, whatever callers send. */
const cachedCharacters = 250_000;

/** The graph over HTTP: GraphQL, the explorer, GraphiQL and the probes. */
export function createHandler(options: HandlerOptions): Handler {
  const { graph, examples = [], corsOrigins = [], introspection = true, pagesFolder } = options;
  const { health = () => graph.health(), onError = () => {} } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const find = createRoutes({ graph, examples, introspection, pagesFolder, health });
  const yoga = createYoga({
    schema: graph.schema,
    graphqlEndpoint: endpoint,
    plugins: [
      useSecurityHeaders(),
      useHead(),
      useRoutes({ find, passes, onError }),
      useParams({ corsOrigins, maxBodyBytes: limits.maxBodyBytes }),
      useResponseType(),
      useLimits({ limits, introspection }),
      useGraph({ graph, requestTimeout: limits.requestTimeout }),
      useErrorCodes({ onError }),
      useCompression(),
    ],
    maskedErrors: { maskError },
    maxRequestBodySize: false,
    parserAndValidationCache: { documentCache: createDocumentCache(), errorCache: forgetful },
    cors: corsOrigins.length === 0 ? false : (request) => corsOf(request, corsOrigins),
    logging: { debug: ignore, info: ignore, warn: ignore, error: onError },
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: ' ', // Yoga's answers whatever ends in it, a query too; no address ends in a space
  });
  return {
    fetch: async (request) => yoga.fetch(request),
    requestListener: (request, response) => {
      if (hasAddress(request)) void yoga.requestListener(request, response);
      else
        response
          .writeHead(400, { 'content-type': 'application/json; charset=utf-8', ...securityHeaders })
          .end(JSON.stringify(refusal('BAD_REQUEST', malformedAddress)));
    },
  };
}

/** Yoga's adapter answers with a stack where the host and the path make no address. */
const hasAddress = ({ url = '', headers }: IncomingMessage): boolean =>
  url.startsWith('/') && URL.canParse(`http://${headers.host ?? 'localhost'}${url}`);

const ignore = (): void => {};

/** Yoga answers operations; a person who opens the endpoint in a browser gets GraphiQL. */
const passes = (path: string, request: Request): boolean =>
  path === endpoint && !(request.method === 'GET' && prefersPage(request));

function corsOf(request: Request, origins: readonly string[]): false | Record<string, string | string[] | boolean> {
  const origin = request.headers.get('origin');
  if (origin === null || !origins.includes(origin)) return false;
  return { origin, credentials: false, methods: ['GET', 'POST'], allowedHeaders: ['content-type'] };
}

const createDocumentCache = (): LRUCache<string, DocumentNode> =>
  new LRUCache({ maxSize: cachedCharacters, sizeCalculation: (_, text) => text.length + 1 });

/** A text with a fault is parsed again: the fault is found sooner than it was typed. */
const forgetful = { get: () => undefined, set: ignore };
