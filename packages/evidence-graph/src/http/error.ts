import { GraphQLError } from 'graphql';

/**
 * The stable codes of request errors, in `extensions.code`.
 * The graph adds its own, such as `COST_LIMIT_EXCEEDED`.
 */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'BAD_USER_INPUT'
  | 'CROSS_SITE_REQUEST'
  | 'DOCUMENT_NOT_TRUSTED'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'INTERNAL_SERVER_ERROR'
  | 'LIMIT_EXCEEDED'
  | 'METHOD_NOT_ALLOWED'
  | 'NOT_ACCEPTABLE'
  | 'NOT_FOUND'
  | 'NOT_INSTALLED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'OPERATION_TYPE_NOT_SUPPORTED'
  | 'PERSISTED_QUERY_MISMATCH'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'PERSISTED_QUERY_NOT_SUPPORTED'
  | 'REQUEST_ENTITY_TOO_LARGE'
  | 'SERVER_BUSY'
  | 'TIMEOUT'
  | 'UNSUPPORTED_MEDIA_TYPE';

/** An error that the caller sees as it is. */
export const requestError = (code: ErrorCode, status: number, message: string, headers = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status, headers } } });

/** The request asks for more than one request may. */
export const limitError = (what: string, found: number, limit: number): GraphQLError =>
  new GraphQLError(`This operation has ${found > 1_000_000 ? 'over a million' : found} ${what}; at most ${limit} are allowed.`, {
    extensions: { code: 'LIMIT_EXCEEDED' satisfies ErrorCode, limit, http: { status: 400 } },
  });

/** What the caller sees of an error: those not meant for them become one that says nothing. */
export function maskError(error: unknown): Error {
  if (isMeantForCaller(error)) return error;
  const { nodes = null, source, positions, path } = error instanceof GraphQLError ? error : ({} as Partial<GraphQLError>);
  return new GraphQLError('Something went wrong on the server. The operator finds the cause in its log.', {
    nodes,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions: { code: 'INTERNAL_SERVER_ERROR' satisfies ErrorCode, unexpected: true },
  });
}

function isMeantForCaller(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError)) return false;
  return error.originalError == null || isMeantForCaller(error.originalError);
}
