import { type ASTNode, GraphQLError, type OperationDefinitionNode } from 'graphql';
import type { Cost } from '../plan/cost.js';
import type { StoreError } from '../plan/store-error.js';

/** The request asks for something it may not: the caller can mend it. */
export const userInputError = (message: string, node?: ASTNode | null): GraphQLError =>
  new GraphQLError(message, { ...(node ? { nodes: [node] } : {}), extensions: { code: 'BAD_USER_INPUT' } });

/** The operation could return more than is allowed. */
export const costError = (cost: number, limit: number, { field, path = field, rows }: Cost['heaviest']): GraphQLError =>
  new GraphQLError(
    `This operation could return ${cost} nodes; at most ${limit} are allowed. ` +
      `Most weight lies on \`${path}\` (${field}, ${rows}): ask for fewer with \`first\`, there or above it, or ask for it in a request of its own.`,
    { extensions: { code: 'COST_LIMIT_EXCEEDED', cost, limit, heaviest: field, path } },
  );

/** The operation is wider or deeper than is allowed. */
export const limitError = (message: string, limit: number, node?: ASTNode): GraphQLError =>
  new GraphQLError(message, { ...(node ? { nodes: [node] } : {}), extensions: { code: 'LIMIT_EXCEEDED', limit } });

/** The store cannot answer now. Its cause is for the operator: it is not part of the response. */
export function storeError(error: StoreError): GraphQLError {
  const refused = new GraphQLError(error.message, { extensions: { code: error.code } });
  Object.defineProperty(refused, 'cause', { value: error });
  return refused;
}

/** Whoever asked has gone. */
export const abortedError = (): GraphQLError =>
  new GraphQLError('The request was given up by its sender.', { extensions: { code: 'REQUEST_ABORTED' } });

/** The server's own fault: further out it is masked and logged. */
export const unexpectedError = (error: unknown): GraphQLError =>
  new GraphQLError('Unexpected error.', { originalError: error as Error, extensions: { code: 'INTERNAL_SERVER_ERROR' } });

/** Another program executes an operation whose answer says something beside its data, and does not pass that on. */
export const extensionsNotCarried = ({ directives = [] }: OperationDefinitionNode): GraphQLError =>
  new GraphQLError(
    `The answer to ${directives.map(({ name }) => `\`@${name.value}\``).join(' and ')} stands in \`extensions\`, and this server executes the graph's schema by itself. ` +
      'Its operator adds two lines: `context: () => graph.context()`, and after each execution `result = await graph.finish(result, context)`.',
    { extensions: { code: 'EXTENSIONS_NOT_CARRIED' } },
  );
