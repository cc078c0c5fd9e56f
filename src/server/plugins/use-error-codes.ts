import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../error.js';

interface Http {
  status?: number;
  spec?: boolean;
}

/**
 * The one exit for errors of an operation: each has a code, and one without data a status of 4xx or 5xx.
 * `spec` leaves 200 to clients of `application/json`, as GraphQL over HTTP wants it; broken limits are 400 to all.
 */
export function useErrorCodes({ onError }: { onError: (error: unknown) => void }): Plugin {
  return {
    onExecutionResult({ result }) {
      if (!result || !('errors' in result) || !result.errors) return;
      const answered = 'data' in result && result.data !== undefined;
      for (const error of result.errors) {
        if (!(error instanceof GraphQLError)) continue;
        complete(error, answered);
        if (error.cause) onError(error.cause);
      }
    },
  };
}

function complete({ extensions }: GraphQLError, answered: boolean): void {
  extensions.code ??= 'BAD_USER_INPUT' satisfies ErrorCode;
  if (answered || extensions.unexpected) return;
  const http = (extensions.http ?? {}) as Http; // Yoga's own extension
  const isLimit = String(extensions.code).endsWith('LIMIT_EXCEEDED');
  const status = http.status ?? STATUS.get(String(extensions.code));
  extensions.http = { ...http, status: status ?? 400, spec: !isLimit && (http.spec ?? status === undefined) };
}

/** Where neither the request nor the operation is at fault. */
const STATUS = new Map([
  ['STORE_UNAVAILABLE', 503],
  ['STORE_MISCONFIGURED', 503],
  ['STORE_NOT_READY', 503],
  ['STORE_TIMEOUT', 504],
  ['REQUEST_ABORTED', 499],
]);
