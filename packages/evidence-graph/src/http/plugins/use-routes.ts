import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { statusOf, tellOperator } from '../failure.js';
import { refuse } from '../response.js';
import type { Route } from '../routes.js';

/**
 * Answers all but the GraphQL endpoint: pages, files and probes.
 * `find` gives the route of a path; Yoga takes over where `passes` says so.
 */
export function useRoutes({ find, passes, onError, endpoint }: RouteOptions): Plugin {
  return {
    async onRequest({ request, url, endResponse }) {
      const path = pathOf(url);
      if (path === undefined) return endResponse(refuse(request, 400, 'BAD_REQUEST', malformedAddress(endpoint)));
      if (passes(path, request)) return;
      const route = find(path);
      if (!route) return endResponse(refuse(request, 404, 'NOT_FOUND', nothingAt(endpoint)));
      const allow = route.takesForms ? 'GET, HEAD, POST' : 'GET, HEAD';
      if (!allow.split(', ').includes(request.method))
        return endResponse(refuse(request, 405, 'METHOD_NOT_ALLOWED', only(allow, endpoint), { allow }));
      try {
        endResponse(await route({ request, url, path }));
      } catch (error) {
        endResponse(failed(request, error, onError));
      }
    },
  };
}

/** What the graph could not answer, as operations are told it; anything else says nothing. */
function failed(request: Request, error: unknown, onError: RouteOptions['onError']): Response {
  tellOperator(error, onError);
  const status = statusOf(error);
  return status !== undefined && error instanceof GraphQLError
    ? refuse(request, status, String(error.extensions.code), error.message)
    : refuse(request, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on the server.');
}

export const malformedAddress = (endpoint: string): string =>
  `This address is malformed. The GraphQL endpoint has the path ${endpoint}.`;
const nothingAt = (endpoint: string): string => `There is nothing here. The GraphQL endpoint has the path ${endpoint}.`;
const only = (methods: string, endpoint: string): string => `Only ${methods} are possible here. Send operations to ${endpoint}.`;

export interface RouteOptions {
  readonly find: (path: string) => Route | undefined;
  readonly passes: (path: string, request: Request) => boolean;
  readonly onError: (error: unknown) => void;
  /** The path of operations, as callers know it. */
  readonly endpoint: string;
}

/** Undefined where the address is none: its parser throws only when a part is read. */
export function pathOf(url: URL): string | undefined {
  try {
    return url.pathname.startsWith('//') ? undefined : url.pathname;
  } catch {
    return undefined;
  }
}
