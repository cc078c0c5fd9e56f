import type { IncomingMessage, ServerResponse } from 'node:http';
import { askWithin } from './ask-within.js';
import { prefersPage } from './http/media-types.js';
import type { KnownDocuments } from './known-documents.js';
import { createOperations } from './operations.js';
import { defaultLimits, endpoint, type HandlerOptions } from './options.js';
import { ASSISTANTS, useAssistants } from './plugins/use-assistants.js';
import { useCompression } from './plugins/use-compression.js';
import { malformedAddress, useRoutes } from './plugins/use-routes.js';
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
    path = '',
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
    operate: async ({ url, signal }, parameters) => {
      const headers = { accept: 'application/graphql-response+json' };
      return yoga.fetch(new Request(new URL(`${endpoint}?${parameters}`, url), { headers, signal }));
    },
    onError,
    maxBodyBytes: limits.maxBodyBytes,
    maxExports: limits.maxExports,
    idsAt: ({ url }) => `${baseUrl ?? new URL(url).origin + path}/id/`,
  });
  const yoga = createOperations<Partial<HandedOver>>({
    graph,
    limits,
    introspection,
    corsOrigins,
    headersFor,
    onError,
    onErrorCode: options.onErrorCode,
    documents,
    persisted: documents,
    onValid: (document) => documents.markValid(document),
    before: [
      ...(onlyTrusted
        ? [useTrusted(documents)]
        : [useAssistants({ graph, examples, limits, introspection, version, corsOrigins, onError })]),
      useRoutes({ find, passes, onError, endpoint: path + endpoint }),
    ],
    after: [useCompression()],
  });
  return {
    fetch: async (request) => yoga.fetch(request),
    answer: (request, response, { body, ...known }) => {
      // Adapters of Node's requests take a body that was read already from there.
      if (body) Object.assign(request, { body });
      if (hasAddress(request)) void yoga.handle(request, response, known);
      else refuseAtOnce(response, 400, 'BAD_REQUEST', malformedAddress(path + endpoint));
    },
  };
}

/** Yoga's adapter answers with a stack where the host and the path make no address. */
const hasAddress = ({ url = '', headers }: IncomingMessage): boolean =>
  url.startsWith('/') && URL.canParse(`http://${headers.host ?? 'localhost'}${url}`);

/** Yoga answers operations; a person who opens the endpoint in a browser gets GraphiQL. */
const passes = (path: string, request: Request): boolean =>
  path === endpoint && !(request.method === 'GET' && prefersPage(request));

/** The headers that assistants send beside a message, which pages of other origins may send, too. */
const headersFor = (request: Request): readonly string[] =>
  new URL(request.url).pathname === ASSISTANTS ? ASSISTANT_HEADERS : [];

/** What assistants tell of each message beside it. */
const ASSISTANT_HEADERS = ['mcp-protocol-version', 'mcp-method', 'mcp-name'];
