import { GraphQLError } from 'graphql';

/** What is the same to every client. */
const STATUS = new Map([
  ['OPERATION_RESOLUTION_FAILURE', 400],
  ['OPERATION_TYPE_NOT_SUPPORTED', 400],
  ['STORE_UNAVAILABLE', 503],
  ['STORE_MISCONFIGURED', 503],
  ['STORE_NOT_READY', 503],
  ['STORE_TIMEOUT', 504],
  ['STORE_BUSY', 503],
  ['REQUEST_ABORTED', 499],
]);

/** The status of an answer that is only an error of this code; undefined where the code alone does not tell. */
export const statusOfCode = (code: unknown): number | undefined => STATUS.get(String(code));

/** The status of an error that callers see as it is; undefined for all others. */
export function statusOf(error: unknown): number | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { code, http } = error.extensions as { code?: unknown; http?: { status?: number } }; // the second is Yoga's own extension
  return statusOfCode(code) ?? http?.status;
}

/** Tells the operator what caused an error, unless it is the caller's own. */
export function tellOperator(error: unknown, onError: (error: unknown) => void): void {
  const status = statusOf(error);
  if (status !== undefined && status < 500) return;
  onError(error instanceof GraphQLError ? (error.cause ?? error) : error);
}
