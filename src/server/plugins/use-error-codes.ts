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
export function useErrorCodes(): Plugin {
  return {
    onExecutionResult({ result }) {
      if (!result || !('errors' in result) || !result.errors) return;
      const answered = 'data' in result && result.data !== undefined;
      for (const error of result.errors) if (error instanceof GraphQLError) complete(error, answered);
    },
  };
}

function complete({ extensions }: GraphQLError, answered: boolean): void {
  extensions.code ??= 'BAD_USER_INPUT' satisfies ErrorCode;
  if (answered || extensions.unexpected) return;
  const http = (extensions.http ?? {}) as Http; // Yoga's own extension
  const isLimit = String(extensions.code).endsWith('LIMIT_EXCEEDED');
  extensions.http = { ...http, status: http.status ?? 400, spec: !isLimit && (http.spec ?? http.status === undefined) };
}
