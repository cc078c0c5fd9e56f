import { type ASTNode, GraphQLError } from 'graphql';

/** The request asks for something it may not: the caller can mend it. */
export const userInputError = (message: string, node?: ASTNode | null): GraphQLError =>
  new GraphQLError(message, { ...(node ? { nodes: [node] } : {}), extensions: { code: 'BAD_USER_INPUT' } });

/** The operation could return more than is allowed. */
export const costError = (cost: number, limit: number, heaviest: { field: string; rows: number }): GraphQLError =>
  new GraphQLError(
    `This operation could return ${cost} nodes; at most ${limit} are allowed. ` +
      `Most weight lies on ${heaviest.field} (${heaviest.rows}): ask for fewer with \`first\`, there or above it, or ask for it in a request of its own.`,
    { extensions: { code: 'COST_LIMIT_EXCEEDED', cost, limit, heaviest: heaviest.field } },
  );
