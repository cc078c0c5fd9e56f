import type { IncomingMessage, ServerResponse } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { askWithin } from './ask-within.js';
import { maskError } from './error.js';
import { prefersPage } from './http/media-types.js';
import type { KnownDocuments } from './known-documents.js';
import { defaultLimits, endpoint, type HandlerOptions } from './options.js';
import { ASSISTANTS, useAssistants } from './plugins/use-assistants.js';
import { useCompression } from './plugins/use-compression.js';
import { useErrorCodes } from './plugins/use-error-codes.js';
import { useGraph } from './plugins/use-graph.js';
import { useHead } from './plugins/use-head.js';
import { useLimits } from './plugins/use-limits.js';
import { useParams } from './plugins/use-params.js';
import { useResponseType } from './plugins/use-response-type.js';
import { malformedAddress, useRoutes } from './plugins/use-routes.js';
import { useSecurityHeaders } from './plugins/use-security-headers.js';
import { useTrusted } from './plugins/use-trusted.js';
import { refuseAtOnce } from './response.js';
import { createRoutes } from './routes.js';
import type { HandedOver } from './short-way/short-way.js';

/** Answers every request there is. */
export interface LongWay {
  fetch(request: Request): Promise<Response>;
  answer(request: IncomingMessage, response: ServerResponse, handedOver: HandedOver): void;
}

/** Operations by Yoga, and all else that has an address. */
export function createLongWay(options: HandlerOptions, documents: KnownDocuments): LongWay {
  const {
    graph,
    examples = [],
    corsOrigins = [],
    introspection = true,
    version = '0.0.0',
    baseUrl,
    onlyTrusted = false,
  } = options;
  const { health = () => graph.health(), onError = () => {} } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const find = createRoutes({
    graph,
    examples,
    introspection,
    pagesFolder: options.pagesFolder,
    hasPages: !onlyTrusted,
    health,
    askFor: askWithin(graph, limits.requestTimeout),
    onError,
    maxBodyBytes: limits.maxBodyBytes,
    maxExports: limits.maxExports,
    idsAt: ({ url }) => `${baseUrl ?? new URL(url).origin}/id/`,
  });
  const yoga = createYoga<Partial<HandedOver>>({
    schema: graph.schema,
    graphqlEndpoint: endpoint,
    plugins: [
      useSecurityHeaders(),
      useHead(),
      ...(onlyTrusted ? [] : [useAssistants({ graph, examples, limits, introspection, version, corsOrigins, onError })]),
      useRoutes({ find, passes, onError }),
      useParams({ corsOrigins, maxBodyBytes: limits.maxBodyBytes, textOf: documents.textOf }),
      useResponseType(),
      ...(onlyTrusted ? [useTrusted(documents)] : []),
      useLimits({ limits, introspection, documents }),
      useGraph({ graph, requestTimeout: limits.requestTimeout }),
      useErrorCodes({ onError, onErrorCode: options.onErrorCode }),
      useCompression(),
    ],
    maskedErrors: { maskError },
    maxRequestBodySize: false,
    parserAndValidationCache: { documentCache: documents, errorCache: forgetful },
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
    answer: (request, response, { body, ...known }) => {
      // Adapters of Node's requests take a body that was read already from there.
      if (body) Object.assign(request, { body });
      if (hasAddress(request)) void yoga.handle(request, response, known);
      else refuseAtOnce(response, 400, 'BAD_REQUEST', malformedAddress);
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
  const own = new URL(request.url).pathname === ASSISTANTS ? ASSISTANT_HEADERS : [];
  return { origin, credentials: false, methods: ['GET', 'POST'], allowedHeaders: ['content-type', ...own] };
}

/** What assistants tell of each message beside it. */
const ASSISTANT_HEADERS = ['mcp-protocol-version', 'mcp-method', 'mcp-name'];

/** A text with a fault is parsed again: the fault is found sooner than it was typed. */
const forgetful = { get: () => undefined, set: ignore };
