import { GraphQLError } from 'graphql';
import type { Execute } from '../execution/execute.js';
import { parsedOnce } from '../execution/parsed-once.js';

/** Asks the graph an operation of our own; throws its first error. */
// biome-ignore lint/suspicious/noExplicitAny: the answer has the form of the query, which stands beside each call
export type QueryGraph = (query: string, variables?: Readonly<Record<string, unknown>>) => Promise<any>;

export function queryGraphOf(execute: () => Execute): QueryGraph {
  const parse = parsedOnce();
  return async (query, variables = {}) => {
    const { data, errors } = await execute()({ document: parse(query), variableValues: variables });
    if (errors?.[0]) throw new GraphQLError(errors[0].message, { extensions: errors[0].extensions });
    return data;
  };
}
