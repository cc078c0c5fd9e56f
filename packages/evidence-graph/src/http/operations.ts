import type { DocumentNode, GraphQLError } from 'graphql';
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga';
import type { Graph } from '../graph/create-graph.js';
import { maskError } from './error.js';
import type { PersistedTexts } from './http/persisted-query.js';
import { endpoint, type Limits } from './options.js';
import type { ParsedDocuments } from './parsed-documents.js';
import { useErrorCodes } from './plugins/use-error-codes.js';
import { useGraph } from './plugins/use-graph.js';
import { useHead } from './plugins/use-head.js';
import { useLimits } from './plugins/use-limits.js';
import { useParams } from './plugins/use-params.js';
import { useResponseType } from './plugins/use-response-type.js';
import { useSecurityHeaders } from './plugins/use-security-headers.js';

export interface OperationsOptions {
  readonly graph: Graph;
  readonly limits: Limits;
  readonly introspection: boolean;
  readonly corsOrigins: readonly string[];
  /** What else pages of other origins may send in the head of a request. */
  readonly headersFor?: (request: Request) => readonly string[];
  readonly onError: (error: unknown) => void;
  readonly onErrorCode?: ((code: string) => void) | undefined;
  readonly documents: ParsedDocuments;
  /** The documents that can be asked for by their hash. @default none */
  readonly persisted?: PersistedTexts;
  readonly onValid?: (document: DocumentNode) => void;
  /** What looks at a request before it is read as an operation. */
  readonly before: readonly Plugin[];
  /** What changes an answer that is made. */
  readonly after?: readonly Plugin[];
}

/** Operations over Fetch, whatever runs them. */
export function createOperations<Context extends Record<string, unknown>>(
  options: OperationsOptions,
): YogaServerInstance<Context, object> {
  const { graph, limits, introspection, corsOrigins, onError, onErrorCode, documents, persisted, before, after = [] } = options;
  const { onValid, headersFor = () => [] } = options;
  return createYoga<Context>({
    schema: graph.schema,
    graphqlEndpoint: endpoint,
    plugins: [
      useSecurityHeaders(),
      useHead(),
      ...before,
      useParams({ corsOrigins, maxBodyBytes: limits.maxBodyBytes, persisted }),
      useResponseType(),
      useLimits({ limits, introspection, onValid }),
      useGraph({ graph, requestTimeout: limits.requestTimeout }),
      useErrorCodes({ onError, onErrorCode }),
      ...after,
    ],
    maskedErrors: { maskError },
    maxRequestBodySize: false,
    parserAndValidationCache: { documentCache: documents, errorCache: forgetful },
    cors: corsOrigins.length === 0 ? false : (request) => corsOf(request, corsOrigins, headersFor(request)),
    logging: { debug: ignore, info: ignore, warn: ignore, error: onError },
    multipart: false,
    batching: false,
    graphiql: false,
    landingPage: false,
    healthCheckEndpoint: ' ', // Yoga's answers whatever ends in it, a query too; no address ends in a space
  });
}

function corsOf(
  request: Request,
  origins: readonly string[],
  headers: readonly string[],
): false | Record<string, string | string[] | boolean> {
  const origin = request.headers.get('origin');
  if (origin === null || !origins.includes(origin)) return false;
  return { origin, credentials: false, methods: ['GET', 'POST'], allowedHeaders: ['content-type', ...headers] };
}

const ignore = (): void => {};

/** A text with a fault is parsed again: the fault is found sooner than it was typed. */
const forgetful = { get: (): GraphQLError | undefined => undefined, set: ignore };
