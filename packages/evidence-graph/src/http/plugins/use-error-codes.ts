import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { ErrorCode } from '../error.js';
import { statusOfCode } from '../failure.js';
import { RETRY_AFTER } from '../response.js';

interface Http {
  status?: number;
  spec?: boolean;
  headers?: Readonly<Record<string, string>>;
}

/**
 * The one exit for errors of an operation: each has a code, and one without data a status of 4xx or 5xx.
 * `spec` leaves 200 to clients of `application/json` where the document or a variable is at fault, as older ones expect it.
 */
export function useErrorCodes({ onError, onErrorCode }: ErrorCodesOptions): Plugin {
  return {
    onExecutionResult({ result }) {
      if (!result || !('errors' in result) || !result.errors) return;
      const answered = 'data' in result && result.data !== undefined;
      for (const error of result.errors) {
        if (!(error instanceof GraphQLError)) continue;
        complete(error, answered);
        onErrorCode?.(String(error.extensions.code));
        if (error.cause) onError(error.cause);
      }
    },
  };
}

export interface ErrorCodesOptions {
  readonly onError: (error: unknown) => void;
  readonly onErrorCode: ((code: string) => void) | undefined;
}

function complete({ extensions }: GraphQLError, answered: boolean): void {
  extensions.code ??= 'BAD_USER_INPUT' satisfies ErrorCode;
  if (answered) delete extensions.http; // beside data the status tells of success
  if (answered || extensions.unexpected) return;
  const http = (extensions.http ?? {}) as Http; // Yoga's own extension
  const code = String(extensions.code);
  const own = statusOfCode(code) ?? (code.endsWith('LIMIT_EXCEEDED') ? 400 : undefined);
  const status = own ?? http.status;
  const headers = status === 503 ? { headers: { 'retry-after': RETRY_AFTER, ...http.headers } } : {};
  extensions.http = {
    ...http,
    ...headers,
    status: status ?? 400,
    spec: own === undefined && (http.spec ?? status === undefined),
  };
}
